import { describe, expect, test } from "vitest";
import type { Intent } from "../../../server/src/role/intent.ts";
import { surfaceFor } from "../../../server/src/surface/pick.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { vocabulary } from "./words.ts";

/** What intents make of a text. */
function written(text: string, intents: readonly Intent[], uri = "file:///a.role.md"): string {
  const surface = surfaceFor(uri);
  const document = surface.read(text, { uri, vocabulary });
  return applyEdits(text, surface.write(document, 0, intents, vocabulary));
}

const remove = (text: string, words: string): Intent => {
  const start = text.indexOf(words);
  return { kind: "removeItem", span: { start, end: start + words.length } };
};

describe("removeItem", () => {
  test.each([
    ["- 甲\n- 乙\n- 丙\n", "乙", "- 甲\n- 丙\n"],
    ["- 甲\r\n- 乙\r\n", "甲", "- 乙\r\n"],
    ["1. 甲\n2. 乙\n3. 丙\n", "乙", "1. 甲\n2. 丙\n"],
    ["1、甲\n2、乙\n3、丙\n4、丁\n", "甲", "1、乙\n2、丙\n3、丁\n"],
    ["（一）甲\n（二）乙\n（三）丙\n", "乙", "（一）甲\n（二）丙\n"],
    ["1. 甲\n1. 乙\n1. 丙\n", "乙", "1. 甲\n1. 丙\n"],
    ["- 甲\n- 乙", "乙", "- 甲"],
    ["- 甲\n  - 内\n- 乙\n", "甲", "- 甲\n  - 内\n- 乙\n"],
    ["- 甲\n  - 内\n- 乙\n", "内", "- 甲\n- 乙\n"],
    ["- 甲一\n  甲二\n- 乙\n", "甲一", "- 乙\n"],
  ])("%j without %s", (list, words, after) => {
    const head = "# 店员\n\n## 岗位职责\n\n";
    const text = head + list;
    expect(written(text, [remove(text, words)])).toBe(head + after);
  });

  test("several at once", () => {
    const text = "# 店员\n\n## 岗位职责\n\n1. 甲\n2. 乙\n3. 丙\n4. 丁\n";
    expect(written(text, [remove(text, "甲"), remove(text, "丙")])).toBe(
      "# 店员\n\n## 岗位职责\n\n1. 乙\n2. 丁\n",
    );
  });

  test.each([
    [
      "title: 店员\nsections:\n  duties: [甲, 乙, 丙]\n",
      "乙",
      "title: 店员\nsections:\n  duties: [甲, 丙]\n",
    ],
    [
      "title: 店员\nsections:\n  duties:\n    - 甲\n    - 乙 # 注\n    - 丙\n",
      "乙",
      "title: 店员\nsections:\n  duties:\n    - 甲\n    - 丙\n",
    ],
    [
      "title: 店员\nsections:\n  duties: |\n    - 甲\n    - 乙\n",
      "甲",
      "title: 店员\nsections:\n  duties: |\n    - 乙\n",
    ],
    ["title: 店员\nsections:\n  duties:\n    - 甲\n", "甲", "title: 店员\nsections:\n  duties:\n    - 甲\n"],
  ])("YAML: %j without %s", (text, words, after) =>
    expect(written(text, [remove(text, words)], "file:///a.role.yaml")).toBe(after),
  );
});

describe("standardHeadings", () => {
  test.each([
    ["nothing to do", "# 店员\n\n## 岗位职责\n\n- 甲\n", null],
    [
      "subsections below a heading of their own",
      "# 店员\n\n## 岗位职责\n\n**日常：**\n\n- 甲\n",
      "# 店员\n\n## 岗位职责\n\n### 日常\n\n- 甲\n",
    ],
    [
      "numbers stay",
      "店员\n\n一、岗位职责\n\n1. 日常\n\n- 甲\n\n2. 管理\n\n- 乙\n",
      "店员\n\n## 一、岗位职责\n\n### 1. 日常\n\n- 甲\n\n### 2. 管理\n\n- 乙\n",
    ],
    ["fields stay", "职位名称：店员\n【岗位职责】\n- 甲\n", "职位名称：店员\n\n## 岗位职责\n\n- 甲\n"],
    ["a list that would become code", "1. 岗位职责\n\n        - 甲\n", null],
    ["no final line break", "店员\n\n【岗位职责】\n- 甲", "店员\n\n## 岗位职责\n\n- 甲"],
  ])("%s", (_, text, after) => expect(written(text, [{ kind: "standardHeadings" }])).toBe(after ?? text));

  test("nothing in YAML", () => {
    const text = "title: 店员\nsections:\n  岗位职责: [甲]\n";
    expect(written(text, [{ kind: "standardHeadings" }], "file:///a.role.yaml")).toBe(text);
  });
});
