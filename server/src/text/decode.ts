import { stripBom } from "./bom.ts";
import { readUtf8 } from "./utf8.ts";

/** Encodings texts come in; behind UTF-8 and UTF-16 what Windows wrote before: in China, in Taiwan, in the West. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** It begins with a byte order mark. */
  readonly bom: boolean;
  /** Some bytes are no text in this encoding; U+FFFD stands for them. */
  readonly damaged: boolean;
}

/** So much of a text tells its encoding. */
const sample = 64 * 1024;

/**
 * Text of bytes in any of the encodings; null for what is no text (pictures, archives, programs). What is UTF-8 is
 * never taken for anything else. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = markedAs(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const chinese = readUtf8(bytes);
  if (chinese !== null) return { text: chinese, encoding: "utf-8", bom: false, damaged: false };
  const text = strictly(bytes, "utf-8");
  // A stray NUL is a typing accident. Many are no text, or UTF-16 of Latin letters, which is UTF-8 with NULs, too.
  if (text !== null && !text.includes("\0")) return { text, encoding: "utf-8", bom: false, damaged: false };
  const wide = wideWithoutMark(bytes, text !== null);
  if (wide !== null) return decodeAs(bytes, wide);
  if (isBinary(bytes, text === null)) return null;
  if (text !== null || isDamagedUtf8(bytes)) return decodeAs(bytes, "utf-8");
  return decodeAs(bytes, oldEncodingOf(bytes));
}

function markedAs(bytes: Uint8Array): Encoding | null {
  const a = bytes[0];
  const b = bytes[1];
  if (a === 0xef && b === 0xbb && bytes[2] === 0xbf) return "utf-8";
  // Without this, UTF-32 would be UTF-16 with a NUL behind every sign. Nobody writes it.
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/**
 * UTF-16 that does not say so. What is UTF-8 as well must be Latin letters with a zero behind or before nearly every
 * one; other bytes must have a zero somewhere, as line breaks and digits have, and be signs of documents throughout.
 */
function wideWithoutMark(bytes: Uint8Array, isUtf8: boolean): Encoding | null {
  const length = Math.min(bytes.length, sample) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return null;
  const little = unitsOf(bytes, length, true);
  const big = unitsOf(bytes, length, false);
  const encoding = little.likely >= big.likely ? "utf-16le" : "utf-16be";
  const { latin, likely, units } = encoding === "utf-16le" ? little : big;
  const enough = isUtf8 ? latin * 2 > units : latin > 0;
  return enough && likely >= 0.95 * units ? encoding : null;
}

/** How many two-byte units there are, how many of them are ASCII, and how many are signs that documents are made of. */
function unitsOf(bytes: Uint8Array, length: number, little: boolean) {
  let latin = 0;
  let likely = 0;
  for (let at = 0; at < length; at += 2) {
    const high = bytes[little ? at + 1 : at] ?? 0;
    const low = bytes[little ? at : at + 1] ?? 0;
    if (high === 0 && ((low >= 0x20 && low < 0x7f) || low === 9 || low === 10 || low === 13)) latin++;
    if (isLikely(high, low)) likely++;
  }
  return { latin, likely: likely + latin, units: length / 2 };
}

/** Western letters and marks, Chinese marks and characters, full-width forms, emoji: by block. */
const isLikely = (high: number, low: number): boolean =>
  (high === 0 && low >= 0xa0) ||
  (high >= 0x01 && high <= 0x02) ||
  (high >= 0x20 && high <= 0x27) ||
  (high >= 0x30 && high <= 0x33) ||
  (high >= 0x4e && high <= 0x9f) ||
  (high >= 0xd8 && high <= 0xdf) ||
  high === 0xff;

/** Zero bytes, or controls that no text has, in any number. Old encodings never have a zero byte. */
function isBinary(bytes: Uint8Array, old: boolean): boolean {
  const length = Math.min(bytes.length, sample);
  let controls = 0;
  let zeros = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) zeros++;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return (old && zeros > 0) || controls > 4 + length / 100;
}

/**
 * UTF-8 that lost or got a few bytes on its way, or was cut off: nearly everything above ASCII is well formed, which
 * happens to texts in other encodings by chance only, and rarely.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
    let behind = 0;
    if (byte >= 0xc2 && byte < 0xf5)
      while (behind < more && ((bytes[at + behind + 1] ?? 0) & 0xc0) === 0x80) behind++;
    if (behind === more) good += more + 1;
    else if (at + behind + 1 < bytes.length) bad++;
    at += behind;
  }
  return good > 10 * bad && good > 0;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const clean = strictly(bytes, encoding);
  const raw = clean ?? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { ...stripBom(raw), encoding, damaged: clean === null };
}

/** Decoders that have not failed yet: to make one takes as long as to read a short text. */
const decoders = new Map<Encoding, TextDecoder>();

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === "windows-1252") return readWestern(bytes);
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(bytes);
    decoders.set(encoding, decoder);
    return text;
  } catch {
    decoders.delete(encoding); // not every engine forgets the bytes it stumbled over
    return null;
  }
}

/** What Windows-1252 has where Latin-1 has controls (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const windowsMarks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Read here: some versions of Node take Windows-1252 for Latin-1. */
export function readWestern(bytes: Uint8Array): string {
  const units = new Uint8Array(bytes.length * 2);
  for (const [at, byte] of bytes.entries()) {
    const code = byte >= 0x80 && byte <= 0x9f ? windowsMarks.charCodeAt(byte - 0x80) : byte;
    units[at * 2] = code & 0xff;
    units[at * 2 + 1] = code >> 8;
  }
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units);
}

/**
 * Which old encoding bytes are in that are no UTF-8, by the signs they would be: 手 and 工 are in the first half of
 * either Chinese set, where its common characters are; what is read in the wrong set falls anywhere. Between Latin
 * letters stand single quotation marks and accents, and no lone character.
 */
function oldEncodingOf(bytes: Uint8Array): Encoding {
  const beginning = bytes.subarray(0, sample);
  const gb = strictly(bytes, "gb18030") === null ? 0 : likeness(beginning, inGb);
  const big5 = strictly(bytes, "big5") === null ? 0 : likeness(beginning, inBig5);
  const western = westernLikeness(beginning);
  if (western > Math.max(gb, big5)) return "windows-1252";
  return big5 > gb ? "big5" : "gb18030";
}

/** What two bytes mean in a set: a common character or mark, one of the others, or nothing. */
type Judge = (first: number, second: number) => "common" | "rare" | "none";

/**
 * GB 2312: 0xA1-0xA3 marks and full-width letters, 0xB0-0xD7 the 3755 characters of the first level; GBK is around,
 * with the dash of English texts (–) and the letters of pinyin in 0xA8.
 */
const inGb: Judge = (first, second) => {
  if (first < 0x81 || first === 0xff || second < 0x40 || second === 0x7f || second === 0xff) return "none";
  if (first === 0xa8) return second === 0x43 || (second >= 0xa1 && second <= 0xba) ? "common" : "rare";
  const common = (first >= 0xa1 && first <= 0xa3) || (first >= 0xb0 && first <= 0xd7);
  return common && second >= 0xa1 ? "common" : "rare";
};

/** Big5: 0xA1-0xA3 marks, 0xA4-0xC6 the 5401 frequent characters. */
const inBig5: Judge = (first, second) => {
  const known = (second >= 0x40 && second <= 0x7e) || (second >= 0xa1 && second <= 0xfe);
  if (first < 0x81 || first === 0xff || !known) return "none";
  return first >= 0xa1 && first <= 0xc6 ? "common" : "rare";
};

/** Share of the signs above ASCII that are common in a set, from 0 to 1; a byte that is nothing counts as a sign. */
function likeness(bytes: Uint8Array, judge: Judge): number {
  let signs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    const second = bytes[at + 1] ?? 0;
    // Four bytes, the second a digit: what GB 18030 has beyond GBK.
    if (judge === inGb && second >= 0x30 && second <= 0x39) {
      signs++;
      at += 3;
      continue;
    }
    const what = judge(first, second);
    signs++;
    if (what === "common") common++;
    if (what !== "none") at++;
  }
  return signs === 0 ? 0 : common / signs;
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** Share of the bytes above ASCII that stand alone, as quotation marks, dashes and accents do in Western text. */
function westernLikeness(bytes: Uint8Array): number {
  let high = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const before = bytes[at - 1];
    const behind = bytes[at + 1];
    if (
      (before ?? 0) < 0x80 &&
      (behind ?? 0) < 0x80 &&
      (isLetter(before) || isLetter(behind) || isMark(byte))
    )
      alone++;
  }
  return high === 0 ? 0 : alone / high;
}

/** Quotation marks, dashes, bullets, the euro of Windows-1252; degree, section and pound signs. */
const isMark = (byte: number): boolean => (byte >= 0x80 && byte <= 0x9f) || (byte >= 0xa0 && byte <= 0xbf);
