import { expect, test } from "vitest";
import type { Block, BlockKind, RoleDocument } from "../role/role.ts";
import { indexLines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { blocksMarkdown } from "./section-markdown.ts";

/** A block of each written line: kind, words, marker, depth. Rows are cut at `|`. */
type Written = readonly [kind: BlockKind, text: string, marker?: string, depth?: number, header?: boolean];

function documentOf(written: readonly Written[]): { document: RoleDocument; blocks: Block[] } {
  let text = "";
  const blocks = written.map(([kind, words, marker = "", depth = 0, header = false]): Block => {
    const start = text.length;
    const source = marker === "" ? words : `${marker} ${words}`;
    text += `${source}\n`;
    const content: Span = { start: start + source.length - words.length, end: start + source.length };
    const cells = kind === "row" ? cellsOf(source, start) : [];
    return {
      kind,
      span: { start, end: start + source.length },
      content,
      marker,
      depth,
      header,
      cells,
      field: null,
    };
  });
  const document: RoleDocument = {
    uri: "file:///a.role.md",
    format: "markdown",
    text,
    lines: indexLines(text),
    roles: [],
    problems: [],
    complete: true,
    comments: [],
  };
  return { document, blocks };
}

function cellsOf(row: string, start: number): Span[] {
  let at = start + 1;
  return row
    .slice(1, -1)
    .split("|")
    .map((cell) => {
      const from = at + (cell.length - cell.trimStart().length);
      at += cell.length + 1;
      return { start: from, end: from + cell.trim().length };
    });
}

const markdownOf = (...written: Written[]): string => {
  const { document, blocks } = documentOf(written);
  return blocksMarkdown(document, blocks, 0)
    .map(({ text }) => text)
    .join("\n=====\n");
};

test.each<[string, Written[], string]>([
  [
    "Markdown's own items",
    [
      ["item", "甲", "1."],
      ["item", "乙", "2."],
    ],
    "1. 甲\n2. 乙",
  ],
  [
    "、 after a number",
    [
      ["item", "甲", "1、"],
      ["item", "乙", "2、"],
    ],
    "1. 甲\n2. 乙",
  ],
  [
    "brackets stay to be seen",
    [
      ["item", "甲", "（一）"],
      ["item", "乙", "[二]"],
    ],
    "- （一） 甲\n- \\[二\\] 乙",
  ],
  [
    "bullets of all kinds",
    [
      ["item", "甲", "•"],
      ["item", "乙", "●"],
      ["item", "丙", "*"],
    ],
    "- 甲\n- 乙\n- 丙",
  ],
  [
    "nesting",
    [
      ["item", "甲", "1."],
      ["item", "乙", "-", 1],
      ["item", "丙", "-", 2],
      ["item", "丁", "2."],
    ],
    "1. 甲\n   - 乙\n     - 丙\n2. 丁",
  ],
  ["depth without a parent", [["item", "甲", "-", 3]], "- 甲"],
  [
    "a paragraph ends a list",
    [
      ["item", "甲", "-"],
      ["paragraph", "乙"],
      ["item", "丙", "-"],
    ],
    "- 甲\n\n乙\n\n- 丙",
  ],
  [
    "a table",
    [
      ["row", "| 指标 | 值 |", "", 0, true],
      ["row", "| 满意度 | 90% |"],
    ],
    "| 指标 | 值 |\n| --- | --- |\n| 满意度 | 90% |",
  ],
  [
    "a table without head, padding left out",
    [
      ["row", "| 岗位 | 总监 |||"],
      ["row", "| 部门 ||||"],
    ],
    "|  |  |\n| --- | --- |\n| 岗位 | 总监 |\n| 部门 |  |",
  ],
  [
    "one column is no table",
    [
      ["row", "| 甲 |"],
      ["row", "| 乙 |"],
    ],
    "甲\n\n乙\n",
  ],
  [
    "two tables",
    [
      ["row", "| a |", "", 0, true],
      ["row", "| b |"],
      ["row", "| c |", "", 0, true],
    ],
    "| a |\n| --- |\n| b |\n\n| c |\n| --- |",
  ],
  [
    "comments are not shown",
    [
      ["comment", "<!-- x -->"],
      ["paragraph", "甲"],
    ],
    "甲",
  ],
  ["HTML is words", [["html", "<div onclick=x>甲</div>"]], "甲"],
  ["code without a fence", [["code", "a ``` b"]], "````\na ``` b\n````"],
  ["quotes", [["quote", "> 甲"]], "> 甲"],
])("%s", (_, written, expected) => {
  expect(markdownOf(...written)).toBe(expected);
});

test("lines lead back to their blocks", () => {
  const { document, blocks } = documentOf([
    ["paragraph", "甲"],
    ["item", "乙", "-"],
    ["item", "丙", "-"],
    ["row", "| a | b |"],
  ]);
  expect(blocksMarkdown(document, blocks, 0)[0]?.from).toEqual([0, 0, 1, 2, 2, 3, 3, 3]);
});

test("long sections are several texts, cut between outermost blocks", () => {
  const words = "负责客户服务".repeat(100);
  const { document, blocks } = documentOf(
    Array.from(
      { length: 12 },
      (_, index): Written => ["item", words, index % 3 === 0 ? "1." : "-", index % 3 === 0 ? 0 : 1],
    ),
  );
  const texts = blocksMarkdown(document, blocks, 0);
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.every(({ text }) => text.startsWith("1. "))).toBe(true);
  expect(texts.flatMap(({ from }) => from)).toEqual(blocks.map((_, index) => index));
});
