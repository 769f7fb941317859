import type { Comparison } from "../fact.ts";
import { isDigit, skipBlanks } from "../grammar/chars.ts";
import { readNumeral } from "../grammar/numerals.ts";

/** A measured value as it is written, with the words that bound it. Offsets are into folded text. Example: `不低于90%`. `unit` is as written. */
export interface MetricFigure {
  readonly start: number;
  readonly end: number;
  readonly op: Comparison | null;
  /** Null for a range, a placeholder (XX%) and words without a number (当日). */
  readonly value: number | null;
  readonly unit: string;
}

const before: readonly (readonly [RegExp, Comparison])[] = [
  [
    /(?:≥|≧|⩾|>=|=>|不(?:得)?(?:低于|少于|小于)|至少|最低|起码|达到|达成|达|(?:大于|高于)(?:或)?等于|at least|minimum(?: of)?|min\.?|no (?:less|lower) than|not (?:less|lower) than|not below|at or above)\s*$/u,
    ">=",
  ],
  [
    /(?:≤|≦|⩽|<=|=<|不(?:得)?(?:超过|高于|多于|大于|超出)|(?:小于|低于)(?:或)?等于|最多|至多|最高|最长|up to|no (?:more|higher) than|not (?:more|higher) than|at most|not exceeding|maximum(?: of)?|max\.?|within|in under|at or below)\s*$/u,
    "<=",
  ],
  [/(?:>|超过|超出|大于|高于|多于|more than|above|over|greater than|exceeding|in excess of)\s*$/u, ">"],
  [/(?:<|低于|小于|少于|不足|不到|less than|fewer than|lower than|below|under)\s*$/u, "<"],
  [/(?:约|大约|接近|about|around|approximately|approx\.?)\s*$/u, "~"],
  [/(?:==?|等于|equal to)\s*$/u, "="],
];

const after: readonly (readonly [RegExp, Comparison])[] = [
  [
    /^\s*(?:\(含\)|\(含[^()]{1,8}\))?\s*(?:(?:及|或|含)?以上|\+(?!\s*[\d/])|or (?:more|better|above|higher|greater)(?![a-z])|and (?:above|over)(?![a-z])|起(?![草诉名]))/u,
    ">=",
  ],
  [
    /^\s*(?:\(含\)|\(含[^()]{1,8}\))?\s*(?:(?:及|或|含)?以下|以内|之内|内(?![部容外在])|or (?:less|fewer|lower|below|under)(?![a-z]))/u,
    "<=",
  ],
  [/^\s*(?:左右|上下|or so(?![a-z]))/u, "~"],
];

const unitWords =
  /^\s*(%|percent(?![a-z])|per cent(?![a-z])|个?百分点|percentage points?|pp(?![a-z])|‰|秒钟?|s(?![a-z])|secs?(?![a-z])|seconds?|分钟|min(?:ute)?s?(?![a-z])|个?小时|h(?![a-z])|hrs?(?![a-z])|hours?|个?工作[日天]|(?:business|working) days?|个?自然[日天]|天|日(?!均)|days?|周(?!期)|星期|weeks?|个月|months?|亿元|万元|千元|元|yuan|倍|x(?![a-z])|times?(?![a-z])|分(?![之析配布])|points?|[万亿]?(?:人次|[次单件个条人名台户票例家])|亿|万|tickets?(?![a-z])|calls?(?![a-z])|orders?(?![a-z])|contacts?(?![a-z])|cases?(?![a-z])|customers?(?![a-z]))/u;

/** Reads the figure that begins at `at`: a number with its unit, a placeholder, or a word for one. Bound words before it are `boundBefore`'s. */
export function figureAt(text: string, at: number): MetricFigure | null {
  return wordAt(text, at) ?? shareAt(text, at) ?? numberAt(text, at);
}

/** 当日, T+1; no number anybody can compare. */
function wordAt(text: string, at: number): MetricFigure | null {
  const match =
    /^(?:当[日天](?!班)|次日|(?:行业|全国|区域|公司)?排名前(?:[一二三五十]|\d+%?)名?|前\d+%?名?|top\s?\d+%?|t\+\d|[x_]{1,4}\s*(?:%|‰|秒|分钟?|小时|天)?(?![a-z0-9]))/u.exec(
      text.slice(at, at + 16),
    );
  if (match === null) return null;
  const [word] = match;
  const op = /前|top|当|次|t\+/u.test(word) ? "<=" : null;
  return bounded(text, {
    start: at,
    end: at + word.length,
    op,
    value: null,
    unit: word.includes("%") ? "%" : "",
  });
}

const parts: Readonly<Record<string, readonly [string, number]>> = {
  百: ["%", 1],
  千: ["‰", 1],
  万: ["‰", 0.1],
};

/** 百分之九十, 万分之五, 九成五 */
function shareAt(text: string, at: number): MetricFigure | null {
  const part = /^([百千万])分之/u.exec(text.slice(at, at + 3));
  if (part !== null) {
    const number = readNumeral(text, at + 3);
    const [unit, factor] = parts[part[1] ?? ""] ?? ["%", 1];
    if (number === null || number.high !== null) return null;
    return bounded(text, { start: at, end: number.end, op: null, value: round(number.value * factor), unit });
  }
  const tenths = /^([一二三四五六七八九])成([一二三四五六七八九])?(?=[^立为员功交本]|$)/u.exec(
    text.slice(at, at + 4),
  );
  if (tenths === null) return null;
  const value =
    (readNumeral(text, at)?.value ?? 0) * 10 +
    (tenths[2] === undefined ? 0 : (readNumeral(text, at + 2)?.value ?? 0));
  return bounded(text, { start: at, end: at + tenths[0].length, op: null, value, unit: "%" });
}

function numberAt(text: string, at: number): MetricFigure | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || (numeral.style === "word" && numeral.value === 0.5)) return null;
  if (text.charAt(at) === "第") return null;
  const { value } = numeral;
  let { end } = numeral;
  let range = numeral.high !== null;
  let unit = unitAt(text, end);
  if (numeral.style !== "digits" && unit === null) return null;
  const join = /^\s*(?:-|–|—|~|至|到|to )\s*(?=\d)/u.exec(
    text.slice(unit?.end ?? end, (unit?.end ?? end) + 8),
  );
  if (join !== null) {
    const second = readNumeral(text, (unit?.end ?? end) + join[0].length);
    if (second !== null) {
      range = true;
      end = second.end;
      unit = unitAt(text, end) ?? unit;
    }
  }
  end = Math.max(end, unit?.end ?? end);
  // 105% +/- 5%, 90%±2%
  const spread = /^\s*(?:±|\+\s*\/\s*[-=])\s*\d+(?:\.\d+)?\s*%?/u.exec(text.slice(end, end + 16));
  if (spread !== null) {
    range = true;
    end += spread[0].length;
  }
  // 4.5/5, 85%/20秒, 80/20
  const over = /^\s*(?:\/|out of|分满分)\s*(\d+(?:\.\d+)?)\s*(秒|s(?![a-z])|分钟?)?/u.exec(
    text.slice(end, end + 12),
  );
  if (over !== null) {
    end += over[0].length;
    return bounded(text, {
      start: at,
      end,
      op: null,
      value: range ? null : value,
      unit: unit?.name ?? (over[2] === undefined ? `/${over[1]}` : "%"),
    });
  }
  if (unit === null && /^\s*[年月日号版岁级档折届线楼层.]/u.test(text.slice(end, end + 2))) return null;
  return bounded(text, { start: at, end, op: null, value: range ? null : value, unit: unit?.name ?? "" });
}

function unitAt(text: string, at: number): { end: number; name: string } | null {
  const match = unitWords.exec(text.slice(at, at + 20));
  return match === null ? null : { end: at + match[0].length, name: match[1] ?? "" };
}

/** Units that measure the same, and how many of the first one is: for comparing figures. */
const sames: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:%|percent|per cent)$/u, "%", 1],
  [/^‰$/u, "%", 0.1],
  [/^(?:个?百分点|percentage points?|pp)$/u, "pp", 1],
  [/^(?:秒钟?|s|secs?|seconds?)$/u, "s", 1],
  [/^(?:分钟|mins?|minutes?)$/u, "s", 60],
  [/^(?:个?小时|h|hrs?|hours?)$/u, "s", 3600],
  [/^(?:个?工作[日天]|(?:business|working) days?)$/u, "workday", 1],
  [/^(?:个?自然[日天]|天|日|days?)$/u, "s", 86_400],
  [/^(?:周|星期|weeks?)$/u, "s", 604_800],
  [/^(?:个月|months?)$/u, "month", 1],
  [/^(?:元|yuan)$/u, "元", 1],
  [/^千元$/u, "元", 1000],
  [/^万元$/u, "元", 10_000],
  [/^亿元$/u, "元", 100_000_000],
  [/^(?:分|points?)$/u, "", 1],
];

/** A value in a unit that figures of one measure share: 2分钟 is 120 s, 5‰ is 0.5 %. */
export function comparableValue(
  value: number,
  unit: string,
): { readonly value: number; readonly unit: string } {
  const same = sames.find(([pattern]) => pattern.test(unit));
  return same === undefined ? { value, unit } : { value: round(value * same[2]), unit: same[1] };
}

/** Takes in the bound words around a figure. A range and its bound words say no single value. */
function bounded(text: string, figure: MetricFigure): MetricFigure {
  const lead = boundBefore(text, figure.start);
  const words = text.slice(figure.end, figure.end + 20);
  let op = lead?.op ?? figure.op;
  let { end } = figure;
  for (const [pattern, comparison] of after) {
    const match = pattern.exec(words);
    if (match === null) continue;
    end += match[0].length;
    op ??= comparison;
    break;
  }
  return { ...figure, start: lead?.start ?? figure.start, end, op: figure.value === null ? op : (op ?? "=") };
}

/** The bound word that ends right before a figure. */
function boundBefore(text: string, at: number): { start: number; op: Comparison } | null {
  const from = Math.max(0, at - 20);
  const words = text.slice(from, at);
  for (const [pattern, op] of before) {
    const match = pattern.exec(words);
    if (match !== null) return { start: from + match.index, op };
  }
  return null;
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** 1: a figure may begin with the unit. */
const starts = new Uint8Array(0x10000);
for (const unit of "0123456789零〇一二两三四五六七八九十百千万前当次tx_") starts[unit.charCodeAt(0)] = 1;

/** The first figure that begins in `text[from, to)`, bound words included; null when there is none. Looks at few places only. */
export function firstFigure(text: string, from: number, to: number): MetricFigure | null {
  const end = Math.min(to, text.length);
  for (let at = skipBlanks(text, from); at < end; at++) {
    if (starts[text.charCodeAt(at)] === 0 || isDigit(text.charCodeAt(at - 1))) continue;
    const figure = figureAt(text, at);
    if (figure !== null) return figure;
  }
  return null;
}
