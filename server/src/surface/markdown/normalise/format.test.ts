import { describe, expect, test } from "vitest";
import { applyEdits } from "../../../text/edit.ts";
import { createVocabulary } from "../../../vocabulary/create.ts";
import type { FormatWishes } from "../../format-wishes.ts";
import { readMarkdown } from "../read.ts";
import { continueList } from "./continue-list.ts";
import { formatMarkdown } from "./format.ts";

const vocabulary = createVocabulary();
const read = (text: string) => readMarkdown(text, { uri: "file:///a.role.md", vocabulary });

const formatted = (text: string, wishes: Partial<FormatWishes> = {}): string =>
  applyEdits(
    text,
    formatMarkdown(read(text), vocabulary, {
      trimTrailingWhitespace: true,
      insertFinalNewline: true,
      ...wishes,
    }),
  );

describe("formatting", () => {
  test.each([
    [
      "numbers, each in its own script",
      "【岗位职责】\n1、甲\n1、乙\n4、丙\n",
      "【岗位职责】\n1、甲\n2、乙\n3、丙\n",
    ],
    [
      "（一） and ①",
      "## 岗位职责\n（一）收银，每日对账。\n（一）补货，保证陈列。\n①冷柜。\n③货架。\n",
      "## 岗位职责\n（一）收银，每日对账。\n（二）补货，保证陈列。\n①冷柜。\n②货架。\n",
    ],
    ["the blank behind a marker", "## 岗位职责\n1.收银\n2.补货\n", "## 岗位职责\n1. 收银\n2. 补货\n"],
    ["items that are all 1.", "## 岗位职责\n\n1. 收银\n1. 补货\n", "## 岗位职责\n\n1. 收银\n1. 补货\n"],
    [
      "tables that Markdown sees",
      "## 绩效指标\n\n|指标|权重|\n|-|:-:|\n|销售额|60%|\n",
      "## 绩效指标\n\n| 指标   | 权重 |\n| ------ | :--: |\n| 销售额 | 60%  |\n",
    ],
    [
      "blank lines and line ends",
      "# 店长 \n\n\n\n【岗位职责】\n- 收银\t\n\n",
      "# 店长\n\n【岗位职责】\n- 收银\n",
    ],
    [
      "headings and forms stay",
      "【基本信息】\n| 部门 | 门店 | |\n直接上级：乙\n",
      "【基本信息】\n| 部门 | 门店 | |\n直接上级：乙\n",
    ],
  ])("%s", (_what, from, to) => {
    expect(formatted(from)).toBe(to);
    expect(formatted(to)).toBe(to);
    expect(formatted(from.replaceAll("\n", "\r\n"))).toBe(to.replaceAll("\n", "\r\n"));
  });

  test("what the editor is told to leave stays", () => {
    expect(formatted("# 店长 \n- 收银  ", { trimTrailingWhitespace: false, insertFinalNewline: false })).toBe(
      "# 店长 \n- 收银  ",
    );
  });
});

/** `¦` is the cursor, where Enter is pressed; the editor has put the line break, and the indentation it keeps. */
function entered(marked: string): string {
  const at = marked.indexOf("¦");
  const before = marked.slice(0, at);
  const indent = /[ \t]*$/u.exec(/[^\n]*$/u.exec(before)?.[0].replace(/\S.*$/u, "") ?? "")?.[0] ?? "";
  const text = `${before}\n${indent}${marked.slice(at + 1)}`;
  return applyEdits(text, continueList(read(text), at + 1 + indent.length, vocabulary));
}

describe("Enter in a list", () => {
  test.each([
    ["## 岗位职责\n\n3. 收银¦\n", "## 岗位职责\n\n3. 收银\n4. \n"],
    ["## 岗位职责\n\n1. 收银¦\n2. 补货\n3. 盘点\n", "## 岗位职责\n\n1. 收银\n2. \n3. 补货\n4. 盘点\n"],
    ["## 岗位职责\n\n1. 收银，¦补货\n2. 盘点\n", "## 岗位职责\n\n1. 收银，\n2. 补货\n3. 盘点\n"],
    ["## 岗位职责\n1、收银¦\n2、补货\n", "## 岗位职责\n1、收银\n2、\n3、补货\n"],
    ["## 岗位职责\n（1）收银¦\n", "## 岗位职责\n（1）收银\n（2）\n"],
    ["## 岗位职责\n①收银¦\n②补货", "## 岗位职责\n①收银\n②\n③补货"],
    ["## 岗位职责\n（九）收银款项，每日对账¦\n", "## 岗位职责\n（九）收银款项，每日对账\n（十）\n"],
    ["## 岗位职责\n\n- 收银¦\n- 补货\n", "## 岗位职责\n\n- 收银\n- \n- 补货\n"],
    ["## 岗位职责\n\n- 门店\n  - 开店¦\n- 团队\n", "## 岗位职责\n\n- 门店\n  - 开店\n  - \n- 团队\n"],
    [
      "## 岗位职责\n\n1. 门店\n   1. 开店¦\n   2. 闭店\n2. 团队\n",
      "## 岗位职责\n\n1. 门店\n   1. 开店\n   2. \n   3. 闭店\n2. 团队\n",
    ],
    ["## Responsibilities\n\n1. Sell\n1. Count¦\n", "## Responsibilities\n\n1. Sell\n1. Count\n1. \n"],
    ["- **直接上级**：乙¦\n", "- **直接上级**：乙\n- \n"],
  ])("%j goes on", (marked, expected) => {
    expect(entered(marked)).toBe(expected);
  });

  test("is left to an editor that has put a marker itself", () => {
    const text = "## 岗位职责\n\n- 收银\n- \n";
    expect(continueList(read(text), text.length - 1, vocabulary)).toEqual([]);
  });

  test.each([
    ["## 岗位职责\n\n1. 收银\n2. ¦\n", "## 岗位职责\n\n1. 收银\n\n"],
    ["## 岗位职责\n\n- 收银\n- ¦\n", "## 岗位职责\n\n- 收银\n\n"],
    ["## 岗位职责\n1、收银\n2、¦\n", "## 岗位职责\n1、收银\n\n"],
    ["## 岗位职责\n\n1. 收银\n2. ¦\n3. 补货\n4. 盘点\n", "## 岗位职责\n\n1. 收银\n\n2. 补货\n3. 盘点\n"],
  ])("%j ends the list", (marked, expected) => {
    expect(entered(marked)).toBe(expected);
  });

  test.each([
    "## 岗位职责¦\n",
    "一、岗位职责¦\n1、收银\n",
    "负责门店¦\n",
    "```\n- a¦\n```\n",
    "| 1、a | b |¦\n",
    "---\n- a¦\n---\n",
    "¦\n- a\n",
  ])("%j is left alone", (marked) => {
    const at = marked.indexOf("¦");
    const indent = "";
    expect(entered(marked)).toBe(`${marked.slice(0, at)}\n${indent}${marked.slice(at + 1)}`);
  });
});
