import { isHan } from "../../facts/grammar/chars.ts";

/** A reading in brackets behind a character: the `(jīng)` of 經(jīng). Offsets of the text that was searched. */
export interface PinyinNote {
  readonly start: number;
  readonly end: number;
  /** False for a neutral tone (`們(men)`), which may as well be an English word. */
  readonly toned: boolean;
}

/** Longest syllable (`zhuāng`, with a combining mark) and its brackets. */
const longest = 9;

/**
 * Readings of one character each, in either width of brackets. Longer ones (`重庆(chóngqìng)`) are glosses that an
 * author wrote; readings character by character are what copying a web page leaves behind. Linear in the length.
 */
export function pinyinNotes(text: string): readonly PinyinNote[] {
  const notes: PinyinNote[] = [];
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code !== 0x28 && code !== 0xff08) || !isHan(text.charCodeAt(at - 1))) continue;
    const close = closing(text, at + 1);
    if (close === -1) continue;
    const toned = readingOf(text.charAt(at - 1), text.slice(at + 1, close));
    if (toned === null) continue;
    notes.push({ start: at, end: close + 1, toned });
    at = close;
  }
  return notes;
}

function closing(text: string, from: number): number {
  const end = Math.min(text.length, from + longest);
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x29 || code === 0xff09) return at;
  }
  return -1;
}

/** The tone marks of pinyin as combining characters: macron, acute, caron, grave. */
const tones = /[\u0304\u0301\u030c\u0300]/gu;

/** Initials and finals of Mandarin, `ü` written `ü`, `u` or `v`. */
const syllable =
  /^(?:[bpmfdtnlgkhjqxrcswyz]|[zcs]h)?(?:i?a(?:ng?|o)?|ai|u?a(?:ng?|i)?|ou?|u?o|e(?:[inr]|ng)?|i(?:e|u|ng?|ong)?|u[ein]?|ong|[üv][en]?|u?an)$/u;

/** True for a syllable with one tone, false for the neutral reading of a character, null for anything else. */
function readingOf(character: string, content: string): boolean | null {
  const letters = content.toLowerCase().replaceAll("ɡ", "g").replaceAll("ɑ", "a").normalize("NFD");
  const marks = letters.match(tones)?.length ?? 0;
  const plain = letters.replace(tones, "").normalize("NFC");
  if (marks === 1) return syllable.test(plain) ? true : null;
  return marks === 0 && neutral[plain]?.includes(character) === true ? false : null;
}

/** Characters that are read without a tone. */
const neutral: Readonly<Record<string, string>> = {
  de: "的地得",
  le: "了",
  zhe: "着著",
  men: "们們",
  ma: "吗嗎",
  ne: "呢",
  ba: "吧",
  me: "么麼",
  zi: "子",
  tou: "头頭",
  ge: "个個",
  er: "儿兒",
  li: "里裡裏",
  shang: "上",
  xia: "下",
};
