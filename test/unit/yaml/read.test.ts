import { describe, expect, test } from "vitest";
import type { Language } from "../../../server/src/vocabulary/language.ts";
import { at, outline, read, readOne, valueLines } from "./support.ts";

const written: Readonly<Record<Language, string>> = {
  "zh-CN": `职位名称: 客服总监
别名: [服务总监, CSD]
岗位编码: KF-001
公司: 示例科技
所属部门: 客户服务中心
直接上级:
  岗位: 客服副总裁
  虚线: 否
直接下级:
  - 客服经理
  - 培训主管
工作地点: 上海
用工形式: 全职
编制人数: 1
薪酬: {最低: 20000, 最高: 30000, 币种: CNY}
章节:
  岗位职责:
    - 牵头服务体系建设
  保密要求: 遵守公司保密制度。
`,
  "zh-TW": `職稱: 客服總監
別名: [服務總監, CSD]
職務代碼: KF-001
公司: 示例科技
部門: 客戶服務中心
直屬主管:
  職位: 客服副總裁
  虛線: 否
直屬部屬:
  - 客服經理
  - 培訓主管
上班地點: 台北
工作性質: 全職
需求人數: 1
薪資: {最低: 60000, 最高: 80000, 幣別: TWD}
章節:
  工作職責:
    - 帶領服務體系建設
  保密義務: 遵守公司保密制度。
`,
  en: `title: Head of Customer Service
aliases: [Service Lead, CSD]
code: KF-001
organization: Example Ltd
department: Customer Service
reportsTo:
  role: VP Customer Service
  dotted: false
directReports:
  - Service Manager
  - Training Lead
location: London
employmentType: full-time
headcount: 1
pay: {min: 90000, max: 110000, currency: GBP}
sections:
  responsibilities:
    - Leads the service organisation
  confidentiality: Keeps customer data confidential.
`,
};

describe("the same role in three languages", () => {
  const ids = [
    "title",
    "aliases",
    "code",
    "organization",
    "department",
    "reportsTo",
    "directReports",
    "location",
    "employmentType",
    "headcount",
    "pay",
    "sections",
  ];
  test.each(Object.entries(written) as [Language, string][])("%s", (language, text) => {
    const document = read(text);
    const role = readOne(text);
    expect(document.problems).toEqual([]);
    expect(document.complete).toBe(true);
    expect(role.language).toBe(language);
    expect(role.fields.map(({ id }) => id)).toEqual(ids);
    expect(role.fields.find(({ id }) => id === "reportsTo")?.data).toMatchObject({ dotted: false });
    expect(role.fields.find(({ id }) => id === "employmentType")?.data).toBe("full-time");
    expect(role.fields.find(({ id }) => id === "pay")?.values.map(({ path }) => path)).toEqual([
      ["min"],
      ["max"],
      ["currency"],
    ]);
    expect(role.sections.map(({ id }) => id)).toEqual(["responsibilities", "confidentiality"]);
    expect(role.title && at(text, role.title.span)).toBe(role.title?.value);
    expect(role.anchor).toEqual(role.title?.span);
  });
});

/** A text, and its fields as `key | value | whole`, with the values below. */
describe("places of a field", () => {
  test.each([
    ["title: 客服总监 # 备注\n", "title", "客服总监", "title: 客服总监", ["title=客服总监"]],
    ['"title": "客服\\n总监"\n', "title", "客服\\n总监", '"title": "客服\\n总监"', ["title=客服\n总监"]],
    ["title: 'it''s'\n", "title", "it''s", "title: 'it''s'", ["title=it's"]],
    ["title:\n  客服\n  总监\n", "title", "客服\n  总监", "title:\n  客服\n  总监", ["title=客服 总监"]],
    [
      "pay: |\n  月薪\n  两万\n\nlevel: P6\n",
      "pay",
      "月薪\n  两万",
      "pay: |\n  月薪\n  两万",
      ["pay=月薪\n两万"],
    ],
    ["pay: >-\n  月薪\n  两万\n", "pay", "月薪\n  两万", "pay: >-\n  月薪\n  两万", ["pay=月薪 两万"]],
    ["title:\n", "title", "", "title:", ["title="]],
    ["title: \n", "title", "", "title:", ["title="]],
    ["title: ~\n", "title", "~", "title: ~", ["title="]],
    ["code: 001\n", "code", "001", "code: 001", ["code=001"]],
    [
      "aliases: [甲, '乙']\n",
      "aliases",
      "[甲, '乙']",
      "aliases: [甲, '乙']",
      ["aliases.0=甲", "aliases.1=乙"],
    ],
    [
      "aliases:\n- 甲\n- 乙 # c\n\n# d\n",
      "aliases",
      "- 甲\n- 乙",
      "aliases:\n- 甲\n- 乙",
      ["aliases.0=甲", "aliases.1=乙"],
    ],
    ["aliases: 甲、乙\n", "aliases", "甲、乙", "aliases: 甲、乙", ["aliases=甲、乙"]],
    [
      "experience: [3, 5]\n",
      "experience",
      "[3, 5]",
      "experience: [3, 5]",
      ["experience.0=3", "experience.1=5"],
    ],
    ["experience: 5+\n", "experience", "5+", "experience: 5+", ["experience=5+"]],
    ["晋升方向: [总监]\n", "晋升方向", "[总监]", "晋升方向: [总监]", ["careerPath.up.0=总监"]],
    [
      "careerPath:\n  横向: 运营经理\n",
      "careerPath",
      "横向: 运营经理",
      "careerPath:\n  横向: 运营经理",
      ["careerPath.lateral=运营经理"],
    ],
    [
      "title: {en: Head, zh-CN: 总监}\nlanguage: zh-CN\n",
      "title",
      "{en: Head, zh-CN: 总监}",
      "title: {en: Head, zh-CN: 总监}",
      ["title=总监", "title.en=Head"],
    ],
    [
      "title: {zh: 總監, en: Head}\nlanguage: zh-TW\n",
      "title",
      "{zh: 總監, en: Head}",
      "title: {zh: 總監, en: Head}",
      ["title=總監", "title.en=Head"],
    ],
    ["code: &c KF\nlevel: *c\n", "code", "KF", "code: &c KF", ["code=KF"]],
  ])("%j", (text, key, value, whole, values) => {
    const [field] = readOne(text).fields;
    if (!field) throw new Error("no field");
    expect([at(text, field.keySpan), at(text, field.valueSpan), at(text, field.span)]).toEqual([
      key,
      value,
      whole,
    ]);
    expect(valueLines([field])).toEqual(values);
    for (const { value: words, span } of field.values) {
      if (words !== "" && !/[\n']/.test(words) && !text.includes(">"))
        expect(at(text, span).replace(/\n +/, " ")).toBe(words);
    }
  });

  test("where an empty value would be typed", () => {
    const places = ["title:\n", "title: \n", "title:   # c\n"].map(
      (text) => readOne(text).fields[0]?.valueSpan.start,
    );
    expect(places).toEqual([6, 7, 7]);
  });

  test("an alias has the place of the alias", () => {
    const text = "code: &c KF\ntranslationOf: *c\n";
    const [, field] = readOne(text).fields;
    expect(field?.values.map(({ value, span }) => [value, at(text, span)])).toEqual([["KF", "*c"]]);
  });

  test("a field that stands twice is there twice", () => {
    expect(valueLines(readOne("title: A\nlevel: P6\n职位名称: B\n").fields)).toEqual([
      "title=A",
      "level=P6",
      "title=B",
    ]);
  });

  test("`<<` brings what is not said in the role itself", () => {
    const text = "x-base: &base {department: 客服部, level: P5}\n<<: *base\ntitle: A\nlevel: P6\n";
    expect(valueLines(readOne(text).fields)).toEqual(["title=A", "level=P6", "department=客服部"]);
  });
});

describe("keys nobody knows", () => {
  test.each([
    ["departmant: 客服部\n", "departmant", "department"],
    ["headcoutn: 3\n", "headcoutn", "headcount"],
    ["responsibilites: x\n", "responsibilites", "responsibilities"],
    ["直接上极: 副总裁\n", "直接上极", "直接上级"],
    ["favouriteColour: 1\n", "favouriteColour", null],
  ])("%j", (text, words, suggestion) => {
    const [problem, ...more] = read(text).problems;
    expect(problem?.rule).toBe("field/invalid");
    expect(problem && at(text, problem.span)).toBe(words);
    expect(more).toEqual([]);
    if (suggestion !== null)
      for (const message of Object.values(problem?.message ?? {})) expect(message).toContain(suggestion);
  });

  test.each(["x-owner: 甲\n", "$schema: ./role.schema.json\n", "_draft: true\n"])(
    "silent about %j",
    (text) => {
      expect(read(text).problems).toEqual([]);
    },
  );
});

describe("sections", () => {
  test.each([
    [
      "a list",
      'sections:\n  岗位职责:\n    - 甲 # c\n    - "乙: 丙"\n    -\n',
      ["# 岗位职责 (responsibilities)", "item: -|甲", "item: -|乙: 丙", "item: -|"],
    ],
    ["a list without indentation", "sections:\n  legal:\n  - 守法\n", ["# legal (legal)", "item: -|守法"]],
    [
      "a list in brackets",
      "sections:\n  skills: [沟通, '写作']\n",
      ["# skills (skills)", "item: |沟通", "item: |写作"],
    ],
    [
      "a list in a list",
      "sections:\n  skills:\n    - 沟通\n    - - 口头\n      - 书面\n",
      ["# skills (skills)", "item: -|沟通", "  item: -|口头", "  item: -|书面"],
    ],
    [
      "a list of maps",
      "sections:\n  skills:\n    - name: 沟通\n      level: 高\n",
      ["# skills (skills)", "item: -|name: 沟通\n      level: 高"],
    ],
    ["a text", "sections:\n  summary: 一段文字\n", ["# summary (summary)", "paragraph: |一段文字"]],
    [
      "a block",
      "sections:\n  skills: |\n    1. 甲\n       续\n    （二）乙\n      - 丙\n\n    一段\n    文字\n",
      [
        "# skills (skills)",
        "item: 1.|甲\n       续",
        "item: （二）|乙",
        "  item: -|丙",
        "paragraph: |一段\n    文字",
      ],
    ],
    [
      "a folded block",
      "sections:\n  summary: >\n    一段\n    文字\n\n    又一段\n",
      ["# summary (summary)", "paragraph: |一段\n    文字", "paragraph: |又一段"],
    ],
    [
      "a quoted text with line breaks",
      'sections:\n  skills: "- 甲\\n- 乙"\n',
      ["# skills (skills)", "item: -|甲", "item: -|乙"],
    ],
    [
      "a table",
      "sections:\n  kpi: |\n    | 指标 | 目标 |\n    |---|---|\n    | 满意度 | 90% |\n",
      ["# kpi (kpi)", "row: || 指标 | 目标 |", "row: || 满意度 | 90% |"],
    ],
    [
      "code, a quote and a comment",
      "sections:\n  other: |\n    ```\n    - x\n    ```\n    > 引文\n    <!-- 注 -->\n",
      ["# other (other)", "code: |```\n    - x\n    ```", "quote: |引文", "comment: |<!-- 注 -->"],
    ],
    [
      "Markdown headings in a text",
      "sections:\n  qualifications: |\n    前言\n    ### 学历要求\n    本科\n    ### 技能要求\n    - 沟通\n",
      [
        "# qualifications (qualifications)",
        "paragraph: |前言",
        "## 学历要求 (education)",
        "paragraph: |本科",
        "## 技能要求 (skills)",
        "item: -|沟通",
      ],
    ],
    [
      "sections in a section",
      "sections:\n  任职要求:\n    学历要求: 本科\n    技能要求: [沟通]\n",
      [
        "# 任职要求 (qualifications)",
        "## 学历要求 (education)",
        "paragraph: |本科",
        "## 技能要求 (skills)",
        "item: |沟通",
      ],
    ],
    [
      "in several languages",
      "language: zh-CN\nsections:\n  summary: {en: Text, zh-CN: 文字}\n",
      ["# summary (summary)", "paragraph: |文字"],
    ],
    [
      "empty ones",
      "sections:\n  legal:\n  skills: ''\n  kpi: []\n  other: |\n",
      ["# legal (legal) empty", "# skills (skills) empty", "# kpi (kpi) empty", "# other (other) empty"],
    ],
    ["one nobody knows", "sections:\n  团建: 一年两次\n", ["# 团建 ()", "paragraph: |一年两次"]],
    [
      "outside `sections`",
      "title: A\n岗位职责: [甲]\nlegal: 守法\n",
      ["# 岗位职责 (responsibilities)", "item: |甲", "# legal (legal)", "paragraph: |守法"],
    ],
    [
      "numbered headings",
      "sections:\n  一、岗位职责（核心）: 甲\n",
      ["# 岗位职责（核心） (responsibilities)", "paragraph: |甲"],
    ],
  ])("%s", (_name, text, lines) => {
    const document = read(text);
    expect(document.problems).toEqual([]);
    expect(outline(text, readOne(text))).toEqual(lines);
  });

  test("the places of a section", () => {
    const text = 'sections:\n  "岗位职责": |\n    - 甲\n    - 乙\n  legal:\n';
    const [duties, legal] = readOne(text).sections;
    expect(
      duties &&
        [duties.headingSpan, duties.headingLine, duties.span, duties.body].map((span) => at(text, span)),
    ).toEqual(["岗位职责", '"岗位职责":', '"岗位职责": |\n    - 甲\n    - 乙', "- 甲\n    - 乙"]);
    expect(legal && [legal.headingSpan, legal.span, legal.body].map((span) => at(text, span))).toEqual([
      "legal",
      "legal:",
      "",
    ]);
  });

  test("`sections` that is no map", () => {
    const text = "sections:\n  - a\n";
    expect(read(text).problems.map(({ rule, span }) => [rule, at(text, span)])).toEqual([
      ["field/invalid", "sections"],
    ]);
  });
});

describe("documents", () => {
  test("several roles in a file", () => {
    const text = "# 客服\n---\ntitle: 甲\nkind: posting\n---\n# 备注\ntitle: 乙\nkind: 招聘启事\n---\n";
    const { roles } = read(text);
    expect(roles.map(({ index, title, kind, span }) => [index, title?.value, kind, at(text, span)])).toEqual([
      [0, "甲", "posting", "# 客服\n---\ntitle: 甲\nkind: posting\n"],
      [1, "乙", "posting", "---\n# 备注\ntitle: 乙\nkind: 招聘启事\n"],
    ]);
  });

  test("a broken role leaves the one before it whole", () => {
    const { roles, complete } = read("title: 甲\n---\ntitle: 乙\nrep");
    expect(roles.map((role) => role.complete)).toEqual([true, false]);
    expect(complete).toBe(false);
  });

  test.each([
    ["", "", null],
    ["# 只有注释\n", "", null],
    ["department: 客服部\n", "department: 客服部", null],
    ["title:\ndepartment: 客服部\n", "title", null],
    ["title: ''\n", "title", null],
  ])("the anchor of %j", (text, anchor, title) => {
    const role = readOne(text);
    expect(role.title).toBe(title);
    expect(["", at(text, role.anchor)]).toContain(anchor);
  });

  test.each([
    ["language: zh-TW\ntitle: A\n", undefined, "zh-TW"],
    ["language: zh\ntitle: A\n", undefined, "zh-CN"],
    ["language: en-GB\ntitle: 客服\n", undefined, "en"],
    ["文档语言: 英文\ntitle: 客服\n", undefined, "en"],
    ["title: A\n", "zh-CN", "zh-CN"],
    ["language: ja\ntitle: A\n", "zh-TW", "zh-TW"],
    ["title: 客服總監\ndepartment: 訓練與發展處\n", undefined, "zh-TW"],
  ] as const)("the language of %j", (text, otherwise, language) => {
    expect(readOne(text, otherwise).language).toBe(language);
  });

  test("comments that suppress", () => {
    const text =
      "# rolewright-disable-file a/b: 原因\ntitle: A # rolewright-disable-line c/d\n# 别的\nsections:\n  legal: |\n    <!-- rolewright-disable e/f -->\n    # rolewright-disable g/h\n";
    expect(read(text).comments.map((span) => at(text, span))).toEqual([
      "# rolewright-disable-file a/b: 原因",
      "# rolewright-disable-line c/d",
      "<!-- rolewright-disable e/f -->",
    ]);
  });
});
