import { isDigit, isLetter } from "./chars.ts";

/** Half-open piece of a view's text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** How far a piece may reach: keeps many figures in one endless sentence linear. */
const reach = 600;

/** The words between two commas around a place, inside the brackets it stands in. `、` and `:` do not end a clause. */
export const clauseOf = (text: string, start: number, end: number): Piece =>
  pieceOf(text, start, end, isClauseEnd);

/** The same up to semicolons and full stops, commas included. */
export const sentenceOf = (text: string, start: number, end: number): Piece =>
  pieceOf(text, start, end, isSentenceEnd);

function pieceOf(
  text: string,
  start: number,
  end: number,
  ends: (text: string, at: number) => boolean,
): Piece {
  return { start: leftEnd(text, start, ends), end: rightEnd(text, end, ends) };
}

function leftEnd(text: string, from: number, ends: (text: string, at: number) => boolean): number {
  const limit = Math.max(0, from - reach);
  let depth = 0;
  let at = from;
  while (at > limit) {
    const unit = text.charCodeAt(at - 1);
    if (isCloser(unit)) depth++;
    else if (isOpener(unit)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && ends(text, at - 1)) break;
    at--;
  }
  return at;
}

function rightEnd(text: string, from: number, ends: (text: string, at: number) => boolean): number {
  const limit = Math.min(text.length, from + reach);
  let depth = 0;
  let at = from;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (isOpener(unit)) depth++;
    else if (isCloser(unit)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && ends(text, at)) break;
    at++;
  }
  return at;
}

const isOpener = (code: number): boolean => code === 0x28 || code === 0x5b || code === 0x3010;
const isCloser = (code: number): boolean => code === 0x29 || code === 0x5d || code === 0x3011;

function isClauseEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2c ? !isThousands(text, at) : isSentenceEnd(text, at);
}

const isThousands = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));

function isSentenceEnd(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x0a: // line feed
    case 0x21: // !
    case 0x3b: // ;
    case 0x3f: // ?
    case 0x7c: // |
    case 0x3002: // 。
    case 0x2022: // •
      return true;
    case 0x2e:
      return isFullStop(text, at);
    default:
      return false;
  }
}

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
    const code = text.charCodeAt(index);
    if (isCloser(code)) depth++;
    else if (isOpener(code) && depth-- === 0) return index;
  }
  return -1;
}

/** True inside `(如…)` or `(e.g. …)`: an example, not a claim. */
export function inExample(text: string, at: number): boolean {
  const bracket = openBracket(text, at);
  return (
    bracket >= 0 &&
    /^[([【]\s*(?:如|例如|比如|譬如|诸如|e\.?g\b|for example|such as)/u.test(
      text.slice(bracket, bracket + 16),
    )
  );
}
