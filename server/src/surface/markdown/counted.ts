import type { Marker } from "./marker.ts";
import { digits } from "./numerals.ts";
import type { Unit } from "./unit.ts";

/** A figure with its unit right behind the marker: `3年`, `1-2个`, `５人`. */
const measured =
  /^[0-9０-９]{1,4}(?:\s*[-–—~～至到]\s*[0-9０-９]{1,4})?\s*(?:[年个個名人月天日周週岁歲次小%％万萬千元]|years?(?![a-z])|months?(?![a-z]))/u;

/**
 * The marker of `2.3年以上经验` behind item 1, or of `1.3年以上经验` before item 2: counted on without a blank, and
 * not two years and a half. Null where the figure may be one.
 */
export function countedOn(
  text: string,
  start: number,
  end: number,
  before: Unit | undefined,
  nextStart: number,
): Marker | null {
  const number = digits(text, start, end);
  if (number === null || !".．".includes(text.charAt(number.end)) || number.end >= end) return null;
  const words = number.end + 1;
  if (!measured.test(text.slice(words, Math.min(end, words + 16)))) return null;
  const counted =
    before?.kind === "item" && before.marker?.kind === "arabic"
      ? number.value === before.marker.ordinal + 1
      : number.value === 1 && goesOn(text, nextStart);
  return counted ? { kind: "arabic", end: words, words, ordinal: number.value, tight: false } : null;
}

/** The next line is counted 2. */
function goesOn(text: string, start: number): boolean {
  const number = digits(text, start, Math.min(text.length, start + 3));
  return number !== null && number.value === 2 && ".．".includes(text.charAt(number.end) || "x");
}
