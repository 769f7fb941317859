import type { Bound } from "./bounds.ts";
import { boundsAround } from "./bounds.ts";
import { isBoundary, isDigit, isHan, isLetter, skipBlanks } from "./chars.ts";
import { readNumeral } from "./numerals.ts";

/** An amount of time with the words that bound it. Offsets are into the view's text. Example: 至少3-5年 */
export interface Duration {
  /** From the first bound word to the last one. */
  readonly start: number;
  readonly end: number;
  /** The figure and its unit alone: 3-5年. */
  readonly core: { readonly start: number; readonly end: number };
  /** In years; null when open or not said. */
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  /** Two figures or a bound word: somebody measures something. */
  readonly bounded: boolean;
  /** Bound words that contradict each other: 三至五年以上. */
  readonly ambiguous: boolean;
  /** 左右, about, 3年多 */
  readonly approximate: boolean;
  /** `5-year`: a length that belongs to the next word. */
  readonly adjective: boolean;
  /** Its unit stands at another figure of the sentence (`duration-borrowed.ts`). */
  readonly borrowed: boolean;
  readonly script: "zh" | "en";
}

const candidate =
  /[0-9½¼¾零〇一二两俩三四五六七八九十壹贰叁肆伍陆柒捌玖拾半]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|half|a|couple)\b/gu;

/** Nothing to scan for where these are absent. */
const unitWords = /[年月]|year|yr|yoe|y\.o\.e|month|mos\b|decade/u;
const englishUnits = /year|yr|yoe|y\.o\.e|mos?\b|month|decade/u;

/** A figure, or a word that goes with it, before its unit: 3年, 三 年, (5)年, 3+年, 2个月. */
const figured =
  /(?:[0-9a-z½¼¾零〇一二两俩三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰)+-]|(?<!每)半)[ \t\u00a0\u3000]*(?:年|个半?月)/u;

/**
 * False where no amount of time can stand: 年初, 月末 and 每年 have no figure before their unit. 每半年 does not
 * count either: how often something is done is never how long somebody did it.
 */
export const isFigured = (text: string): boolean => figured.test(text) || englishUnits.test(text);

/** Every amount of years and months in folded text, in order. */
export function scanDurations(text: string): readonly Duration[] {
  if (!unitWords.test(text)) return none;
  const found: Duration[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const duration = durationAt(text, match.index);
    if (duration === null) {
      candidate.lastIndex = readNumeral(text, match.index)?.end ?? match.index + 1;
      continue;
    }
    found.push(duration);
    if (found.length >= most) break;
    candidate.lastIndex = Math.max(duration.end, match.index + 1);
  }
  return found;
}

const none: readonly Duration[] = [];

/** Figures read in one piece of text: no requirement has as many, and a hostile file must not cost seconds. */
const most = 500;

/** One side of a range: `five (5)`, `3+`, `两三`. */
interface Quantity {
  readonly low: number;
  readonly high: number | null;
  readonly plus: boolean;
  readonly end: number;
}

const article = /^a (?=(?:full )?(?:year|month|decade))/u;
const couple = /^(?:a )?couple(?: of)?(?= (?:year|month))/u;
const letterA = 0x61;
const letterC = 0x63;

function quantityAt(text: string, at: number): Quantity | null {
  const code = text.charCodeAt(at);
  if ((code === letterA || code === letterC) && isBoundary(text, at)) {
    if (article.test(text.slice(at, at + 16))) return { low: 1, high: null, plus: false, end: at + 1 };
    const pair = couple.exec(text.slice(at, at + 24));
    if (pair !== null) return { low: 2, high: null, plus: false, end: at + pair[0].length };
  }
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  let { value: low, high, end } = numeral;
  if (numeral.style === "word" && low === 0.5)
    end += /^(?:-|\s+an?(?= ))?/u.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  // 3年: what follows below begins with no Chinese character.
  if (isHan(text.charCodeAt(end))) return { low, high, plus: false, end };
  // In `five (5)` the digits count; so they do in `seven (10)`, where one of the two is a slip.
  const bracket = /^\s*\(\s*(\d{1,3})(?:\s*[-–—~]\s*(\d{1,3}))?\s*(\+)?\s*\)/u.exec(
    text.slice(end, end + 16),
  );
  if (bracket !== null) {
    low = Number(bracket[1]);
    high = bracket[2] === undefined ? null : Number(bracket[2]);
    end += bracket[0].length;
  }
  const plus = /^\s*(?:\+|(?:\s|-)plus(?![a-z])|\s*or more(?![a-z])|\s*or above(?![a-z]))/u.exec(
    text.slice(end, end + 12),
  );
  return { low, high, plus: plus !== null || bracket?.[3] !== undefined, end: end + (plus?.[0].length ?? 0) };
}

interface Unit {
  readonly end: number;
  /** How many of it make a year. */
  readonly perYear: number;
  /** 一年半 */
  readonly extra: number;
  readonly adjective: boolean;
  readonly script: "zh" | "en";
}

const english =
  /^([\s-]*)(?:full |calendar |consecutive |solid )?(years?['’]?|yrs?\b\.?['’]?|yoe|y\.o\.e\.?|months?['’]?|mos?\b\.?|decades?)(?![a-z])/u;

function unitAt(text: string, at: number): Unit | null {
  const from = skipBlanks(text, at);
  const unit = text.charAt(from);
  if (unit === "年") {
    const half = text.charAt(from + 1) === "半" && text.charAt(from + 2) !== "载";
    return { end: from + (half ? 2 : 1), perYear: 1, extra: half ? 0.5 : 0, adjective: false, script: "zh" };
  }
  if (unit === "周" && text.charAt(from + 1) === "年") return null;
  if (unit === "个" && text.charAt(from + 1) === "月")
    return { end: from + 2, perYear: 12, extra: 0, adjective: false, script: "zh" };
  if (unit === "个" && text.startsWith("半月", from + 1))
    return { end: from + 3, perYear: 12, extra: 0.5 / 12, adjective: false, script: "zh" };
  const code = text.charCodeAt(from);
  if (!isLetter(code) && unit !== "-") return null;
  const match = english.exec(text.slice(at, at + 32));
  if (match === null) return null;
  const word = match[2] ?? "";
  const perYear = word.startsWith("mo") ? 12 : word.startsWith("decade") ? 0.1 : 1;
  const adjective = (match[1] ?? "").includes("-") && !/s['’]?$/u.test(word);
  return { end: at + match[0].length, perYear, extra: 0, adjective, script: "en" };
}

const dash = /^\s*(?:-{1,2}|–|—{1,2}|−|~|至|到|(?:to|or|through|and)(?![a-z]))\s*/u;

/** Longest span of years anybody asks for; above it is a calendar year or an age of something. */
const longest = 45;

const isMark = (unit: string): boolean => unit !== "" && "$¥£€#.%/".includes(unit);

function durationAt(text: string, at: number): Duration | null {
  const before = text.charAt(at - 1);
  if (isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)) || isMark(before)) {
    // `/3年` after 本科 is a list, `2020/3` is a date.
    if (before !== "/" || isDigit(text.charCodeAt(at - 2))) return null;
  }
  const first = quantityAt(text, at);
  if (first === null) return null;
  const ownUnit = unitAt(text, first.end);
  const second = first.plus ? null : rangeEnd(text, ownUnit?.end ?? first.end, before, ownUnit);
  const unit = second?.unit ?? ownUnit;
  if (unit === null) return null;
  const years = (value: number, by: Unit): number => round(value / by.perYear + by.extra);
  const low = years(first.low, second === null ? unit : (ownUnit ?? unit));
  const highValue = second === null ? first.high : (second.quantity.high ?? second.quantity.low);
  const high = highValue === null ? null : years(highValue, unit);
  const lowest = second?.quantity.high !== null && second !== null ? years(second.quantity.low, unit) : low;
  if (Math.max(lowest, high ?? 0) > longest) return null;
  return withBounds(text, at, unit, {
    low: lowest,
    high,
    plus: first.plus || (second?.quantity.plus ?? false),
    guess: second === null && first.high !== null && unit.script === "zh",
  });
}

const isTo = (unit: string): boolean => unit === "至" || unit === "到";

/** The second half of a range and its unit, when the words after `at` are one. */
function rangeEnd(
  text: string,
  at: number,
  before: string,
  ownUnit: Unit | null,
): { quantity: Quantity; unit: Unit } | null {
  if (isHan(text.charCodeAt(at)) && !isTo(text.charAt(at))) return null;
  const join = dash.exec(text.slice(at, at + 12));
  if (join === null) return null;
  if (/^\s*and/u.test(join[0]) && !/between\s*$/u.test(text.slice(Math.max(0, at - 24), at - 1))) return null;
  if (/^\s*(?:or|and)/u.test(join[0]) && ownUnit !== null) return null;
  if (before === "第") return null;
  const quantity = quantityAt(text, at + join[0].length);
  if (quantity === null) return null;
  const unit = unitAt(text, quantity.end);
  return unit === null ? null : { quantity, unit };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Figure {
  readonly low: number;
  readonly high: number | null;
  readonly plus: boolean;
  /** 两三年: a range nobody means exactly. */
  readonly guess: boolean;
}

function withBounds(text: string, at: number, unit: Unit, figure: Figure): Duration {
  const { start, end, pre, post } = boundsAround(text, at, unit.end, figure.plus);
  const has = (bound: Bound): boolean => pre.has(bound) || post.has(bound);
  const range = figure.high !== null;
  const up = has("least") || has("more") || (!range && pre.has("between"));
  const down = has("most") || has("less");
  const openAfter = post.has("least") || post.has("more");
  let min: number | null = figure.low;
  let max: number | null = figure.high;
  if (range && openAfter) max = null;
  else if (!range && down && !up) {
    min = 0;
    max = figure.low;
  }
  return {
    start,
    end,
    core: { start: at, end: unit.end },
    min,
    max,
    minInclusive: range || !has("more"),
    maxInclusive: !has("less"),
    bounded: range || up || down,
    ambiguous:
      (range && !figure.guess && (up || (down && pre.size > 0 && !pre.has("between")))) ||
      (range && figure.guess && openAfter) ||
      (!range && up && down),
    approximate: has("about") || figure.guess || (post.has("more") && !pre.has("more")),
    adjective: unit.adjective,
    borrowed: false,
    script: unit.script,
  };
}
