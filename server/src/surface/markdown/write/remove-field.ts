import type { Field } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { lineStart, nextLine } from "../build.ts";
import { isDelimiterRow } from "../scan/table-rows.ts";
import { removeSection } from "./change-sections.ts";
import type { Sheet } from "./sheet.ts";
import { backOverBreak, blankAfter, blankBefore, lineEnd } from "./sheet.ts";

/** Takes one occurrence of a field out of the body: its line or row, or its part of one that holds more. */
export function removeBodyField(sheet: Sheet, field: Field): TextEdit[] {
  const { text, role } = sheet;
  if (field.place === "section") {
    const section = field.section === null ? undefined : role.sections[field.section];
    return section === undefined ? [] : removeSection(sheet, section);
  }
  const start = lineStart(text, field.span.start);
  const end = lineEnd(text, field.span.end);
  const others = role.fields.filter(
    (other) => other !== field && start <= other.span.start && other.span.start <= end,
  );
  if (field.place === "table") {
    const header = isDelimiterRow(text, nextLine(text, end), lineEnd(text, nextLine(text, end)));
    if (others.length > 0 || header) return emptyCells(field);
  } else if (others.length > 0) return [removePart(text, field, start)];
  return [wholeLines(text, start, headingEnd(text, field, end))];
}

/** The pair's cells keep their place in the row and lose their words. */
const emptyCells = ({ keySpan, valueSpan }: Field): TextEdit[] =>
  [keySpan, valueSpan].filter((span) => span.start < span.end).map((span) => ({ span, newText: "" }));

/** One of several fields on a line, and the gap before it; the first with the gap behind it. */
function removePart(text: string, { span }: Field, start: number): TextEdit {
  let from = span.start;
  let to = span.end;
  while (from > start && /[ \t\u3000]/.test(text.charAt(from - 1))) from--;
  if (from === start) while (/[ \t\u3000]/.test(text.charAt(to))) to++;
  return { span: { start: from === start ? span.start : from, end: to }, newText: "" };
}

/** Lines with their break; of the blank lines around them one is enough. */
function wholeLines(text: string, start: number, end: number): TextEdit {
  let from = start;
  let to = nextLine(text, end);
  if (to === text.length && !/[\n\r]$/.test(text.slice(end))) from = backOverBreak(text, start);
  else if (blankBefore(text, start) && blankAfter(text, to)) to = nextLine(text, to);
  return { span: { start: Math.min(from, start), end: to }, newText: "" };
}

/** A title under which a rule stands goes with it. */
function headingEnd(text: string, field: Field, end: number): number {
  if (field.place !== "heading") return end;
  const next = nextLine(text, end);
  return /^ {0,3}(?:=+|-+)[ \t]*$/.test(text.slice(next, lineEnd(text, next))) && next > end
    ? lineEnd(text, next)
    : end;
}
