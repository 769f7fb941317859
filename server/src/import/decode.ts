import { stripBom } from "../text/bom.ts";

/** Encodings texts come in; the last two are what Chinese Windows wrote before UTF-8. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** So much of a text tells its encoding. */
const sample = 64 * 1024;

/** Text of bytes in any of the encodings; null for what is no text. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = markedAs(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  if (isBinary(bytes)) return null;
  if (fits(bytes, "utf-8")) return decodeAs(bytes, "utf-8");
  const beginning = bytes.subarray(0, sample);
  const candidates = (["gb18030", "big5"] as const).filter((encoding) => fits(bytes, encoding));
  const [first, second] = candidates;
  if (first === undefined) return decodeAs(bytes, latin(beginning) ? "windows-1252" : "utf-8");
  if (second === undefined) return decodeAs(bytes, first);
  const better = familiar(beginning, second) > familiar(beginning, first) ? second : first;
  return decodeAs(bytes, better);
}

function markedAs(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** UTF-16 that does not say so: every other byte of its line breaks and Latin letters is zero. */
function wideWithoutMark(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, sample) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const some = Math.max(2, length / 200);
  if (length < 4 || bytes.length % 2 !== 0) return null;
  if (odd >= some && even === 0) return "utf-16le";
  return even >= some && odd === 0 ? "utf-16be" : null;
}

/** Zero bytes, or controls that no text has, in any number. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sample);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0 || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) controls++;
  }
  return controls > 4 + length / 100;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text: stripBom(text).text, encoding };
}

function fits(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Single bytes above ASCII among letters: Western European. */
function latin(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  return high * 5 < bytes.length;
}

/** The commonest characters of either script and of the field's documents. */
const common = new Set(
  "的一是在不了有和人这這中大为為上个個我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過负責责负负責负任职職岗崗位经經验驗历歷学學业業客户戶服务務管理团團队隊公司部门門与與及等相关關以上、。，：；（）",
);

function familiar(bytes: Uint8Array, encoding: Encoding): number {
  const { text } = decodeAs(bytes, encoding);
  let score = 0;
  for (const sign of text) if (common.has(sign)) score++;
  return score;
}
