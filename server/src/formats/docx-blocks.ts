import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type INumberingOptions,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { PrintBlock, Run } from "../render/print-document.ts";
import {
  bulletLevels,
  codeFonts,
  deepestLevel,
  hairline,
  ink,
  levelIndent,
  numberLevels,
  styleIds,
  textWidth,
} from "./docx-look.ts";
import { printable } from "./words.ts";

type Flow = Paragraph | Table;
type NumberingConfig = INumberingOptions["config"][number];

/** Blocks being written, and the numberings their lists need: each ordered list counts for itself. */
export interface BlockWriter {
  write(blocks: readonly PrintBlock[]): readonly Flow[];
  numberings(): readonly NumberingConfig[];
}

const bulletReference = "bullets";

/** Where a block stands. */
interface Place {
  /** Levels of lists around it. */
  readonly level: number;
  readonly quoted: boolean;
}

export function createBlockWriter(): BlockWriter {
  const numberings: NumberingConfig[] = [{ reference: bulletReference, levels: bulletLevels }];
  const write = (block: PrintBlock, place: Place): readonly Flow[] => {
    switch (block.kind) {
      case "heading":
        return [new Paragraph({ heading: headingLevel(block.level), children: runs(block.runs) })];
      case "paragraph":
        return [new Paragraph({ ...look(place), children: runs(block.runs) })];
      case "quote":
        return block.blocks.flatMap((inner) => write(inner, { ...place, quoted: true }));
      case "code":
        return [
          new Paragraph({ style: styleIds.code, ...indent(place), children: runs([{ text: block.text }]) }),
        ];
      case "list":
        return list(block, place);
      case "table":
        return [table(block), spacer()];
      case "rule":
        return [new Paragraph({ border: { bottom: { ...hairline, space: 1 } }, children: [] })];
    }
  };
  const list = (block: Extract<PrintBlock, { kind: "list" }>, place: Place): readonly Flow[] => {
    const level = Math.min(place.level, deepestLevel);
    const reference = block.ordered ? `numbers-${numberings.length}` : bulletReference;
    if (block.ordered && block.marked !== true)
      numberings.push({ reference, levels: numberLevels(Math.max(0, block.start)) });
    const inside = { ...place, level: place.level + 1 };
    return block.items.flatMap(([first, ...others]) => {
      const head: IParagraphOptions =
        block.marked === true
          ? { style: styleIds.mark, indent: { left: levelIndent * level } }
          : { numbering: { reference, level }, style: "ListParagraph" };
      const paragraph = first?.kind === "paragraph" ? first : null;
      const rest = paragraph === null && first !== undefined ? [first, ...others] : others;
      return [
        new Paragraph({ ...head, children: runs(paragraph?.runs ?? []) }),
        ...rest.flatMap((inner) => write(inner, inside)),
      ];
    });
  };
  return {
    write: (blocks) => blocks.flatMap((block) => write(block, { level: 0, quoted: false })),
    numberings: () => numberings,
  };
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
export const headingLevel = (level: number) =>
  levels[Math.max(1, Math.min(6, level)) - 1] ?? HeadingLevel.HEADING_1;

const indent = ({ level }: Place): IParagraphOptions =>
  level === 0 ? {} : { indent: { left: levelIndent * level } };
const look = (place: Place): IParagraphOptions => (place.quoted ? { style: styleIds.quote } : indent(place));

/** Word runs two tables that touch together, and the text after one sticks to it. */
const spacer = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: 160 }, children: [] });

/** Words with their looks. Line breaks within them are Word's own. */
export function runs(all: readonly Run[]): readonly ParagraphChild[] {
  return all.flatMap((run): readonly ParagraphChild[] => {
    const text = pieces(run);
    if (run.href === undefined || !isWeb(run.href)) return text;
    return [new ExternalHyperlink({ link: printable(run.href), children: text })];
  });
}

function pieces({ text, bold, italic, code, strike, href }: Run): readonly TextRun[] {
  return printable(text)
    .split(/\r\n|[\n\r]/)
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index === 0 ? {} : { break: 1 }),
          ...(bold === true ? { bold } : {}),
          ...(italic === true ? { italics: true } : {}),
          ...(strike === true ? { strike } : {}),
          ...(code === true ? { font: codeFonts } : {}),
          ...(href !== undefined && isWeb(href) ? { style: "Hyperlink" } : {}),
        }),
    );
}

const isWeb = (url: string): boolean => /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(url);

function table({ header, rows }: Extract<PrintBlock, { kind: "table" }>): Table {
  const widths = columnWidths(rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(""))));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    rows: rows.map((row, index) => {
      const head = header && index === 0;
      return new TableRow({
        tableHeader: head,
        cantSplit: true,
        children: row.map((cell, column) => tableCell(cell, { width: widths[column] ?? 0, head })),
      });
    }),
  });
}

const tableBorders = {
  top: hairline,
  bottom: hairline,
  left: { style: BorderStyle.NONE, size: 0, color: "auto" },
  right: { style: BorderStyle.NONE, size: 0, color: "auto" },
  insideHorizontal: hairline,
  insideVertical: hairline,
} as const;

function tableCell(
  cell: readonly Run[],
  { width, head }: { readonly width: number; readonly head: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 120, right: 120 },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(head ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: ink.card } } : {}),
    children: [new Paragraph({ style: head ? styleIds.label : styleIds.cell, children: runs(cell) })],
  });
}

/** Names and values, the names in a shaded column. */
export function cardTable(card: readonly { readonly name: string; readonly value: string }[]): Table {
  const widths = [2_100, textWidth - 2_100];
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    rows: card.map(
      ({ name, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            tableCell([{ text: name }], { width: widths[0] ?? 0, head: true }),
            tableCell([{ text: value }], { width: widths[1] ?? 0, head: false }),
          ],
        }),
    ),
  });
}

/** Columns as wide as their words ask for, within bounds: a column of 序号 is narrow, one of sentences wide. */
function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(1, ...rows.map(({ length }) => length));
  const wanted = Array.from({ length: count }, (_, column) => {
    const lengths = rows.map((row) => Math.max(...(row[column] ?? "").split("\n").map(displayWidth)));
    return Math.min(60, Math.max(6, ...lengths) + 3);
  });
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const widths = wanted.map((width) => Math.floor((textWidth * width) / total));
  return widths.map((width, index) =>
    index === count - 1 ? textWidth - widths.slice(0, -1).reduce((a, b) => a + b, 0) : width,
  );
}

/** Chinese characters are twice as wide as letters. */
const displayWidth = (text: string): number =>
  Array.from(text).reduce((width, sign) => width + (/[\u1100-\u115f\u2e80-\uffe6]/u.test(sign) ? 2 : 1), 0);
