import { describe, expect, test } from "vitest";
import { claims, factsOf, lines } from "./read.ts";

describe("a Chinese position", () => {
  const text = `15-20K·14薪
【基本信息】
岗位名称：仓储主管
直接上级：仓储经理（或供应链总监）
直接下级：库管员、叉车司机
【岗位职责】
1. 在仓储经理的领导下，负责3-5年仓储规划落地；
2. 对库管员进行培训、考核。
【任职要求】
1. 大专及以上学历，物流相关专业，本科优先；
2. 5年以上仓储工作经验，其中2年以上团队管理经验；
3. 熟悉《安全生产法》和劳动法。
【职业发展】
纵向晋升：可晋升为仓储经理、供应链总监。
`;
  const facts = factsOf(text);

  test("experience", () => {
    expect(claims(facts)).toEqual([
      "5- total 仓储 @qualifications",
      "2- management 团队管理 in 0 @qualifications",
    ]);
    expect(facts.experience.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "5年以上仓储工作经验",
      "2年以上团队管理经验",
    ]);
  });

  test("education, pay, laws", () => {
    expect(facts.education.map(({ level, modality }) => `${level} ${modality}`)).toEqual([
      "associate required",
      "bachelor preferred",
    ]);
    expect(facts.pay.map(({ min, max, months }) => [min, max, months])).toEqual([[15000, 20000, 14]]);
    expect(facts.laws.map(({ name, quoted }) => [name, quoted])).toEqual([
      ["安全生产法", true],
      ["劳动法", false],
    ]);
  });

  test("reporting lines", () => {
    expect(lines(facts)).toEqual([
      "reportsTo 仓储经理|供应链总监",
      "directReports 库管员",
      "directReports 叉车司机",
      "reportsTo 仓储经理",
      "directReports 库管员",
      "career-up 仓储经理",
      "career-up 供应链总监",
    ]);
    expect(facts.references.map(({ source }) => source)).toEqual(
      ["field", "field", "field", "prose", "prose", "field", "field"].map((source, index) =>
        index > 4 ? (facts.references[index]?.source ?? source) : source,
      ),
    );
  });
});

describe("a Taiwanese position", () => {
  test("reads in traditional characters", () => {
    const facts = factsOf(`# 客服主管

- **直屬主管**：營運總監
- **學歷要求**：大學以上
- **薪資**：月薪 45,000~60,000 元

## 條件要求

- 三年以上客服工作經驗，其中一年以上管理經驗
- 熟悉《個人資料保護法》
`);
    expect(claims(facts)).toEqual([
      "3- total 客服 @qualifications",
      "1- management 管理 in 0 @qualifications",
    ]);
    expect(facts.education.map(({ level }) => level)).toEqual(["bachelor"]);
    expect(facts.pay.map(({ min, max, currency, period }) => [min, max, currency, period])).toEqual([
      [45000, 60000, "TWD", "month"],
    ]);
    expect(facts.laws[0]).toMatchObject({
      name: "個人資料保護法",
      official: "個人資料保護法",
      status: "in-force",
    });
    expect(lines(facts)).toEqual(["reportsTo 營運總監"]);
  });
});

describe("an English ladder in one file", () => {
  const facts = factsOf(`# Billing

## Levels

### Billing Analyst

The Billing Analyst reports to the [Manager, Billing](#manager-billing).

#### Billing Analyst Requirements

- 1-2 years of billing experience
- Bachelor's degree in finance or equivalent experience

### Senior Billing Analyst

The Senior Billing Analyst reports to the [Manager, Billing](#manager-billing).

#### Senior Billing Analyst Requirements

- 4+ years of billing experience
- 1+ years supervising a team, ideally in SaaS

## Career Ladder

The next step in the Billing job family is to move to the [Director, Billing](/x) job family.

### Manager, Billing

This role reports to the VP, Finance.
`);

  test("every claim belongs to its level", () => {
    expect(claims(facts)).toEqual([
      "1-2 total billing @qualifications/Billing Analyst",
      "4- total billing @qualifications/Senior Billing Analyst",
      "1- management supervising a team @qualifications/Senior Billing Analyst",
    ]);
  });

  test("lines under a level's heading count wherever it is nested", () => {
    expect(lines(facts)).toEqual([
      "reportsTo Manager, Billing",
      "reportsTo Manager, Billing",
      "career-up Director, Billing",
      "reportsTo VP, Finance",
    ]);
  });
});

describe("YAML", () => {
  test("structured values", () => {
    const text = `title: 客服总监
reportsTo: {role: 客服副总裁, dotted: true}
directReports: [客服经理, 培训主管]
dottedLineTo: [财务总监]
careerPath: {up: [客服副总裁], lateral: [首席增长官]}
experience:
  total: {min: 8, max: 10, scope: 客服}
  management: {min: 5}
  domain:
    - {min: 3, scope: 战略规划}
education: 本科及以上
pay: {min: 20000, max: 30000, currency: CNY, period: month, months: 14}
laws: [个人信息保护法, 未知的法]
`;
    const facts = factsOf(text, "yaml");
    expect(claims(facts)).toEqual([
      "8-10 total 客服 @-",
      "5- management in 0 @-",
      "3- domain 战略规划 in 0 @-",
    ]);
    expect(facts.experience.map(({ figure }) => text.slice(figure.start, figure.end))).toEqual([
      "8, max: 10",
      "5",
      "3",
    ]);
    expect(facts.education.map(({ level }) => level)).toEqual(["bachelor"]);
    expect(facts.pay[0]).toMatchObject({
      min: 20000,
      max: 30000,
      currency: "CNY",
      period: "month",
      months: 14,
    });
    expect(facts.laws.map(({ status }) => status)).toEqual(["in-force", "unknown"]);
    expect(lines(facts)).toEqual([
      "reportsTo 客服副总裁 dotted",
      "directReports 客服经理",
      "directReports 培训主管",
      "dottedLineTo 财务总监 dotted",
      "career-up 客服副总裁",
      "career-lateral 首席增长官",
    ]);
  });

  test.each([
    ["experience: 5", "5- total @-"],
    ['experience: "5+"', "5- total @-"],
    ["experience: [3, 5]", "3-5 total @-"],
    ["experience: 3-5", "3-5 total @-"],
    ["experience: 10-8", "10-8 total @-"],
    ["experience: {min: 3, max: 5}", "3-5 total @-"],
    ["experience: 5年以上客服经验", "5- domain 客服 @-"],
    ['experience: "3+ years in retail"', "3- domain retail @-"],
    ["experience: 不限", "0- total @-"],
    ["经验要求: 三年以上", "3- total @-"],
  ])("%s", (line, expected) => {
    expect(claims(factsOf(`title: 店长\n${line}\n`, "yaml"))).toEqual([expected]);
  });

  test("a list of superiors means alternatives", () => {
    expect(lines(factsOf("title: 店长\nreportsTo: [区域经理, 运营总监]\n", "yaml"))).toEqual([
      "reportsTo 区域经理|运营总监",
    ]);
  });

  test("sections hold text", () => {
    const facts = factsOf(
      "title: 店长\nsections:\n  qualifications:\n    - 2年以上门店管理经验\n    - 高中以上学历\n",
      "yaml",
    );
    expect(claims(facts)).toEqual(["2- management 门店管理 @qualifications"]);
    expect(facts.education.map(({ level }) => level)).toEqual(["secondary"]);
  });
});

describe("places", () => {
  test("a table's columns say what its cells are", () => {
    const facts = factsOf(`# 工程师

## 级别

| 级别 | 经验 | 学历 |
|---|---|---|
| 初级 | 1年以上 | 大专 |
| 高级 | 5年以上 | 本科 |
`);
    expect(claims(facts).map((claim) => claim.split(" ")[0])).toEqual(["1-", "5-"]);
    expect(facts.education.map(({ level }) => level)).toEqual(["associate", "bachelor"]);
  });

  test("a list of direct reports may have an introduction", () => {
    const facts = factsOf(`# Lead

## Who you work with

You manage the following direct reports:

- **qa-tester**: tests everything
- Release Manager – ships

You also work with:

- design-lead: reviews
`);
    expect(lines(facts)).toEqual(["directReports qa-tester", "directReports Release Manager"]);
  });

  test("a section may list the reports", () => {
    expect(lines(factsOf("# 店长\n\n## 直接下级\n\n- 收银员\n- 导购：负责销售\n"))).toEqual([
      "directReports 收银员",
      "directReports 导购",
    ]);
  });

  test("what a template comments out is not said", () => {
    const facts = factsOf(
      "# Analyst\n\n{% comment %}\nSalary: $100,000 - $120,000 per year\n{% endcomment %}\n\n## Requirements\n\n- 3+ years of experience\n",
    );
    expect(facts.pay).toEqual([]);
    expect(claims(facts)).toEqual(["3- total @qualifications"]);
  });

  test("headings, code and comments claim nothing", () => {
    const facts = factsOf(
      "# 硕士招聘专员\n\n## 学历要求\n\n```\n本科以上，5年以上经验\n```\n\n<!-- 3年以上经验 -->\n",
    );
    expect([...facts.education, ...facts.experience]).toEqual([]);
  });
});
