import type { Tail } from "./amount-words.ts";
import { codeOf, currencyAfter, currencyBefore, tailOf } from "./amount-words.ts";
import { isBoundary, isDigit, isLetter, skipBlanks, skipBlanksBack } from "./chars.ts";
import type { PayPeriod } from "./fact.ts";
import type { Numeral } from "./numerals.ts";
import { readNumeral } from "./numerals.ts";

/** An amount of money or what may be one. Offsets are into the view's text. Example: `¥15-25K/月起` */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** In whole units; null when open. */
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  /** K, 万 or 千 stands with it. */
  readonly scaled: boolean;
}

const candidate =
  /[0-9]|[一二两三四五六七八九十][万千]|[一二两三四五六七八九十][至到][一二两三四五六七八九十][万千]/gu;

/** Every number that could be money, with what says so. The reader of pay decides. */
export function scanAmounts(text: string): readonly Amount[] {
  const found: Amount[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const amount = amountAt(text, match.index);
    candidate.lastIndex =
      amount === null ? pastNumber(text, match.index) : Math.max(amount.end, match.index + 1);
    if (amount !== null) found.push(amount);
    if (found.length >= most) break;
  }
  return found;
}

/** Numbers read in one piece of text; a hostile file must not cost seconds. */
const most = 500;

function pastNumber(text: string, at: number): number {
  let end = readNumeral(text, at)?.end ?? at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return Math.max(end, at + 1);
}

interface Side {
  readonly value: number;
  readonly scale: number | null;
  readonly end: number;
}

function amountAt(text: string, at: number): Amount | null {
  const before = text.charCodeAt(at - 1);
  const lead = currencyBefore.exec(text.slice(Math.max(0, at - 5), at));
  const symbol = lead?.[0].trim() ?? null;
  if (
    symbol === null &&
    (isLetter(before) || (/[#./:%@=-]/u.test(text.charAt(at - 1)) && isDigit(text.charCodeAt(at - 2))))
  )
    return null;
  const start = symbol === null ? at : at - (lead?.[0].length ?? 0);
  if (symbol !== null && isLetter(symbol.charCodeAt(0)) && !isBoundary(text, start)) return null;
  const first = sideAt(text, at, symbol);
  if (first === null || isOtherThing(text, first.end)) return null;
  const second = secondSide(text, first.end, symbol);
  const last = second ?? first;
  if (isOtherThing(text, last.end)) return null;
  const own = first.scale ?? (second !== null && first.value < 1000 ? second.scale : null) ?? 1;
  const low = first.value * own;
  const high =
    second === null
      ? null
      : second.value * (second.scale ?? (second.value < 1000 && first.scale !== null ? first.scale : 1));
  const tail = tailOf(text, last.end);
  const currency = codeOf(symbol) ?? codeOf(tail.currency);
  const open = tail.open ?? openBefore(text, start);
  return {
    start,
    end: tail.end,
    min: open === "down" && high === null ? null : round(low),
    max: open === "up" ? (high === null ? null : round(high)) : round(high ?? low),
    currency: currency === "" ? null : currency,
    period: tail.period,
    scaled: first.scale !== null || (second?.scale ?? null) !== null || currency !== null,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What a number with this behind it is instead: a share, a grade, a count, a year, a date, a version. */
function isOtherThing(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  const unit = text.charAt(next);
  if (/[%‰档级岁人名个家条次套台项种位层楼号座款年月日点分秒周班]/u.test(unit)) {
    // 2万/月 and 3000元 have their unit before; 30月 has none. 月薪3000 月结 is rare enough.
    return true;
  }
  return /^(?:\(k\)|tokens?|users?|customers?|employees|people|ms|gb|mb|km|kg|hz|requests|rows|followers|subscribers|accounts|seats|lines)/u.test(
    text.slice(next, next + 12),
  );
}

const dash = /^\s*(?:-{1,2}|–|—|−|~|至|到|to(?![a-z]))\s*/u;

function secondSide(text: string, at: number, symbol: string | null): Side | null {
  // 元 and a currency code may stand between: 15000元-25000元, $120k - $150k
  const unit = currencyAfter.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  const join = dash.exec(text.slice(at + unit, at + unit + 8));
  if (join === null) return null;
  let from = at + unit + join[0].length;
  const again = currencyAfter.exec(text.slice(from, from + 5));
  if (again !== null) from = skipBlanks(text, from + again[0].length);
  return sideAt(text, from, symbol);
}

function sideAt(text: string, at: number, symbol: string | null): Side | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.style === "word" || numeral.high !== null) return null;
  const { value, end } = thousandsByPoint(text, at, numeral, symbol);
  const next = skipBlanks(text, end);
  switch (text.charAt(next)) {
    case "万":
      return {
        value: value + tenth(text, next + 1),
        scale: 10_000,
        end: next + 1 + (tenth(text, next + 1) > 0 ? 1 : 0),
      };
    case "w":
      return isLetter(text.charCodeAt(next + 1))
        ? { value, scale: null, end }
        : { value, scale: 10_000, end: next + 1 };
    case "千":
      return {
        value: value + tenth(text, next + 1),
        scale: 1000,
        end: next + 1 + (tenth(text, next + 1) > 0 ? 1 : 0),
      };
    case "k":
      if (value === 401) return null; // the pension plan
      return isLetter(text.charCodeAt(next + 1))
        ? { value, scale: null, end }
        : { value, scale: 1000, end: next + 1 };
    default:
      return { value, scale: null, end };
  }
}

/** 1万2 is 12,000: the digit after the unit is its tenth. */
function tenth(text: string, at: number): number {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.end !== at + 1 || numeral.value >= 10 || numeral.value < 1) return 0;
  return /[万千百k%-]/u.test(text.charAt(at + 1)) ? 0 : numeral.value / 10;
}

/** `€55.000` is fifty-five thousand. */
function thousandsByPoint(
  text: string,
  at: number,
  numeral: Numeral,
  symbol: string | null,
): { value: number; end: number } {
  if (symbol !== "€" && symbol !== "eur") return numeral;
  const match = /^\d{1,3}(?:\.\d{3})+(?![\d.])/u.exec(text.slice(at, at + 16));
  return match === null
    ? numeral
    : { value: Number(match[0].replaceAll(".", "")), end: at + match[0].length };
}

function openBefore(text: string, at: number): Tail["open"] {
  const words = text.slice(Math.max(0, at - 20), skipBlanksBack(text, at));
  if (
    /(?:不低于|不少于|至少|最低|保底|起薪|(?:^|[^a-z])(?:from|starting (?:at|from)|at least|minimum(?: of)?|min\.?))\s*(?:为|:)?$/u.test(
      words,
    )
  )
    return "up";
  return /(?:最高(?:可?达)?|可达|高达|不超过|上限|最多|(?:^|[^a-z])(?:up to|maximum(?: of)?|max\.?))\s*(?:为|:)?$/u.test(
    words,
  )
    ? "down"
    : null;
}
