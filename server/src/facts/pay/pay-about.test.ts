import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Pay } from "../fact.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readPay } from "./pay.ts";

const section = (language: Language = "zh-CN") => place("pay", { language });
const read = (text: string, language: Language = "zh-CN") => readPay(readPlain(text), section(language));
const first = (text: string, language: Language = "zh-CN"): Partial<Pay> => read(text, language)[0] ?? {};

describe("what stands with an amount", () => {
  test.each<[string, Partial<Pay>, Language?]>([
    ["15-25K·13-16薪", { months: 13, monthsMax: 16 }],
    ["20-40K·16薪", { months: 16, monthsMax: null }],
    ["月薪2-3万，年底双薪", { months: 13 }],
    ["底薪6000+提成", { min: 6000, part: "base", variable: { share: null } }],
    ["无责底薪5000", { part: "base" }],
    ["综合薪资1-1.5万", { part: "total" }],
    ["底薪+提成综合15-20K", { part: "total" }],
    ["绩效工资3000元/月", { part: "variable" }],
    ["税前15k~20k", { gross: true }],
    ["税后1.2万/月", { gross: false }],
    ["15000元（税前）/月", { gross: true, period: "month" }],
    ["到手8000", { gross: false }],
    ["P6：25-35K", { min: 25000, max: 35000, grade: "p6", label: "" }],
    ["25-35K（P6）", { grade: "p6" }],
    ["初级：6-8K", { label: "初级" }],
    ["上海：20-30K", { label: "上海" }],
    ["试用期月薪4800元", { label: "试用期" }],
    ["我们提供月薪2-3万元的待遇", { label: "" }],
    ["一階：月薪 32,000~36,000 元", { min: 32000, max: 36000, label: "一阶" }, "zh-TW"],
    ["月薪 32,000 元起，保障年薪14個月", { min: 32000, max: null, period: "month" }, "zh-TW"],
    ["新臺幣 36,000 至 42,000 元", { currency: "TWD", min: 36000, max: 42000 }, "zh-TW"],
    ["€55.000–65.000 brutto", { gross: true, min: 55000, max: 65000 }, "en"],
    ["55.000 - 65.000 €", { currency: "EUR", min: 55000, max: 65000 }, "en"],
    ["CHF 110'000", { currency: "CHF", min: 110000 }, "en"],
    ["PLN 15 000 – 20 000 per month", { currency: "PLN", min: 15000, max: 20000 }, "en"],
    ["C$80,000 - C$95,000 per year", { currency: "CAD", min: 80000, max: 95000 }, "en"],
    ["A$110k", { currency: "AUD", min: 110000 }, "en"],
    ["USD 4,500 net per month", { gross: false, period: "month" }, "en"],
    ["$25/hr - $30/hr", { min: 25, max: 30, period: "hour" }, "en"],
    ["between $80,000 and $95,000", { min: 80000, max: 95000 }, "en"],
    ["from $80,000 up to $95,000", { min: 80000, max: 95000 }, "en"],
    ["OTE $200k (50/50)", { part: "total", variable: { share: 0.5 } }, "en"],
    ["OTE: $180,000 - $220,000, 60/40 split", { variable: { share: 0.4 } }, "en"],
    ["£35,000-£45,000 per annum plus 10% bonus", { variable: { share: 0.1 } }, "en"],
    ["Base salary: $90,000, plus commission", { part: "base", variable: { share: null } }, "en"],
    ["The salary for this role is $90,000 - $110,000 per year.", { label: "" }, "en"],
    ["In San Francisco the salary is $110,000 - $130,000", { label: "san francisco" }, "en"],
  ])("%s", (text, expected, language) => {
    expect(first(text, language)).toMatchObject(expected);
  });

  test("the words of both ends", () => {
    const raw = "月薪 **15**-25K";
    const ends = first(raw).ends;
    expect(raw.slice(ends?.low.start, ends?.low.end)).toBe("15");
    expect(raw.slice(ends?.high.start, ends?.high.end)).toBe("25K");
  });

  test("a month's number is no upper end", () => {
    expect(first("25K-14薪")).toMatchObject({ min: 25000, max: 25000, months: 14, ends: null });
  });
});

describe("what a figure is counted by", () => {
  const head = place(null, { head: true });
  test.each<[string, boolean]>([
    ["2-3万", false],
    ["1.5-2.5万", false],
    ["2-3万元", false],
    ["2-3万/月", true],
    ["月薪2-3万", true],
    ["15-25K", true],
    ["15-25K·14薪", true],
    ["15000-25000元", true],
  ])("%s in a header", (text, known) => {
    expect(readPay(readPlain(text), head)[0]?.unitKnown).toBe(known);
  });

  test.each<[string, boolean, Language?]>([
    ["2-3万", true],
    ["$90,000", true, "en"],
    ["$28.50", true, "en"],
    ["$5,000 - $6,000", false, "en"],
    ["60,000 - 75,000 per year", false, "en"],
  ])("%s in a section about pay", (text, known, language) => {
    expect(first(text, language).unitKnown).toBe(known);
  });
});

describe("other money", () => {
  test.each([
    "年终奖3万元",
    "年底分红5万元",
    "餐补20元/天",
    "推荐费3000元",
    "$5,000 sign-on bonus",
    "tuition of $5,250 per year",
    "$10,000 relocation support",
  ])("%s", (text) => {
    expect(read(text).filter(({ disclosed }) => disclosed)).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  "月薪",
  "15",
  "-",
  "25K",
  "万",
  "元",
  "/月",
  "·14薪",
  "P6",
  "：",
  "$",
  "90,000",
  " to ",
  "per year",
  "（",
  "）",
  "底薪",
  "+",
  "提成",
  "19档",
  "%",
  " ",
  "~",
  ".",
  "'",
  "between ",
  " and ",
  "\n",
  "from ",
  "5",
  "0",
);
test("any row of such words is read without failing, in order and inside the text", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
      const text = words.join("");
      let at = 0;
      for (const { span, ends } of read(text)) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeLessThanOrEqual(text.length);
        if (ends !== null) expect(ends.low.end).toBeLessThanOrEqual(ends.high.start);
        at = span.start;
      }
    }),
    { numRuns: 300 },
  );
});
