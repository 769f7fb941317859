import { describe, expect, test } from "vitest";
import type { Intent } from "../../../server/src/role/intent.ts";
import { edited, read, uri, write } from "./support.ts";

const role = `# 客服
title: 客服总监 # 名称
aliases: [服务总监]
reportsTo: 客服副总裁
directReports:
- 客服经理
- 培训主管 # 新设
sections:
  responsibilities:
  - 牵头
  - 管理

  # 技能
  skills: |
    1. 一
    2. 二
  summary: 简介
`;

/** A change as `- line` and `+ line`. */
function changes(before: string, now: string): string[] {
  const old = before.split("\n");
  const fresh = now.split("\n");
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail))
    tail++;
  return [
    ...old.slice(head, old.length - tail).map((line) => `- ${line}`),
    ...fresh.slice(head, fresh.length - tail).map((line) => `+ ${line}`),
  ];
}

const examples: readonly (readonly [name: string, intent: Intent, lines: readonly string[]])[] = [
  [
    "a text",
    { kind: "setField", field: "title", value: "总监" },
    ["- title: 客服总监 # 名称", "+ title: 总监 # 名称"],
  ],
  [
    "a text that needs quotes",
    { kind: "setField", field: "title", value: "总监: 客服" },
    ["- title: 客服总监 # 名称", '+ title: "总监: 客服" # 名称'],
  ],
  ["a text that looks like a number", { kind: "setField", field: "code", value: "001" }, ['+ code: "001"']],
  ["a number", { kind: "setField", field: "headcount", value: "3" }, ["+ headcount: 3"]],
  [
    "a date",
    { kind: "setField", field: "validThrough", value: "2026-12-31" },
    ["+ validThrough: 2026-12-31"],
  ],
  ["a flag", { kind: "setField", field: "root", value: "true" }, ["+ root: true"]],
  [
    "a list",
    { kind: "setField", field: "peers", value: ["甲", "乙, 丙"] },
    ["+ peers:", "+ - 甲", "+ - 乙, 丙"],
  ],
  [
    "one entry of a list",
    { kind: "setField", field: "directReports", value: ["客服经理", "质检主管"] },
    ["- - 培训主管 # 新设", "+ - 质检主管 # 新设"],
  ],
  ["fewer entries", { kind: "setField", field: "directReports", value: ["培训主管"] }, ["- - 客服经理"]],
  ["more in a list", { kind: "addToField", field: "directReports", value: "质检主管" }, ["+ - 质检主管"]],
  [
    "more in brackets",
    { kind: "addToField", field: "aliases", value: "CSD" },
    ["- aliases: [服务总监]", "+ aliases: [服务总监, CSD]"],
  ],
  [
    "a second superior",
    { kind: "addToField", field: "reportsTo", value: "COO" },
    ["- reportsTo: 客服副总裁", "+ reportsTo:", "+ - 客服副总裁", "+ - COO"],
  ],
  ["what is there already", { kind: "addToField", field: "aliases", value: "服务总监" }, []],
  [
    "a field less",
    { kind: "removeField", index: 3 },
    ["- directReports:", "- - 客服经理", "- - 培训主管 # 新设"],
  ],
  ["an empty section", { kind: "addSection", section: "authority", body: [] }, ["+   authority:", "+ "]],
  [
    "a section with items",
    { kind: "addSection", section: "legal", body: ["- 守法", "- 合规: 全员"] },
    ["+ ", "+   legal:", "+   - 守法", '+   - "合规: 全员"'],
  ],
  [
    "a section with text",
    { kind: "addSection", section: "legal", body: ["遵守《民法典》。", "", "- 守法"] },
    ["+ ", "+   legal: |", "+     遵守《民法典》。", "+ ", "+     - 守法"],
  ],
  ["a section that is there", { kind: "addSection", section: "skills", body: [] }, []],
  ["an item in a list", { kind: "addItem", section: 0, text: "复盘" }, ["+   - 复盘"]],
  ["an item in a numbered text", { kind: "addItem", section: 1, text: "三" }, ["+     3. 三"]],
  [
    "an item below a text",
    { kind: "addItem", section: 2, text: "项" },
    ["-   summary: 简介", "+   summary: |", "+     简介", "+ ", "+     - 项"],
  ],
  [
    "another heading",
    { kind: "renameSection", index: 0, heading: "岗位职责" },
    ["-   responsibilities:", "+   岗位职责:"],
  ],
  ["a section less", { kind: "removeSection", index: 2 }, ["-   summary: 简介"]],
  ["no change at all", { kind: "setField", field: "title", value: "客服总监" }, []],
  [
    "of another document",
    { kind: "setField", field: "title", value: "x", target: { uri: "file:///other.role.yaml", role: 0 } },
    [],
  ],
  [
    "of a role that is not there",
    { kind: "setField", field: "title", value: "x", target: { uri, role: 7 } },
    [],
  ],
  ["of a field that is not there", { kind: "removeField", index: 99 }, []],
];

describe("one change", () => {
  test.each(examples)("%s", (_name, intent, lines) => {
    expect(changes(role, edited(role, intent))).toEqual(lines);
  });

  test("sections in another order take their comments along", () => {
    const now = edited(role, { kind: "orderSections", order: [2, 0, 1] });
    expect(now.slice(now.indexOf("sections:"))).toBe(
      "sections:\n  summary: 简介\n\n  responsibilities:\n  - 牵头\n  - 管理\n  # 技能\n  skills: |\n    1. 一\n    2. 二\n",
    );
  });
});

describe("layouts", () => {
  const department: Intent = { kind: "setField", field: "department", value: "客服部" };
  const legal: Intent = { kind: "addSection", section: "legal", body: ["- 守法"] };
  test.each<[string, string, readonly Intent[], string]>([
    [
      "nothing yet",
      "",
      [{ kind: "setField", field: "title", value: "甲" }, legal],
      "title: 甲\nsections:\n  legal:\n    - 守法\n",
    ],
    ["only a comment", "# 客服\n", [department], "# 客服\ndepartment: 客服部\n"],
    [
      "no line break at the end",
      "title: 甲",
      [department, legal],
      "title: 甲\ndepartment: 客服部\nsections:\n  legal:\n    - 守法",
    ],
    [
      "line breaks of Windows",
      "title: 甲\r\nlevel: P6\r\n",
      [department, legal],
      "title: 甲\r\ndepartment: 客服部\r\nlevel: P6\r\nsections:\r\n  legal:\r\n    - 守法\r\n",
    ],
    [
      "Chinese keys",
      "职位名称: 甲\n章节:\n  岗位职责: [a]\n",
      [department],
      "职位名称: 甲\n所属部门: 客服部\n章节:\n  岗位职责: [a]\n",
    ],
    [
      "one pair of braces",
      "{title: 甲, sections: {summary: x}}\n",
      [department, legal],
      "{title: 甲, department: 客服部, sections: {summary: x, legal: [守法]}}\n",
    ],
    ["empty braces", "{}\n", [department], "{department: 客服部}\n"],
    [
      "keys without values",
      "title: \ndepartment:   # 待定\nsections:\n",
      [department, legal],
      "title: \ndepartment: 客服部   # 待定\nsections:\n  legal:\n    - 守法\n",
    ],
    [
      "wide indentation",
      "title: 甲\nsections:\n    skills:\n        - 沟通\n",
      [legal],
      "title: 甲\nsections:\n    skills:\n        - 沟通\n    legal:\n        - 守法\n",
    ],
    [
      "sections outside `sections`",
      "title: 甲\nresponsibilities: [a]\nother: b\n",
      [legal],
      "title: 甲\nresponsibilities: [a]\nlegal: [守法]\nother: b\n",
    ],
    [
      "a language map",
      "language: en\ntitle: {zh-CN: 甲, en: A}\n",
      [{ kind: "setField", field: "title", value: "B" }],
      "language: en\ntitle: {zh-CN: 甲, en: B}\n",
    ],
    [
      "a superior with a dotted line",
      "reportsTo: {role: 甲, dotted: true}\n",
      [{ kind: "setField", field: "reportsTo", value: "乙" }],
      "reportsTo: {role: 乙, dotted: true}\n",
    ],
    [
      "names in one text",
      "directReports: 甲、乙\n",
      [{ kind: "addToField", field: "directReports", value: "丙" }],
      "directReports: 甲、乙、丙\n",
    ],
    [
      "quotes as before",
      "title: '甲'\ncode: \"K\"\n",
      [
        { kind: "setField", field: "title", value: "it's" },
        { kind: "setField", field: "code", value: 'a"b' },
      ],
      "title: 'it''s'\ncode: \"a\\\"b\"\n",
    ],
    [
      "the quotes of the file",
      "title: 'a: b'\n",
      [{ kind: "setField", field: "department", value: "c: d" }],
      "title: 'a: b'\ndepartment: 'c: d'\n",
    ],
    [
      "a number in quotes",
      'headcount: "3"\n',
      [{ kind: "setField", field: "headcount", value: "3" }],
      "headcount: 3\n",
    ],
    [
      "a folded block",
      "pay: >\n  两万\n  面议\nlevel: P6\n",
      [{ kind: "setField", field: "pay", value: "三万\n四万" }],
      'pay: "三万\\n四万"\nlevel: P6\n',
    ],
    [
      "a block",
      "pay: |\n  两万\n  面议\nlevel: P6\n",
      [{ kind: "setField", field: "pay", value: "三万\n四万" }],
      "pay: |\n  三万\n  四万\nlevel: P6\n",
    ],
    [
      "brackets over several lines",
      "aliases: [\n  甲,\n  乙\n]\n",
      [{ kind: "addToField", field: "aliases", value: "丙" }],
      "aliases: [\n  甲,\n  乙,\n  丙\n]\n",
    ],
    [
      "items with other numbers",
      "sections:\n  skills: |\n    （一）甲\n    （二）乙\n",
      [
        { kind: "addItem", section: 0, text: "丙" },
        { kind: "addItem", section: 0, text: "丁" },
      ],
      "sections:\n  skills: |\n    （一）甲\n    （二）乙\n    （三）丙\n    （四）丁\n",
    ],
    [
      "a section with nothing in it",
      "sections:\n  skills:\n  legal: x\n",
      [{ kind: "addItem", section: 0, text: "甲" }],
      "sections:\n  skills:\n    - 甲\n  legal: x\n",
    ],
    [
      "a heading in a text",
      "sections:\n  qualifications: |\n    ### 学历\n    本科\n    ### 技能\n    - 甲\n",
      [
        { kind: "addItem", section: 2, text: "乙" },
        { kind: "renameSection", index: 1, heading: "学历要求" },
      ],
      "sections:\n  qualifications: |\n    ### 学历要求\n    本科\n    ### 技能\n    - 甲\n    - 乙\n",
    ],
    [
      "several additions to one list",
      "title: 甲\n",
      [
        { kind: "addToField", field: "aliases", value: "乙" },
        { kind: "addToField", field: "aliases", value: "丙" },
      ],
      "title: 甲\naliases:\n  - 乙\n  - 丙\n",
    ],
  ])("%s", (_name, text, intents, wanted) => {
    expect(edited(text, ...intents)).toBe(wanted);
  });

  test("words in their place", () => {
    const at = (text: string, words: string): Intent => {
      const start = text.indexOf(words);
      return { kind: "replaceSpan", span: { start, end: start + words.length }, text: 'a: "b"' };
    };
    for (const [text, wanted] of [
      ["title: XX 组\n", 'title: "a: \\"b\\" 组"\n'],
      ['title: "XX 组"\n', 'title: "a: \\"b\\" 组"\n'],
      ["title: 'XX 组'\n", "title: 'a: \"b\" 组'\n"],
      ["pay: |\n  XX 组\n", 'pay: |\n  a: "b" 组\n'],
      ["aliases: [XX]\n", 'aliases: ["a: \\"b\\""]\n'],
      ["# XX\ntitle: A\n", '# a: "b"\ntitle: A\n'],
    ] as const) {
      expect(edited(text, at(text, "XX"))).toBe(wanted);
    }
  });

  test("a role among several", () => {
    const text = "title: 甲\n---\ntitle: 乙 # 二\n---\ntitle: 丙\n";
    expect(edited(text, { kind: "setField", field: "level", value: "P6", target: { uri, role: 1 } })).toBe(
      "title: 甲\n---\ntitle: 乙 # 二\nlevel: P6\n---\ntitle: 丙\n",
    );
    const half = "title: 甲\n---\ntitle: 乙\nrep\n";
    const level = (role: number): Intent => ({
      kind: "setField",
      field: "level",
      value: "P6",
      target: { uri, role },
    });
    expect(write(half, [level(1)])).toEqual([]);
    expect(edited(half, level(0))).toBe("title: 甲\nlevel: P6\n---\ntitle: 乙\nrep\n");
  });

  test("an anchor that others use is not taken out", () => {
    expect(write("code: &c KF\ntranslationOf: *c\n", [{ kind: "removeField", index: 0 }])).toEqual([]);
  });

  test("what `<<` brings is not edited where it is defined", () => {
    const text = "x-base: &b {level: P6}\n<<: *b\ntitle: 甲\n";
    expect(edited(text, { kind: "setField", field: "level", value: "P7" })).toBe(
      "x-base: &b {level: P6}\n<<: *b\ntitle: 甲\nlevel: P7\n",
    );
    expect(read(text).roles[0]?.fields).toHaveLength(2);
  });
});
