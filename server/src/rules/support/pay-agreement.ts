import type { Pay, PayPeriod } from "../../facts/fact.ts";

/** Salaries a year where none is told: twelve, or as many as are usual. */
const usualMonths = { min: 12, max: 16 };
/** Hours a year: full time, with and without holidays. */
const usualHours = { min: 1800, max: 2200 };
/** Figures of other periods are rounded: 20-30K by the month is 25-40万 by the year. */
const rounding = 0.1;

/** True when two amounts can be compared at all: one part of the pay, one person, one currency, one side of tax. */
export const comparable = (a: Pay, b: Pay): boolean =>
  kindOf(a) === kindOf(b) &&
  a.scope.level === b.scope.level &&
  a.label === b.label &&
  a.grade === b.grade &&
  a.currency === b.currency &&
  (a.gross === null || b.gross === null || a.gross === b.gross);

/** 综合薪资 and an amount of which nothing is said are the whole; the fixed part is compared with its like. */
export const kindOf = ({ part }: Pay): "whole" | "base" | "variable" =>
  part === null || part === "total" ? "whole" : part;

/** True when two amounts may be one pay, months and years brought together by the salaries of a year. */
export function agree(a: Pay, b: Pay): boolean {
  return periodsOf(a).some((one) => periodsOf(b).some((other) => agreeAs(a, one, b, other)));
}

/** What is written; what habit says counts less, so either reading will do. */
const periodsOf = ({ period, impliedPeriod }: Pay): readonly (PayPeriod | null)[] =>
  period !== null
    ? [period]
    : impliedPeriod === "month" || impliedPeriod === "year"
      ? ["month", "year"]
      : [impliedPeriod];

function agreeAs(a: Pay, one: PayPeriod | null, b: Pay, other: PayPeriod | null): boolean {
  if (one === other) return sameFigures(a, b);
  if (one === "year") return agreeAs(b, other, a, one);
  if (other !== "year") return true; // a day and a month: nobody knows how many days
  if (a.variable !== null || b.variable !== null) return true; // a year's sum may hold what comes on top
  if (one === "hour") return scaled(a, b, usualHours);
  return one !== "month" || scaled(a, b, monthsOf(a) ?? monthsOf(b) ?? usualMonths);
}

export const monthsOf = ({
  months,
  monthsMax,
}: Pay): { readonly min: number; readonly max: number } | null =>
  months === null ? null : { min: months, max: monthsMax ?? months };

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 * Math.max(a, b);

/** Ends that are both told are equal; one figure agrees with a range it lies in. */
function sameFigures(a: Pay, b: Pay): boolean {
  if (isSingle(a) || isSingle(b)) return within(a, b) || within(b, a);
  return endsAgree(a.min, b.min) && endsAgree(a.max, b.max);
}

const isSingle = ({ min, max }: Pay): boolean => min !== null && min === max;
const within = (part: Pay, whole: Pay): boolean =>
  (whole.min === null || (part.min ?? 0) >= whole.min * 0.99) &&
  (whole.max === null || (part.max ?? Infinity) <= whole.max * 1.01);
const endsAgree = (a: number | null, b: number | null): boolean => a === null || b === null || near(a, b);

/** True when one number of units makes both ends of `small` those of `large`. */
function scaled(
  small: Pay,
  large: Pay,
  { min, max }: { readonly min: number; readonly max: number },
): boolean {
  const factors = [ratio(large.min, small.min), ratio(large.max, small.max)].filter(
    (factor) => factor !== null,
  );
  const [first, second] = factors;
  if (first === undefined) return true;
  if (second !== undefined && Math.abs(first - second) > 1.2 * rounding * Math.max(first, second))
    return false;
  return factors.every((factor) => factor >= min * (1 - rounding) && factor <= max * (1 + rounding));
}

const ratio = (large: number | null, small: number | null): number | null =>
  large === null || small === null || small === 0 ? null : large / small;
