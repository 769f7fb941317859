import { foldWords } from "../generated/fold.ts";

/** Capitals of Latin with accents, Greek, Cyrillic, Armenian and Georgian: [first, last], both included. */
const caseRanges: readonly Range[] = [
  [0x41, 0x5a],
  [0xc0, 0x58f],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
];

/** Other forms of plain signs: radicals that look like characters, compatibility characters, small and full-width forms. */
const formRanges: readonly Range[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6f],
  [0xff01, 0xffee],
];

/** No-break, thin and ideographic spaces. */
const spaceRanges: readonly Range[] = [
  [0xa0, 0xa0],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x3000, 0x3000],
];

type Range = readonly [first: number, last: number];

/**
 * One entry per UTF-16 unit: in which bits it differs from what it reads; 0 for the many that stay. Note marks (① ²)
 * stay, because a mark beside a figure (`①5年`) must not become part of the figure.
 */
const differences = differenceTable();

/** What one unit reads. */
export const foldedUnit = (code: number): number => code ^ (differences[code] ?? 0);

function differenceTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const { from, to } = foldWords;
  for (let index = 0; index < from.length; index++) {
    const code = from.charCodeAt(index);
    table[code] = code ^ to.charCodeAt(index);
  }
  const fill = (ranges: readonly Range[], fold: (unit: string) => string): void => {
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code++) {
        const folded = fold(String.fromCharCode(code));
        if (folded.length !== 1) continue;
        const unit = folded.charCodeAt(0);
        table[code] = code ^ unit ^ (table[unit] ?? 0);
      }
    }
  };
  fill(caseRanges, (unit) => unit.toLowerCase());
  fill(formRanges, (unit) => unit.normalize("NFKC").toLowerCase());
  fill(spaceRanges, () => " ");
  return table;
}

/** Units per `String.fromCharCode` call: arguments live on the stack. */
const chunk = 4096;

/**
 * The text as words are compared: full-width forms as half-width ones, lower case, traditional characters as
 * simplified ones. Unit for unit, so every offset of the result is the same offset of the input.
 *
 * Example: `３年以上 經驗：CRM` reads `3年以上 经验:crm`.
 */
export function foldSameLength(text: string): string {
  const { length } = text;
  let start = 0;
  while (start < length && isFolded(text.charCodeAt(start))) start++;
  if (start === length) return text;
  let folded = "";
  for (start = 0; start < length; start += chunk)
    folded += folding(text, start, Math.min(start + chunk, length));
  return folded;
}

const isFolded = (code: number): boolean => differences[code] === 0;

/** One piece of plain storage: what is put together of pieces is slower to read, and most words are read often. */
function folding(text: string, start: number, end: number): string {
  const codes = new Array<number>(end - start);
  for (let at = start; at < end; at++) codes[at - start] = foldedUnit(text.charCodeAt(at));
  return String.fromCharCode.apply(null, codes);
}

/** The units of a text. A string that is a part of another one is slow to ask for each of them again and again. */
export type Units = number[] | Uint16Array;

/** Above it units are kept as small as in the text. One kind of array for nearly all texts is quicker than two. */
const large = 1 << 20;

export function unitsOf(text: string): Units {
  const { length } = text;
  const units: Units = length > large ? new Uint16Array(length) : new Array<number>(length);
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** Folds units where they stand, and tells whether that makes a difference. */
export function foldUnits(units: Units): boolean {
  let all = 0;
  for (let at = 0; at < units.length; at++) {
    const code = units[at] ?? 0;
    const difference = differences[code] ?? 0;
    if (difference === 0) continue;
    all |= difference;
    units[at] = code ^ difference;
  }
  return all !== 0;
}

/** The text that units are of. */
export function textOf(units: Units): string {
  if (Array.isArray(units) && units.length <= chunk) return String.fromCharCode.apply(null, units);
  let text = "";
  for (let start = 0; start < units.length; start += chunk)
    text += String.fromCharCode(...units.slice(start, start + chunk));
  return text;
}
