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
 * One entry per UTF-16 unit. Note marks (① ²) stay, because a mark beside a figure (`①5年`) must not become part of
 * the figure.
 */
function unitTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  const { from, to } = foldWords;
  for (let index = 0; index < from.length; index++) table[from.charCodeAt(index)] = to.charCodeAt(index);
  const fill = (ranges: readonly Range[], fold: (unit: string) => string): void => {
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code++) {
        const folded = fold(String.fromCharCode(code));
        if (folded.length === 1) table[code] = table[folded.charCodeAt(0)] ?? code;
      }
    }
  };
  fill(caseRanges, (unit) => unit.toLowerCase());
  fill(formRanges, (unit) => unit.normalize("NFKC").toLowerCase());
  fill(spaceRanges, () => " ");
  return table;
}

const units = unitTable();

const asciiWithoutCapitals = /^[\0-@[-\x7f]*$/;
/** Longer texts are folded unit by unit; in shorter ones the units that stay are copied in runs, which is faster. */
const shortText = 96;
/** Units per `String.fromCharCode` call: arguments live on the stack. */
const chunk = 4096;

/**
 * The text as words are compared: full-width forms as half-width ones, lower case, traditional characters as
 * simplified ones. Unit for unit, so every offset of the result is the same offset of the input.
 *
 * Example: `３年以上 經驗：CRM` reads `3年以上 经验:crm`.
 */
export function foldSameLength(text: string): string {
  if (asciiWithoutCapitals.test(text)) return text;
  const { length } = text;
  if (length <= shortText) return foldRuns(text);
  let folded = "";
  for (let start = 0; start < length; start += chunk) {
    folded += foldChunk(text, start, Math.min(start + chunk, length));
  }
  return folded;
}

function foldRuns(text: string): string {
  let folded = "";
  let kept = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const unit = units[code] ?? code;
    if (unit === code) continue;
    folded += text.slice(kept, index) + String.fromCharCode(unit);
    kept = index + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

function foldChunk(text: string, start: number, end: number): string {
  const codes = new Uint16Array(end - start);
  for (let index = start; index < end; index++) codes[index - start] = units[text.charCodeAt(index)] ?? 0;
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}
