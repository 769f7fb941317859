import { isAsciiLetter, isDigit, isWideDigit } from "./scan/chars.ts";

const hanDigits = "零一二三四五六七八九十";
const formalDigits = "〇壹贰叁肆伍陆柒捌玖拾";
const traditionalDigits = "〇壹貳參肆伍陸柒捌玖拾";

/** The numeral's value, or -1 when the unit is no Chinese numeral. */
function hanDigit(char: string): number {
  const plain = hanDigits.indexOf(char);
  if (plain !== -1) return plain;
  const formal = formalDigits.indexOf(char);
  return formal !== -1 ? formal : traditionalDigits.indexOf(char);
}

/** 壹, 贰, 貳 …: what contracts and official papers count with, above 一、. */
export const isFormal = (char: string): boolean =>
  char !== "" && char !== "〇" && (formalDigits + traditionalDigits).includes(char);

export interface Numeral {
  readonly end: number;
  readonly value: number;
}

/** 一 … 九十九, formal ones included; at most three characters. */
export function hanNumeral(text: string, from: number, end: number): Numeral | null {
  let at = from;
  let value = 0;
  let pending = 0;
  while (at < end && at - from < 3) {
    const digit = hanDigit(text.charAt(at));
    if (digit === -1) break;
    if (digit === 10) {
      value += (pending === 0 ? 1 : pending) * 10;
      pending = 0;
    } else pending = digit;
    at++;
  }
  return at === from ? null : { end: at, value: value + pending };
}

/** One or two digits of either width. */
export function digits(text: string, from: number, end: number): Numeral | null {
  let at = from;
  let value = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) value = value * 10 + (code - 0x30);
    else if (isWideDigit(code)) value = value * 10 + (code - 0xff10);
    else break;
    if (at - from >= 2) return null;
  }
  return at === from ? null : { end: at, value };
}

/** One letter; its value is negative, so that nobody takes it for a number. */
export function letter(text: string, from: number, end: number): Numeral | null {
  const code = text.charCodeAt(from);
  return from < end && isAsciiLetter(code) ? { end: from + 1, value: -((code | 0x20) - 0x60) } : null;
}

/** 壹 to 玖拾玖, in the script of a sample; Taiwan's papers count so, so theirs where it does not tell. */
export function formalNumber(value: number, sample: string): string {
  const digitsOf = /[贰叁陆]/u.test(sample) ? formalDigits : traditionalDigits;
  return [...hanNumber(value)].map((digit) => digitsOf.charAt(hanDigits.indexOf(digit))).join("");
}

/** 一 to 九十九, for the next of a numbered run. */
export function hanNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const lead = tens === 0 ? "" : `${tens === 1 ? "" : hanDigits.charAt(tens)}十`;
  return lead + (ones === 0 && tens > 0 ? "" : hanDigits.charAt(ones));
}
