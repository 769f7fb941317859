import type { Block, RoleDocument } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { LineWriter } from "./lines-out.ts";

/**
 * Rows as a GFM table: every row as wide as the widest, padding columns at the right left out, and an empty
 * head where the author wrote none (`adaptHtml` takes it out again). One column without a head is no table but
 * paragraphs.
 */
export function tableMarkdown(
  document: RoleDocument,
  rows: readonly Block[],
  firstLine: number,
  words: (place: Span) => string,
  out: LineWriter,
): void {
  const cells = rows.map((row) => row.cells.map((cell) => cellText(words(cell))));
  const width = Math.max(1, ...cells.map((row) => 1 + row.findLastIndex((text) => text !== "")));
  const lineOf = (row: Block | undefined): number =>
    row === undefined ? 0 : document.lines.lineAt(row.span.start) - firstLine;
  const write = (row: readonly string[], line: number): void =>
    out.add(`| ${Array.from({ length: width }, (_, column) => row[column] ?? "").join(" | ")} |`, line);

  const head = rows[0]?.header === true;
  if (width === 1 && !head) {
    cells.forEach(([text = ""], index) => {
      out.add(text, lineOf(rows[index]));
      out.gap();
    });
    return;
  }
  write(head ? (cells[0] ?? []) : [], lineOf(rows[0]));
  write(new Array(width).fill("---"), lineOf(rows[0]));
  cells.forEach((row, index) => {
    if (index > 0 || !head) write(row, lineOf(rows[index]));
  });
}

/** A cell on one line; its pipes must not cut it. */
const cellText = (text: string): string =>
  text
    .replaceAll(/\s*[\r\n]+\s*/g, " ")
    .replaceAll(/\\?\|/g, "\\|")
    .trim();
