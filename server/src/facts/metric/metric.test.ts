import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import type { Context } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readMetrics } from "./metric.ts";
import { comparableValue, firstFigure } from "./metric-figures.ts";
import { metricKey, metricNames, scanMetricNames } from "./metric-names.ts";

/**
 * Measures in short: name, comparison, value and unit, then what differs from a plain target: `/月` a period,
 * `up` or `down` a change, `from 80` its start, `e.g.` an example. A name alone has no figure; `?` is a figure
 * without a number.
 */
const read = (text: string, context: Context): string[] =>
  readMetrics(readPlain(text), context).map((metric) =>
    [
      metric.name,
      metric.figure === null ? "" : `${metric.op ?? ""}${metric.value ?? "?"}${metric.unit}`,
      metric.period === null ? "" : `/${metric.period}`,
      metric.change ?? "",
      metric.baseline === null ? "" : `from ${metric.baseline}`,
      metric.example ? "e.g." : "",
    ]
      .filter(Boolean)
      .join(" "),
  );

const duty = place("responsibilities");
const listed = place("kpi");
const needs = place("qualifications");

describe("the written forms", () => {
  test.each<[string, ...string[]]>([
    // zh-CN
    ["客户满意度≥90%", "客户满意度 >=90%"],
    ["客户满意度>=90%", "客户满意度 >=90%"],
    ["客户满意度：90%以上", "客户满意度 >=90%"],
    ["满意度90%及以上", "满意度 >=90%"],
    ["满意度不低于90%", "满意度 >=90%"],
    ["满意度达90%以上", "满意度 >=90%"],
    ["满意度（90%以上）", "满意度 >=90%"],
    ["满意度稳定在90%以上", "满意度 >=90%"],
    ["确保客户满意度达到95%", "客户满意度 >=95%"],
    ["客户满意度目标值为95%", "客户满意度 =95%"],
    ["满意度>90%", "满意度 >90%"],
    ["满意度超过90%", "满意度 >90%"],
    ["满意度90%左右", "满意度 ~90%"],
    ["满意度９０％以上", "满意度 >=90%"],
    ["响应时长≤15秒", "响应时长 <=15秒"],
    ["响应时长15秒内", "响应时长 <=15秒"],
    ["响应时间15秒以内", "响应时间 <=15秒"],
    ["响应时长不超过15秒", "响应时长 <=15秒"],
    ["首次响应时长控制在2分钟以内", "首次响应时长 <=2分钟"],
    ["来电15秒内接听", "接听 <=15秒"],
    ["15s 内响应", "响应 <=15s"],
    ["24小时内回复客户", "回复 <=24小时"],
    ["1个工作日内处理投诉", "处理 <=1个工作日"],
    ["处理时效T+1", "处理时效 <=?"],
    ["处理时效当日", "处理时效 <=?"],
    ["接通率85%/20秒", "接通率 =85%"],
    ["20秒接通率≥85%", "20秒接通率 >=85%"],
    ["服务水平80/20", "服务水平 =80/20"],
    ["投诉率≤1%", "投诉率 <=1%"],
    ["投诉率低于1‰", "投诉率 <1‰"],
    ["差错率不超过万分之五", "差错率 <=0.5‰"],
    ["次品率不超过百分之二", "次品率 <=2%"],
    ["满意度九成以上", "满意度 >=90%"],
    ["满意度九成五", "满意度 =95%"],
    ["人均接待量提升20%", "人均接待量 =20% up"],
    ["提升人均接待量20%", "人均接待量 =20% up"],
    ["销售额同比增长25%以上", "销售额 >=25% up"],
    ["投诉率降低30%", "投诉率 =30% down"],
    ["营业额翻番", "营业额 =100% up"],
    ["客户满意度从80%提升至90%", "客户满意度 =90% up from 80"],
    ["库存周转天数从62天降至45天", "库存周转天数 =45天 down from 62"],
    ["复购率由2025年的62%提高到70%", "复购率 =70% up from 62"],
    ["客户满意度80%→90%", "客户满意度 =90% up from 80"],
    ["客户满意度提升至95%以上", "客户满意度 >=95%"],
    ["将投诉率降低到1%以下", "投诉率 <=1%"],
    ["人均接待量≥100单/日", "人均接待量 >=100单 /日"],
    ["每月销售额不低于50万元", "销售额 >=50万元 /月"],
    ["季度客户满意度≥95%", "客户满意度 >=95% /季度"],
    ["保持客户满意度在95%以上，按季度考核", "客户满意度 >=95% /季度"],
    ["NPS≥50", "NPS >=50"],
    ["CSAT 4.5/5", "CSAT =4.5/5"],
    ["零投诉", "投诉 =0"],
    ["0差错", "差错 =0"],
    ["低事故率", "事故率"],
    ["任务完成率100%", "任务完成率 =100%"],
    ["库存周转天数不超过30天", "库存周转天数 <=30天"],
    ["合格率95%-98%", "合格率 ?%"],
    ["接通率、满意度、投诉率", "接通率", "满意度", "投诉率"],
    ["设备完好率不低于98%，零事故", "设备完好率 >=98%", "事故 =0"],
    ["（如人均接待量提升20%）", "人均接待量 =20% up e.g."],
    ["标准（如响应时长≤15秒、问题解决率≥90%）", "响应时长 <=15秒 e.g.", "问题解决率 >=90% e.g."],
    // zh-TW
    ["顧客滿意度達95%以上", "顧客滿意度 >=95%"],
    ["客訴率低於1%", "客訴率 <1%"],
    ["平均回應時間不超過30秒", "平均回應時間 <=30秒"],
    ["產品良率≧99%", "產品良率 >=99%"],
    // en
    ["CSAT of at least 90%", "CSAT >=90%"],
    ["CSAT ≥ 90%", "CSAT >=90%"],
    ["Keep customer satisfaction above 90%", "customer satisfaction >90%"],
    ["Customer satisfaction score of 4.5/5 or better", "Customer satisfaction score >=4.5/5"],
    ["CSAT: 90% or better", "CSAT >=90%"],
    ["First response time under 15 minutes", "First response time <15minutes"],
    ["Response time ≤ 15 s", "Response time <=15s"],
    ["Uptime no lower than 99.9%", "Uptime >=99.9%"],
    ["Maintain 99.9% uptime", "uptime =99.9%"],
    ["98% on-time delivery", "on-time delivery =98%"],
    ["NPS of 50+", "NPS >=50"],
    ["Reduce churn by 20%", "churn =20% down"],
    ["Reduce churn to below 2% per month", "churn <2% /month"],
    ["Increase conversion rate from 3% to 5%", "conversion rate =5% up from 3"],
    ["Respond to tickets within 15 seconds", "Respond <=15seconds"],
    ["Reply to every ticket in under 24h", "Reply <=24h"],
    ["Zero defects", "defects =0"],
    ["CSAT, churn and NPS", "CSAT", "churn", "NPS"],
  ])("%s", (text, ...expected) => {
    expect(read(text, duty)).toEqual(expected);
  });

  test.each<[string, ...string[]]>([
    ["客户满意度：每月回访抽样10%，目标不低于90%", "客户满意度 >=90% /月"],
    ["客户满意度（权重30%）：90%以上", "客户满意度 >=90%"],
    ["接通率（权重40%）", "接通率"],
    ["Delivery time of new machines < 21 days", "Delivery time <21days"],
    ["任务完成率 客户满意度(90%以上) 结案率(98%以上)", "任务完成率", "客户满意度 >=90%", "结案率 >=98%"],
  ])("in a list of measures: %s", (text, ...expected) => {
    expect(read(text, listed)).toEqual(expected);
  });
});

describe("figures that are no measures of the work", () => {
  test.each<[string, Context]>([
    ["100%绩效工资", duty],
    ["提成5%，满500单奖励", duty],
    ["对2天以下的请假有审批权", duty],
    ["根据公司3-5年战略目标制定规划", duty],
    ["每年主导1-2个创新项目", duty],
    ["每半年复盘一次", duty],
    ["编制客户满意度调查问卷", duty],
    ["提高工作效率30%", duty],
    ["按税率13%开票", duty],
    ["实现“咨询量增长50%但投诉率下降30%”等成果", place("preferred")],
    ["曾主导项目将客户满意度提升20%", needs],
    ["有将转化率提升30%的成功经验", needs],
    ["Proven track record of increasing conversion rate by 30%", needs],
    ["2023年，相关职位的招聘需求较去年增长了25%", place("market")],
    ["去年公司销售额增长了40%", place("company")],
    ["我们服务的客户满意度达98%", place(null)],
    ["Travel up to 50%", duty],
    ["Spend 70% of your time on coding", duty],
    ["10% discount on all products", duty],
    ["7×24小时轮班", duty],
  ])("%s", (text, context) => {
    expect(read(text, context).filter((metric) => /\d/u.test(metric))).toEqual([]);
  });
});

test("one measure by several names", () => {
  const keys = ["客户满意度", "顾客满意度", "滿意度", "CSAT", "Customer  Satisfaction", "整体客户满意度"].map(
    metricKey,
  );
  expect(new Set(keys).size).toBe(1);
  expect(metricKey("员工满意度")).not.toBe(metricKey("客户满意度"));
  expect(metricKey("在线客户满意度")).not.toBe(metricKey("客户满意度"));
});

test("units of one kind compare", () => {
  expect(comparableValue(2, "分钟")).toEqual(comparableValue(120, "s"));
  expect(comparableValue(5, "‰")).toEqual(comparableValue(0.5, "%"));
  expect(comparableValue(1, "个工作日")).not.toEqual(comparableValue(24, "小时"));
});

test("figures stand inside their measures, whatever is typed", () => {
  const words = [
    "客户满意度",
    "率",
    "≥",
    "90%",
    "从",
    "至",
    "提升",
    "（如",
    "）",
    "CSAT",
    " of ",
    "15秒内",
    "响应",
    "，",
    "\u0000",
    "\ud800",
    "**",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      for (const { span, figure } of readMetrics(readPlain(text), listed)) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        if (figure === null) continue;
        expect(figure.start).toBeGreaterThanOrEqual(span.start);
        expect(figure.end).toBeLessThanOrEqual(span.end);
      }
    }),
    { numRuns: 300 },
  );
});

describe("率", () => {
  test.each([
    ["设备完好率", ["设备完好率"]],
    ["成功率", ["成功率"]],
    ["产品毛利率", ["产品毛利率"]],
    ["项目中标率", ["项目中标率"]],
    ["提高效率", []],
    ["个人税率", []],
    ["图像分辨率", []],
    ["折现率", []],
    ["员工提成率", []],
    ["完好率先", []],
    ["完好率领先", ["完好率"]],
    ["率", []],
    ["a率", []],
  ])("%s", (text, names) => {
    expect(scanMetricNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});

test.each([
  ["为5%", "5%"],
  ["为零事故", null],
  ["达九成五", "达九成五"],
  ["百分之五", "百分之五"],
  ["在当日", "当日"],
  ["XX%".toLowerCase(), "xx%"],
  ["top 5%", "top 5%"],
  ["t+1", "t+1"],
  ["__%", "__%"],
  ["a1", "1"],
])("a figure may begin so: %s", (text, figure) => {
  const found = firstFigure(text, 0, text.length);
  expect(found === null ? null : text.slice(found.start, found.end)).toBe(figure);
});

test("every listed name is found", () => {
  const missed = [...metricNames].filter((name) => scanMetricNames(`看${name}`).length === 0);
  expect(missed).toEqual([]);
});
