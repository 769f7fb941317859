import { isSpace } from "../../text/span.ts";
import { digits, hanNumeral, isFormal, letter } from "./numerals.ts";
import { isAsciiLetter, isBlankUnit, isDigit, isHan, isWideDigit } from "./scan/chars.ts";

/**
 * How a line is counted or marked. The numbered kinds stand in the order in which they usually enclose each
 * other: 第一章, 壹、, 一、, （一）, 1., 1.1, (1), ①.
 */
export type MarkerKind =
  | "chapter" // 第一章 第二部分
  | "formal" // 壹、 貳、
  | "han" // 一、
  | "roman" // Ⅰ、 II.
  | "hanParen" // （一） [一]
  | "letter" // A. b)
  | "arabic" // 1. 1、 １．
  | "decimal" // 1.1 2.3.1
  | "arabicParen" // 1) (1) （1）
  | "circled" // ① ⑴
  | "bullet"; // - * • ■ ➢

export interface Marker {
  readonly kind: MarkerKind;
  /** After the marker's last character. */
  readonly end: number;
  /** First character of the words behind it. */
  readonly words: number;
  /** 一 is 1; 0 for bullets and where it does not matter. */
  readonly ordinal: number;
  /** No blank between marker and words, although the kind wants one (`1.团队`, `1.5倍`). */
  readonly tight: boolean;
}

/** Numbered kinds from the outermost to the innermost; the rest do not enclose by number. */
export const markerRank: Readonly<Record<MarkerKind, number>> = {
  chapter: 1,
  formal: 2,
  han: 3,
  roman: 4,
  hanParen: 5,
  letter: 6,
  arabic: 7,
  decimal: 8,
  arabicParen: 9,
  circled: 10,
  bullet: 99,
};

const bullets = "•·●○■□◆◇▪▫‣➢➤►▶★☆※✓✔✦◎⚫⬤▲△►";

/**
 * The marker at an offset, or null. It is a candidate only: whether `1.5倍` or `（一）` marks anything is for
 * the caller to say, with `tight` and what follows.
 */
export function readMarker(text: string, from: number, end: number): Marker | null {
  const code = text.charCodeAt(from);
  if (from >= end) return null;
  if (isDigit(code) || isWideDigit(code)) return arabicMarker(text, from, end);
  if (code === 0x28 || code === 0xff08) return parenMarker(text, from, end);
  if (code === 0x5b || code === 0x3010) return squareMarker(text, from, end);
  if (code === 0x7b2c) return chapterMarker(text, from, end);
  if (code < 0x80) return isAsciiLetter(code) ? letterMarker(text, from, end) : null;
  if (isHan(code)) return hanMarker(text, from, end);
  return signMarker(text, from, end, code);
}

function build(
  text: string,
  kind: MarkerKind,
  at: number,
  end: number,
  ordinal: number,
  wantsBlank: boolean,
): Marker {
  let words = at;
  while (words < end && isSpace(text.charCodeAt(words))) words++;
  return { kind, end: at, words, ordinal, tight: wantsBlank && words === at && words < end };
}

function arabicMarker(text: string, from: number, end: number): Marker | null {
  const number = digits(text, from, end);
  if (number === null) return null;
  const mark = text.charAt(number.end);
  if (number.end >= end) return null;
  if (mark === "、") return build(text, "arabic", number.end + 1, end, number.value, false);
  if (mark === ")" || mark === "）")
    return build(text, "arabicParen", number.end + 1, end, number.value, mark === ")");
  if (mark !== "." && mark !== "．") return null;
  const next = text.charCodeAt(number.end + 1);
  if (number.end + 1 < end && (isDigit(next) || isWideDigit(next))) return decimalMarker(text, from, end);
  return build(text, "arabic", number.end + 1, end, number.value, mark === ".");
}

/** 1.1 1.2.3 and, with a final dot or 、, 1.1. 1.1、 */
function decimalMarker(text: string, from: number, end: number): Marker | null {
  let at = from;
  let last = 0;
  for (let part = 0; part < 5; part++) {
    const number = digits(text, at, end);
    if (number === null) return null;
    last = number.value;
    at = number.end;
    const mark = text.charAt(at);
    const more = at < end && (mark === "." || mark === "．");
    if (!more) break;
    at++;
    if (!isDigit(text.charCodeAt(at))) break;
  }
  if (text.charAt(at) === "、" && at < end) at++;
  return build(text, "decimal", at, end, last, true);
}

/** （一） (1) （a） */
function parenMarker(text: string, from: number, end: number): Marker | null {
  const han = hanNumeral(text, from + 1, end);
  const number = han ?? digits(text, from + 1, end) ?? letter(text, from + 1, end);
  if (number === null || number.end >= end) return null;
  const close = text.charAt(number.end);
  if (close !== ")" && close !== "）") return null;
  let at = number.end + 1;
  if (at < end && "、.．".includes(text.charAt(at))) at++;
  const kind = han !== null ? "hanParen" : number.value < 0 ? "letter" : "arabicParen";
  return build(text, kind, at, end, Math.abs(number.value), false);
}

/** [一] 【一】 */
function squareMarker(text: string, from: number, end: number): Marker | null {
  const number = hanNumeral(text, from + 1, end);
  if (number === null || number.end >= end) return null;
  const close = text.charAt(number.end);
  return close === "]" || close === "】"
    ? build(text, "hanParen", number.end + 1, end, number.value, false)
    : null;
}

/** 第一章 第二部分 第3条 */
function chapterMarker(text: string, from: number, end: number): Marker | null {
  const number = hanNumeral(text, from + 1, end) ?? digits(text, from + 1, end);
  if (number === null) return null;
  const unit = "章节節条條篇项項".includes(text.charAt(number.end))
    ? 1
    : text.startsWith("部分", number.end)
      ? 2
      : 0;
  if (unit === 0 || number.end + unit > end) return null;
  let at = number.end + unit;
  if (at < end && "、:：.．".includes(text.charAt(at))) at++;
  return build(text, "chapter", at, end, number.value, false);
}

function hanMarker(text: string, from: number, end: number): Marker | null {
  const number = hanNumeral(text, from, end);
  if (number === null || number.end >= end) return null;
  const kind = isFormal(text.charAt(from)) ? "formal" : "han";
  return "、.．".includes(text.charAt(number.end))
    ? build(text, kind, number.end + 1, end, number.value, false)
    : null;
}

/** A. b) C、 and roman II. IV、 */
function letterMarker(text: string, from: number, end: number): Marker | null {
  let at = from;
  while (at < end && at - from < 4 && "IVX".includes(text.charAt(at))) at++;
  const roman = at > from && (at - from > 1 || text.charAt(from) !== "X");
  if (!roman) at = from + 1;
  const mark = text.charAt(at);
  if (at >= end || (mark !== "." && mark !== "、" && mark !== ")" && mark !== "．")) return null;
  const marker = build(
    text,
    roman ? "roman" : "letter",
    at + 1,
    end,
    roman ? 0 : at - from,
    mark === "." || mark === ")",
  );
  return marker.tight && !isHan(text.charCodeAt(marker.words)) ? null : marker;
}

/** Circled and bracketed signs, Ⅰ to Ⅻ, bullets. */
function signMarker(text: string, from: number, end: number, code: number): Marker | null {
  const ordinal = signOrdinal(code);
  if (ordinal > 0)
    return build(
      text,
      code >= 0x3220 && code <= 0x3229 ? "hanParen" : "circled",
      from + 1,
      end,
      ordinal,
      false,
    );
  if (code >= 0x2160 && code <= 0x216b) {
    const at = from + 1;
    return at < end && "、.．".includes(text.charAt(at))
      ? build(text, "roman", at + 1, end, code - 0x215f, false)
      : null;
  }
  if (bullets.includes(text.charAt(from))) return build(text, "bullet", from + 1, end, 0, false);
  const dash = code === 0x2013 || code === 0x2014;
  return dash && isBlankUnit(text.charCodeAt(from + 1))
    ? build(text, "bullet", from + 1, end, 0, false)
    : null;
}

/** ① … ⑳, ⑴ … ⒇, ⒈ … ⒛, ❶ … ❿, ㈠ … ㈩ */
function signOrdinal(code: number): number {
  for (const first of [0x2460, 0x2474, 0x2488]) {
    if (code >= first && code < first + 20) return code - first + 1;
  }
  if (code >= 0x2776 && code <= 0x277f) return code - 0x2775;
  return code >= 0x3220 && code <= 0x3229 ? code - 0x321f : 0;
}

/**
 * True when a line of text with this marker is a list item of its own, which CommonMark does not know:
 * `1、x` `（1）x` `①x` `•x` `1.x` and a list that goes on at another number than 1 amid a paragraph.
 * Left alone: `1.5倍` and `3.x`, `A.`, chapters.
 */
export function marksItem(text: string, marker: Marker): boolean {
  if (marker.kind === "chapter" || marker.kind === "letter") return false;
  if (marker.kind === "roman") return marker.ordinal > 0;
  if (!marker.tight) return true;
  if (marker.kind === "decimal") return false;
  const code = text.charCodeAt(marker.words);
  return isHan(code) || code > 0x2000 || (code >= 0x41 && code <= 0x5a);
}

/** `*卓越的…` and `-负责…`: a bullet typed without its blank, never emphasis, a rule or a number. */
export function tightBullet(text: string, from: number, end: number): Marker | null {
  const code = text.charCodeAt(from);
  if (code !== 0x2a && code !== 0x2d && code !== 0x2b) return null;
  const next = text.charCodeAt(from + 1);
  if (from + 1 >= end || !(isHan(next) || next === 0x201c || next === 0x300a || next === 0xff08)) return null;
  if (code === 0x2a && text.slice(from + 1, end).includes("*")) return null;
  return { kind: "bullet", end: from + 1, words: from + 1, ordinal: 0, tight: false };
}
