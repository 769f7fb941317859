import type { Pay, PayPart } from "../fact.ts";
import { gradesIn } from "./pay-grade.ts";

/** How many salaries a year, and how far the words belong to the amount's own. */
export interface Months {
  readonly count: number;
  readonly max: number | null;
  readonly direct: number;
}

/** 14 in ·14薪 or ×14, 13 and 16 in 13-16薪, 13 in 年底双薪. `after`: the words behind an amount. */
export function monthsOf(after: string): Months | null {
  const direct =
    /^\s*[·•x×*/\s]*(\d{2}(?:\.\d)?)(?:\s*[-~至到]\s*(\d{2}))?\s*(?:薪|个月)/u.exec(after) ??
    /^\s*[×x*]\s*(\d{2})(?!\d)/u.exec(after);
  if (direct !== null) return plausible(direct[1], direct[2], direct[0].length);
  const later = /(?:^|[^\d])(\d{2})(?:\s*[-~至到]\s*(\d{2}))?\s*薪/u.exec(after);
  if (later !== null) return plausible(later[1], later[2], 0);
  return /年[底终]双薪/u.test(after) ? { count: 13, max: null, direct: 0 } : null;
}

function plausible(first: string | undefined, last: string | undefined, direct: number): Months | null {
  const count = Number(first);
  if (!(count >= 12 && count <= 24)) return null;
  const max = last === undefined ? null : Number(last);
  return { count, max: max !== null && max > count && max <= 24 ? max : null, direct };
}

const parts: readonly (readonly [RegExp, PayPart])[] = [
  [
    /底薪|基本工资|固定工资|基础工资|本薪|岗位工资|基本薪|(?:^|[^a-z])(?:base|fixed)(?: salary| pay)?(?![a-z])/gu,
    "base",
  ],
  [/绩效|浮动|提成|佣金|(?:^|[^a-z])(?:variable|commission|incentive)s?(?![a-z])/gu, "variable"],
  [
    /综合|总包|年包|总收入|总薪酬|(?:^|[^a-z])(?:total (?:compensation|package|pay|rewards?)|ote|on-target)(?![a-z])/gu,
    "total",
  ],
];

/** The part of the pay that the last of these words names: 底薪+提成综合15-20K is about all of it. */
export function partOf(words: string): PayPart | null {
  let last = -1;
  let found: PayPart | null = null;
  for (const [pattern, part] of parts) {
    for (const match of words.matchAll(pattern)) {
      if (match.index <= last) continue;
      last = match.index;
      found = part;
    }
  }
  return found;
}

export function grossOf(words: string): boolean | null {
  if (/税前|(?:^|[^a-z])(?:gross|brutto|before tax|pre-tax)(?![a-z])/u.test(words)) return true;
  return /税后|到手|(?:^|[^a-z])(?:netto|after tax|take-home|net(?= ?(?:pay|salary|per|\/|\))))(?![a-z])/u.test(
    words,
  )
    ? false
    : null;
}

const addition =
  /^[^。;\n]{0,16}?(?:[+,&]|plus|and|另有|另加|加上|以及)\s*(?:(\d{1,3})%\s*)?[^+,。;\n]{0,12}?(?:提成|绩效|奖金|佣金|bonus|commission|variable|incentive)/u;

/** The part that comes on top, or the split of on-target earnings: `(50/50)`. */
export function variableOf(part: PayPart | null, after: string): Pay["variable"] {
  const split = part === "total" ? /^[^.;\n]{0,12}?(\d{2})\s?\/\s?(\d{2})(?!\d)/u.exec(after) : null;
  if (split !== null && Number(split[1]) + Number(split[2]) === 100) return { share: Number(split[2]) / 100 };
  const added = addition.exec(after);
  if (added === null) return part === "variable" ? { share: null } : null;
  return { share: added[1] === undefined ? null : Number(added[1]) / 100 };
}

/** The grade named right before an amount or in a bracket behind it: `P6：25-35K`, `25-35K（P6）`. */
export function gradeBeside(text: string, start: number, end: number): string | null {
  const before = /[^。;\n]*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  const named = gradesIn(before).at(-1);
  if (named !== undefined && !/\d/u.test(before.slice(named.end)))
    return before.slice(named.start, named.end);
  const behind = /^\s*[(/]?\s*([^)。;\n]{0,12})/u.exec(text.slice(end, end + 16))?.[1] ?? "";
  const next = gradesIn(behind)[0];
  return next === undefined || next.start > 4 ? null : behind.slice(next.start, next.end);
}

const chineseNoise =
  /[时日周月年本底]薪|日结|经常性|绩效|无责|(?<![a-z])[ptmsl]\d{1,2}(?!\d)|薪[资酬金水级]?|工资|待遇|劳动|报酬|收入|福利|年包|总包|底薪|税前|税后|范围|区间|标准|水平|综合|基本|固定|预计|参考|大?约|最高|最低|不低于|至少|可达|到手|我们|公司|提供|享受|岗位|职位|招聘|人民币|美元|每[月年]|[为是在达可起月年的元本该]/gu;
const englishNoise = new Set(
  "the a an this role position job is are of for to from and or with between range ranges salary salaries pay paid wage wages compensation base annual annually yearly monthly hourly per year month hour total target expected estimated anticipated starting start starts full time we our us you your will be offer offers up at least minimum maximum min max usd eur gbp rmb cny cad aud sgd hkd nt twd rate band package gross approximately about around competitive new hire hires ote on earnings in dollars k that it its remuneration stipend currently compensated reasonable reasonably good faith estimate as advertised depending experience doe based commensurate negotiable plus benefits equity bonus".split(
    " ",
  ),
);

/** Who or where an amount is for: what is left of the words before it without those that only say that it is pay. */
export function labelOf(before: string): string {
  const words = before.slice(-60).replace(chineseNoise, " ");
  return words
    .split(/[^a-z\u00c0-\u024f\u3400-\u9fff]+/u)
    .filter((word) => word !== "" && !englishNoise.has(word))
    .join(" ");
}
