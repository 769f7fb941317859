import { isBoundary, isDigit, isLetter } from "./chars.ts";

/** A number as people write it, and where it ends. Example: 两三 is 2 to 3, `1,200` is 1200, `five` is 5. */
export interface Numeral {
  readonly value: number;
  /** Upper value of an approximate one (两三年, 三五年); null otherwise. */
  readonly high: number | null;
  readonly end: number;
  readonly style: "digits" | "han" | "word";
}

const comma = 0x2c;
const point = 0x2e;

const fractions: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** Reads the number that begins at `at` in folded text; null when none does. */
export function readNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readDigits(text, at);
  const unit = text.charAt(at);
  const fraction = fractions[unit];
  if (fraction !== undefined) return { value: fraction, high: null, end: at + 1, style: "digits" };
  if (hanDigits[unit] !== undefined || unit === "十" || unit === "拾" || unit === "半")
    return readHan(text, at);
  return isLetter(code) ? readWord(text, at) : null;
}

/** `12`, `1,200`, `1.5`, `1½` */
function readDigits(text: string, at: number): Numeral {
  let end = at;
  let value = 0;
  while (isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 0x30;
  while (text.charCodeAt(end) === comma && groupOfThree(text, end + 1)) {
    value = value * 1000 + Number(text.slice(end + 1, end + 4));
    end += 4;
  }
  if (text.charCodeAt(end) === point && isDigit(text.charCodeAt(end + 1))) {
    let scale = 0.1;
    end++;
    while (isDigit(text.charCodeAt(end))) {
      value += (text.charCodeAt(end++) - 0x30) * scale;
      scale /= 10;
    }
    value = Math.round(value * 1e6) / 1e6;
  }
  const fraction = fractions[text.charAt(end)];
  if (fraction !== undefined) return { value: value + fraction, high: null, end: end + 1, style: "digits" };
  return { value, high: null, end, style: "digits" };
}

const groupOfThree = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3));

const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  俩: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

const hanTens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100 };

/**
 * 三, 十五, 二十, 一百二十, 半; 两三 and 三五 are “two or three”. 千 and 万 are left to the reader of amounts,
 * because there they are units that a whole range shares (两到三万).
 */
function readHan(text: string, at: number): Numeral | null {
  if (text.charAt(at) === "半") return { value: 0.5, high: null, end: at + 1, style: "han" };
  let total = 0;
  let digits = "";
  let high: number | null = null;
  let end = at;
  for (; end < text.length; end++) {
    const unit = text.charAt(end);
    const digit = hanDigits[unit];
    const tens = hanTens[unit];
    if (digit !== undefined) digits += String(digit);
    else if (tens !== undefined) {
      if (digits.length > 1) return null;
      total += (digits === "" ? 1 : Number(digits)) * tens;
      digits = "";
    } else break;
  }
  if (digits.length === 2 && total === 0 && digits[0] !== "0" && Number(digits[1]) > Number(digits[0])) {
    high = Number(digits[1]);
    return { value: Number(digits[0]), high, end, style: "han" };
  }
  if (digits.length > 1 && total > 0) return null;
  return { value: total + (digits === "" ? 0 : Number(digits)), high, end, style: "han" };
}

const units = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
] as const;
const tens = ["twenty", "thirty", "forty", "fifty"] as const;

const words: ReadonlyMap<string, number> = new Map<string, number>([
  ...units.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, 20 + index * 10]),
  ["half", 0.5],
]);

/** `five`, `twenty`, `twenty-five` */
function readWord(text: string, at: number): Numeral | null {
  const first = wordAt(text, at);
  const value = words.get(first);
  if (value === undefined) return null;
  const end = at + first.length;
  if (value < 20 || (text.charAt(end) !== "-" && text.charAt(end) !== " ")) {
    return { value, high: null, end, style: "word" };
  }
  const second = wordAt(text, end + 1);
  const rest = words.get(second);
  if (rest === undefined || rest < 1 || rest > 9) return { value, high: null, end, style: "word" };
  return { value: value + rest, high: null, end: end + 1 + second.length, style: "word" };
}

function wordAt(text: string, at: number): string {
  if (!isBoundary(text, at)) return "";
  let end = at;
  while (end - at < 12 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}
