import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Context } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readPay } from "./pay.ts";

/** `20000-30000 CNY /month x14`; `~month` where only habit says so; `untold` for 面议. */
const read = (text: string, context: Context): string[] =>
  readPay(readPlain(text), context).map((pay) =>
    [
      pay.disclosed ? "" : "untold",
      pay.min === null && pay.max === null
        ? ""
        : pay.min === pay.max
          ? `${pay.min}`
          : `${pay.min ?? ""}-${pay.max ?? ""}`,
      pay.currency ?? "",
      pay.period === null ? (pay.impliedPeriod === null ? "" : `~${pay.impliedPeriod}`) : `/${pay.period}`,
      pay.months === null ? "" : `x${pay.months}`,
    ]
      .filter(Boolean)
      .join(" "),
  );

const zh: Language = "zh-CN";
const section = (language: Language = zh): Context => place("pay", { language });

describe("the written forms, in the section on pay", () => {
  test.each<[string, string, Language?]>([
    ["2-3万", "20000-30000 CNY ~month"],
    ["2-3万/月", "20000-30000 CNY /month"],
    ["月薪2-3万", "20000-30000 CNY /month"],
    ["2万-3万元/月", "20000-30000 CNY /month"],
    ["年薪40万-80万元", "400000-800000 CNY /year"],
    ["40-80万/年", "400000-800000 CNY /year"],
    ["年包60万", "600000 CNY /year"],
    ["20k-30k·14薪", "20000-30000 CNY ~month x14"],
    ["20-30K×14", "20000-30000 CNY ~month x14"],
    ["15-25K 14薪", "15000-25000 CNY ~month x14"],
    ["15-25K", "15000-25000 CNY ~month"],
    ["15-25k", "15000-25000 CNY ~month"],
    ["15000-25000元", "15000-25000 CNY ~month"],
    ["1.5-2.5万", "15000-25000 CNY ~month"],
    ["8-10千", "8000-10000 CNY ~month"],
    ["8千-1.2万", "8000-12000 CNY ~month"],
    ["200-300元/天", "200-300 CNY /day"],
    ["25元/时", "25 CNY /hour"],
    ["5K起", "5000- CNY ~month"],
    ["8000元起", "8000- CNY ~month"],
    ["不低于8000", "8000- CNY ~month"],
    ["最高可达3万", "-30000 CNY ~month"],
    ["3万封顶", "-30000 CNY ~month"],
    ["底薪6000+提成", "6000 CNY ~month"],
    ["综合薪资1-1.5万", "10000-15000 CNY ~month"],
    ["15万-25万元人民币", "150000-250000 CNY ~year"],
    ["¥20,000-30,000", "20000-30000 CNY ~month"],
    ["RMB 20-30K", "20000-30000 CNY ~month"],
    ["8K -20K，13 薪 + 奖金，优秀者可面议", "8000-20000 CNY ~month x13"],
    ["Base 20K - 40K，13薪 + 丰厚的年终奖金", "20000-40000 CNY ~month x13"],
    ["20 - 40K + 期权", "20000-40000 CNY ~month"],
    ["八千到一万二", "8000-12000 CNY ~month"],
    ["两到三万", "20000-30000 CNY ~month"],
    ["1万2以上", "12000- CNY ~month"],
    ["12000元/月以上", "12000- CNY /month"],
    ["面议", "untold"],
    ["薪资面议", "untold"],
    ["薪酬面谈", "untold"],
    ["待遇从优", "untold"],
    ["按公司规定", "untold"],
    ["月薪 35,000~45,000 元", "35000-45000 TWD /month", "zh-TW"],
    ["NT$40,000以上", "40000- TWD ~month", "zh-TW"],
    ["待遇面議(經常性薪資達4萬元或以上)", "untold 40000- TWD ~month", "zh-TW"],
    ["時薪200元", "200 TWD /hour", "zh-TW"],
    ["年薪80萬至120萬元", "800000-1200000 TWD /year", "zh-TW"],
    ["$120,000 - $150,000 per year", "120000-150000 USD /year", "en"],
    ["$120k–150k", "120000-150000 USD ~year", "en"],
    ["USD 60/hr", "60 USD /hour", "en"],
    ["£45k pa + bonus", "45000 GBP /year", "en"],
    ["€55.000–65.000 brutto", "55000-65000 EUR ~year", "en"],
    ["Competitive salary", "untold", "en"],
    ["Salary commensurate with experience", "untold", "en"],
    ["DOE", "untold", "en"],
    ["OTE $200k (50/50)", "200000 USD /year", "en"],
    ["Up to $95,000", "-95000 USD ~year", "en"],
    ["$60k and up", "60000- USD ~year", "en"],
    ["From £30,000 per annum", "30000- GBP /year", "en"],
    ["$25.50 - $31.00 an hour", "25.5-31 USD /hour", "en"],
    ["SGD 8,000 - 10,000 monthly", "8000-10000 SGD /month", "en"],
    ["The base salary range is $143,000 to $191,000", "143000-191000 USD /year", "en"],
  ])("%s", (text, expected, language) => {
    expect(read(text, section(language))).toEqual([expected]);
  });

  test("bands", () => {
    expect(read("初级：年薪15万-25万元；中级：年薪25万-40万元", section())).toEqual([
      "150000-250000 CNY /year",
      "250000-400000 CNY /year",
    ]);
  });
});

describe("elsewhere", () => {
  test.each<[string, string, Language?]>([
    ["薪资范围：15-25K·14薪", "15000-25000 CNY ~month x14"],
    ["月薪8000-12000元", "8000-12000 CNY /month"],
    ["我们提供月薪2-3万元的待遇", "20000-30000 CNY /month"],
    ["The salary for this role is $90,000 to $110,000 per year.", "90000-110000 USD /year", "en"],
    ["Pay: $30/hour", "30 USD /hour", "en"],
    ["12000-18000 元/月", "12000-18000 CNY /month"],
    ["综合工资6000-7500元（包含加班费、夜班补贴）", "6000-7500 CNY ~month"],
    ["总包50-80万", "500000-800000 CNY ~year"],
    ["税前15k~20k", "15000-20000 CNY ~month"],
    ["Hourly rate: $22.50", "22.5 USD /hour", "en"],
    ["薪酬福利：$4000 - $6000 / month", "4000-6000 USD /month"],
  ])("%s", (text, expected, language) => {
    expect(read(text, place(null, { language: language ?? zh }))).toEqual([expected]);
  });

  test("the head line of a posting", () => {
    const head = place(null, { head: true });
    expect(read("2-3万", head)).toEqual(["20000-30000 CNY ~month"]);
    expect(read("上海·3-5年·本科·15-25K·14薪", head)).toEqual(["15000-25000 CNY ~month x14"]);
    expect(read("大厦1901室", head)).toEqual([]);
  });
});

describe("other money and other numbers stay silent", () => {
  test.each([
    "100%绩效工资",
    "19档-24档",
    "P6-P7",
    "T3",
    "职级M2",
    "年度消费超千万的客户",
    "千万级系统采购",
    "五险一金",
    "年终奖2-4个月",
    "餐补20元/天",
    "交通补贴500元/月",
    "内推奖励5000元",
    "13薪",
    "提成5%",
    "预算3000万元",
    "401k match",
    "a $500 home office stipend for each year",
    "2026年",
    "9:00-18:30",
    "400-050-0827",
    "工资每月15日发放",
    "the maximum for the GS pay system is $191,900",
  ])("%s", (text) => {
    expect(read(text, section()).filter((pay) => pay !== "untold")).toEqual([]);
  });

  test.each([
    "manage a $5M budget",
    "accounts under 10K",
    "$10m in bookings",
    "sub-$100k ARR customers",
    "an ARR of $100k+",
    "年销售额3000万元",
    "管理千万级项目",
    "20K tokens",
    "咨询量增长50%",
    "salary reviews twice a year",
    "time needed: 6 hours",
    "the pay table for 2024",
    "日均处理100单",
    "优秀者可面议",
  ])("%s", (text) => {
    for (const id of ["responsibilities", "qualifications", null] as const)
      expect(read(text, place(id))).toEqual([]);
  });
});

test("words and places", () => {
  const raw = "薪资：**１５-２５K·14薪**，五险一金";
  const [pay] = readPay(readPlain(raw), section());
  expect(pay?.text).toBe("１５-２５K·14薪");
  expect(raw.slice(pay?.span.start, pay?.span.end)).toBe("１５-２５K·14薪");
});

describe("among what is offered", () => {
  const offered = { ...place("benefits"), item: true };
  test.each<[string, string[]]>([
    ["£55k–£70k depending on experience", ["55000-70000 GBP ~year"]],
    ["$1,000 a year for learning", []],
    ["401k match up to $5,000", []],
    ["25 days' holiday, 5% pension", []],
  ])("%s", (text, expected) => expect(read(text, offered)).toEqual(expected));
});
