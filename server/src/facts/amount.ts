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

const currencies: Readonly<Record<string, string>> = {
  "¥": "CNY",
  rmb: "CNY",
  cny: "CNY",
  人民币: "CNY",
  元: "",
  块: "",
  us$: "USD",
  $: "USD",
  usd: "USD",
  美元: "USD",
  美金: "USD",
  nt$: "TWD",
  ntd: "TWD",
  twd: "TWD",
  新台币: "TWD",
  台币: "TWD",
  hk$: "HKD",
  hkd: "HKD",
  港币: "HKD",
  港元: "HKD",
  "€": "EUR",
  eur: "EUR",
  欧元: "EUR",
  "£": "GBP",
  gbp: "GBP",
  英镑: "GBP",
  jpy: "JPY",
  日元: "JPY",
  s$: "SGD",
  sgd: "SGD",
  a$: "AUD",
  aud: "AUD",
  c$: "CAD",
  ca$: "CAD",
  cad: "CAD",
  inr: "INR",
  "₹": "INR",
  chf: "CHF",
};
const names = Object.keys(currencies)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[$]/gu, "\\$"));
const currencyBefore = new RegExp(`(?:${names.join("|")})\\s*$`, "u");
const currencyAfter = new RegExp(`^\\s*(?:${names.join("|")})`, "u");

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
  }
  return found;
}

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
const codeOf = (name: string | null): string | null => (name === null ? null : (currencies[name] ?? null));

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

interface Tail {
  readonly end: number;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  readonly open: "up" | "down" | null;
}

const periods: readonly (readonly [RegExp, PayPeriod])[] = [
  [
    /^\s*(?:\/|每|per |an? |by the )\s*(?:小时|时(?!间)|钟头|hours?(?![a-z])|hr(?![a-z])|h(?![a-z]))|^\s*hourly(?![a-z])/u,
    "hour",
  ],
  [/^\s*(?:\/|每|per |a )\s*(?:天|日|工作日|班|day(?![a-z])|d(?![a-z]))|^\s*daily(?![a-z])/u, "day"],
  [/^\s*(?:\/|每|per |a )\s*(?:周|星期|week(?![a-z])|wk(?![a-z]))|^\s*weekly(?![a-z])/u, "week"],
  [
    /^\s*(?:\/|每|per |a )\s*(?:个?月|month(?![a-z])|mo(?![a-z])|mth(?![a-z]))|^\s*(?:monthly|p\.?\s?c\.?\s?m\.?)(?![a-z])/u,
    "month",
  ],
  [
    /^\s*(?:\/|每|per |a )\s*(?:年|year(?![a-z])|yr(?![a-z])|annum(?![a-z])|y(?![a-z]))|^\s*(?:annually|yearly|p\.?\s?a\.?(?![a-z])|gross per year)/u,
    "year",
  ],
  [/^\s*(?:\/|每|per )\s*(?:件|单|piece(?![a-z]))/u, "piece"],
];

function tailOf(text: string, at: number): Tail {
  let end = at;
  let currency: string | null = null;
  let period: PayPeriod | null = null;
  let open: Tail["open"] = null;
  for (let round = 0; round < 4; round++) {
    const rest = text.slice(end, end + 24);
    const money: RegExpExecArray | null = currency === null ? currencyAfter.exec(rest) : null;
    if (
      money !== null &&
      !(isLetter(money[0].charCodeAt(money[0].length - 1)) && isLetter(rest.charCodeAt(money[0].length)))
    ) {
      currency = money[0].trim();
      end += money[0].length;
      continue;
    }
    const time: { match: RegExpExecArray; period: PayPeriod } | null =
      period === null ? periodAt(rest) : null;
    if (time !== null) {
      period = time.period;
      end += time.match[0].length;
      continue;
    }
    const up =
      /^\s*(?:起(?!草)|(?:及|或|\(含\))?以上|\+(?=\s*(?:$|[,.;/)。·]))|and up(?![a-z])|or more(?![a-z])|plus(?=\s*(?:$|[,.;)])))/u.exec(
        rest,
      );
    const down = up === null ? /^\s*(?:封顶|以下|以内|max(?![a-z]))/u.exec(rest) : null;
    const bound = up ?? down;
    if (open !== null || bound === null) break;
    open = up === null ? "down" : "up";
    end += bound[0].length;
  }
  return { end, currency, period, open };
}

function periodAt(rest: string): { match: RegExpExecArray; period: PayPeriod } | null {
  for (const [pattern, period] of periods) {
    const match = pattern.exec(rest);
    if (match !== null) return { match, period };
  }
  return null;
}

function openBefore(text: string, at: number): "up" | "down" | null {
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
