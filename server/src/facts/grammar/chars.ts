/**
 * Character classes of the grammars. JavaScript's `\b` and `\w` know no Chinese, so word boundaries are ours:
 * a Latin word ends where a letter or digit is not followed by another one.
 */

/** Han characters of the common planes, and 〇. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  code === 0x3007 ||
  (code >= 0xf900 && code <= 0xfaff);

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Latin letters, accented ones included. */
export const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

export const isWordUnit = (code: number): boolean => isLetter(code) || isDigit(code);

export const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** True when no Latin word runs across the offset. */
export const isBoundary = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !(isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at)));

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000;

/** The first offset from `at` on that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** The offset after the last unit before `at` that is no blank. */
export function skipBlanksBack(text: string, at: number): number {
  let next = at;
  while (next > 0 && isBlank(text.charCodeAt(next - 1))) next--;
  return next;
}
