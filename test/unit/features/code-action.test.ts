import { describe, expect, test } from "vitest";
import { codeAction } from "../../../server/src/features/code-action.ts";
import { act, actionsAt, rulesOf, textAfter } from "./acting.ts";
import { featureWorld } from "./world.ts";

const fixAll = "source.fixAll.rolewright";
const sort = "source.sortSections.rolewright";
const lift = "refactor.extract.laws";
const move = "refactor.move.preferred";

describe("fix all", () => {
  const spaced = `# 客服经理

## 岗位职责

- 統(tǒng)籌運(yùn)輸與(yǔ)倉儲，遵守勞動基準法
- 仓 储 管 理

## 任职资格

- 熟悉勞動基準法；�
`;
  test("carries out every safe fix in one edit", () => {
    const { text, again, before, after } = act(spaced, fixAll);
    expect(rulesOf(before)).toContain("law/name-form");
    expect(text).toContain("- 統籌運輸與倉儲，遵守《勞動基準法》\n");
    expect(text).toContain("- 熟悉《勞動基準法》；\n");
    for (const rule of ["law/name-form", "text/pinyin-annotation", "text/replacement-mark"])
      expect(rulesOf(after)).not.toContain(rule);
    expect(again).toBe(text);
  });

  test("leaves out what is not safe", () => {
    const { text, after } = act("# 客服经理\n\n## 岗位职责\n\n- 管理客服团队\n", fixAll);
    expect(text).toBe("# 客服经理\n\n## 岗位职责\n\n- 管理客服团队\n");
    expect(rulesOf(after)).toContain("section/missing");
  });
});

test("one fix for all findings of a rule", () => {
  const text = "# 客服经理\n\n## 任职资格\n\n- 通常需要3年客服经验\n- 一般须具备本科学历\n- 会英语\n";
  const world = featureWorld(`=== a.role.md\n${text}`);
  const menu = actionsAt(world, "a.role.md", "通常");
  const all = menu.find(({ title }) => /全部 2 处 requirement\/hedged/.test(title));
  expect(all, menu.map(({ title }) => title).join("\n")).toBeDefined();
  expect(textAfter(world, "a.role.md", all)).toBe(text.replace("通常", "").replace("一般", ""));
  expect(actionsAt(world, "a.role.md", "会英语").filter(({ title }) => /全部/.test(title))).toEqual([]);
});

describe("the menu", () => {
  const world = featureWorld(
    "=== a.role.md\n# 客服经理\n\n## 任职资格\n\n- 3年以上\n\n## 岗位职责\n\n- 管理\n",
  );
  test("has no source actions unless they are asked for", () => {
    expect(actionsAt(world, "a.role.md", "任职资格").every(({ kind }) => kind === "quickfix")).toBe(true);
    expect(actionsAt(world, "a.role.md", "任职资格", ["source"]).map(({ kind }) => kind)).toContain(sort);
    expect(actionsAt(world, "a.role.md", "岗位职责", ["quickfix"]).length).toBeGreaterThan(0);
    expect(actionsAt(world, "a.role.md", "岗位职责", ["quick"])).toEqual([]);
  });

  test("works out edits at once for editors that do not ask later", () => {
    const plain = featureWorld(
      "=== a.role.md\n# 客服经理\n\n## 任职资格\n\n- 3年以上\n\n## 岗位职责\n\n- 管理\n",
      {
        client: { lateEdits: false },
      },
    );
    const [action] = codeAction.handle(
      plain.context,
      {
        textDocument: { uri: plain.uriOf("a.role.md") },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], only: ["source"] },
      },
      { isCancellationRequested: false },
    );
    expect(action?.edit).toBeDefined();
  });
});

describe("sort sections", () => {
  test.each([
    [
      "numbered headings are counted anew",
      "# 客服经理\n\n## 一、任职资格\n\n- 3年以上\n\n### 学历\n\n- 本科\n\n## 二、岗位职责\n\n- 管理\n\n## 三、基础信息\n\n- **所属部门**：客服\n",
      "# 客服经理\n\n## 一、基础信息\n\n- **所属部门**：客服\n\n## 二、岗位职责\n\n- 管理\n\n## 三、任职资格\n\n- 3年以上\n\n### 学历\n\n- 本科\n",
    ],
    [
      "brackets",
      "【任职资格】\n1. 三年经验\n\n【崗位職責】\n1. 管理團隊\n",
      "【崗位職責】\n1. 管理團隊\n\n【任职资格】\n1. 三年经验\n",
    ],
    [
      "what nobody knows goes with its predecessor",
      "# Support Lead\n\n## Qualifications\n\n- 3 years\n\n## Our garden\n\nGreen.\n\n## Responsibilities\n\n- Lead\n",
      "# Support Lead\n\n## Responsibilities\n\n- Lead\n\n## Qualifications\n\n- 3 years\n\n## Our garden\n\nGreen.\n",
    ],
  ])("%s", (_, text, sorted) => {
    const acted = act(text, sort);
    expect(acted.text).toBe(sorted);
    expect(acted.again).toBe(sorted);
    expect(rulesOf(acted.after)).not.toContain("section/order");
  });

  test("YAML", () => {
    const acted = act(
      "title: 客服经理\nsections:\n  # 要求\n  qualifications:\n    - 3年以上\n  responsibilities:\n    - 管理\n",
      sort,
      { file: "role.role.yaml" },
    );
    expect(acted.text).toBe(
      "title: 客服经理\nsections:\n  responsibilities:\n    - 管理\n  # 要求\n  qualifications:\n    - 3年以上\n",
    );
    expect(acted.again).toBe(acted.text);
  });

  test("several levels in one document stay", () => {
    const text =
      "# Ladder\n\n## Junior Engineer\n\n## Requirements\n\n- 1 year\n\n## Responsibilities\n\n- Code\n\n## Senior Engineer\n\n## Requirements\n\n- 5 years\n\n## Responsibilities\n\n- Design\n";
    expect(act(text, sort).text).toBe(text);
  });
});

describe("lift the laws", () => {
  test("into a new section", () => {
    const text =
      "# 客服经理\n\n## 岗位职责\n\n- 按《个人信息保护法》和个保法处理客户数据\n- 遵守劳动合同法\n\n## 任职资格\n\n- 本科\n";
    const acted = act(text, lift, { at: "个人信息保护法" });
    expect(acted.text).toContain("- 《中华人民共和国个人信息保护法》\n- 《中华人民共和国劳动合同法》\n");
    expect(acted.text).toContain("- 按《个人信息保护法》和个保法处理客户数据\n- 遵守劳动合同法\n");
    expect(rulesOf(acted.before)).toContain("section/inline-only");
    expect(
      acted.after.filter(
        ({ rule, message }) => rule === "section/inline-only" && /法律/.test(message["zh-CN"]),
      ),
    ).toEqual([]);
    expect(acted.again).toBe(acted.text);
  });

  test("into the section there is, and none twice", () => {
    const text =
      "# 客服經理\n\n## 工作職責\n\n- 依《勞動基準法》排班，並遵守《個人資料保護法》\n\n## 法律法規\n\n- 熟悉《勞動基準法》\n";
    const acted = act(text, lift, { at: "個人資料保護法", language: "zh-TW" });
    expect(acted.text).toBe(
      text.replace("- 熟悉《勞動基準法》\n", "- 熟悉《勞動基準法》\n- 《個人資料保護法》\n"),
    );
    expect(acted.again).toBe(acted.text);
  });

  test("a mainland law in traditional characters stays in them", () => {
    const text =
      "# 客服經理\n\n## 工作職責\n\n- 遵守《消費者權益保護法》\n\n## 法律法規\n\n- 熟悉《勞動基準法》\n";
    const { text: after } = act(text, lift, { at: "消費者" });
    expect(after).toBe(`${text}- 《消費者權益保護法》\n`);
  });

  test("in YAML, in English", () => {
    const text =
      "title: Support Lead\nlanguage: en\nsections:\n  responsibilities:\n    - Handle personal data under the GDPR\n  legal:\n    - Fair Labor Standards Act\n";
    const acted = act(text, lift, { file: "lead.role.yaml", at: "GDPR", language: "en" });
    expect(acted.text.startsWith(text)).toBe(true);
    expect(acted.text.slice(text.length)).toMatch(
      /^ {4}- (?:GDPR|.*General Data Protection Regulation.*)\n$/,
    );
    expect(acted.again).toBe(acted.text);
  });

  test("not offered away from what it is about, nor for laws of the past", () => {
    const text = "# 客服经理\n\n## 岗位职责\n\n- 遵守劳动合同法\n- 管理团队\n\n## 任职资格\n\n- 本科\n";
    expect(act(text, lift, { at: "管理团队" }).text).toBe(text);
    const past = "# 客服经理\n\n## 岗位职责\n\n- 遵守《合同法》\n";
    expect(act(past, lift, { at: "合同法" }).text).toBe(past);
  });
});

describe("move what is preferred", () => {
  test("whole items and separable clauses go to a new section", () => {
    const text =
      "# 客服经理\n\n## 岗位职责\n\n- 管理团队\n\n## 任职资格\n\n1. 3年以上客服经验，有呼叫中心管理经验者优先\n2. 会粤语者优先\n3. 熟练使用办公软件\n";
    const acted = act(text, move, { at: "会粤语" });
    expect(acted.text).toContain("1. 3年以上客服经验\n2. 熟练使用办公软件\n");
    expect(acted.text).toMatch(/## 加分项\n\n- 有呼叫中心管理经验者优先\n- 会粤语者优先\n/);
    expect(rulesOf(acted.before)).toContain("requirement/mixed");
    expect(rulesOf(acted.after)).not.toContain("requirement/mixed");
    expect(acted.again).toBe(acted.text);
  });

  test("an item of two wishes goes as one", () => {
    const acted = act(
      "# 客服经理\n\n## 任职资格\n\n- 本科\n- 有A行业经验者优先，有团队管理经验者优先；\n",
      move,
      {
        at: "A行业",
      },
    );
    expect(acted.text).toContain(
      "## 任职资格\n\n- 本科\n\n## 加分项\n\n- 有A行业经验者优先，有团队管理经验者优先；\n",
    );
  });

  test("to the section there is, in YAML", () => {
    const text =
      "title: Support Lead\nlanguage: en\nsections:\n  qualifications:\n    - At least 3 years of support experience\n    - Experience with call centres is a plus\n  preferred:\n    - Speaks French\n";
    const acted = act(text, move, { file: "lead.role.yaml", at: "call centres", language: "en" });
    expect(acted.text).toBe(
      "title: Support Lead\nlanguage: en\nsections:\n  qualifications:\n    - At least 3 years of support experience\n  preferred:\n    - Speaks French\n    - Experience with call centres is a plus\n",
    );
    expect(acted.again).toBe(acted.text);
  });

  test("not at the price of a comment", () => {
    const text = "title: 甲\nsections:\n  任职资格:\n    - 本科\n    - 会粤语者优先 # 仅广州\n";
    expect(act(text, move, { file: "a.role.yaml", at: "粤语" }).text).toBe(text);
  });

  test.each([
    ["one wish in two clauses", "- 有A系统经验，熟悉B系统者优先\n- 本科\n"],
    ["a section that is all wishes", "- 会粤语者优先\n"],
    [
      "wishes of several levels",
      "- 本科\n\n## 初级客服专员\n\n## 任职资格\n\n- 会粤语者优先\n- 大专\n\n## 高级客服专员\n\n## 任职资格\n\n- 本科\n",
    ],
    ["a wish with parts", "- 会粤语者优先\n  - 口语\n- 本科\n"],
    ["a degree in one breath", "- 本科以上学历，硕士优先\n- 3年经验\n"],
    ["what points back", "- 3年以上客服经验，其中1年以上管理经验者优先\n- 本科\n"],
  ])("not offered: %s", (_, body) => {
    const text = `# 客服经理\n\n## 任职资格\n\n${body}`;
    expect(act(text, move, { at: "优先" }).text).toBe(text);
  });
});
