import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import type { Context } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readExperience } from "./experience.ts";

/**
 * Claims in short: bounds, then what differs from a plain requirement. `[3,)` is three or more, `(3,)` more
 * than three, `?` contradicts itself, `nice` a wish, `in 0` a part of claim 0, `for master` by degree.
 */
const read = (text: string, context: Context): string[] =>
  readExperience(readPlain(text), context).map((claim) =>
    [
      `${claim.minInclusive ? "[" : "("}${claim.min ?? ""},${claim.max ?? ""}${claim.max !== null && claim.maxInclusive ? "]" : ")"}${claim.ambiguous ? "?" : ""}`,
      claim.kind === "management" ? "management" : "",
      claim.modality === "required" ? "" : claim.modality === "preferred" ? "nice" : claim.modality,
      claim.parent === null ? "" : `in ${claim.parent}`,
      claim.degree === null ? "" : `for ${claim.degree}`,
    ]
      .filter(Boolean)
      .join(" "),
  );

const needs = place("qualifications");

describe("the written forms", () => {
  test.each<[string, ...string[]]>([
    // zh-CN
    ["3年以上客服经验", "[3,)"],
    ["5年以上汽车或电池行业，3年以上主机厂经验", "[5,)", "[3,)"],
    ["持A1驾驶证，驾龄5年以上", "[5,)"],
    ["3 年以上客服经验", "[3,)"],
    ["三年以上客服经验", "[3,)"],
    ["３年以上客服经验", "[3,)"],
    ["3年及以上相关经验", "[3,)"],
    ["3年(含)以上相关经验", "[3,)"],
    ["从事客服工作满3年", "[3,)"],
    ["不少于3年仓储经验", "[3,)"],
    ["至少3年仓储经验", "[3,)"],
    ["最低3年仓储经验", "[3,)"],
    ["3年起相关经验", "[3,)"],
    ["超过3年仓储经验", "(3,)"],
    ["3年多的仓储经验", "(3,)"],
    ["8-10年客服经验", "[8,10]"],
    ["8~10年客服经验", "[8,10]"],
    ["8—10 年客服经验", "[8,10]"],
    ["八至十年客服经验", "[8,10]"],
    ["8到10年客服经验", "[8,10]"],
    ["三至五年以上客户服务相关工作经验", "[3,)?"],
    ["3-5年以上工作经验", "[3,)?"],
    ["至少一至两年以上团队管理经验", "[1,)? management"],
    ["1年以内工作经验", "[0,1]"],
    ["1年以下工作经验", "[0,1]"],
    ["不满1年工作经验", "[0,1)"],
    ["6个月以上实操经验", "[0.5,)"],
    ["半年以上相关经验", "[0.5,)"],
    ["18个月相关经验", "[1.5,)"],
    ["一年半相关经验", "[1.5,)"],
    ["3年左右工作经验", "[3,)"],
    ["约3年工作经验", "[3,)"],
    ["近5年内有3年以上门店经验", "[3,)"],
    ["5年以上客服经验,其中3年以上管理经验", "[5,)", "[3,) management in 0"],
    [
      "8-10年客服相关工作经验,其中至少5年客服团队管理经验(管理50人以上团队),3年以上战略规划或体系搭建经验",
      "[8,10]",
      "[5,) management in 0",
      "[3,) in 0",
    ],
    ["0基础可学", "[0,)"],
    ["不限年限", "[0,)"],
    ["经历：无要求", "[0,)"],
    ["Experience not required", "[0,)"],
    ["每半年考核一次；1年以上经验", "[1,)"],
    ["经验不限", "[0,)"],
    ["无经验要求", "[0,)"],
    ["无经验可培训", "[0,)"],
    ["接受零基础", "[0,)"],
    ["1-3年工作经验", "[1,3]"],
    ["10年以上工作经验", "[10,)"],
    ["本科3年/硕士1年以上工作经验", "[3,) for bachelor", "[1,) for master"],
    ["本科满5年，硕士满3年相关工作经验", "[5,) for bachelor", "[3,) for master"],
    ["3年以上客服经验者优先", "[3,) nice"],
    ["具备3年以上大厂经验更佳", "[3,) nice"],
    ["3年以上同岗位工作经验", "[3,)"],
    ["3年以上工作年限", "[3,)"],
    ["工龄满3年", "[3,)"],
    // en
    ["5+ years of experience in support", "[5,)"],
    ["5+ yrs experience", "[5,)"],
    ["5 + years of experience", "[5,)"],
    ["5 plus years of experience", "[5,)"],
    ["5 or more years of experience", "[5,)"],
    ["5 or more years in a warehouse role", "[5,)"],
    ["You've led a team for at least a year", "[1,) management"],
    ["Two (2) years' baking experience, one (1) of which in a lead capacity", "[2,)", "[1,) management in 0"],
    ["8年以上财务分析经验，其中不少于两年在制造业", "[8,)", "[2,) in 0"],
    ["5年以上工作經驗，其中須有2年於上市公司", "[5,)", "[2,) in 0"],
    ["3-5 years of experience", "[3,5]"],
    ["3–5 yrs experience", "[3,5]"],
    ["3 to 5 years of experience", "[3,5]"],
    ["Between 3 and 5 years of experience", "[3,5]"],
    ["Minimum of 5 years of experience", "[5,)"],
    ["At least 5 years of experience", "[5,)"],
    ["No less than 5 years’ experience", "[5,)"],
    ["5 years minimum experience", "[5,)"],
    ["Min. 5 yrs experience", "[5,)"],
    ["More than 5 years of experience", "(5,)"],
    ["Over 5 years of experience", "(5,)"],
    ["Up to 3 years of experience", "[0,3]"],
    ["No more than 2 years of experience", "[0,2]"],
    ["0-2 years of experience", "[0,2]"],
    ["Five (5) years of experience", "[5,)"],
    ["Five years of experience", "[5,)"],
    ["A decade of experience in retail", "[10,)"],
    ["One year of experience", "[1,)"],
    ["At least 18 months of experience", "[1.5,)"],
    ["1.5 years of experience", "[1.5,)"],
    ["1½ years of experience", "[1.5,)"],
    ["5+ years’ experience", "[5,)"],
    ["5 YOE", "[5,)"],
    ["8+ years of experience total, incl. 3+ leading teams", "[8,)", "[3,) management in 0"],
    [
      "BS + 5 yrs of experience, MS + 3, or PhD + 0",
      "[5,) for bachelor",
      "[3,) for master",
      "[0,) for doctor",
    ],
    ["5–7 years of experience preferred", "[5,7] nice"],
    ["Ideally 5 years of experience", "[5,) nice"],
    ["5 years of experience is a plus", "[5,) nice"],
    ["No experience necessary", "[0,)"],
    // zh-TW
    ["3年以上經驗", "[3,)"],
    ["三年以上工作經驗", "[3,)"],
    ["經歷不拘", "[0,)"],
    ["1～3年工作經驗", "[1,3]"],
  ])("%s", (text, ...expected) => {
    expect(read(text, needs)).toEqual(expected);
  });

  test.each<[string, ...string[]]>([
    // zh-CN
    ["具有5年以上互联网行业产品经验，至少带过一个完整项目", "[5,)"],
    ["有 6 年以上的后端架构设计经验", "[6,)"],
    ["在制造业有十年以上工作经历", "[10,)"],
    ["两年以上的电话销售或顾问式销售工作经验", "[2,)"],
    ["2年以上Java、Go等语言的开发经验，3年前端开发经验优先", "[2,)", "[3,) nice"],
    ["3年内部审计经验", "[3,)"],
    ["3年会计经验", "[3,)"],
    ["5年制造业经验", "[5,)"],
    ["3年薪酬管理经验", "[3,)"],
    ["3年中型企业人力资源经验", "[3,)"],
    ["3年产品经验", "[3,)"],
    ["3年度假酒店经验", "[3,)"],
    ["10年以上财务工作经验，其中含3年以上上市公司财务负责人经验", "[10,)", "[3,) management in 0"],
    ["5年以上工作经验，包括2年以上带团队经验", "[5,)", "[2,) management in 0"],
    ["担任部门主管3年以上", "[3,)"],
    ["工作年限：5年以上", "[5,)"],
    ["相关工作经验不少于2年", "[2,)"],
    ["2年以上互联网、电商，或零售行业工作经验", "[2,)"],
    ["3年以上合同管理经验", "[3,)"],
    ["3年以上上市公司工作经验", "[3,)"],
    ["具备3-5年战略规划经验", "[3,5]"],
    ["十年以上经验者学历可放宽至大专", "[10,) waiver"],
    ["有3年以上驾龄及配送经验", "[3,)"],
    ["两三年客服经验即可胜任", "[2,3]"],
    ["相关经验（3年以上）", "[3,)"],
    ["拥有≥5年的供应链经验", "[5,)"],
    ["3年以上（含3年）相关经验", "[3,)"],
    ["2年以上（不含实习）工作经验", "[2,)"],
    ["一年以上驾龄", "[1,)"],
    [
      "8年以上工作经验，其中5年以上开发经验，3年以上研发团队（十人以上）管理经验",
      "[8,)",
      "[5,) in 0",
      "[3,) management in 0",
    ],
    ["5年以上数字化管理经验", "[5,)"],
    ["3年以上项目管理经验", "[3,)"],
    ["3年以上人员管理经验", "[3,) management"],
    ["3年以上10人以上团队管理经验", "[3,) management"],
    ["三年以上大型项目实施、交付管理经验", "[3,)"],
    // zh-TW
    ["具備五年以上軟體開發經驗", "[5,)"],
    ["2年以上主管經驗", "[2,)"],
    ["需有3年以上團隊管理經驗者佳", "[3,) management nice"],
    ["工作經驗：2至4年", "[2,4]"],
    ["至少半年以上門市經驗", "[0.5,)"],
    ["不拘年資，一年以上相關經歷尤佳", "[1,) nice"],
    // en
    ["2+ years managing a team of 6 or more analysts", "[2,) management"],
    ["1-2 years in logistics preferred", "[1,2] nice"],
    ["3+ years in a finance role, ideally at a bank", "[3,)"],
    ["Over three years in a fast-growing company", "(3,)"],
    [
      "Fifteen+ years' experience in IT, with ten+ years' experience leading and managing an IT organization",
      "[15,)",
      "[10,) management in 0",
    ],
    ["10+ years of experience, at least 4 in a lead position", "[10,)", "[4,) management in 0"],
    ["12+ years of experience including 5+ years of management experience", "[12,)", "[5,) management in 0"],
    ["4+ years in an analytics role OR 2+ years in a data science role", "[4,)", "[2,)"],
    ["A minimum of ten (10) years of progressive experience in accounting", "[10,)"],
    ["5 years or more of experience", "[5,)"],
    ["3-5 years experience managing a team, preferably in retail", "[3,5] management"],
    ["6+ months of customer-facing experience", "[0.5,)"],
    ["Experience: 4 to 6 years", "[4,6]"],
    ["Relevant experience (3+ years) in payroll", "[3,)"],
    ["You have worked as a chef for at least 5 years", "[5,)"],
    ["5+ years strategy consulting experience", "[5,)"],
    ["5+ years program management experience", "[5,)"],
    ["7+ years in product management", "[7,)"],
    ["2+ years supervisory experience", "[2,) management"],
    ["3+ years people management", "[3,) management"],
    ["3+ years leadership experience", "[3,) management"],
    ["At least 2 years managing applications in the cloud", "[2,)"],
    [
      "Bachelor's degree and 5+ years of professional experience, or Master's degree and 3+ years",
      "[5,) for bachelor",
      "[3,) for master",
    ],
    ["10 years of experience may substitute for the degree", "[10,) waiver"],
    ["5-year experience in sales", "[5,)"],
    ["At least one (1) year of specialized experience", "[1,)"],
  ])("%s", (text, ...expected) => {
    expect(read(text, needs)).toEqual(expected);
  });
});

describe("a part of the years before it", () => {
  test.each<[string, ...string[]]>([
    [
      "8-10 years of customer support experience, at least 3 of them leading a team.",
      "[8,10]",
      "[3,) management in 0",
    ],
    ["8-10 years of customer support experience, 3 of which in management", "[8,10]", "[3,) management in 0"],
    [
      "8-10 years of customer support experience (at least three of those leading a team)",
      "[8,10]",
      "[3,) management in 0",
    ],
    ["6+ years of experience, of which at least 2 years as a team lead", "[6,)", "[2,) management in 0"],
    ["6+ years of experience, with at least 3 years in a leadership role", "[6,)", "[3,) management in 0"],
    ["10 years of experience, with the last 3 in a leadership role", "[10,)", "[3,) management in 0"],
    ["10 years of sales experience, 4+ of which were as a manager", "[10,)", "[4,) management in 0"],
    ["10 years of sales experience, at least 4 of them in Asia", "[10,)", "[4,) in 0"],
    ["8-10年客服经验，至少3年带团队", "[8,10]", "[3,) management in 0"],
    ["8-10年客服经验，其中3年带团队", "[8,10]", "[3,) management in 0"],
    ["8-10年客服经验，至少3年团队管理经验", "[8,10]", "[3,) management in 0"],
    ["8-10年客服經驗，其中至少3年帶團隊", "[8,10]", "[3,) management in 0"],
    // Not of the years.
    ["5 years of experience with databases, at least 2 of them in production", "[5,)"],
    ["5 years of experience in support, 2 of our offices are in Asia", "[5,)"],
    ["5 years of support experience, leading a team of 10", "[5,)"],
  ])("%s", (text, ...expected) => {
    expect(read(text, needs)).toEqual(expected);
  });
});

describe("look-alikes stay silent", () => {
  test.each([
    "根据公司3-5年战略目标制定方案",
    "参与五年规划与十四五规划",
    "合同满1年(包含试用期)可参评",
    "服务期5年",
    "竞业限制2年",
    "2023年毕业",
    "2023-2025年战略",
    "2026届毕业生",
    "1998年出生",
    "公司成立10年",
    "10年老店",
    "上市3年",
    "每年主导1-2个项目",
    "每半年复盘一次",
    "每季度1次",
    "3年内晋升为主管",
    "2年内不得离职",
    "管理50人以上团队",
    "千万级项目",
    "2天以下请假",
    "熟悉Python 3.8+",
    "ISO 9001",
    "二线城市",
    "24/7 轮班",
    "以上要求满足其一",
    "一定的抗压能力",
    "一次性解决率",
    "十分细心",
    "满1年后可转正",
    "质保期3年",
    "有效期2年",
    "前3年为培养期",
    "第3年起加薪",
    "未来3年的业务增长",
    "过去五年的行业数据",
    "入职满1年有年假",
    "年度目标",
    "半年度工作总结",
    "18周岁以上",
    "35岁以下",
    "熟悉1种以上语言",
    "试用期3个月",
    "学制三年",
    "3年期贷款",
    "劳动合同期限3年",
    "能制定3-5年滚动计划",
    "持三年工作签证",
    "热线服务时间9:00-18:30",
    "响应时长≤15秒、解决率≥90%",
    "双11与618大促保障",
    "工资19档-24档",
    "每下载扣除1次权益",
    "客户满意度90%以上",
    "结案率98%以上",
    "咨询量增长50%但投诉率下降30%",
    "2023年招聘需求增长25%",
    "年薪15万-25万元",
    "Q1提升、Q2降低",
    "單日諮詢量超千條",
    "每季度組織1次演練",
    "每段实习3个月以上",
    "6个月内取得证书",
    "近三年的数据分析报告",
    "3年保修",
    "出差每月1周",
    "毕业3年以内",
    "a 3-year roadmap",
    "1-year and 3-year models",
    "plans with a 6 month view",
    "a two-year fellowship",
    "within 6 months of start",
    "must be 18 years old",
    "a 12 month retention rate",
    "projects spanning 6 months or more",
    "in the first year you will learn",
    "up to 50% travel",
    "team of 6",
    "6+ experiences with reviews",
    "two week-long training program",
    "in the next 5 years",
    "over the last 10 years",
    "our team has over 50 years of experience",
    "founded 10 years ago",
    "a one-year contract",
    "5 years in business",
    "every 2 years",
    "a 4-year degree",
    "2 years probation",
    "a 3-year plan for the experience team",
    "a four-year vesting schedule",
    "合約期三年",
    "每年兩次",
    "三年內晉升",
    "公司成立滿十年",
  ])("%s", (text) => {
    expect(read(text, needs)).toEqual([]);
    expect(read(text, place("responsibilities"))).toEqual([]);
  });

  test.each([
    ["about the company", "Our founders bring 20 years of experience", "company"],
    ["about benefits", "工作满3年享受额外年假", "benefits"],
    ["about promotion", "3年以上经验可晋升为主管", "career"],
    ["about the process", "The recruiter has 5 years of experience", "process"],
  ] as const)("%s", (_, text, section) => {
    expect(read(text, place(section))).toEqual([]);
  });

  test("duties speak of other people's years", () => {
    expect(read("负责带教1-3年经验的新人", place("responsibilities"))).toEqual([]);
    expect(read("Mentor engineers with 1-3 years of experience", place("responsibilities"))).toEqual([]);
    const item = { ...place("responsibilities"), item: true };
    expect(read("Keep records for at least 7 years following the closing", item)).toEqual([]);
    const asked = { ...needs, item: true };
    expect(read("3 years in a bakery preferred", asked)).toEqual(["[3,) nice"]);
    expect(read("2 years after your start you choose a speciality", asked)).toEqual([]);
    expect(read("Racking - At least 2 years managing a high-bay warehouse", item)).toEqual(["[2,)"]);
  });
});

describe("places", () => {
  test("a field and its section need no word for experience", () => {
    expect(read("5年以上", place(null, { fieldId: "experience" }))).toEqual(["[5,)"]);
    expect(read("3-5 years", place(null, { fieldId: "experience" }))).toEqual(["[3,5]"]);
    expect(read("不限", place(null, { fieldId: "experience" }))).toEqual(["[0,)"]);
    expect(read("5年以上，有大厂背景", place("experience"))).toEqual(["[5,)"]);
  });

  test("the head line of a posting", () => {
    expect(read("3-5年", place(null, { head: true }))).toEqual(["[3,5]"]);
    expect(read("上海 | 3-5年 | 本科", place(null, { head: true }))).toEqual(["[3,5]"]);
    expect(read("3-5年战略目标", place(null, { head: true }))).toEqual([]);
    const [claim] = readExperience(
      readPlain("12-18K·13薪　　杭州·滨江区　　3-5年　　本科"),
      place(null, { head: true }),
    );
    expect(claim).toMatchObject({ text: "3-5年", field: "", kind: "total" });
  });

  test("everything in a list of wishes is a wish", () => {
    expect(read("3年以上海外工作经验", place("preferred"))).toEqual(["[3,) nice"]);
  });

  test("a wish in brackets or the next clause is not about the figure", () => {
    expect(read("1年以上团队管理经验(大厂经验者优先)", needs)).toEqual(["[1,) management"]);
    expect(read("3年以上产品经验,有出海经验者优先", needs)).toEqual(["[3,)"]);
  });

  test("examples are half believed", () => {
    const [claim] = readExperience(readPlain("优秀者可破格(如5年以上经验)"), needs);
    expect(claim?.confidence).toBeLessThan(0.5);
  });
});

describe("words and places of a claim", () => {
  test.each([
    [
      "8-10年客服相关工作经验,其中至少5年客服团队管理经验(管理50人以上团队),3年以上战略规划经验",
      [
        ["8-10年客服相关工作经验", "8-10年", "客服相关", "total"],
        ["至少5年客服团队管理经验", "至少5年", "客服团队管理", "management"],
        ["3年以上战略规划经验", "3年以上", "战略规划", "domain"],
      ],
    ],
    ["要求 ５ 年以上**電商**客服經驗。", [["５ 年以上電商客服經驗", "５ 年以上", "電商客服", "domain"]]],
    ["3年以上工作经验", [["3年以上工作经验", "3年以上", "", "total"]]],
    ["从事采购工作3年以上", [["采购工作3年以上", "3年以上", "采购", "domain"]]],
    [
      "5+ years of experience in B2B sales, with a proven record",
      [["5+ years of experience in B2B sales", "5+ years", "B2B sales", "domain"]],
    ],
    [
      "At least 3 years of relevant experience.",
      [["At least 3 years of relevant experience", "At least 3 years", "", "total"]],
    ],
  ] as const)("%s", (raw, expected) => {
    const claims = readExperience(readPlain(raw), needs);
    expect(
      claims.map(({ text, figure, field, kind }) => [text, raw.slice(figure.start, figure.end), field, kind]),
    ).toEqual(expected);
  });

  test("the role's own trade is the whole career", () => {
    const [claim] = readExperience(readPlain("10年以上客服经验"), place("education", { title: "客服总监" }));
    expect(claim?.kind).toBe("total");
  });
});
