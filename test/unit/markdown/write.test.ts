import { describe, expect, test } from "vitest";
import type { Intent } from "../../../server/src/role/intent.ts";
import { writeMarkdown } from "../../../server/src/surface/markdown-write.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { read, vocabulary } from "./words.ts";

const written = (text: string, ...intents: Intent[]): string =>
  applyEdits(text, writeMarkdown(read(text), 0, intents, vocabulary));

type Row = readonly [name: string, before: string, intent: Intent, after: string];

const legal: Intent = { kind: "addSection", section: "legal", body: ["- 守法"] };
const boss: Intent = { kind: "setField", field: "reportsTo", value: "店长" };

const sections: readonly Row[] = [
  [
    "ATX, at its canonical place",
    "# 店员\n\n## 岗位职责\n\n* 甲\n\n## 工作条件\n\n乙\n",
    legal,
    "# 店员\n\n## 岗位职责\n\n* 甲\n\n## 法律法规知识\n\n* 守法\n\n## 工作条件\n\n乙\n",
  ],
  ["without a final line break", "## 岗位职责\n- 甲", legal, "## 岗位职责\n- 甲\n\n## 法律法规知识\n- 守法"],
  [
    "CR LF",
    "## 岗位职责\r\n\r\n- 甲\r\n",
    legal,
    "## 岗位职责\r\n\r\n- 甲\r\n\r\n## 法律法规知识\r\n\r\n- 守法\r\n",
  ],
  [
    "brackets, no blank lines",
    "【岗位职责】\n1. 甲\n【工作条件】\n乙\n",
    legal,
    "【岗位职责】\n1. 甲\n【法律法规知识】\n1. 守法\n【工作条件】\n乙\n",
  ],
  [
    "一、 counted on",
    "一、岗位职责\n1、甲\n二、工作条件\n1、乙\n",
    legal,
    "一、岗位职责\n1、甲\n二、法律法规知识\n1、守法\n三、工作条件\n1、乙\n",
  ],
  [
    "numbers inside ATX",
    "## 1. 岗位职责\n\n甲\n\n## 2. 福利待遇\n\n乙\n",
    legal,
    "## 1. 岗位职责\n\n甲\n\n## 2. 法律法规知识\n\n- 守法\n\n## 3. 福利待遇\n\n乙\n",
  ],
  [
    "bold with a colon inside",
    "**岗位职责：**\n\n1. 甲\n\n2. 乙\n",
    legal,
    "**岗位职责：**\n\n1. 甲\n\n2. 乙\n\n**法律法规知识：**\n\n1. 守法\n",
  ],
  ["labels", "岗位职责：\n1、甲\n", legal, "岗位职责：\n1、甲\n法律法规知识：\n1、守法\n"],
  [
    "setext",
    "岗位职责\n====\n\n甲\n",
    legal,
    "岗位职责\n====\n\n甲\n\n法律法规知识\n============\n\n- 守法\n",
  ],
  [
    "HTML",
    '<h2 id="a">岗位职责</h2>\n\n甲\n',
    legal,
    '<h2 id="a">岗位职责</h2>\n\n甲\n\n<h2>法律法规知识</h2>\n\n- 守法\n',
  ],
  [
    "rows",
    "| 一、岗位职责 | | |\n| 甲 | 乙 | |\n| 二、福利待遇 | | |\n| 丙 | | |\n",
    legal,
    "| 一、岗位职责 | | |\n| 甲 | 乙 | |\n| 二、法律法规知识 | | |\n| 守法 | | |\n| 三、福利待遇 | | |\n| 丙 | | |\n",
  ],
  [
    "rows with the name in the first cell",
    "| 岗位职责 | 收银、补货、清洁 |\n| 任职资格 | 会说粤语，能上夜班 |\n",
    legal,
    "| 岗位职责 | 收银、补货、清洁 |\n| 任职资格 | 会说粤语，能上夜班 |\n| 法律法规知识 | 守法 |\n",
  ],
  [
    "emoji and ids stay with their heading",
    "## 🎯 岗位职责 {#duties}\n\n甲\n",
    legal,
    "## 🎯 岗位职责 {#duties}\n\n甲\n\n## 法律法规知识\n\n- 守法\n",
  ],
  ["no section yet", "# 店员\n\n一句话。\n", legal, "# 店员\n\n一句话。\n\n## 法律法规知识\n\n- 守法\n"],
  ["nothing yet", "", { kind: "addSection", section: "legal", body: [] }, "## Legal knowledge\n"],
  [
    "lines that Markdown would misread",
    "## 岗位职责\n\n甲\n",
    { kind: "addSection", section: "legal", body: ["# 不是标题", "1. 不是列表"] },
    "## 岗位职责\n\n甲\n\n## 法律法规知识\n\n\\# 不是标题\n1\\. 不是列表\n",
  ],
  [
    "there already",
    "## 岗位职责\n\n甲\n\n## 法律法规\n\n乙\n",
    legal,
    "## 岗位职责\n\n甲\n\n## 法律法规\n\n乙\n",
  ],
  [
    "renamed, numbers and marks kept",
    "# T\n## **三、工作的职责** ##\n甲\n",
    { kind: "renameSection", index: 0, heading: "岗位职责" },
    "# T\n## **三、岗位职责** ##\n甲\n",
  ],
  [
    "removed, the rest counted on",
    "一、岗位职责\n甲\n二、保密要求\n乙\n三、福利待遇\n丙\n",
    { kind: "removeSection", index: 1 },
    "一、岗位职责\n甲\n二、福利待遇\n丙\n",
  ],
  [
    "removed from the end",
    "## 岗位职责\n\n甲\n\n## 保密\n\n乙\n",
    { kind: "removeSection", index: 1 },
    "## 岗位职责\n\n甲\n",
  ],
  [
    "removed with its parts",
    "# T\n\n## A 组\n### 岗位职责\n甲\n## B 组\n乙\n",
    { kind: "removeSection", index: 0 },
    "# T\n\n## B 组\n乙\n",
  ],
  [
    "ordered, numbers stay in order",
    "一、福利待遇\n甲\n\n二、岗位职责\n乙",
    { kind: "orderSections", order: [1, 0] },
    "一、岗位职责\n乙\n\n二、福利待遇\n甲",
  ],
  [
    "an order that would change what headings mean",
    "1. 学历要求\n- 甲\n二、岗位职责\n- 乙\n",
    { kind: "orderSections", order: [1, 0] },
    "1. 学历要求\n- 甲\n二、岗位职责\n- 乙\n",
  ],
];

const fields: readonly Row[] = [
  ["a line", "直接上级:经理\n部门:门店\n", boss, "直接上级:店长\n部门:门店\n"],
  ["an empty line", "- **直接上级**：\n", boss, "- **直接上级**：店长\n"],
  [
    "an empty English line",
    "**Reports to:**\n",
    { kind: "setField", field: "reportsTo", value: "Manager" },
    "**Reports to:** Manager\n",
  ],
  ["a link goes with its words", "上级：[经理](./经理.role.md)\n", boss, "上级：店长\n"],
  ["emphasis stays", "上级：**经理**\n", boss, "上级：**店长**\n"],
  [
    "a cell",
    "| 直接上级 | 经理 | 部门 | 门店 |\n",
    { kind: "setField", field: "reportsTo", value: "A|B" },
    "| 直接上级 | A\\|B | 部门 | 门店 |\n",
  ],
  [
    "a title",
    "# 店员岗位说明书\n",
    { kind: "setField", field: "title", value: "收银员" },
    "# 收银员岗位说明书\n",
  ],
  [
    "names that are there in another order of marks",
    "直接下级：甲, 乙\n",
    { kind: "setField", field: "directReports", value: ["甲", "乙"] },
    "直接下级：甲, 乙\n",
  ],
  [
    "a list under its key",
    "- 直接下级：\n  - 甲\n  - 乙\n",
    { kind: "setField", field: "directReports", value: ["丙"] },
    "- 直接下级：\n  - 丙\n",
  ],
  [
    "new among lines, in the usual order",
    "## 基本信息\n- **岗位名称**: 店员\n- **工作地点**: 厦门\n",
    boss,
    "## 基本信息\n- **岗位名称**: 店员\n- **直接上级**: 店长\n- **工作地点**: 厦门\n",
  ],
  [
    "new among rows",
    "| 岗位名称 | 店员 | |\n| 部门 | 门店 | |\n",
    boss,
    "| 岗位名称 | 店员 | |\n| 部门 | 门店 | |\n| 直接上级 | 店长 | |\n",
  ],
  [
    "new below a table's delimiter row",
    "| 部门 | 门店 |\n|---|---|\n| 地点 | 厦门 |\n",
    boss,
    "| 部门 | 门店 |\n|---|---|\n| 直接上级 | 店长 |\n| 地点 | 厦门 |\n",
  ],
  [
    "new in front matter that has fields",
    "---\ntitle: 店员\n---\n\n部门：门店\n",
    boss,
    "---\ntitle: 店员\nreportsTo: 店长\n---\n\n部门：门店\n",
  ],
  [
    "new in front matter of others",
    "---\nlayout: x\n---\n\n## 岗位职责\n",
    boss,
    "---\nreportsTo: 店长\nlayout: x\n---\n\n## 岗位职责\n",
  ],
  ["new in TOML", '+++\ntitle = "店员"\n+++\n', boss, '+++\ntitle = "店员"\nreportsTo = "店长"\n+++\n'],
  [
    "new in an empty basic-information section",
    "## 基本信息\n\n## 岗位职责\n\n甲\n",
    boss,
    "## 基本信息\n\n- **直接上级**：店长\n\n## 岗位职责\n\n甲\n",
  ],
  [
    "new with a front matter of its own",
    "## 岗位职责\n\n甲\n",
    boss,
    "---\nreportsTo: 店长\n---\n\n## 岗位职责\n\n甲\n",
  ],
  [
    "a new title is the top heading",
    "## 岗位职责\n\n甲\n",
    { kind: "setField", field: "title", value: "店员" },
    "# 店员\n\n## 岗位职责\n\n甲\n",
  ],
  [
    "words that YAML would misread",
    "## 岗位职责\n\n甲\n",
    { kind: "setField", field: "code", value: "yes: #1" },
    '---\ncode: "yes: #1"\n---\n\n## 岗位职责\n\n甲\n',
  ],
  [
    "one more name",
    "直接下级：甲、乙（如丙、丁）\n",
    { kind: "addToField", field: "directReports", value: "戊" },
    "直接下级：甲、乙（如丙、丁）、戊\n",
  ],
  [
    "one more item under a key",
    "- 直接下级：\n  - 甲\n",
    { kind: "addToField", field: "directReports", value: "乙" },
    "- 直接下级：\n  - 甲\n  - 乙\n",
  ],
  [
    "a name that is there",
    "Direct reports: Cook, Clerk\n",
    { kind: "addToField", field: "directReports", value: "Clerk" },
    "Direct reports: Cook, Clerk\n",
  ],
  [
    "a line removed",
    "部门：门店\n上级：店长\n地点：厦门\n",
    { kind: "removeField", index: 1 },
    "部门：门店\n地点：厦门\n",
  ],
  [
    "one of several on a line removed",
    "部门：门店　　编号：A-1\n",
    { kind: "removeField", index: 1 },
    "部门：门店\n",
  ],
  [
    "a row removed",
    "| 部门 | 门店 |\n| 上级 | 店长 |\n",
    { kind: "removeField", index: 0 },
    "| 上级 | 店长 |\n",
  ],
  [
    "one of two in a row removed",
    "| 部门 | 门店 | 编号 | A-1 |\n",
    { kind: "removeField", index: 1 },
    "| 部门 | 门店 |  |  |\n",
  ],
  [
    "a section that is one value removed",
    "## 工作地点\n\n厦门\n\n## 岗位职责\n\n甲\n",
    { kind: "removeField", index: 0 },
    "## 岗位职责\n\n甲\n",
  ],
];

const add = (text: string, section = 0): Intent => ({ kind: "addItem", section, text });

const items: readonly Row[] = [
  [
    "behind the last",
    "## 岗位职责\n\n- 甲\n- 乙\n\n## 保密\n",
    add("丙"),
    "## 岗位职责\n\n- 甲\n- 乙\n- 丙\n\n## 保密\n",
  ],
  ["counted on", "【岗位职责】\n1. 甲\n2. 乙", add("丙"), "【岗位职责】\n1. 甲\n2. 乙\n3. 丙"],
  [
    "in the author's own signs",
    "岗位职责：\n（一）甲，负责开店；\n（二）乙，负责收银；\n",
    add("丙，负责清洁。"),
    "岗位职责：\n（一）甲，负责开店；\n（二）乙，负责收银；\n（三）丙，负责清洁。\n",
  ],
  ["loose lists stay loose", "## Duties\n\n1. a\n\n2. b\n", add("c"), "## Duties\n\n1. a\n\n2. b\n\n3. c\n"],
  [
    "behind what is nested in the last",
    "## Duties\n- a\n- b\n  - c\n",
    add("d"),
    "## Duties\n- a\n- b\n  - c\n- d\n",
  ],
  ["an empty item is filled", "## 岗位职责\n\n- \n", add("甲"), "## 岗位职责\n\n- 甲\n"],
  [
    "an empty section",
    "## 岗位职责\n\n## 保密\n\n* 乙\n",
    add("甲"),
    "## 岗位职责\n\n* 甲\n\n## 保密\n\n* 乙\n",
  ],
  ["behind a paragraph", "## 岗位职责\n\n如下。\n", add("甲"), "## 岗位职责\n\n如下。\n\n- 甲\n"],
  [
    "into a form's cell",
    "| 岗位职责 | 收银、补货、清洁 | |\n",
    add("盘点"),
    "| 岗位职责 | 收银、补货、清洁；盘点 | |\n",
  ],
  [
    "as a row",
    "| 一、岗位职责 | | |\n| 收银 | | |\n",
    add("盘点"),
    "| 一、岗位职责 | | |\n| 收银 | | |\n| 盘点 | | |\n",
  ],
  ["there already", "## 岗位职责\n- 甲\n", add("甲"), "## 岗位职责\n- 甲\n"],
];

const words: readonly Row[] = [
  [
    "in text",
    "## 岗位职责\n\n十年以上经验\n",
    { kind: "replaceSpan", span: { start: 9, end: 13 }, text: "三年" },
    "## 岗位职责\n\n三年经验\n",
  ],
  [
    "in a cell",
    "| 直接上级 | 经理 |\n",
    { kind: "replaceSpan", span: { start: 9, end: 11 }, text: "A|B\nC" },
    "| 直接上级 | A\\|B C |\n",
  ],
  [
    "in quoted YAML",
    '---\ntitle: "店员"\n---\n',
    { kind: "replaceSpan", span: { start: 12, end: 14 }, text: '"收银"' },
    '---\ntitle: "\\"收银\\""\n---\n',
  ],
];

describe.each([
  ["sections", sections],
  ["fields", fields],
  ["items", items],
  ["words", words],
] as const)("%s", (_kind, rows) => {
  test.each(rows)("%s", (_name, before, intent, expected) => {
    expect(written(before, intent)).toBe(expected);
  });
});

describe("what is left alone", () => {
  test("a text whose end nobody closed is not added to", () => {
    expect(written("## 岗位职责\n\n```\n甲\n", legal, add("乙"))).toBe("## 岗位职责\n\n```\n甲\n");
  });
  test("indices that are none", () => {
    expect(
      written("甲\n", { kind: "removeSection", index: 3 }, { kind: "removeField", index: 9 }, add("乙", 5)),
    ).toBe("甲\n");
  });
});
