import { describe, expect, it } from "vitest";
import { paragraph, part, run, styles, table, type WordParts, wordFile } from "../../../test/support/word.ts";
import type { ConvertedSource } from "../import/converters.ts";
import { docxToMarkdown } from "./docx-read.ts";
import { writeZip } from "./zip.ts";

async function read(body: string, parts: WordParts = {}): Promise<ConvertedSource> {
  const result = await docxToMarkdown(await wordFile(body, parts));
  if ("failure" in result) throw new Error(result.failure);
  return result;
}

const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const numbered = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const relationships = {
  "word/_rels/document.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
};
const levels = (format: string): string =>
  [0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join("");
const numbering = {
  "word/numbering.xml": part(
    "numbering",
    `<w:abstractNum w:abstractNumId="0">${levels("decimal")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${levels("bullet")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
  ),
};

describe("a Word document becomes Markdown", () => {
  it("knows headings by name, by level and by what they are based on", async () => {
    const parts = {
      ...relationships,
      "word/styles.xml": styles([
        ["1", "heading 1"],
        ["own", "公司一级", '<w:basedOn w:val="1"/>'],
        ["deep", "二级", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
        ["round", "甲", '<w:basedOn w:val="round2"/>'],
        ["round2", "乙", '<w:basedOn w:val="round"/>'],
      ]),
    };
    const body = ["1", "own", "deep", "round"].map((id) => paragraph(`岗位${id}`, style(id))).join("");
    expect((await read(body, parts)).markdown).toBe("# 岗位1\n\n# 岗位own\n\n## 岗位deep\n\n岗位round\n");
  });

  it("puts headings below a title", async () => {
    const parts = {
      ...relationships,
      "word/styles.xml": styles([
        ["a", "标题"],
        ["2", "标题 1"],
      ]),
    };
    const body = paragraph("出纳", style("a")) + paragraph("岗位职责", style("2"));
    expect((await read(body, parts)).markdown).toBe("# 出纳\n\n## 岗位职责\n");
  });

  it("reads lists, and keeps those apart that an empty paragraph parts", async () => {
    const body = [
      paragraph("一", numbered(1, 0)),
      paragraph("一之一", numbered(2, 1)),
      paragraph("二", numbered(1, 0)),
      paragraph(""),
      paragraph("又一", numbered(2, 0)),
    ].join("");
    expect((await read(body, { ...relationships, ...numbering })).markdown).toBe(
      "1. 一\n   - 一之一\n2. 二\n\n- 又一\n",
    );
  });

  it("reads tables with merged cells and several paragraphs in one", async () => {
    const merged = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("一、基本信息")}</w:tc></w:tr><w:tr><w:tc>${paragraph("职责")}</w:tc><w:tc>${paragraph("带班")}${paragraph("排班")}</w:tc></w:tr></w:tbl>`;
    expect((await read(merged)).markdown).toBe(
      "|  |  |\n| --- | --- |\n| 一、基本信息 |  |\n| 职责 | 带班<br>排班 |\n",
    );
  });

  it("reads bold words, breaks and text boxes of either kind", async () => {
    const older = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph("框中")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph("框中")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const newer = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph("新框")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
    const body =
      paragraph(`${run("上级：", "<w:b/>") + run("总监")}<w:r><w:br/></w:r>${run("下级")}`) +
      paragraph(run("甲") + older) +
      paragraph(run("乙") + newer);
    const { markdown, dropped } = await read(body);
    expect(markdown).toBe("**上级**：总监\n下级\n\n甲\n\n框中\n\n乙\n\n新框\n");
    expect(dropped).toEqual([]);
  });

  it("keeps footnotes", async () => {
    const notes = part(
      "footnotes",
      `<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${run("按年度")}</w:p></w:footnote>`,
    );
    const body = paragraph(`${run("指标")}<w:r><w:footnoteReference w:id="1"/></w:r>`);
    expect((await read(body, { ...relationships, "word/footnotes.xml": notes })).markdown).toBe(
      "指标[1]\n\n1. 按年度\n",
    );
  });
});

describe("what a Word document says besides its text is told", () => {
  it.each<[name: string, body: string, parts: WordParts, markdown: string, dropped: readonly object[]]>([
    [
      "tracked changes",
      paragraph(
        `${run("月薪")}<w:del w:id="1"><w:r><w:delText>八千</w:delText></w:r></w:del><w:ins w:id="2">${run("九千")}</w:ins>`,
      ),
      {},
      "月薪九千",
      [{ text: "八千", why: "hidden" }],
    ],
    [
      "hidden words, and words that say they are not",
      paragraph(run("见", '<w:vanish w:val="0"/>') + run("不见", "<w:vanish/>")),
      {},
      "见",
      [{ text: "不见", why: "hidden" }],
    ],
    [
      "how characters are read",
      paragraph(
        `<w:r><w:ruby><w:rt>${run("jing")}</w:rt><w:rubyBase>${run("经")}</w:rubyBase></w:ruby></w:r>${run("理")}`,
      ),
      {},
      "经理",
      [{ text: "jing", why: "pinyin" }],
    ],
    [
      "heads, feet and comments",
      paragraph("正文"),
      {
        "word/header1.xml": part("hdr", paragraph("某公司")),
        "word/header2.xml": part("hdr", paragraph("某公司")),
        "word/footer1.xml": part("ftr", paragraph("第 1 页")),
        "word/comments.xml": part("comments", `<w:comment w:id="0">${paragraph("请改")}</w:comment>`),
      },
      "正文",
      [
        { text: "某公司", why: "page-furniture" },
        { text: "第 1 页", why: "page-furniture" },
        { text: "请改", why: "hidden" },
      ],
    ],
    [
      "words in a place nobody reads",
      `${paragraph("正文")}<w:unknown>${paragraph("别处")}</w:unknown>`,
      {},
      "正文",
      [{ text: "别处", why: "hidden" }],
    ],
  ])("%s", async (_, body, parts, markdown, dropped) => {
    const source = await read(body, parts);
    expect(source.markdown.trim()).toBe(markdown);
    expect(source.dropped).toEqual(dropped);
  });

  it("keeps formulas and boxes to tick as words", async () => {
    const formula = "<m:oMath><m:r><m:t>a&lt;b</m:t></m:r></m:oMath>";
    const box = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run("☑")}</w:sdtContent></w:sdt>`;
    expect((await read(paragraph(run("式") + formula) + paragraph(box + run("全职")))).markdown).toBe(
      "式a<b\n\n☑全职\n",
    );
  });
});

describe("files that are no Word documents", () => {
  const old = (text: string): Uint8Array =>
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);
  it.each<[name: string, file: () => Promise<Uint8Array> | Uint8Array, failure: string]>([
    ["nothing", () => new Uint8Array(), "empty"],
    ["no words", () => wordFile(paragraph("")), "empty"],
    ["a text", () => new TextEncoder().encode("岗位职责"), "corrupt"],
    ["half a document", async () => (await wordFile(paragraph("甲"))).slice(0, 400), "corrupt"],
    [
      "an archive of something else",
      () => writeZip([{ name: "a.txt", bytes: new Uint8Array(3) }], { pack: true }),
      "corrupt",
    ],
    ["broken XML", () => wordFile("<w:p><w:r>"), "corrupt"],
    ["a password", () => old("EncryptedPackage"), "encrypted"],
    ["Word of long ago", () => old("WordDocument"), "old-format"],
    [
      "elements in elements",
      () => wordFile("<w:smartTag>".repeat(20_000) + "</w:smartTag>".repeat(20_000)),
      "too-large",
    ],
    ["tables in tables", () => wordFile(table([["甲"]]).replace("甲", "乙".repeat(9_000_000))), "too-large"],
  ])("%s", async (_, file, failure) => {
    expect(await docxToMarkdown(await file())).toEqual({ failure });
  });
});
