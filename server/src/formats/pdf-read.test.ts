import { describe, expect, it } from "vitest";
import { type PdfText, pdfFile } from "../../../test/support/pdf.ts";
import type { ConvertedSource } from "../import/converters.ts";
import { pdfToMarkdown } from "./pdf-read.ts";

async function read(...pages: readonly (readonly PdfText[])[]): Promise<ConvertedSource> {
  const result = await pdfToMarkdown(pdfFile(pages));
  if ("failure" in result) throw new Error(result.failure);
  return result;
}

/** Lines below each other from a height, `by` points apart. */
const lines = (texts: readonly string[], y: number, by = 18, x = 72): PdfText[] =>
  texts.map((text, index) => ({ text, x, y: y - index * by }));

const long = "负责华东大区重点客户的日常维护与年度合同谈判并组织季度回访收集客";

describe("a PDF file becomes Markdown", () => {
  it("reads Chinese fonts that are not in the file", async () => {
    expect((await read(lines(["岗位职责", "职务说明"], 700))).markdown).toBe("岗位职责\n\n职务说明\n");
  });

  it("knows headings by their size and joins the lines of a paragraph", async () => {
    const { markdown } = await read([
      { text: "客服主管", x: 72, y: 760, size: 22 },
      { text: "岗位职责", x: 72, y: 720, size: 16 },
      ...lines([long, "户意见", "每月复盘"], 690),
    ]);
    expect(markdown).toBe(`# 客服主管\n\n## 岗位职责\n\n${long}户意见\n\n每月复盘\n`);
  });

  it("reads items, those of symbol fonts too, and their depth", async () => {
    const { markdown, dropped } = await read([
      ...lines(["• 带班", "\uf0b7排班"], 700),
      ...lines(["▪ 早班"], 664, 18, 96),
      ...lines(["1. 质检", "2. 复盘"], 640),
    ]);
    expect(markdown).toBe("- 带班\n- 排班\n  - 早班\n1. 质检\n2. 复盘\n");
    expect(dropped).toEqual([{ text: "• \uf0b7 ▪", why: "layout" }]);
  });

  it("reads rows of cells, with names at the middle of what they name", async () => {
    const { markdown } = await read([
      { text: "岗位名称", x: 72, y: 700 },
      { text: "仓库主管", x: 180, y: 700 },
      { text: "职责概述", x: 72, y: 655 },
      ...lines(["带领班组完成收货", "上架与复核发运等"], 664, 18, 180),
      { text: "直接上级", x: 72, y: 610 },
      { text: "仓储经理", x: 180, y: 610 },
    ]);
    expect(markdown).toBe(
      "|  |  |\n| --- | --- |\n| 岗位名称 | 仓库主管 |\n| 职责概述 | 带领班组完成收货上架与复核发运等 |\n| 直接上级 | 仓储经理 |\n",
    );
  });

  it("keeps the rows of a form apart that stand as close as the lines of a cell", async () => {
    const { markdown } = await read([
      ...lines(["岗位名称", "直接上级", "岗位概述"], 700),
      ...lines(["仓库主管", "仓储经理", "带领班组完成收货", "上架与复核发运等"], 700, 18, 180),
      ...lines(["二、任职资格"], 628),
      ...lines(["学历", "经验"], 610),
      ...lines(["大专", "三年"], 610, 18, 180),
    ]);
    expect(markdown).toBe(
      "|  |  |\n| --- | --- |\n| 岗位名称 | 仓库主管 |\n| 直接上级 | 仓储经理 |\n| 岗位概述 | 带领班组完成收货上架与复核发运等 |\n| 二、任职资格 |  |\n| 学历 | 大专 |\n| 经验 | 三年 |\n",
    );
  });

  it("drops what belongs to the paper, and tells it", async () => {
    const page = (number: number, text: string): PdfText[] => [
      { text: "青禾家居", x: 72, y: 810 },
      { text, x: 72, y: 700 },
      { text: "仅供内部", x: 200, y: 300, size: 60, turned: 45 },
      { text: `第${number}页`, x: 280, y: 30 },
    ];
    const { markdown, dropped, text } = await read(page(1, "甲"), page(2, "乙"), page(3, "丙"));
    expect(markdown).toBe("甲\n\n乙\n\n丙\n");
    expect(dropped.map((one) => `${one.why} ${one.text}`)).toEqual([
      ...[1, 2, 3].flatMap((number) => ["page-furniture 青禾家居", `page-furniture 第${number}页`]),
      "page-furniture 仅供内部",
    ]);
    expect(text).toContain("仅供内部");
  });

  it("leaves the bytes it was given as they are", async () => {
    const file = pdfFile([lines(["甲"], 700)]);
    await pdfToMarkdown(file);
    expect(file.length).toBeGreaterThan(100);
  });

  it.each<[name: string, file: Uint8Array, failure: string]>([
    ["nothing", new Uint8Array(), "empty"],
    ["a page without words", pdfFile([[]]), "empty"],
    ["another file", new TextEncoder().encode("岗位职责"), "corrupt"],
    ["junk", new TextEncoder().encode("%PDF-1.7\njunk"), "corrupt"],
    [
      "objects without an end",
      new TextEncoder().encode(`%PDF-1.7\n${"1 0 obj << /A ".repeat(5_000)}`),
      "corrupt",
    ],
    [
      "a password",
      pdfFile(
        [lines(["甲"], 700)],
        `/ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`,
      ),
      "encrypted",
    ],
    ["a book", pdfFile(new Array(301).fill([])), "too-large"],
  ])("fails: %s", async (_, file, failure) => {
    expect(await pdfToMarkdown(file)).toEqual({ failure });
  });
});
