import { describe, expect, it } from "vitest";
import type { PrintBlock, PrintDocument, Run } from "../render/print-document.ts";
import { docxToMarkdown } from "./docx-read.ts";
import { printToDocx } from "./docx-write.ts";
import { readZip, unpack } from "./zip.ts";

const words = (text: string): readonly Run[] => [{ text }];
const say = (text: string): PrintBlock => ({ kind: "paragraph", runs: words(text) });
const list = (ordered: boolean, start: number, ...items: readonly (readonly PrintBlock[])[]): PrintBlock => ({
  kind: "list",
  ordered,
  start,
  items,
});
const print = (blocks: readonly PrintBlock[], more: Partial<PrintDocument> = {}): PrintDocument => ({
  title: "仓库主管",
  language: "zh-CN",
  header: ["青禾家居", "岗位说明书"],
  footer: ["CK-01", "版本 V2.1"],
  card: [],
  blocks,
  ...more,
});

async function partOf(document: PrintDocument, name: string): Promise<string> {
  const entry = readZip(await printToDocx(document)).find((one) => one.name === name);
  return entry === undefined ? "" : new TextDecoder().decode(await unpack(entry));
}
const textOf = (document: PrintDocument): Promise<string> => partOf(document, "word/document.xml");

async function back(document: PrintDocument): Promise<string> {
  const source = await docxToMarkdown(await printToDocx(document));
  return "failure" in source ? source.failure : source.markdown;
}

describe("a Word document is written", () => {
  it.each<[name: string, blocks: readonly PrintBlock[], expected: string]>([
    [
      "headings",
      [
        { kind: "heading", level: 1, runs: words("岗位职责") },
        { kind: "heading", level: 2, runs: words("日常") },
      ],
      "## 岗位职责\n\n### 日常",
    ],
    [
      "lists in lists",
      [list(true, 1, [say("甲"), list(false, 1, [say("乙")])], [say("丙")])],
      "1. 甲\n   - 乙\n2. 丙",
    ],
    [
      "marks of their own",
      [
        {
          kind: "list",
          ordered: false,
          start: 1,
          marked: true,
          items: [[say("（一）甲")], [say("（二）乙")]],
        },
      ],
      "（一）甲\n\n（二）乙",
    ],
    [
      "a table with a head",
      [
        {
          kind: "table",
          header: true,
          rows: [
            [words("任务"), words("标准")],
            [words("盘点"), words("99%")],
          ],
        },
      ],
      "| 任务 | 标准 |\n| --- | --- |\n| 盘点 | 99% |",
    ],
    [
      "looks",
      [
        {
          kind: "paragraph",
          runs: [
            { text: "重", bold: true },
            { text: "斜", italic: true },
            { text: "删", strike: true },
          ],
        },
      ],
      "**重***斜*~~删~~",
    ],
    [
      "lines and links",
      [
        {
          kind: "paragraph",
          runs: [
            { text: "一\n二 " },
            { text: "网", href: "https://example.com/" },
            { text: "本机", href: "file:///etc/passwd" },
          ],
        },
      ],
      "一\n二 [网](https://example.com/)本机",
    ],
    [
      "quotation and code",
      [
        { kind: "quote", blocks: [say("引")] },
        { kind: "code", text: "a\n  b" },
      ],
      "> 引\n\n```\na\n  b\n```",
    ],
    ["signs XML has not", [say("甲\u0000乙\ud800丙\u000b<&>")], "甲乙丙<&>"],
  ])("and read again: %s", async (_, blocks, expected) => {
    expect(await back(print(blocks))).toBe(`# 仓库主管\n\n${expected}\n`);
  });

  it("puts the card where its heading belongs", async () => {
    const document = print(
      [say("杭州"), { kind: "heading", level: 1, runs: words("岗位职责") }, say("带班")],
      {
        card: [{ name: "直接上级", value: "仓储经理" }],
        cardHeading: "基本信息",
      },
    );
    expect(await back(document)).toBe(
      "# 仓库主管\n\n杭州\n\n## 基本信息\n\n|  |  |\n| --- | --- |\n| 直接上级 | 仓储经理 |\n\n## 岗位职责\n\n带班\n",
    );
  });

  it("counts each list for itself, from its own first number", async () => {
    const document = print([list(true, 1, [say("甲")]), say("中"), list(true, 3, [say("乙")])]);
    const numbering = await partOf(document, "word/numbering.xml");
    expect(numbering).toContain('<w:start w:val="3"/>');
    const used = Array.from((await textOf(document)).matchAll(/<w:numId w:val="(\d+)"\/>/g), ([, id]) => id);
    expect(new Set(used).size).toBe(2);
  });

  it("repeats a table's head on every page and keeps rows whole", async () => {
    const xml = await textOf(
      print([{ kind: "table", header: true, rows: [[words("任务")], [words("盘点")]] }]),
    );
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  });

  it.each<[language: PrintDocument["language"], font: string, foot: readonly string[]]>([
    ["zh-CN", "Microsoft YaHei", ["第 ", " 页 共 ", " 页"]],
    ["zh-TW", "Microsoft JhengHei", ["第 ", " 頁 共 ", " 頁"]],
    ["en", "Calibri", ["Page ", " of "]],
  ])("%s has its own fonts, tag and page numbers", async (language, font, foot) => {
    const document = print([say("x")], { language });
    const styles = await partOf(document, "word/styles.xml");
    expect(styles).toContain(`"${font}"`);
    expect(styles).toMatch(new RegExp(`w:eastAsia="${language === "en" ? "zh-CN" : language}"`));
    const footer = await partOf(document, "word/footer1.xml");
    for (const part of foot) expect(footer).toContain(`>${part}<`);
    expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(footer).toContain("CK-01 · 版本 V2.1");
  });

  it("says who and what, and never when", async () => {
    const core = await partOf(print([say("x")]), "docProps/core.xml");
    expect(core).toContain("<dc:title>仓库主管</dc:title>");
    expect(core).toContain("<dc:creator>青禾家居</dc:creator>");
    expect(core).not.toContain(String(new Date().getFullYear()));
  });

  it("gives equal bytes for equal documents", async () => {
    const document = print([
      { kind: "paragraph", runs: [{ text: "网", href: "https://example.com/?a=1&b=2" }] },
      list(true, 1, [say("甲")]),
    ]);
    expect(await printToDocx(document)).toEqual(await printToDocx(document));
  });

  it("holds nothing of another file and no other address", async () => {
    const xml = await partOf(
      print([
        {
          kind: "paragraph",
          runs: [
            { text: "a", href: "javascript:x" },
            { text: "b", href: "mailto:hr@example.com" },
          ],
        },
      ]),
      "word/_rels/document.xml.rels",
    );
    expect(
      Array.from(xml.matchAll(/Target="([^"]+)" TargetMode="External"/g), ([, target]) => target),
    ).toEqual(["mailto:hr@example.com"]);
  });
});
