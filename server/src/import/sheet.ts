import type { Block, Role, RoleDocument, Section } from "../role/role.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { slice, trimSpan } from "../text/span.ts";
import { asList, cellLines, edited, type Piece } from "./cell-lines.ts";
import type { LookOptions } from "./look.ts";
import { look } from "./look.ts";
import { readsTheSame } from "./same.ts";
import { columnsOf } from "./sheet-columns.ts";
import type { Trail } from "./trail.ts";
import { follow } from "./trail.ts";

/**
 * Job descriptions drawn as one big table (`| 一、基本信息 |`, `| 所在部门 | 客服部 | 岗位编号 | B-03 |`) as a document:
 * rows that are headings become headings, pairs of label and value become lines, long cells paragraphs and lists.
 * Tables that are tables stay. When the text would read otherwise than before, it stays as it is.
 */
export function withoutSheets(trail: Trail, options: LookOptions): Trail {
  const seen = look(trail.text, options);
  if (seen === null) return trail;
  const edits = sheetEdits(seen.document, seen.role);
  if (edits.length === 0) return trail;
  const made = follow(trail, edits, "layout");
  const laid = follow(made, emptyTables(made.text), "layout");
  const after = look(laid.text, options);
  return after !== null && readsTheSame(seen, after) ? laid : trail;
}

/** Tables that have no row left: `| | |` over `| --- | --- |`. */
const emptyTables = (text: string): readonly TextEdit[] =>
  [...text.matchAll(/^\|[ \t|]*\n\|[ \t|:]*-[ \t|:-]*(?:\n(?!\|)|$(?![\s\S]))/gmu)].map(
    ({ 0: found, index }) => ({ span: { start: index, end: index + found.length }, newText: "" }),
  );

function sheetEdits(document: RoleDocument, role: Role): readonly TextEdit[] {
  const parts = role.sections.flatMap((section) => {
    const heading = section.style === "row" ? headingEdits(document, section) : [];
    const drawn = section.id === "basic" || section.style === "row" || isInSheet(role, section);
    return drawn ? [...heading, ...rowEdits(document, role, section)] : heading;
  });
  return [...headEdits(document, role), ...parts];
}

/** A form above the first section, when most of its labels are fields. */
function headEdits(document: RoleDocument, role: Role): readonly TextEdit[] {
  const { text, lines } = document;
  const fields = role.fields.filter(({ section, place }) => section === null && place === "table");
  const [first] = fields;
  if (first === undefined) return [];
  const end = role.sections[0]?.headingLine.start ?? text.length;
  const own: Span[] = [];
  let top = lines.lineAt(first.span.start);
  while (top > 0 && isRow(document, top - 1)) top--;
  for (let at = top; at < lines.count && lines.start(at) < end && isRow(document, at); at++)
    own.push({ start: lines.start(at), end: lines.end(at) });
  const labels = own.reduce((sum, line) => sum + (formCells(text, role, line)?.length ?? 0) / 2, 0);
  return fields.length * 2 >= labels ? own.flatMap((line) => formEdits(text, role, line)) : [];
}

const isRow = ({ text, lines }: RoleDocument, line: number): boolean =>
  text.charAt(lines.start(line)) === "|";

function isInSheet(role: Role, { parent }: Section): boolean {
  const above = parent === null ? undefined : role.sections[parent];
  return above !== undefined && (above.style === "row" || isInSheet(role, above));
}

const lineOf = ({ lines }: RoleDocument, offset: number): Span => {
  const line = lines.lineAt(offset);
  return { start: lines.start(line), end: lines.end(line) };
};

/** `| 一、基本信息 | |` → `## 一、基本信息`; what stands in further cells of the row follows below it. */
function headingEdits(document: RoleDocument, section: Section): readonly TextEdit[] {
  const { text } = document;
  const own = lineOf(document, section.headingSpan.start);
  const [first, ...rest] = cellsOf(text, own);
  if (first === undefined) return [];
  return edited(own, [
    `\n${"#".repeat(Math.min(6, section.depth + 1))} `,
    withoutBold(text, first),
    "\n\n",
    ...rest.flatMap((cell) => [...asList(text, cellLines(text, cell)), "\n"]),
  ]);
}

/** `**一、基本信息**` in a cell: the heading's own marks say it. */
function withoutBold(text: string, cell: Span): Span {
  const bold = /^(\*\*|__)(?=\S)(?:.*\S)\1$/u.exec(slice(text, cell));
  return bold === null ? cell : { start: cell.start + 2, end: cell.end - 2 };
}

/** The cells of a row's line that hold something, trimmed. */
const cellsOf = (text: string, line: Span): readonly Span[] =>
  allCells(text, line).filter(({ start, end }) => start < end);

/** The cells of a row's line, trimmed. */
function allCells(text: string, line: Span): readonly Span[] {
  const cells: Span[] = [];
  let start = text.charAt(line.start) === "|" ? line.start + 1 : line.start;
  for (let at = start; at <= line.end; at++) {
    const ends = at === line.end || (text.charAt(at) === "|" && text.charAt(at - 1) !== "\\");
    if (!ends) continue;
    if (at < line.end || start < line.end) cells.push(trimSpan(text, { start, end: at }));
    start = at + 1;
  }
  return cells;
}

/** The rows of a section that are no heading. */
function rowEdits(document: RoleDocument, role: Role, section: Section): readonly TextEdit[] {
  const { text, lines } = document;
  const headingLine = lines.lineAt(section.headingSpan.start);
  const rows = section.blocks.filter(
    ({ kind, span }) =>
      kind === "row" && (section.style !== "row" || lines.lineAt(span.start) !== headingLine),
  );
  const basic = section.id === "basic";
  if (rows.length === 0 || (!basic && rows.some(({ header }) => header))) return [];
  const cells = rows.map((row) => cellsOf(text, lineOf(document, row.span.start)));
  const columns = columnsOf(text, cells);
  if (columns === "table" && !basic) return [];
  if (basic && !Array.isArray(columns))
    return [
      ...delimiterEdits(document, rows),
      ...rows.flatMap(({ span }) => formEdits(text, role, lineOf(document, span.start))),
    ];
  const colon = colonOf(role);
  return [
    ...delimiterEdits(document, rows),
    ...rows.flatMap((row, index): readonly TextEdit[] => {
      const own = lineOf(document, row.span.start);
      const words = cells[index] ?? [];
      if (Array.isArray(columns)) {
        const next = { start: own.start, end: Math.min(own.end + 1, text.length) };
        if (index === 0) return [{ span: next, newText: "" }];
        return edited(own, group(text, words, columns, section.depth, colon));
      }
      if (words.length === 2) return edited(own, pairs(text, words, colon));
      return edited(own, listed(text, words));
    }),
  ];
}

const colonOf = ({ language }: Role): string => (language === "en" ? ": " : "：");

const listed = (text: string, cells: readonly Span[]): readonly Piece[] =>
  cells.flatMap((cell) => [...asList(text, cellLines(text, cell)), "\n"]);

/** A row of labels and values by turns as a line each; what is none of that as paragraphs and lists. */
function formEdits(text: string, role: Role, line: Span): readonly TextEdit[] {
  const form = formCells(text, role, line);
  const pieces = form === null ? listed(text, cellsOf(text, line)) : pairs(text, form, colonOf(role));
  return edited(line, isDelimiter(text, line) ? [] : pieces);
}

const isDelimiter = (text: string, line: Span): boolean => /^[\s|:-]*-[\s|:-]*$/u.test(slice(text, line));

/**
 * The labels and values of a row, those of fields that nobody has filled in among them; null when it has a value
 * without a label.
 */
function formCells(text: string, role: Role, line: Span): readonly Span[] | null {
  if (isDelimiter(text, line)) return null;
  const isKey = ({ start, end }: Span): boolean =>
    role.fields.some(({ keySpan }) => keySpan !== null && keySpan.start >= start && keySpan.end <= end);
  const cells = allCells(text, line);
  const used = cells.slice(0, (cells.findLastIndex(({ start, end }) => start < end) + 2) & ~1);
  const form = used.every((cell, index) => {
    const value = used[index + 1];
    if (index % 2 === 1) return true;
    return cell.start < cell.end && value !== undefined && (value.start < value.end || isKey(cell));
  });
  if (form && used.length > 0) return used;
  // A label over two columns has an empty cell behind it.
  const filled = cells.filter(({ start, end }) => start < end);
  return filled.length % 2 === 0 && filled.length > 0 ? filled : null;
}

/** The `| --- |` below the header of a table whose rows become lines. */
function delimiterEdits(document: RoleDocument, rows: readonly Block[]): readonly TextEdit[] {
  const { text } = document;
  return rows.flatMap(({ header, span }) => {
    if (!header) return [];
    const below = lineOf(document, Math.min(lineOf(document, span.start).end + 1, text.length));
    return isDelimiter(text, below)
      ? [{ span: { start: below.start, end: Math.min(below.end + 1, text.length) }, newText: "" }]
      : [];
  });
}

/** `- **岗位类别**：正职` */
function pairs(text: string, cells: readonly Span[], colon: string): readonly Piece[] {
  return cells.flatMap((cell, index): readonly Piece[] => {
    const last = index === cells.length - 1 ? "" : "\n";
    if (index % 2 === 1) return [...inLine(text, cell), last];
    const label = withoutColon(text, withoutBold(text, cell));
    return ["- **", label, `**${colon}`];
  });
}

function withoutColon(text: string, label: Span): Span {
  return /[:：]$/u.test(slice(text, label)) ? { start: label.start, end: label.end - 1 } : label;
}

/** A cell on one line. */
function inLine(text: string, cell: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = cell.start;
  for (const { 0: found, index } of slice(text, cell).matchAll(/\s*<br\s*\/?>\s*/giu)) {
    pieces.push({ start, end: cell.start + index }, " ");
    start = cell.start + index + found.length;
  }
  return [...pieces, { start, end: cell.end }];
}

/** A row of a form: its first cell is a heading, the others are named by their columns; a row of one cell describes it. */
function group(
  text: string,
  cells: readonly Span[],
  columns: readonly string[],
  depth: number,
  colon: string,
): readonly Piece[] {
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  if (rest.length === 0) return asList(text, cellLines(text, first));
  return [
    `\n${"#".repeat(Math.min(6, depth + 2))} `,
    withoutBold(text, first),
    "\n\n",
    ...rest.flatMap((cell, index): readonly Piece[] => [
      `${index > 0 ? "\n" : ""}- **${columns[index + 1] ?? ""}**${colon}`,
      ...inLine(text, cell),
    ]),
  ];
}
