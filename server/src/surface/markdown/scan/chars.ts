/** Classes of UTF-16 units the scanner asks for. All are plain comparisons: they run on every character. */

export const isBlankUnit = (code: number): boolean => code === 0x20 || code === 0x09;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** ０ to ９ */
export const isWideDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19;

export const isAsciiLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

/** Han characters of the basic plane and its extension A, and surrogates of the later extensions. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xd840 && code <= 0xd8ff);

/** `:` and `：` */
export const isColon = (code: number): boolean => code === 0x3a || code === 0xff1a;

/** First offset at or after `from` that is no space or tab, at most `end`. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlankUnit(text.charCodeAt(at))) at++;
  return at;
}

/** Last offset before trailing spaces and tabs, at least `from`. */
export function trimBlanks(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlankUnit(text.charCodeAt(at - 1))) at--;
  return at;
}
