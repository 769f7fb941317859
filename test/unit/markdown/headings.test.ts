import { describe, expect, test } from "vitest";
import { roleOf, sectionsOf } from "./words.ts";

/** `[what is shown, text, sections as "depth style id heading"]` */
type Row = readonly [name: string, text: string, sections: readonly string[]];

const found: readonly Row[] = [
  ["ATX", "## 岗位职责 ##\n- 甲", ["1 atx responsibilities 岗位职责"]],
  [
    "ATX with numbering, emoji, emphasis, attributes",
    "## 🎯 三、**岗位职责**（核心） {#duties}\n甲",
    ["1 atx responsibilities 岗位职责（核心）"],
  ],
  ["ATX without a blank, known", "# 店长\n##岗位职责\n- 甲", ["1 atx responsibilities 岗位职责"]],
  ["setext", "Skills\n---\nText", ["1 setext skills Skills"]],
  ["HTML", '<h2 class="x">任职资格</h2>\n<p>甲</p>', ["1 html qualifications 任职资格"]],
  [
    "brackets, known or not",
    "【岗位职责】\n甲\n【我们的茶水间】\n乙",
    ["1 bracket responsibilities 岗位职责", "1 bracket ? 我们的茶水间"],
  ],
  [
    "brackets with content behind",
    "【经验要求】三年。\n【学历要求】 本科。",
    ["1 bracket experience 经验要求", "1 bracket education 学历要求"],
  ],
  [
    "brackets right after a list",
    "1. 甲\n2. 乙\n【保密要求】\n1. 丙",
    ["1 bracket confidentiality 保密要求"],
  ],
  ["square brackets, known", "[工作条件]\n办公室。", ["1 bracket conditions 工作条件"]],
  [
    "一、 known",
    "一、岗位职责\n1. 甲\n二、任职资格\n1. 乙",
    ["1 numbered responsibilities 岗位职责", "1 numbered qualifications 任职资格"],
  ],
  [
    "一、 unknown with content",
    "一、我们的团队文化墙\n甲。\n二、岗位职责\n乙。",
    ["1 numbered ? 我们的团队文化墙", "1 numbered responsibilities 岗位职责"],
  ],
  [
    "一、 empty ones",
    "一、岗位职责\n\n二、任职资格\n",
    ["1 numbered responsibilities 岗位职责", "1 numbered qualifications 任职资格"],
  ],
  [
    "第一章",
    "第一章 岗位职责\n甲\n第二章 任职资格\n乙",
    ["1 numbered responsibilities 岗位职责", "1 numbered qualifications 任职资格"],
  ],
  [
    "壹、 above 一、",
    "壹、工作內容\n一、安排班表\n二、盤點庫存\n貳、任用條件\n一、大學以上\n參、福利\n一、三節禮金\n二、員工旅遊",
    [
      "1 numbered responsibilities 工作內容",
      "1 numbered qualifications 任用條件",
      "1 numbered benefits 福利",
    ],
  ],
  [
    "一、 above （一） above 1.",
    "一、任职资格\n（一）学历要求\n本科。\n（二）经验要求\n1. 总体经验：\n三年。\n二、岗位职责\n甲",
    [
      "1 numbered qualifications 任职资格",
      "2 numbered education 学历要求",
      "2 numbered experience 经验要求",
      "3 numbered ? 总体经验",
      "1 numbered responsibilities 岗位职责",
    ],
  ],
  [
    "1. known over another list",
    "1. 岗位职责\n- 甲\n2. 任职资格\n- 乙\n3. 保密要求",
    [
      "1 numbered responsibilities 岗位职责",
      "1 numbered qualifications 任职资格",
      "1 numbered confidentiality 保密要求",
    ],
  ],
  [
    "1. known over its nested list, in a plain text",
    "1. 岗位职责\n   - 甲\n2. 任职资格\n   - 乙",
    ["1 numbered responsibilities 岗位职责", "1 numbered qualifications 任职资格"],
  ],
  [
    "1.x: over a paragraph",
    "一、核心职责\n1.团队建设:\n带好队伍。\n2.流程改进:\n持续改进。",
    ["1 numbered responsibilities 核心职责", "2 numbered ? 团队建设", "2 numbered ? 流程改进"],
  ],
  [
    "1. then 三、",
    "1. 学历要求\n- 本科\n2. 技能要求\n- 会开车\n三、岗位职责\n1. 排班：早晚两班\n- 甲",
    [
      "1 numbered education 学历要求",
      "1 numbered skills 技能要求",
      "1 numbered responsibilities 岗位职责",
      "2 numbered ? 排班：早晚两班",
    ],
  ],
  [
    "bold",
    "**岗位职责：**\n\n1. 甲\n\n**任职要求**：\n\n1. 乙",
    ["1 bold responsibilities 岗位职责", "1 bold qualifications 任职要求"],
  ],
  ["bold with numbering", "**一、岗位职责**\n\n- 甲", ["1 bold responsibilities 岗位职责"]],
  [
    "bold, unknown among known ones",
    "**岗位职责**\n\n甲\n\n**任职要求**\n\n乙\n\n**关于办公室**\n\n丙",
    ["1 bold responsibilities 岗位职责", "1 bold qualifications 任职要求", "1 bold ? 关于办公室"],
  ],
  [
    "bold with content behind",
    "## Role\n\n**Responsibilities:** keep the books.",
    ["1 atx summary Role", "2 bold responsibilities Responsibilities"],
  ],
  [
    "label with colon",
    "岗位职责：\n1、甲\n任职要求：\n1、乙",
    ["1 label responsibilities 岗位职责", "1 label qualifications 任职要求"],
  ],
  [
    "label with colon and content",
    "职位：店员\n职责：收银、补货。\n任职要求：会说粤语。",
    ["1 label responsibilities 职责", "1 label qualifications 任职要求"],
  ],
  [
    "bare labels",
    "岗位职责\n- 甲\n任职要求\n- 乙",
    ["1 label responsibilities 岗位职责", "1 label qualifications 任职要求"],
  ],
  [
    "bare labels, an unknown one among them",
    "岗位职责\n- 甲\n任职要求\n- 乙\n合作的部门\n- 丙",
    ["1 label responsibilities 岗位职责", "1 label qualifications 任职要求", "1 label ? 合作的部门"],
  ],
  [
    "bare English labels",
    "Cook\n\nResponsibilities\n\n- cook\n\nRequirements\nYou have cooked for at least two hundred guests.",
    ["1 label responsibilities Responsibilities", "1 label qualifications Requirements"],
  ],
  [
    "symbol labels",
    "■ 岗位职责\n- 甲\n■ 任职要求\n- 乙",
    ["1 label responsibilities 岗位职责", "1 label qualifications 任职要求"],
  ],
  [
    "label inside a numbered section",
    "二、职责与一天\n岗位职责\n- 甲\n典型的一天\n早上开会。",
    ["1 numbered ? 职责与一天", "2 label responsibilities 岗位职责", "2 label day 典型的一天"],
  ],
  [
    "一、 unknown inside a label",
    "岗位职责：\n一、仓库\n1. 甲\n任职要求：\n1. 乙",
    ["1 label responsibilities 岗位职责", "2 numbered ? 仓库", "1 label qualifications 任职要求"],
  ],
  [
    "一、 known beside a label",
    "基本信息：\n部门：财务部\n一、岗位职责\n1. 甲",
    ["1 label basic 基本信息", "1 numbered responsibilities 岗位职责"],
  ],
  [
    "rows",
    "| 一、岗位职责 | | |\n| 甲 | 乙 | 丙 |\n| 二、任职资格 | | |\n| 知识 | 懂会计准则，懂税法 | |",
    ["1 row responsibilities 岗位职责", "1 row qualifications 任职资格", "2 row knowledge 知识"],
  ],
  [
    "skipped levels nest by what is open",
    "# 店长\n## A 组\n#### 岗位职责\n甲\n### 权限\n乙\n## B 组\n丙",
    ["1 atx ? A 组", "2 atx responsibilities 岗位职责", "2 atx authority 权限", "1 atx ? B 组"],
  ],
];

const silent: readonly Row[] = [
  [
    "（一） of another section says nothing about this one",
    "一、岗位职责\n（一）热线管理\n1、排班；\n二、任职要求\n（一）本科以上学历\n（二）三年以上客服经验",
    ["1 numbered responsibilities 岗位职责", "2 numbered ? 热线管理", "1 numbered qualifications 任职要求"],
  ],
  [
    "（二） behind an item （一）",
    "一、岗位职责\n\n（一）安排班次，保证接通。\n\n（二）投诉处理\n\n负责投诉，及时回复客户。",
    ["1 numbered responsibilities 岗位职责"],
  ],
  [
    "items of an ordinary list",
    "## 素质要求\n1. 沟通能力\n2. 学习能力\n3. 抗压能力",
    ["1 atx qualities 素质要求"],
  ],
  [
    "items over their nested list under real headings",
    "## Duties\n1. Communication\n   - talk\n2. Teamwork\n   - help",
    ["1 atx responsibilities Duties"],
  ],
  [
    "an item over a badly indented list under real headings",
    "## Duties\n3. Manage suppliers:\n- pay",
    ["1 atx responsibilities Duties"],
  ],
  [
    "sentences counted 一、",
    "## 岗位职责\n一、负责门店的日常管理工作，保证营业；\n二、负责培训。",
    ["1 atx responsibilities 岗位职责"],
  ],
  ["figures at a line's beginning", "## 待遇\n1.5倍加班费。\n3-5年后可晋升\n2024年起", ["1 atx pay 待遇"]],
  [
    "an introduction that repeats its section",
    "## 岗位职责\n岗位职责：\n1. 甲",
    ["1 atx responsibilities 岗位职责"],
  ],
  [
    "a wrapped English line",
    "## Duties\nYou own the\nresponsibilities\nof the desk.",
    ["1 atx responsibilities Duties"],
  ],
  [
    "an introduction with a colon",
    "## Duties\nSystems must:\n- stay up\n\n收到投诉时：\n- 安抚",
    ["1 atx responsibilities Duties"],
  ],
  [
    "bold words in front of a list, unknown",
    "## Duties\n\n**Lead by example**\n* mentor",
    ["1 atx responsibilities Duties"],
  ],
  [
    "a remark",
    "## 岗位职责\n甲。\n【注】以公司通知为准。\n**备注：** 无",
    ["1 atx responsibilities 岗位职责"],
  ],
  ["hashtags", "## 岗位职责\n#客服 #招聘", ["1 atx responsibilities 岗位职责"]],
  [
    "inside quotes, code, comments and items",
    "# T\n## A\n> ## 岗位职责\n\n```\n## 权限\n```\n<!--\n## 保密\n-->\n- ## 学历",
    ["1 atx ? A"],
  ],
  ["items in one cell", "| 一、岗位职责 | |\n| 1、收银 2、补货 |", ["1 row responsibilities 岗位职责"]],
  [
    "an item with parts in a list",
    "一、岗位职责\n1、收银\n2、盘点\n3、培训新人\n• 带教\n• 考核",
    ["1 numbered responsibilities 岗位职责"],
  ],
  ["rows of data", "## KPI\n| 项目 | 权重 |\n|---|---|\n| 沟通能力 | 30% |", ["1 atx kpi KPI"]],
  [
    "the header of a form",
    "【岗位职责】\n| 岗位职责 | 工作目标 |\n| 开店 | 准时 |",
    ["1 bracket responsibilities 岗位职责"],
  ],
  ["placeholders", "# A\n\n{tools}\n\n{requirements}", []],
];

describe("headings that begin a section", () => {
  test.each(found)("%s", (_name, text, sections) => {
    expect(sectionsOf(text)).toEqual(sections);
  });
});

describe("lines that begin none", () => {
  test.each(silent)("%s", (_name, text, sections) => {
    expect(sectionsOf(text)).toEqual(sections);
  });
});

describe("places of a heading", () => {
  const places: readonly (readonly [text: string, words: string, line: string, body: string])[] = [
    ["## 三、岗位职责（核心） ##\n- 甲\n", "岗位职责（核心）", "## 三、岗位职责（核心） ##", "- 甲\n"],
    ["【经验要求】 三年。\n", "经验要求", "【经验要求】", "三年。\n"],
    ["**岗位职责：**\n\n甲\n", "岗位职责", "**岗位职责：**", "\n甲\n"],
    ["Skills\n---\nText", "Skills", "Skills\n---", "Text"],
    ["| 知识 | 会计准则，税法 | |\n", "知识", "| 知识 |", " 会计准则，税法 | |\n"],
    ["1.团队建设:\n带好队伍。", "团队建设", "1.团队建设:", "带好队伍。"],
    ["##\n甲", "", "##", "甲"],
  ];
  test.each(places)("%s", (text, words, line, body) => {
    const section = roleOf(text).sections[0];
    if (section === undefined) throw new Error("no section");
    expect(text.slice(section.headingSpan.start, section.headingSpan.end)).toBe(words);
    expect(text.slice(section.headingLine.start, section.headingLine.end)).toBe(line);
    expect(text.slice(section.body.start, section.body.end)).toBe(body);
  });
});
