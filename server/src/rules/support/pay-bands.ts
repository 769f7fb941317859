import type { Pay } from "../../facts/fact.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { kindOf, monthsOf } from "./pay-agreement.ts";

interface Factor {
  readonly min: number;
  readonly max: number;
}

const one: Factor = { min: 1, max: 1 };
/** Salaries a year where none is told. */
const usualMonths: Factor = { min: 12, max: 16 };

const periodOf = ({ period, impliedPeriod }: Pay): Pay["period"] => period ?? impliedPeriod;

/**
 * By what each of two amounts is multiplied to be compared; null when nobody knows: a day's and a month's pay, a
 * piece's and an hour's. Months with 13 or 14 salaries are compared by the year.
 */
function factorsOf(a: Pay, b: Pay): readonly [Factor, Factor] | null {
  const [first, second] = [periodOf(a), periodOf(b)];
  if (first === null || second === null) return null;
  const plain = first !== "month" || (monthsOf(a) === null && monthsOf(b) === null);
  if (first === second && plain) return [one, one];
  const toYear = (pay: Pay): Factor | null => {
    const period = periodOf(pay);
    return period === "year" ? one : period === "month" ? (monthsOf(pay) ?? usualMonths) : null;
  };
  const [by, other] = [toYear(a), toYear(b)];
  return by === null || other === null ? null : [by, other];
}

/** True when one part of the pay is told for both, in one currency, on one side of tax, with or without a part that depends on results. */
const alike = (a: Pay, b: Pay): boolean =>
  kindOf(a) === kindOf(b) &&
  a.currency === b.currency &&
  (a.variable === null) === (b.variable === null) &&
  (a.gross === null || b.gross === null || a.gross === b.gross);

/** True when a band lies below another one for sure: both its ends do. Bands that overlap in the usual way do not. */
export function liesBelow(band: Pay, other: Pay): boolean {
  if (!alike(band, other)) return false;
  const factors = factorsOf(band, other);
  if (factors === null) return false;
  const [by, otherBy] = factors;
  const below = (a: number | null, b: number | null): boolean | null =>
    a === null || b === null ? null : a * by.max < b * otherBy.min;
  const ends = [below(band.min, other.min), below(band.max, other.max)].filter((end) => end !== null);
  return ends.length === 0 ? below(band.max, other.min) === true : ends.every(Boolean);
}

/** The one amount told of each kind; kinds told in several amounts are left out. */
export function singleBands(amounts: readonly Pay[]): readonly Pay[] {
  return amounts.filter((pay) =>
    amounts.every(
      (other) => kindOf(other) !== kindOf(pay) || (other.min === pay.min && other.max === pay.max),
    ),
  );
}

const units: Readonly<Record<NonNullable<Pay["period"]>, readonly [string, string]>> = {
  hour: ["小时", "hour"],
  day: ["天", "day"],
  week: ["周", "week"],
  month: ["月", "month"],
  year: ["年", "year"],
  piece: ["件", "piece"],
};

/** A band in words: `15000-20000元/月`, `CNY 15000–20000 a month`. */
export function bandIn(pay: Pay): Localised {
  const { min, max, currency } = pay;
  const period = periodOf(pay);
  const [chinese, english] = period === null ? ["", ""] : units[period];
  const open = min === null || max === null;
  const figures = [min, max].filter((end, index, all) => end !== null && (index === 0 || end !== all[0]));
  const unit = currency === "CNY" || currency === "TWD" ? "元" : (currency ?? "");
  const bound = !open ? "" : min === null ? "以内" : "以上";
  const salaries = monthsOf(pay);
  const times = salaries === null ? "" : `×${salaries.min}`;
  return {
    "zh-CN": `${figures.join("-")}${unit}${period === null ? "" : `/${chinese}`}${bound}${times}`,
    en: `${open ? (min === null ? "up to " : "from ") : ""}${currency === null ? "" : `${currency} `}${figures.join("–")}${period === null ? "" : ` a ${english}`}${times}`,
  };
}
