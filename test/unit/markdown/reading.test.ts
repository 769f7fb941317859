import { describe, expect, test } from "vitest";
import { markdown } from "../../../server/src/surface/markdown.ts";
import { read, roleOf, vocabulary } from "./words.ts";

describe("what the document says of itself", () => {
  test.each([
    ["---\nkind: posting\nlanguage: en\n---\n\n# 店员\n", "posting", "en"],
    ["文档类型：occupation\n", "occupation", "zh-CN"],
    ["# 店員\n\n## 工作內容\n\n收銀、盤點與補貨。\n", "position", "zh-TW"],
    ["# Clerk\n\n## Duties\n\nSell.\n", "position", "en"],
    ['+++\nkind = "reference"\n+++\n\n# 店员与收银员\n', "reference", "zh-CN"],
  ])("%s", (text, kind, language) => {
    expect(roleOf(text)).toMatchObject({ kind, language });
  });

  test("the language asked for is that of documents that do not say", () => {
    const options = { uri: "file:///a.role.md", vocabulary, language: "zh-TW" } as const;
    expect(markdown.read("# Clerk\n", options).roles[0]?.language).toBe("zh-TW");
    expect(markdown.read("---\nlanguage: en\n---\n", options).roles[0]?.language).toBe("en");
  });
});

describe("broken syntax is told once, where it is, and makes absence meaningless", () => {
  const broken: readonly (readonly [text: string, words: string])[] = [
    ["## 岗位职责\n\n```yaml\na: b\n\n## 保密\n", "```yaml"],
    ["- 甲\n\n~~~\n乙\n", "~~~"],
    ["## 岗位职责\n\n<!-- 未完\n## 保密\n", "<!-- 未完"],
    ["---\ntitle: 店员\n\n# 店员\n", "---"],
  ];
  test.each(broken)("%s", (text, words) => {
    const document = read(text);
    expect(document.complete).toBe(false);
    expect(document.roles[0]?.complete).toBe(false);
    expect(document.problems.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([
      ["document/syntax", words],
    ]);
  });

  test.each([
    "```\n甲\n```\n",
    "> ```\n> 甲\n\n- 乙\n",
    "- ```\n\n乙\n",
    "甲 <!-- 没有结束\n",
    "---\n\n甲\n",
    "<!-- 甲 -->\n",
  ])("not broken: %s", (text) => {
    expect(read(text).problems).toEqual([]);
  });
});

test("comments are found wherever they may stand, code left out", () => {
  const text =
    "<!-- a -->\n# T <!-- b -->\n\n- x <!-- c --> y `<!-- no -->` <!-- d -->\n\n| <!-- e --> | z |\n|---|---|\n\n```\n<!-- no -->\n```\n\n<div><!-- f -->\n</div>\n";
  const found = read(text).comments.map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(["<!-- a -->", "<!-- b -->", "<!-- c -->", "<!-- d -->", "<!-- e -->", "<!-- f -->"]);
});

test("an anchor is the title, else the first words", () => {
  const anchor = (text: string): string => {
    const { start, end } = roleOf(text).anchor;
    return text.slice(start, end);
  };
  expect(anchor("# 店员岗位说明书\n")).toBe("店员");
  expect(anchor("\n\n1. 学历要求\n- 本科\n")).toBe("1. 学历要求");
  expect(anchor("---\nlayout: x\n---\n\n## Duties\n## Levels\n")).toBe("## Duties");
  expect(anchor("")).toBe("");
});

test("the title that counts is front matter's, then a field's, then the heading's; all are kept", () => {
  const text = "---\ntitle: A\n---\n\n# B\n\nJob title: C\n";
  expect(roleOf(text).title?.value).toBe("A");
  expect(roleOf(text).fields.map(({ place, data }) => `${place} ${data}`)).toEqual([
    "front-matter A",
    "heading B",
    "line C",
  ]);
  expect(roleOf(text.slice(text.indexOf("#"))).title?.value).toBe("C");
});
