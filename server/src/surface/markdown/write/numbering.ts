import type { Role, Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { isSpace } from "../../../text/span.ts";
import { headingWords } from "../heading-words.ts";
import type { Marker, MarkerKind } from "../marker.ts";
import { readMarker } from "../marker.ts";
import { formalNumber, hanNumber, isFormal } from "../numerals.ts";

const numeral =
  /[零〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾貳參陸]+|[0-9]+|[０-９]+|[①-⑳⑴-⒇⒈-⒛❶-❿㈠-㈩]|[Ⅰ-Ⅻ]/gu;

/** A marker with another number in the same script: 一、 to 二、, 1.1 to 1.2, ① to ②. As it was when it cannot count. */
export function renumbered(marker: string, ordinal: number): string {
  const all = [...marker.matchAll(numeral)];
  const last = all.at(-1);
  if (last === undefined || ordinal < 1) return marker;
  const written = inScript(last[0], ordinal);
  return marker.slice(0, last.index) + written + marker.slice(last.index + last[0].length);
}

function inScript(sample: string, ordinal: number): string {
  const code = sample.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return String(ordinal);
  if (code >= 0xff10 && code <= 0xff19) {
    return String(ordinal).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  }
  for (const [first, count] of runs) {
    if (code >= first && code < first + count)
      return ordinal <= count ? String.fromCharCode(first + ordinal - 1) : sample;
  }
  return isFormal(sample.charAt(0)) ? formalNumber(ordinal, sample) : hanNumber(ordinal);
}

/** First unit and length of the signs that count: ①, ⑴, ⒈, ❶, ㈠, Ⅰ. */
const runs: readonly (readonly [number, number])[] = [
  [0x2460, 20],
  [0x2474, 20],
  [0x2488, 20],
  [0x2776, 10],
  [0x3220, 10],
  [0x2160, 12],
];

/** The number in front of a heading, and where it stands: 三、 of `## 三、岗位职责`. Null when it has none. */
export interface HeadingNumber {
  readonly marker: Marker;
  readonly start: number;
}

export function headingNumber(text: string, section: Section): HeadingNumber | null {
  const found = headingWords(text, section.headingLine);
  const own = found.marker ?? markerBefore(text, section);
  if (own === null || own.kind === "bullet" || own.ordinal === 0) return null;
  let start = own.end;
  // The marker begins at the last place before its end from which it reads the same.
  for (let at = section.headingLine.start; at < own.end; at++) {
    const read = readMarker(text, at, section.headingSpan.end);
    if (read !== null && read.end === own.end && !isSpace(text.charCodeAt(at))) {
      start = at;
      break;
    }
  }
  return start < own.end ? { marker: own, start } : null;
}

/** The marker right in front of the words, where the line begins with other marks (`| 一、基本信息 |`, `## 1. `). */
function markerBefore(text: string, section: Section): Marker | null {
  for (let at = section.headingLine.start; at < section.headingSpan.start; at++) {
    const read = readMarker(text, at, section.headingSpan.end);
    if (read !== null && read.words === section.headingSpan.start) return read;
  }
  return null;
}

/** The sections with one parent, in order. */
export const siblingsOf = (role: Role, parent: number | null): readonly Section[] =>
  role.sections.filter((section) => section.parent === parent);

/** True when the headings are numbered 1, 2, 3 … without a gap, each one. */
export function isCounted(text: string, sections: readonly Section[]): boolean {
  const numbers = sections.map((section) => headingNumber(text, section));
  const kind = numbers[0]?.marker.kind;
  return (
    sections.length > 0 &&
    numbers.every((number, index) => number?.marker.ordinal === index + 1 && number.marker.kind === kind)
  );
}

/** Edits after which the headings are numbered 1, 2, 3 … in order. */
export const recount = (text: string, sections: readonly Section[]): TextEdit[] =>
  sections.flatMap((section, index) => withNumber(text, section, index + 1));

/**
 * Edits that count the headings on from a number: those of one kind that follow each other without a gap, from
 * `first` on, get the number they have plus `by`.
 */
export function countOn(
  text: string,
  sections: readonly Section[],
  first: number,
  kind: MarkerKind,
  by: number,
): TextEdit[] {
  const edits: TextEdit[] = [];
  let expected = first;
  for (const section of sections) {
    const number = headingNumber(text, section);
    if (number?.marker.kind !== kind || number.marker.ordinal !== expected) break;
    edits.push(...withNumber(text, section, expected + by));
    expected++;
  }
  return edits;
}

function withNumber(text: string, section: Section, ordinal: number): TextEdit[] {
  const number = headingNumber(text, section);
  if (number === null) return [];
  const span = { start: number.start, end: number.marker.end };
  const words = text.slice(span.start, span.end);
  const newText = renumbered(words, ordinal);
  return newText === words ? [] : [{ span, newText }];
}
