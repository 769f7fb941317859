/** Characters East Asian terminals draw two columns wide (Unicode Standard Annex 11, classes W and F), and emoji. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23f3],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26aa, 0x26ab],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b50],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1b000, 0x1b2ff],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f900, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];

const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Columns a terminal needs for one character: 0, 1 or 2. Ambiguous ones (“ ” …) count 1, as terminals draw them by default. */
export function widthOf(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  // Nearly every other character there is in these texts, and none of them is invisible.
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff60)) return 2;
  if (invisible.test(character)) return 0;
  let low = 0;
  let high = wide.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = wide[middle] ?? [0, 0];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return 2;
  }
  return 1;
}

/** Columns of a text that has neither tabs nor control characters. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x300) columns++;
    else if (code >= 0x4e00 && code <= 0x9fff) columns += 2;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      columns += widthOf(character);
      at += character.length - 1;
    }
  }
  return columns;
}

/** How many units from the beginning of such a text take no more columns than these. */
export function unitsWithin(text: string, columns: number): number {
  // No unit takes more than two.
  if (text.length * 2 <= columns) return text.length;
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let units = 1;
    if (code < 0x300) used++;
    else if (code >= 0x4e00 && code <= 0x9fff) used += 2;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      used += widthOf(character);
      units = character.length;
    }
    if (used > columns) return at;
    at += units - 1;
  }
  return text.length;
}
