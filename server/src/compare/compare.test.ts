import { describe, expect, it } from "vitest";
import { differenceOf, tell } from "../../../test/support/compare.ts";
import type { Language } from "../vocabulary/language.ts";

const role = `---
code: KF-07
pay: 8000-11000元/月
---

# 客服主管

- 所属部门：客服中心
- 直接上级：客服经理
- 直接下级：客服专员、质检员

## 岗位职责

- 每天开班前布置当日重点
- 每周旁听每位组员至少两通来电
- 接手升级的投诉，当班给出处理意见

## 任职资格

- 大专及以上学历
- 5年以上客服工作经验，带过新人
- 持有PMP证书

## 绩效指标

- 一次解决率≥90%，按月统计

## 保密意识

- 通话录音只在质检时调听
`;

const english = `# Support Lead

- Department: Support
- Reports to: Support Manager

## Responsibilities

- Plan the shifts of the team every Friday
- Answer escalated complaints within a day

## Qualifications

- Bachelor's degree
- At least 5 years of customer service experience
`;

const taiwan = `# 客服主管

- 所屬部門：客服中心
- 直屬主管：客服經理

## 工作內容

- 每日開班前佈置當天重點

## 資格條件

- 大學以上學歷
- 3年以上客服工作經驗
`;

const posting = `---
kind: position
location: 杭州
level: 主管
employmentType: full-time
careerPath:
  up: [客服经理]
---

# 客服主管

- 招聘人数：2人

## 工作条件

- 每天工作8小时，双休
- 试用期3个月，工资为转正后的80%

## 法律法规知识

- 熟悉《消费者权益保护法》

## 任职资格

- 英语流利者优先，年龄45岁以下
- 3年以上团队管理经验
`;

/** Replaces words of a text; they must be there. */
function edited(text: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((current, [from, to]) => {
    if (!current.includes(from)) throw new Error(`no ${from}`);
    return current.replace(from, to);
  }, text);
}

describe("what a role says", () => {
  const cases: readonly {
    readonly name: string;
    readonly text?: string;
    readonly language?: Language;
    readonly edits: readonly (readonly [string, string])[];
    readonly changes: readonly string[];
  }[] = [
    { name: "nothing", edits: [], changes: [] },
    {
      name: "experience raised",
      edits: [["5年以上", "8年以上"]],
      changes: ["major 经验要求（客服）：5 → 8 年以上（提高）"],
    },
    {
      name: "superior",
      edits: [["客服经理", "客服总监"]],
      changes: ["major 直接上级：客服经理 → 客服总监"],
    },
    {
      name: "a direct report more and one less",
      edits: [["客服专员、质检员", "客服专员、培训师"]],
      changes: ["major 直接下级：删除 质检员", "major 直接下级：新增 培训师"],
    },
    {
      name: "pay",
      edits: [["8000-11000元/月", "8800-12100元/月"]],
      changes: ["major 薪酬：8,000–11,000 → 8,800–12,100 元/月（提高 10%）"],
    },
    {
      name: "education",
      edits: [["大专及以上学历", "本科及以上学历"]],
      changes: ["major 学历要求：大专 → 本科（提高）"],
    },
    {
      name: "metric",
      edits: [["≥90%", "≥95%"]],
      changes: ["major 指标（一次解决率）：≥90% → ≥95% / 月（提高）"],
    },
    {
      name: "title and code",
      edits: [
        ["# 客服主管", "# 客户服务主管"],
        ["KF-07", "KF-08"],
      ],
      changes: ["major 岗位名称：客服主管 → 客户服务主管", "minor 岗位编码：KF-07 → KF-08"],
    },
    {
      name: "department",
      edits: [["所属部门：客服中心", "所属部门：客户体验部"]],
      changes: ["minor 所属部门：客服中心 → 客户体验部"],
    },
    {
      name: "certificate gone",
      edits: [["- 持有PMP证书\n", ""]],
      changes: ["major 证书：删除 PMP证书"],
    },
    {
      name: "an item reworded",
      edits: [["至少两通来电", "不少于三通来电"]],
      changes: ["minor 岗位职责：每周旁听每位组员[-至少两-]{+不少于三+}通来电"],
    },
    {
      name: "an item added and one removed",
      edits: [
        ["- 每天开班前布置当日重点\n", ""],
        ["- 接手升级的投诉", "- 维护知识库里热线部分的条目\n- 接手升级的投诉"],
      ],
      changes: [
        "minor 岗位职责：删除 每天开班前布置当日重点",
        "minor 岗位职责：新增 维护知识库里热线部分的条目",
      ],
    },
    {
      name: "an item in another place",
      edits: [
        ["- 每天开班前布置当日重点\n", ""],
        ["当班给出处理意见\n", "当班给出处理意见\n- 每天开班前布置当日重点\n"],
      ],
      changes: ["minor 岗位职责：移动 每天开班前布置当日重点"],
    },
    {
      name: "a section removed",
      edits: [["\n## 保密意识\n\n- 通话录音只在质检时调听\n", ""]],
      changes: ["major 章节：删除 保密意识（1 项）"],
    },
    {
      name: "a section moved",
      edits: [
        ["\n## 保密意识\n\n- 通话录音只在质检时调听\n", ""],
        ["## 岗位职责", "## 保密意识\n\n- 通话录音只在质检时调听\n\n## 岗位职责"],
      ],
      changes: ["minor 章节：移动 保密意识"],
    },
    {
      name: "a section called otherwise",
      edits: [["## 保密意识", "## 信息安全与保密"]],
      changes: ["minor 章节：保密意识 → 信息安全与保密"],
    },
    {
      name: "marks and spaces only",
      edits: [
        ["- 接手升级的投诉，当班", "* 接手升级的投诉,当班"],
        ["## 保密意识", "## **保密意识**"],
      ],
      changes: ["none 只有排版不同，内容不变"],
    },
    {
      name: "kind, place, level and employment",
      text: posting,
      edits: [
        ["kind: position", "kind: posting"],
        ["location: 杭州", "location: 上海"],
        ["level: 主管", "level: 经理"],
        ["employmentType: full-time", "employmentType: part-time"],
      ],
      changes: [
        "major 级别：主管 → 经理",
        "major 工作地点：杭州 → 上海",
        "major 用工形式：全职 → 兼职",
        "major 文件类型：岗位说明书 → 招聘启事",
      ],
    },
    {
      name: "openings, hours and probation",
      text: posting,
      edits: [
        ["2人", "3人"],
        ["8小时，双休", "9小时，单休"],
        ["3个月，工资为转正后的80%", "6个月，工资为转正后的90%"],
      ],
      changes: [
        "major 招聘人数：2 → 3 人（提高）",
        "major 工时：每天 8 → 9 小时（提高）",
        "major 工时：每周休息 2 → 1 天（降低）",
        "major 试用期：3 → 6 个月（提高）",
        "major 试用期：工资的 80% → 90%（提高）",
      ],
    },
    {
      name: "a law, a next step, managing and an age",
      text: posting,
      edits: [
        ["《消费者权益保护法》", "《个人信息保护法》"],
        ["up: [客服经理]", "up: [运营经理]"],
        ["3年以上团队", "5年以上团队"],
        ["45岁以下", "40岁以下"],
      ],
      changes: [
        "major 经验要求（管理）：3 → 5 年以上（提高）",
        "major 年龄要求：45 → 40 岁以下",
        "minor 法律法规：删除 《消费者权益保护法》",
        "minor 法律法规：新增 《个人信息保护法》",
        "minor 职业发展：删除 ↑ 客服经理",
        "minor 职业发展：新增 ↑ 运营经理",
      ],
    },
    {
      name: "the field of the experience",
      edits: [["客服工作经验", "电商工作经验"]],
      changes: ["minor 经验要求：客服 5 年以上 → 电商 5 年以上"],
    },
    {
      name: "no longer a must",
      edits: [["大专及以上学历", "大专及以上学历优先"]],
      changes: ["major 学历要求：大专 → 大专（优先）"],
    },
    {
      name: "an item in another section",
      edits: [
        ["- 每天开班前布置当日重点\n", ""],
        ["- 通话录音只在质检时调听\n", "- 通话录音只在质检时调听\n- 每天开班前布置当日重点\n"],
      ],
      changes: ["minor 保密意识：移动 每天开班前布置当日重点（原在岗位职责）"],
    },
    {
      name: "experience in English",
      text: english,
      language: "en",
      edits: [["At least 5 years", "At least 8 years"]],
      changes: ["major Experience (customer service): 5+ → 8+ years (raised)"],
    },
    {
      name: "degree and wording in English",
      text: english,
      language: "en",
      edits: [
        ["Bachelor's degree", "Master's degree"],
        ["within a day", "within two days"],
      ],
      changes: [
        "major Education: Bachelor's degree → Master's degree (raised)",
        "minor Responsibilities: Answer escalated complaints within [-a day-]{+two days+}",
      ],
    },
    {
      name: "in Traditional Chinese",
      text: taiwan,
      language: "zh-TW",
      edits: [
        ["3年以上", "5年以上"],
        ["客服經理", "客服總監"],
      ],
      changes: ["major 直屬主管：客服經理 → 客服總監", "major 經驗要求（客服）：3 → 5 年以上（提高）"],
    },
  ];
  it.each(cases)("$name", ({ text = role, language = "zh-CN", edits, changes }) => {
    expect(tell(differenceOf(text, edited(text, ...edits)), language)).toEqual(changes);
  });
});
