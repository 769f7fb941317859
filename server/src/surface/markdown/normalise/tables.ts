import type { TextEdit } from "../../../text/edit.ts";
import { displayWidth } from "../../../text/width.ts";
import { blankAfter, blankBefore } from "../write/sheet.ts";
import { formLines } from "./forms.ts";
import { headerWords } from "./header-words.ts";
import type { Page } from "./page.ts";
import { alignmentsOf, tableLines } from "./table-layout.ts";
import type { TableRun } from "./table-runs.ts";
import { tableRuns } from "./table-runs.ts";

/**
 * Rows copied out of word processors as what Markdown has for them: labels and values as a list of fields, rows of
 * one cell as paragraphs, the rest as GitHub tables without padding cells. One group for each table.
 */
export const gitHubTables = (page: Page): TextEdit[][] =>
  tableRuns(page).map((run) => {
    const form = run.header ? null : (formLines(page, run) ?? paragraphs(run));
    return replaced(page, run, form ?? gitHubTable(page, run));
  });

/** Tables that Markdown sees, their columns aligned; nothing else of them changes. */
export const alignedTables = (page: Page): TextEdit[][] =>
  tableRuns(page)
    .filter(({ header }) => header)
    .map((run) => {
      const [header = [], ...rows] = run.rows;
      return replaced(page, run, tableLines(header, rows, alignmentsOf(run.delimiter)));
    });

function replaced({ text, lineBreak }: Page, run: TableRun, lines: readonly string[]): TextEdit[] {
  const next = text.startsWith("\r\n", run.end) ? run.end + 2 : run.end + 1;
  // A table that Markdown sees has what it needs around it.
  const before = run.header || blankBefore(text, run.start) ? "" : lineBreak;
  const after = run.header || next >= text.length || blankAfter(text, next) ? "" : lineBreak;
  return [{ span: { start: run.start, end: run.end }, newText: before + lines.join(lineBreak) + after }];
}

/** Every row has one cell with words: a form's wide row. */
function paragraphs({ rows }: TableRun): string[] | null {
  const words = rows.map((row) => row.filter((cell) => cell !== ""));
  if (rows.length === 0 || words.some((row) => row.length !== 1)) return null;
  if (rows.every((row) => row.length === 1) && rows.length > 1) return null;
  return words.flatMap((row, index) => (index === 0 ? row : ["", ...row]));
}

function gitHubTable({ vocabulary }: Page, run: TableRun): string[] {
  const columns = Math.max(1, ...run.rows.map(lastFilled));
  const rows = spread(
    run.rows.map((row) => row.slice(0, columns)),
    (cell) => vocabulary.section(cell)?.how === "exact",
  );
  const [first = [], ...rest] = rows;
  if (run.header) return tableLines(first, rest, alignmentsOf(run.delimiter).slice(0, columns));
  if (isHeader(first, rest, columns)) return tableLines(first, rest, []);
  return tableLines(
    Array.from({ length: columns }, () => ""),
    rows,
    [],
  );
}

const lastFilled = (row: readonly string[]): number => row.findLastIndex((cell) => cell !== "") + 1;

/**
 * A long text that filled a whole row of a form stands in the column that is named like a section, else in the widest
 * one, its first cell empty: what it says goes on from the row above.
 */
function spread(
  rows: readonly (readonly string[])[],
  isSection: (cell: string) => boolean,
): readonly (readonly string[])[] {
  const columns = Math.max(...rows.map((row) => row.length));
  if (columns < 2) return rows;
  const several = rows.filter((row) => row.filter((cell) => cell !== "").length > 1);
  const weights = Array.from({ length: columns }, (_none, column) =>
    column === 0 ? 0 : several.reduce((sum, row) => sum + displayWidth(row[column] ?? ""), 0),
  );
  const named = rows[0]?.findIndex((cell, column) => column > 0 && isSection(cell)) ?? -1;
  const widest = named > 0 ? named : weights.indexOf(Math.max(...weights));
  return rows.map((row, index) => {
    const [first = ""] = row;
    const lonely = index > 0 && lastFilled(row) === 1 && displayWidth(first) > longestLabel;
    if (!lonely || widest < 1) return row;
    return Array.from({ length: columns }, (_none, column) => (column === widest ? first : ""));
  });
}

const longestLabel = 40;

/** The first row names the columns: every cell is filled, short and no figure, and one is a word for columns. */
function isHeader(first: readonly string[], rest: readonly (readonly string[])[], columns: number): boolean {
  if (rest.length === 0 || first.length < columns) return false;
  const short = first.every(
    (cell) => cell !== "" && displayWidth(cell) <= 20 && !/[\d０-９。；;，,]/u.test(cell),
  );
  if (!short) return false;
  const named = first.some((cell) => headerWords.test(cell.replace(/\*+|\s+/gu, "")));
  return named || (columns > 2 && rest.some((row) => row.some((cell) => displayWidth(cell) > 20)));
}
