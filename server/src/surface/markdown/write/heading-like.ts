import type { Section } from "../../../role/role.ts";
import { widthOf } from "../heading-words.ts";
import { headingNumber, renumbered } from "./numbering.ts";
import type { Sheet } from "./sheet.ts";

/**
 * A heading line written as another section's is: same marks, same brackets, same final colon, the next number.
 * What belongs to that heading alone is left out: emoji, anchors, `{#id}`, `id="…"`.
 */
export function headingLike(sheet: Sheet, model: Section, heading: string, ordinal: number): string {
  const { text, lineBreak } = sheet;
  const { headingLine, headingSpan, style } = model;
  if (style === "setext") {
    const rule = text.charAt(headingLine.end - 1) === "=" ? "=" : "-";
    return heading + lineBreak + rule.repeat(Math.max(3, widthOf(heading)));
  }
  const prefix = numberedPrefix(sheet, model, ordinal);
  const suffix = text.slice(headingSpan.end, headingLine.end);
  if (style === "html") return prefix.replace(/ id=(?:"[^"]*"|'[^']*')/i, "") + escapeHtml(heading) + suffix;
  if (style !== "atx") return prefix + heading + suffix;
  const marks = prefix.replace(ownMarks, "");
  return marks + heading + suffix.replace(/[ \t]*\{[:#][^{}]*\}/, "");
}

/** Tags, and emoji with their variation selectors and joiners and the blank behind them. */
const ownMarks = /<[^<>]*>|(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+[ \t]*/gu;

/** What stands before the words, its number replaced. */
function numberedPrefix({ text }: Sheet, model: Section, ordinal: number): string {
  const prefix = text.slice(model.headingLine.start, model.headingSpan.start);
  const number = headingNumber(text, model);
  if (number === null) return prefix;
  const start = number.start - model.headingLine.start;
  const end = number.marker.end - model.headingLine.start;
  if (ordinal === 0)
    return (
      prefix.slice(0, start) +
      prefix.slice(Math.min(prefix.length, number.marker.words - model.headingLine.start))
    );
  return prefix.slice(0, start) + renumbered(prefix.slice(start, end), ordinal) + prefix.slice(end);
}

export const escapeHtml = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The heading of a document that has none yet to follow. */
export const plainHeading = (heading: string, level: number): string => `${"#".repeat(level)} ${heading}`;

/** Words for a table cell: pipes escaped, on one line. */
export const cellWords = (words: string): string =>
  words
    .replace(/\s*(?:\r\n|\n|\r)\s*/g, " ")
    .replace(/(\\*)\|/g, (all, slashes: string) => (slashes.length % 2 === 1 ? all : `${slashes}\\|`));
