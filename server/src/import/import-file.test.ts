import { describe, expect, it } from "vitest";
import { createVocabulary } from "../vocabulary/create.ts";
import type { Conversion, Converters } from "./converters.ts";
import { importFile, importFragment, importWords } from "./import-file.ts";

const options = { to: "markdown" as const, vocabulary: createVocabulary() };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const none = async (): Promise<null> => null;

const giving = (conversion: Conversion) => async (): Promise<Converters> => ({
  docxToMarkdown: async () => conversion,
  htmlToMarkdown: async () => conversion,
  pdfToMarkdown: async () => conversion,
  printToDocx: async () => new Uint8Array(),
});

describe("without the libraries for other formats, in a browser", () => {
  it.each([
    ["a.docx", "no-converters"],
    ["a.pdf", "no-converters"],
    ["a.html", "no-converters"],
  ])("%s: %s", async (name, failure) => {
    expect(await importFile(name, bytes("x"), options, none)).toEqual({ failure });
  });

  it("texts and Markdown are read, and HTML of the clipboard as its plain text", async () => {
    expect(await importFile("a.md", bytes("# 客服经理"), options, none)).toMatchObject({
      text: "# 客服经理\n",
    });
    expect(
      await importWords("", { html: "<h1>x</h1>", text: "客服经理岗位说明书" }, options, none),
    ).toMatchObject({ text: "# 客服经理岗位说明书\n", fileName: "客服经理.role.md" });
    expect(await importFragment("<p>x</p>", options, none)).toBeNull();
  });
});

describe("what a converter gives", () => {
  const source = {
    markdown: "# 客服经理\n\n經(jīng)驗豐(fēng)富(fù)。\n",
    text: "客服经理 經(jīng)驗豐(fēng)富(fù)。",
    dropped: [],
  };

  it("goes on like any Markdown, without lines of a source nobody sees", async () => {
    const dropped = [{ text: "第一版", why: "page-furniture" as const }];
    const made = await importFile("a.docx", bytes("x"), options, giving({ ...source, dropped }));
    expect(made).toMatchObject({
      text: "# 客服经理\n\n經驗豐富。\n",
      report: {
        dropped: [{ text: "第一版", why: "page-furniture", line: null }],
        repaired: [{ what: "pinyin", count: 3 }],
        doubts: [],
        characters: { source: 29, kept: 10, dropped: 3, repaired: 16 },
      },
    });
  });

  it("is held to the words of the file", async () => {
    const made = await importFile(
      "a.docx",
      bytes("x"),
      options,
      giving({ ...source, text: `${source.text}附件` }),
    );
    expect(made).toMatchObject({ report: { doubts: [{ about: "not-placed" }] } });
    expect("report" in made && made.report.doubts[0]?.message.en).toContain("附件");
  });

  it("may be a failure", async () => {
    expect(await importFile("a.pdf", bytes("%PDF-"), options, giving({ failure: "encrypted" }))).toEqual({
      failure: "encrypted",
    });
  });
});
