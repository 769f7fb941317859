import { isDigit, isLetter } from "./chars.ts";

/** Half-open piece of a view's text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** How far a piece may reach: keeps many figures in one endless sentence linear. */
const reach = 600;

/** The words between two commas around a place, inside the brackets it stands in. `、` and `:` do not end a clause. */
export const clauseOf = (text: string, start: number, end: number): Piece => ({
  start: leftEnd(text, start, true),
  end: rightEnd(text, end, true),
});

/** The same up to semicolons and full stops, commas included. */
export const sentenceOf = (text: string, start: number, end: number): Piece => ({
  start: leftEnd(text, start, false),
  end: rightEnd(text, end, false),
});

const plain = 0;
const opener = 1;
const closer = 2;
const stop = 3;
const point = 4;
const comma = 5;

/** Above this are the units of words. */
const lastMark = 0x3011;
const marks = new Uint8Array(lastMark + 1);
for (const unit of "([【") marks[unit.charCodeAt(0)] = opener;
for (const unit of ")]】") marks[unit.charCodeAt(0)] = closer;
for (const unit of "\n!;?|。•") marks[unit.charCodeAt(0)] = stop;
marks[0x2e] = point;
marks[0x2c] = comma;

const markOf = (code: number): number => (code > lastMark ? plain : (marks[code] ?? plain));

function leftEnd(text: string, from: number, commas: boolean): number {
  const limit = Math.max(0, from - reach);
  let depth = 0;
  let at = from;
  while (at > limit) {
    const mark = markOf(text.charCodeAt(at - 1));
    if (mark === closer) depth++;
    else if (mark === opener) {
      if (depth === 0) break;
      depth--;
    } else if (mark !== plain && depth === 0 && ends(text, at - 1, mark, commas)) break;
    at--;
  }
  return at;
}

function rightEnd(text: string, from: number, commas: boolean): number {
  const limit = Math.min(text.length, from + reach);
  let depth = 0;
  let at = from;
  while (at < limit) {
    const mark = markOf(text.charCodeAt(at));
    if (mark === opener) depth++;
    else if (mark === closer) {
      if (depth === 0) break;
      depth--;
    } else if (mark !== plain && depth === 0 && ends(text, at, mark, commas)) break;
    at++;
  }
  return at;
}

function ends(text: string, at: number, mark: number, commas: boolean): boolean {
  if (mark === comma) return commas && !isThousands(text, at);
  return mark === stop || isFullStop(text, at);
}

const isThousands = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));

/** Words that end with a point without ending a sentence. */
const abbreviated =
  /(?:^|[^a-z])(?:sr|jr|min|max|yrs?|approx|incl|inc|ltd|co|corp|dept|vs|etc|no|st|mr|mrs|ms|dr|ph|e\.g|i\.e|[a-z])$/u;

/** A point that ends a sentence: before a blank or the end, and not behind an abbreviation. */
function isFullStop(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!Number.isNaN(next) && (isLetter(next) || isDigit(next))) return false;
  return Number.isNaN(next) || !abbreviated.test(text.slice(Math.max(0, at - 8), at));
}

/** The clause's words with what stands in brackets taken out: words in brackets do not speak for the clause. */
export function withoutBrackets(words: string): string {
  if (!words.includes("(")) return words;
  let depth = 0;
  let kept = "";
  for (const unit of words) {
    if (unit === "(") depth++;
    else if (unit === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += unit;
  }
  return kept;
}

/** The offset of the bracket that is open at `at`, or -1. Looks back a little way only. */
export function openBracket(text: string, at: number): number {
  let depth = 0;
  for (let index = at - 1; index >= 0 && at - index < 120; index--) {
    const mark = markOf(text.charCodeAt(index));
    if (mark === closer) depth++;
    else if (mark === opener && depth-- === 0) return index;
  }
  return -1;
}

/** True inside `(如…)` or `(e.g. …)`: an example, not a claim. */
export function inExample(text: string, at: number): boolean {
  const bracket = openBracket(text, at);
  return bracket >= 0 && example.test(text.slice(bracket, bracket + 16));
}

const example = /^[([【]\s*(?:如|例如|比如|譬如|诸如|e\.?g\b|for example|such as)/u;
