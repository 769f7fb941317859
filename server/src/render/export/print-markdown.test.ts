import { describe, expect, it } from "vitest";
import { exportedText } from "../../../../test/support/export.ts";
import type { PrintBlock, Run } from "../print-document.ts";
import { printMarkdown } from "./print-markdown.ts";

const written = (...blocks: readonly PrintBlock[]): string =>
  printMarkdown({ title: "", language: "zh-CN", header: [], footer: [], card: [], blocks });
const paragraph = (...runs: readonly Run[]): PrintBlock => ({ kind: "paragraph", runs });
const list = (ordered: boolean, ...items: readonly (readonly PrintBlock[])[]): PrintBlock => ({
  kind: "list",
  ordered,
  start: 1,
  items,
});
const words = (text: string): PrintBlock => paragraph({ text });

describe("Markdown", () => {
  it("has standard headings, lists and tables whatever the source has", async () => {
    const text = await exportedText(
      `职位名称：客服经理
所属部门：客服中心

【岗位职责】
1、安排班次
2、抽听录音

【考核指标】
| 指标 | 目标 |
| 接通率 | ≥90% |
`,
      "md",
      { variant: "internal" },
    );
    expect(text).toBe(`# 客服经理

- **所属部门**：客服中心

## 岗位职责

1. 安排班次
2. 抽听录音

## 考核指标

|  |  |
| --- | --- |
| 指标 | 目标 |
| 接通率 | ≥90% |
`);
  });

  it.each<[string, PrintBlock[], string]>([
    [
      "marks are words",
      [words("a * b _c_ [d](e) <f> `g` # h")],
      "a \\* b \\_c\\_ \\[d\\](e) \\<f> \\`g\\` # h\n",
    ],
    ["underscores within words stay", [words("snake_case")], "snake_case\n"],
    [
      "what would begin a block",
      [words("# a"), words("- b"), words("1. c"), words("> d"), words("---")],
      "\\# a\n\n\\- b\n\n1\\. c\n\n\\> d\n\n\\---\n",
    ],
    [
      "bold ends before punctuation",
      [paragraph({ text: "目标：", bold: true }, { text: "完成" })],
      "**目标**：完成\n",
    ],
    [
      "bold of neighbours is one",
      [paragraph({ text: "目", bold: true }, { text: "标", bold: true })],
      "**目标**\n",
    ],
    ["line breaks", [words("a\nb")], "a\\\nb\n"],
    ["a link", [paragraph({ text: "x", href: "https://a.example/(b)" })], "[x](<https://a.example/(b)>)\n"],
    [
      "a link without brackets",
      [paragraph({ text: "x", href: "https://a.example/b" })],
      "[x](https://a.example/b)\n",
    ],
    [
      "an address is its own words",
      [
        paragraph({ text: "https://a.example/", href: "https://a.example/" }),
        paragraph({ text: "hr@a.example", href: "mailto:hr@a.example" }),
      ],
      "<https://a.example/>\n\n<hr@a.example>\n",
    ],
    [
      "no link in a link",
      [paragraph({ text: "see https://b.example", href: "https://a.example" })],
      "[see https\\://b.example](https://a.example)\n",
    ],
    ["no other address", [paragraph({ text: "x", href: "javascript:alert(1)" })], "x\n"],
    ["code", [paragraph({ text: "a`b", code: true })], "``a`b``\n"],
    [
      "nested lists",
      [list(true, [words("a"), list(false, [words("b")])], [words("c")])],
      "1. a\n   - b\n2. c\n",
    ],
    [
      "lists that follow one another stay two",
      [list(false, [words("a")]), list(false, [words("b")])],
      "- a\n\n* b\n",
    ],
    ["several paragraphs in an item", [list(false, [words("a"), words("b")])], "- a\n\n  b\n"],
    [
      "pipes in cells",
      [{ kind: "table", header: true, rows: [[[{ text: "a|b" }], [{ text: "c\nd" }]]] }],
      "| a\\|b | c<br>d |\n| --- | --- |\n",
    ],
    ["a fence no code closes", [{ kind: "code", text: "```" }], "````\n```\n````\n"],
    ["quotes", [{ kind: "quote", blocks: [words("a"), words("b")] }], "> a\n>\n> b\n"],
  ])("%s", (_, blocks, expected) => {
    expect(written(...blocks)).toBe(expected);
  });
});
