import { foldSameLength } from "./fold.ts";

/** Chinese characters and the marks that stand among them; text without spaces between words. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xdbff) ||
  code === 0x3007;

export const hasHan = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (isHan(text.charCodeAt(index))) return true;
  return false;
};

const otherWordUnit = /[\p{L}\p{N}]/u;

/**
 * Letters and digits. Emoji, note marks (①) and punctuation are none. Half of a rare Chinese character counts
 * with its first half alone; `keyOfFolded` keeps both.
 */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) {
    return code >= 0x61 ? code <= 0x7a : code >= 0x41 ? code <= 0x5a : code >= 0x30 && code <= 0x39;
  }
  if (isHan(code)) return true;
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x303f) || code >= 0xd800) return false;
  return otherWordUnit.test(String.fromCharCode(code));
}

/** `+` `#` `/` `%` can belong to a word: C#, 30/60/90. */
const isWordSign = (code: number): boolean =>
  code === 0x2b || code === 0x23 || code === 0x2f || code === 0x25;
const ampersand = 0x26;

/** ' ’ ‘ ʼ ` ´ stand inside words: they leave no gap. */
const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4;

const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * What two spellings of one heading have in common: folded text, words parted by single spaces, no spaces
 * beside Chinese, no punctuation. `What You’ll  Do` and `What youll do` are one; so are `岗位 职责` and `崗位職責`.
 *
 * @param folded text that went through `foldSameLength`
 */
export function keyOfFolded(folded: string): string {
  let index = plainUntil(folded);
  if (index === folded.length) return folded;
  let key = folded.slice(0, index);
  let gap = false;
  let lastHan = index === 0 || isHan(folded.charCodeAt(index - 1));
  for (; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    if (code === ampersand) {
      key += key === "" ? "and" : " and";
      gap = true;
      lastHan = false;
      continue;
    }
    const half = isLowHalf(code) && isHan(folded.charCodeAt(index - 1));
    if (!half && !isWordUnit(code) && !isWordSign(code)) {
      gap ||= !isApostrophe(code);
      continue;
    }
    const han = half || isHan(code);
    if (gap && !lastHan && !han) key += " ";
    key += folded[index];
    gap = false;
    lastHan = han;
  }
  return key;
}

/** How far the text is a key already; most headings are from end to end. Stops behind a word. */
function plainUntil(folded: string): number {
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    if (isWordUnit(code)) continue;
    const spaced =
      code === 0x20 &&
      index > 0 &&
      isLatinUnit(folded.charCodeAt(index - 1)) &&
      isLatinUnit(folded.charCodeAt(index + 1));
    if (!spaced) return index;
  }
  return folded.length;
}

const isLatinUnit = (code: number): boolean => !isHan(code) && isWordUnit(code);

export const keyOf = (text: string): string => keyOfFolded(foldSameLength(text));

/** Keys of fields have no spaces at all: `reportsTo`, `reports_to` and `Reports to` are one. */
export const fieldKeyOf = (text: string): string => keyOf(text).replaceAll(" ", "");

/** The same without reading traditional characters as simplified ones, for the few words where they differ. */
export const unfoldedKeyOf = (text: string): string => keyOfFolded(text.normalize("NFKC").toLowerCase());

const han = "㐀-鿿豈-﫿";
const apostrophes = /['’‘ʼ`´]/g;
const otherThanWords = new RegExp(`[^a-z0-9+#/%|ß-ɏ${han}]+`, "g");
const spaceAtHan = new RegExp(` (?=[${han}|])|(?<=[${han}|]) `, "g");

/**
 * The keys of many names at once, joined by `|`: what `keyOf` says of each, several times faster before the engine
 * has warmed up. For the built-in lists (a test holds the two together); their names have no rare characters.
 */
export const keysOfJoined = (joined: string): readonly string[] =>
  foldSameLength(joined)
    .replace(apostrophes, "")
    .replaceAll("&", " and ")
    .replace(otherThanWords, " ")
    .replace(spaceAtHan, "")
    .trim()
    .split("|");
