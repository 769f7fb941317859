import { describe, expect, it } from "vitest";
import { analyse, createUsualReading } from "../organisation/reading.ts";
import { createVocabulary } from "../vocabulary/create.ts";
import { inspectDocument } from "./inspect.ts";

const settings = { vocabulary: createVocabulary(), language: null, organization: "", external: [] };

const factsOf = (text: string, uri = "file:///x.role.md") => {
  const [role] = inspectDocument(
    "x.role.md",
    analyse({ uri, text, open: false }, settings, createUsualReading()),
  );
  if (role === undefined) throw new Error("a document has a role");
  return role.facts;
};

describe("inspect", () => {
  it("tells headcount", () => {
    const text = "# 客服专员\n\n现招聘客服专员2-3名。\n";
    expect(factsOf(text).headcount).toEqual([
      {
        min: 2,
        max: 3,
        confidence: 0.9,
        text: "2-3名",
        section: null,
        ladderLevel: null,
        range: { start: { line: 2, character: 7 }, end: { line: 2, character: 11 } },
      },
    ]);
    expect(factsOf("title: Agent\nheadcount: 3\n", "file:///x.role.yaml").headcount).toMatchObject([
      { min: 3, max: 3, text: "3" },
    ]);
  });

  it("tells the level of the ladder a claim belongs to", () => {
    const { experience } = factsOf(
      "# 数据工程师\n\n## P5 数据工程师\n\n任职要求：\n- 3年以上数据开发经验\n\n## P6 高级数据工程师\n\n任职要求：\n- 5年以上数据开发经验\n",
    );
    expect(experience).toMatchObject([
      { minYears: 3, section: "qualifications", ladderLevel: "P5 数据工程师" },
      { minYears: 5, section: "qualifications", ladderLevel: "P6 高级数据工程师" },
    ]);
  });

  it("tells pay, and what is said of it besides amounts", () => {
    const { pay, payTerms } = factsOf(
      "# 客服主管\n\n## 薪酬\n\n- 税前15-25K·13-16薪，另有绩效奖金\n- 固定工资定为12档-15档\n",
    );
    expect(pay).toMatchObject([
      {
        min: 15000,
        max: 25000,
        currency: "CNY",
        period: null,
        impliedPeriod: "month",
        months: 13,
        monthsMax: 16,
        gross: true,
        variable: { share: null },
        unitKnown: true,
      },
    ]);
    expect(payTerms).toMatchObject([
      { kind: "months", text: "13-16薪", months: { min: 13, max: 16 } },
      { kind: "grade", text: "12档-15档", explained: false },
    ]);
  });

  it("tells working time and probation", () => {
    const { hours, probation } = factsOf(
      "# 客服\n\n## 工作条件\n\n- 标准工时，9:00-18:00，午休1小时，双休\n- 试用期3个月，工资为80%；无固定期限合同\n- 签订三年劳动合同，试用期6个月\n",
    );
    expect(hours).toMatchObject([
      {
        daily: 8,
        breakTold: true,
        weekly: null,
        monthlyOvertime: null,
        restDays: 2,
        regimes: ["standard"],
        night: false,
      },
    ]);
    expect(probation).toMatchObject([
      { months: 3, payRatio: 0.8, contractMonths: null, text: "试用期3个月，工资为80%" },
      { months: 6, payRatio: null, contractMonths: 36 },
    ]);
  });

  it("tells certificates and laws", () => {
    const text =
      "# 法务\n\n## 任职资格\n\n- 持有法律职业资格证书，PMP、ACP等证书优先\n- 熟悉《公司法（2018年修正）》第二十条\n";
    const { certificates, laws } = factsOf(text);
    expect(certificates).toMatchObject([
      { name: "法律职业资格证书", modality: "required", open: false, text: "法律职业资格证书" },
      { name: "PMP", modality: "preferred", open: true },
      { name: "ACP", modality: "preferred", open: true },
    ]);
    expect(laws).toMatchObject([
      {
        name: "公司法（2018年修正）",
        official: "中华人民共和国公司法",
        status: "amended",
        article: 20,
        edition: 2018,
      },
    ]);
    expect(
      factsOf("title: Agent\ncertificates: [CISSP]\n", "file:///x.role.yaml").certificates,
    ).toMatchObject([{ name: "CISSP", modality: "required", range: { start: { line: 1, character: 15 } } }]);
  });

  it("tells ages asked for", () => {
    const { age } = factsOf("# 客服\n\n## 任职资格\n\n- 年龄25-35岁优先\n- 年满18周岁\n- 年龄不限\n");
    expect(age).toMatchObject([
      { min: 25, max: 35, legalMinimum: false, none: false, modality: "preferred", text: "年龄25-35岁" },
      { min: 18, max: null, legalMinimum: true, none: false, modality: "required" },
      { min: null, max: null, none: true },
    ]);
  });
});
