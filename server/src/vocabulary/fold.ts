import { foldWords } from "../generated/fold.ts";
import { textOfUnits } from "../text/units.ts";

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
  const units = new Array<number>(length);
  for (let at = 0; at < length; at++) units[at] = foldedUnit(text.charCodeAt(at));
  return textOfUnits(units);
}

const isFolded = (code: number): boolean => differences[code] === 0;

/** `foldSameLength` of a text whose units are known; they are folded as well, in place. */
export function foldUnits(units: number[], text: string): string {
  const table = differences;
  let different = 0;
  for (let at = 0; at < units.length; at++) {
    const code = units[at] ?? 0;
    const difference = table[code] ?? 0;
    different |= difference;
    units[at] = code ^ difference;
  }
  return different === 0 ? text : textOfUnits(units);
}
