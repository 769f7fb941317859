import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import type { PrintDocument } from "../render/print-document.ts";
import type { Language } from "../vocabulary/language.ts";
import { type BlockWriter, cardTable, createBlockWriter } from "./docx-blocks.ts";
import { hairline, ink, page, stylesOf, textWidth } from "./docx-look.ts";
import { settle } from "./docx-settle.ts";
import { printable } from "./words.ts";

/** A Word document. Equal documents give equal bytes. */
export async function printToDocx(print: PrintDocument): Promise<Uint8Array> {
  const writer = createBlockWriter();
  const body = bodyOf(print, writer);
  const owner = printable(print.header[0] ?? "");
  const title = printable(print.title);
  const document = new Document({
    title,
    subject: print.header.map(printable).join(" · "),
    creator: owner,
    lastModifiedBy: owner,
    styles: stylesOf(print.language),
    numbering: { config: [...writer.numberings()] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin + 200,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
              header: page.head,
              footer: page.head,
            },
          },
        },
        headers: { default: new Header({ children: [pageHead(print)] }) },
        footers: { default: new Footer({ children: [pageFoot(print)] }) },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }), ...body],
      },
    ],
  });
  return await settle(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** The card, and the text. Under a heading of its own the card comes behind what stands before all headings. */
function bodyOf(
  { blocks, card, cardHeading }: PrintDocument,
  writer: BlockWriter,
): readonly (Paragraph | Table)[] {
  if (card.length === 0) return writer.write(blocks);
  const table = [
    cardTable(card),
    new Paragraph({ spacing: { before: 0, after: 0, line: 200 }, children: [] }),
  ];
  if (cardHeading === undefined) return [...table, ...writer.write(blocks)];
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  const lead = first < 0 ? blocks.length : first;
  return [
    ...writer.write(blocks.slice(0, lead)),
    ...writer.write([{ kind: "heading", level: 1, runs: [{ text: cardHeading }] }]),
    ...table,
    ...writer.write(blocks.slice(lead)),
  ];
}

const small = { size: 17, color: ink.pale } as const;
const aside: IParagraphOptions = {
  alignment: AlignmentType.LEFT,
  tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
  spacing: { before: 0, after: 0, line: 240 },
};

/** The first text at the left, the others at the right. */
function pageHead({ header }: PrintDocument): Paragraph {
  const [first = "", ...others] = header.map(printable);
  const right = others.join(" · ");
  return new Paragraph({
    ...aside,
    border: { bottom: { ...hairline, space: 4 } },
    children: [
      new TextRun({ ...small, text: first }),
      ...(right === "" ? [] : [new TextRun({ ...small, children: [new Tab(), right] })]),
    ],
  });
}

const pageWords: Readonly<Record<Language, readonly [before: string, between: string, after: string]>> = {
  "zh-CN": ["第 ", " 页 共 ", " 页"],
  "zh-TW": ["第 ", " 頁 共 ", " 頁"],
  en: ["Page ", " of ", ""],
};

function pageFoot({ footer, language }: PrintDocument): Paragraph {
  const [before, between, after] = pageWords[language];
  return new Paragraph({
    ...aside,
    children: [
      new TextRun({ ...small, text: footer.map(printable).join(" · ") }),
      new TextRun({
        ...small,
        children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
      }),
    ],
  });
}
