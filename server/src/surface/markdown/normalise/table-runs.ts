import { lineStart } from "../build.ts";
import { isDelimiterRow, splitCells } from "../scan/table-rows.ts";
import type { Unit } from "../unit.ts";
import { cellWords } from "../write/heading-like.ts";
import { lineEnd } from "../write/sheet.ts";
import { breaksBetween, hasInk } from "./lines.ts";
import type { Page } from "./page.ts";

/** Rows right under each other. */
export interface TableRun {
  /** From the first row's line to the end of the last one's, a delimiter row behind it included. */
  readonly start: number;
  readonly end: number;
  /** Words of the cells; blanks at their ends left out. */
  readonly rows: readonly (readonly string[])[];
  /** The first row is the header of a table that Markdown sees. */
  readonly header: boolean;
  /** The delimiter row as it stands, empty when there is none. */
  readonly delimiter: string;
}

/** The tables of a page at its outermost level, with delimiter row or without, and rows parted by tabs. */
export function tableRuns({ text, units }: Page): TableRun[] {
  const runs: TableRun[] = [];
  let rows: Unit[] = [];
  const flush = (): void => {
    const [first] = rows;
    const last = rows.at(-1);
    if (first !== undefined && last !== undefined) runs.push(runOf(text, rows, first, last));
    rows = [];
  };
  for (const unit of units) {
    const last = rows.at(-1);
    if (last !== undefined && !(unit.kind === "row" && isNext(text, last, unit))) flush();
    if (unit.kind === "row" && unit.free && unit.depth === 0) rows.push(unit);
  }
  flush();
  return runs;
}

/** Only a line break, and perhaps delimiter rows, stand between two rows; a header begins a table of its own. */
function isNext(text: string, row: Unit, next: Unit): boolean {
  if (next.header) return false;
  const between = text.slice(row.end, next.start);
  if (!hasInk(between, 0, between.length)) return breaksBetween(text, row.end, next.start) === 1;
  return between
    .split(/\r\n|\n|\r/u)
    .slice(1, -1)
    .every((line) => isDelimiter(line));
}

const isDelimiter = (line: string): boolean => {
  const words = line.trim();
  return isDelimiterRow(words, 0, words.length) || /^:?-+:?(?:\s*\|\s*:?-+:?)+$/u.test(words);
};

function runOf(text: string, rows: readonly Unit[], first: Unit, last: Unit): TableRun {
  const second = rows[1];
  const behind = nextLineOf(text, lineEnd(text, last.end));
  const trailing = isDelimiter(behind.line) ? behind : null;
  const between = first.header
    ? second === undefined
      ? behind.line
      : text.slice(lineEnd(text, first.end), second.start)
    : "";
  return {
    start: lineStart(text, first.start),
    end: trailing?.end ?? lineEnd(text, last.end),
    rows: rows.map((row) => cellsOf(text, row)),
    header: first.header,
    delimiter: between.trim(),
  };
}

function cellsOf(text: string, row: Unit): string[] {
  const inPipes = text.charCodeAt(row.start) === 0x7c || row.header || row.cells.length === 0;
  const cells = inPipes ? splitCells(text, row.start, row.end) : row.cells;
  return cells.map(({ start, end }) => cellWords(text.slice(start, end)));
}

function nextLineOf(text: string, end: number): { readonly line: string; readonly end: number } {
  if (end >= text.length) return { line: "", end };
  const start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  const stop = lineEnd(text, start);
  return { line: text.slice(start, stop), end: stop };
}
