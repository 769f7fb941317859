import type { Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { slice } from "../../../text/span.ts";
import { lineStart } from "../build.ts";
import { isDelimiterRow } from "../scan/table-rows.ts";
import type { Unit } from "../unit.ts";
import { headingNumber } from "../write/numbering.ts";
import { blankAfter, blankBefore, lineEnd, sheetOf } from "../write/sheet.ts";
import { isUnseen, levelsOf, standardHeading } from "../write/standard-headings.ts";
import type { Page } from "./page.ts";

/**
 * Headings that Markdown does not see, the title and the rows of a form that head a part of it among them, as `#`
 * headings of their depth. Numbers stay; brackets, bold and the final colon go. One group for each.
 */
export function headingLines(page: Page): TextEdit[][] {
  const { document, role, vocabulary, text } = page;
  const sheet = sheetOf(document, role, vocabulary);
  const levels = levelsOf(text, role);
  const rows = rowsByStart(page);
  const groups = role.sections.map((section, index) => {
    const level = levels[index] ?? 7;
    if (level <= 6 && isUnseen(text, section)) return [standardHeading(sheet, section, level)];
    if (section.style !== "row" || level > 6) return [];
    return rowHeading(page, rows, section, level);
  });
  return [titleLine(page), ...groups].filter((edits) => edits.length > 0);
}

/** A name that stands alone on the first line becomes the document's top heading. */
function titleLine({ text, role, lineBreak, units }: Page): TextEdit[] {
  const title = role.fields.find(({ place }) => place === "heading");
  if (title === undefined) return [];
  const unit = units.find(({ start, end }) => start <= title.span.start && title.span.end <= end);
  if (unit?.kind !== "text" || unit.joins) return [];
  const bare = text.slice(unit.start, unit.end).replace(/^(?:\*\*|__)(.*?)(?:\*\*|__)$/u, "$1");
  const after = unit.end < text.length && !blankAfter(text, lineBreakEnd(text, unit.end)) ? lineBreak : "";
  return [
    {
      span: { start: lineStart(text, unit.start), end: lineEnd(text, unit.end) },
      newText: `# ${bare.replace(/[:：]$/u, "")}${after}`,
    },
  ];
}

const lineBreakEnd = (text: string, at: number): number => {
  const end = lineEnd(text, at);
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length, end + 1);
};

interface RowPlace {
  readonly unit: Unit;
  /** The unit behind it, when that is a row too and only a line break or a delimiter row stands between. */
  readonly next: Unit | undefined;
}

function rowsByStart({ units, text }: Page): ReadonlyMap<number, RowPlace> {
  const found = new Map<number, RowPlace>();
  units.forEach((unit, index) => {
    if (unit.kind !== "row" || unit.depth > 0) return;
    const next = units[index + 1];
    found.set(lineStart(text, unit.start), { unit, next: next?.kind === "row" ? next : undefined });
  });
  return found;
}

/**
 * `| 一、基本信息 | | |` and, where every row behind it is one of its kind, `| 责任范围 | 对…负责 | |`: the first cell is
 * the heading, what stands in the others becomes lines of its own. A table's own header row stays.
 */
function rowHeading(
  { text, lineBreak }: Page,
  rows: ReadonlyMap<number, RowPlace>,
  section: Section,
  level: number,
): TextEdit[] {
  const { headingLine, headingSpan } = section;
  const place = rows.get(headingLine.start);
  if (place === undefined || place.unit.header) return [];
  const { unit, next } = place;
  const filled = unit.cells.slice(1).filter(({ start, end }) => start < end);
  // A part whose row has more rows behind it is a table with a known name in its corner.
  if (filled.length > 0 && section.blocks.length > 1) return [];
  const number = headingNumber(text, section);
  const counted = number === null ? "" : text.slice(number.start, number.marker.end);
  const gap = /[.)]$/u.test(counted) ? " " : "";
  const heading = `${"#".repeat(level)} ${counted}${gap}${slice(text, headingSpan)}`;
  const before = blankBefore(text, headingLine.start) ? "" : lineBreak;
  const lines = [heading, ...filled.map((cell) => slice(text, cell))];
  const end = lineEnd(text, unit.end);
  const delimiter = text.slice(lineBreakEnd(text, end), lineEnd(text, lineBreakEnd(text, end)));
  const behind = next !== undefined || isDelimiterRow(delimiter, 0, delimiter.length);
  const after = (behind || end < text.length) && !blankAfter(text, lineBreakEnd(text, end)) ? lineBreak : "";
  return [
    {
      span: { start: headingLine.start, end },
      newText: before + lines.join(lineBreak + lineBreak) + after,
    },
  ];
}
