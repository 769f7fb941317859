import { displayWidth, unitsWithin, widthOf } from "../../text/width.ts";

/** A line of a document for a terminal, and the line below it that points at the place. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

/** Columns an excerpt may take: role definitions have paragraphs on one line. */
const mostColumns = 96;
/** What stays visible before the place when the line is cut. */
const columnsBefore = 24;

/**
 * Cuts a window around `start`–`end` (UTF-16 units in `text`, one line without its break) and marks the place
 * with `^`, counted in columns: a Chinese character takes two. An empty place gets one mark.
 */
export function excerpt(text: string, start: number, end: number): Excerpt {
  const { from, cut } = beginning(text, start);
  const before = (cut ? "…" : "") + printable(text.slice(from, start));
  const indent = displayWidth(before);
  const room = mostColumns - indent;
  const place = clip(printable(text.slice(start, end)), room);
  const width = displayWidth(place.text);
  const after = place.cut ? "" : clip(printable(text.slice(end, end + mostColumns)), room - width).text;
  const more =
    place.cut || end + mostColumns < text.length || after.length < printable(text.slice(end)).length;
  return {
    line: `${before}${place.text}${after}${more ? "…" : ""}`.trimEnd(),
    marks: " ".repeat(indent) + "^".repeat(Math.max(1, width)),
  };
}

/** Where the window begins: at the line's first word when that fits, else a little before the place; were words cut off? */
function beginning(text: string, start: number): { readonly from: number; readonly cut: boolean } {
  const indent = text.length - text.trimStart().length;
  const first = Math.min(indent, start);
  // Far more units than columns: no need to measure the whole of a long line.
  if (
    start - first <= columnsBefore * 2 &&
    displayWidth(printable(text.slice(first, start))) <= columnsBefore * 2
  ) {
    return { from: first, cut: false };
  }
  let columns = 0;
  let at = start;
  while (at > first && columns < columnsBefore) {
    at -= isLowSurrogate(text.charCodeAt(at - 1)) && at - 1 > first ? 2 : 1;
    columns += widthOf(String.fromCodePoint(text.codePointAt(at) ?? 0x20));
  }
  return { from: at, cut: at > first };
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function clip(text: string, columns: number): { readonly text: string; readonly cut: boolean } {
  const units = unitsWithin(text, columns);
  return units < text.length ? { text: text.slice(0, units), cut: true } : { text, cut: false };
}

/**
 * A document's words for a terminal. Tabs become two spaces; control characters and those that reverse the
 * direction of writing become a mark: a file must not be able to command the terminal it is shown in, nor to
 * make a line read otherwise than it is.
 */
export const printable = (text: string): string =>
  suspects.test(text)
    ? text
        .replaceAll("\t", "  ")
        .replaceAll(/[\0-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g, "·")
        .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    : text;

/** All that is replaced above, and whole surrogate pairs. Most texts have none of it. */
const suspects =
  /[\0-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ud800-\udfff]/;
