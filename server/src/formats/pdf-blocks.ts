import { createInlineWriter, type Place } from "./inline-markdown.ts";
import { joinLines, type Line, leftOf, lineText, rightOf } from "./pdf-lines.ts";
import { tableAt } from "./pdf-table.ts";

/** Letters this much larger than the text's are a heading's. */
const larger = 1.12;
/** A heading is not longer than this. */
const longestHeading = 60;

/** Signs before items, those of symbol fonts among them. */
const bullet = /^[•·●○■□◆◇▪▫‣◦➢➤✓\uf0a7\uf0b7\uf06c\uf06e\uf0d8\uf076\uf0fc](?:\s+|(?=\S))/u;
/** What begins a line of its own: a mark, a number, a heading in brackets. */
const begins =
  /^(?:[-–*]\s|[（(【[〔]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[a-zA-Z])[)）】\]〕、．.](?!\d)|[①-⑳]|[【〖]|第[一二三四五六七八九十\d]{1,3}[章节条部])/u;

export interface PageText {
  readonly markdown: string;
  /** Signs of bullets, which Markdown's own marks stand for. */
  readonly marks: readonly string[];
}

/**
 * Lines of all pages as Markdown: headings by the size of their letters, tables, items, paragraphs. `widths` are those
 * of the pages.
 */
export function blocksOf(lines: readonly Line[], widths: readonly number[]): PageText {
  const body = bodySize(lines);
  const levels = headingLevels(lines, body);
  const margin = rightMargins(lines, widths);
  const inline = createInlineWriter();
  const words: Words = (value, place) => inline([{ type: "text", value }], place);
  const out: string[] = [];
  const marks: string[] = [];
  const indents: number[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const table =
      line.segments.length > 1 || (lines[index + 1]?.segments.length ?? 0) > 1 ? tableAt(lines, index) : null;
    if (table) {
      out.push(tableMarkdown(table.rows, words));
      index += table.lines;
      continue;
    }
    const level = levels.get(sizeKey(line.size));
    let text = lineText(line);
    let last = line;
    index++;
    if (level !== undefined && text.length <= longestHeading && !bullet.test(text)) {
      for (let next = lines[index]; next && continuesHeading(last, next, text); next = lines[++index]) {
        text = joinLines(text, lineText(next));
        last = next;
      }
      out.push(`${"#".repeat(level)} ${words(text, "heading")}`);
      continue;
    }
    for (
      let next = lines[index];
      next && continues(line, last, next, margin, levels);
      next = lines[++index]
    ) {
      text = joinLines(text, lineText(next));
      last = next;
    }
    const [mark] = bullet.exec(text) ?? [];
    if (mark === undefined) {
      out.push(words(text, "paragraph"));
      continue;
    }
    marks.push(mark.trim());
    while (indents.length > 0 && leftOf(line) < (indents.at(-1) ?? 0) - line.size * 0.6) indents.pop();
    if (indents.length === 0 || leftOf(line) > (indents.at(-1) ?? 0) + line.size * 0.6)
      indents.push(leftOf(line));
    out.push(
      `${"  ".repeat(Math.min(indents.length, 6) - 1)}- ${words(text.slice(mark.length), "paragraph")}`,
    );
  }
  return { markdown: spaced(out), marks };
}

const isItem = (text: string): boolean => /^\s*(?:-|\d{1,3}[.)]) /.test(text);

/** Items stand together, everything else apart. */
const spaced = (blocks: readonly string[]): string =>
  blocks
    .filter((text) => text.trim() !== "")
    .map(
      (text, index, all) =>
        (index === 0 ? "" : isItem(text) && isItem(all[index - 1] ?? "") ? "\n" : "\n\n") + text,
    )
    .join("")
    .concat("\n");

type Words = (value: string, place: Place) => string;

function tableMarkdown(rows: readonly (readonly string[])[], words: Words): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => words(cells[column] ?? "", "cell")).join(" | ")} |`;
  return [line([]), `|${" --- |".repeat(width)}`, ...rows.map(line)].join("\n");
}

const sizeKey = (size: number): number => Math.round(size * 2);

/** The size most letters have. */
export function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines)
    counts.set(sizeKey(line.size), (counts.get(sizeKey(line.size)) ?? 0) + lineText(line).length);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return (most?.[0] ?? 24) / 2;
}

/** Levels by size, the largest first; at most three. */
function headingLevels(lines: readonly Line[], body: number): ReadonlyMap<number, number> {
  const sizes = new Set(lines.filter(({ size }) => size >= body * larger).map(({ size }) => sizeKey(size)));
  return new Map([...sizes].sort((a, b) => b - a).map((size, index) => [size, Math.min(3, index + 1)]));
}

/** A page whose lines all end before this part of its width has no full ones. */
const narrowest = 0.7;

/** Where the lines of each page end that are as long as can be. */
function rightMargins(lines: readonly Line[], widths: readonly number[]): ReadonlyMap<number, number> {
  const margins = new Map(widths.map((width, index) => [index + 1, width * narrowest]));
  for (const line of lines) margins.set(line.page, Math.max(margins.get(line.page) ?? 0, rightOf(line)));
  return margins;
}

const continuesHeading = (last: Line, next: Line, text: string): boolean =>
  next.page === last.page &&
  sizeKey(next.size) === sizeKey(last.size) &&
  next.y - last.y < last.size * 1.6 &&
  text.length + lineText(next).length <= longestHeading &&
  !begins.test(lineText(next)) &&
  Math.abs(leftOf(next) - leftOf(last)) < last.size * 0.5 &&
  rightOf(last) > leftOf(last) + 12 * last.size;

/** Whether a line goes on in the next: it is full, and the next neither begins something nor stands further in. */
function continues(
  first: Line,
  last: Line,
  next: Line,
  margin: ReadonlyMap<number, number>,
  levels: ReadonlyMap<number, number>,
): boolean {
  const text = lineText(next);
  if (levels.has(sizeKey(next.size)) || Math.abs(next.size - last.size) > last.size * 0.12) return false;
  if (bullet.test(text) || begins.test(text) || next.segments.length > 1) return false;
  const end = margin.get(last.page) ?? 0;
  const word = isLatin(text) ? (/^\S+/.exec(text)?.[0].length ?? 0) * last.size * 0.5 : 0;
  if (rightOf(last) + word < end - last.size * 1.6) return false;
  if (next.page !== last.page)
    return next.page === last.page + 1 && !/[。！？.!?；;：:]$/u.test(lineText(last));
  if (next.y - last.y > last.size * 2.1) return false;
  const marked = bullet.test(lineText(first)) || begins.test(lineText(first));
  return marked
    ? leftOf(next) > leftOf(first) - first.size * 0.5
    : leftOf(next) < leftOf(last) + last.size * 1.2;
}

const isLatin = (text: string): boolean => /^[\u0020-\u024f]/.test(text);
