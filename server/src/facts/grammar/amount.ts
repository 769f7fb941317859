import type { PayPeriod } from "../fact.ts";
import type { Tail } from "./amount-words.ts";
import { codeOf, currencyAfter, currencyBefore, periodAt, tailOf } from "./amount-words.ts";
import { isBoundary, isDigit, isLetter, skipBlanks, skipBlanksBack } from "./chars.ts";
import type { Piece } from "./clause.ts";
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
  /** K, 万 or 千 or a currency stands with it. */
  readonly scaled: boolean;
  /** K or k: only pay and sales figures are written so. */
  readonly kilo: boolean;
  /** Both ends of a range, with their scales: 15 and 25K; null when there is one figure. */
  readonly ends: { readonly low: Piece; readonly high: Piece } | null;
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

interface Side extends Piece {
  readonly value: number;
  readonly scale: number | null;
  readonly kilo: boolean;
}

function amountAt(text: string, at: number): Amount | null {
  const before = text.charCodeAt(at - 1);
  const lead = currencyBefore.exec(text.slice(Math.max(0, at - 5), at));
  const symbol = lead?.[0].trim() ?? null;
  if (
    symbol === null &&
    (isLetter(before) || (/[#./:%@=-]/u.test(text.charAt(at - 1)) && isDigit(text.charCodeAt(at - 2)))) &&
    !/(?:^|[^a-z0-9])[a-z]\d{1,2}:$/u.test(text.slice(Math.max(0, at - 5), at)) // the grade in P6:20-30K
  )
    return null;
  const start = symbol === null ? at : at - (lead?.[0].length ?? 0);
  if (symbol !== null && isLetter(symbol.charCodeAt(0)) && !isBoundary(text, start)) return null;
  const first = sideAt(text, at, symbol);
  if (first === null || isOtherThing(text, first.end)) return null;
  const other = secondSide(text, start, first.end, symbol);
  const second =
    other !== null && isApart(text, other.end, first.scale !== null || symbol !== null) ? null : other;
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
  const open = high !== null ? null : (tail.open ?? openBefore(text, start));
  return {
    start,
    end: tail.end,
    min: open === "down" && high === null ? null : round(low),
    max: open === "up" ? (high === null ? null : round(high)) : round(high ?? low),
    currency: currency === "" ? null : currency,
    period: tail.period ?? second?.between ?? null,
    scaled: first.scale !== null || (second?.scale ?? null) !== null || currency !== null,
    kilo: first.kilo || last.kilo,
    ends: second === null ? null : { low: pieceOf(first), high: pieceOf(second) },
  };
}

const pieceOf = ({ start, end }: Piece): Piece => ({ start, end });

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

/** What follows a dash but is no upper end: 14薪 in 25K-14薪, 3年 in 25K-3年经验 (`sure`: 25K is an amount by itself). */
const isApart = (text: string, at: number, sure: boolean): boolean =>
  /^\s*薪(?!资)/u.test(text.slice(at, at + 4)) ||
  (sure && /^\s*(?:年|个月|人|岁)/u.test(text.slice(at, at + 6)));

const dash = /^\s*(?:-{1,2}|–|—|−|~|至|到|to(?![a-z]))\s*/u;
/** “between $80,000 and $95,000”, “from $80,000 up to $95,000” */
const joins = [
  { before: /(?:^|[^a-z])between\s+$/u, join: /^\s+and\s+/u },
  { before: /(?:^|[^a-z])from\s+$/u, join: /^\s+up to\s+/u },
] as const;

/** The upper end, and the period that stands with the lower one ($25/hr - $30/hr). */
interface Second extends Side {
  readonly between: PayPeriod | null;
}

function secondSide(text: string, start: number, at: number, symbol: string | null): Second | null {
  // 元 and a currency code may stand between: 15000元-25000元, $120k - $150k
  let from = at + (currencyAfter.exec(text.slice(at, at + 6))?.[0].length ?? 0);
  const period = periodAt(text.slice(from, from + 16));
  if (period !== null) from += period.match[0].length;
  const words = text.slice(from, from + 12);
  const lead = text.slice(Math.max(0, start - 10), start);
  const join = dash.exec(words) ?? joins.find(({ before }) => before.test(lead))?.join.exec(words) ?? null;
  if (join === null) return null;
  from += join[0].length;
  const again = currencyAfter.exec(text.slice(from, from + 5));
  if (again !== null) from = skipBlanks(text, from + again[0].length);
  const side = sideAt(text, from, symbol);
  return side === null ? null : { ...side, between: period?.period ?? null };
}

function sideAt(text: string, at: number, symbol: string | null): Side | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.style === "word" || numeral.high !== null) return null;
  const { value, end } = thousandsByPoint(text, at, numeral, symbol);
  const next = skipBlanks(text, end);
  const unit = text.charAt(next);
  const plain: Side = { start: at, value, scale: null, kilo: false, end };
  if (unit === "万" || unit === "千") {
    const part = tenth(text, next + 1);
    return {
      ...plain,
      value: value + part,
      scale: unit === "万" ? 10_000 : 1000,
      end: next + 1 + (part > 0 ? 1 : 0),
    };
  }
  if (unit !== "w" && unit !== "k") return plain;
  if (unit === "k" && value === 401) return null; // the pension plan
  if (isLetter(text.charCodeAt(next + 1))) return plain;
  return { ...plain, scale: unit === "w" ? 10_000 : 1000, kilo: unit === "k", end: next + 1 };
}

/** 1万2 is 12,000: the digit after the unit is its tenth. */
function tenth(text: string, at: number): number {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.end !== at + 1 || numeral.value >= 10 || numeral.value < 1) return 0;
  return /[万千百k%-]/u.test(text.charAt(at + 1)) ? 0 : numeral.value / 10;
}

/** `€55.000`, `55.000 €`, `CHF 110'000` and `PLN 15 000` are thousands; other points are decimal ones. */
function thousandsByPoint(
  text: string,
  at: number,
  numeral: Numeral,
  symbol: string | null,
): { value: number; end: number } {
  const match = /^\d{1,3}(?:(?:\.\d{3})+|(?:['’]\d{3})+|(?:[ \u00a0\u202f]\d{3}){1,2})(?![\d,]|\.\d)/u.exec(
    text.slice(at, at + 16),
  );
  if (match === null) return numeral;
  const end = at + match[0].length;
  const pointed = match[0].includes(".");
  const named = pointed ? isEuro(symbol) : symbol !== null;
  const later =
    /^(?:\s?[-–—~]\s?\d{1,3}(?:[. '’\u00a0\u202f]\d{3})+)?\s?(?:€|eur|chf|pln|zł|sek|nok|dkk|czk)/u;
  return named || later.test(text.slice(end, end + 24))
    ? { value: Number(match[0].replaceAll(/\D/gu, "")), end }
    : numeral;
}

const isEuro = (symbol: string | null): boolean => symbol === "€" || symbol === "eur";

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
