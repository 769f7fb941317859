import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { reportMarkdown } from "./markdown.ts";
import { fileOf, place, reportOf } from "./testing.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const all = (node: Node, type: string): readonly Node[] => [
  ...(node.type === type ? [node] : []),
  ...(node.children ?? []).flatMap((child) => all(child, type)),
];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join("");
const parsed = (markdown: string): Node => remark().use(remarkGfm).parse(markdown) as Node;
const cells = (markdown: string) =>
  all(parsed(markdown), "tableRow").map((row) => all(row, "tableCell").map(textOf));

describe("a Markdown summary", () => {
  it("is one line when nothing is found", () => {
    expect(reportMarkdown(reportOf(fileOf("a.role.md", "甲")), "zh-TW")).toBe(
      "### Rolewright\n\n共 1 個檔案、1 個職位：沒有發現問題。\n",
    );
  });

  it("has a table of files, the worst first, and the findings of each", () => {
    const related = [
      { path: "b.role.md", range: place(2, 0, 1), message: { "zh-CN": "这里写 5 年", en: "5 years here" } },
    ];
    const report = reportOf(
      fileOf("a.role.md", "⟦甲⟧", [{ zh: "错字" }]),
      fileOf("b.role.md", "\n⟦乙⟧", [
        { severity: "error", rule: "experience/inconsistent", zh: "不一致", related },
      ]),
      fileOf("c.role.md", "丙"),
    );
    const markdown = reportMarkdown(report, "zh-CN");
    expect(cells(markdown)).toEqual([
      ["文件", "错误", "警告"],
      ["b.role.md", "1", ""],
      ["a.role.md", "", "1"],
      ["行", "级别", "问题", "规则"],
      ["2", "错误", "不一致<br>↳ 3：这里写 5 年", "experience/inconsistent"],
      ["行", "级别", "问题", "规则"],
      ["1", "警告", "错字", "text/typo"],
    ]);
    expect(markdown).toContain("<details><summary><b>b.role.md</b>：1 个错误</summary>");
    expect(markdown).toContain("[text/typo](https://rules.example/text/typo.md)");
  });

  it("takes words of documents for words", () => {
    const hostile =
      "a | b <img src=x onerror=alert(1)> **bold** `code` [x](javascript:y) <!-- \\| &lt; ~~s~~ $m$ # ![i](z) _e_";
    const markdown = reportMarkdown(
      reportOf(fileOf("a|b<i>.role.md", "⟦甲⟧", [{ en: hostile }, { en: "</details>\n# Title" }])),
      "en",
    );
    const rows = cells(markdown);
    expect(rows.every((row) => row.length === 4 || row.length === 2)).toBe(true);
    expect(rows.map((row) => row[2]).filter((cell) => cell?.startsWith("a |"))).toEqual([
      hostile.replaceAll(/[&~$](?=[a-z])/g, "$&\u200b"),
    ]);
    const tree = parsed(markdown);
    for (const type of ["strong", "inlineCode", "image", "emphasis", "delete"])
      expect(all(tree, type)).toEqual([]);
    expect(all(tree, "heading")).toHaveLength(1);
    expect(all(tree, "link").map(textOf)).toEqual(["text/typo", "text/typo"]);
    expect(
      markdown.match(/<\/?[a-z!][^>]*>/g)?.every((tag) => /^<\/?(?:details|summary|b|br)>$/.test(tag)),
    ).toBe(true);
  });

  it.each([
    "@someone",
    "#12",
    "!34",
    "~缺陷",
    "&5",
    "$6",
    "%7",
    "https://a.example",
    "WWW.a.example",
    "hr@a.example",
  ])("mentions nobody and nothing: %s", (mention) => {
    const markdown = reportMarkdown(
      reportOf(fileOf("a.role.md", "⟦甲⟧", [{ en: `ask ${mention} now` }])),
      "en",
    );
    const cell = cells(markdown).at(-1)?.[2] ?? "";
    expect(cell).not.toContain(mention);
    expect(cell.replaceAll("\u200b", "")).toBe(`ask ${mention} now`);
  });

  it("stays short enough for a comment", () => {
    const files = Array.from({ length: 3000 }, (_, number) =>
      fileOf(`roles/岗位${number}.role.md`, "⟦甲⟧", [{ en: "Wrong ".repeat(20) }]),
    );
    const markdown = reportMarkdown(reportOf(...files), "en");
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toMatch(/… and \d+ more files; see the whole report\./);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
  });
});
