import type { Hours, HoursRegime, Metric, Pay, PayPart, PayTerm, Probation } from "../../facts/fact.ts";
import type { Language } from "../../vocabulary/language.ts";
import { say } from "../help.ts";
import { escaped } from "../role-words.ts";
import { bounds, joined, type Speak, speaker } from "./found.ts";

/** `15,000–20,000 CNY /月 ×13，税前，折合每年 195,000–260,000 CNY` */
export function payWords(pay: Pay, language: Language): string {
  const t = speaker(language);
  if (!pay.disclosed) return t("未公开薪酬（面议）", "pay is not disclosed");
  const period = pay.period ?? pay.impliedPeriod;
  const amount = bounds(pay, pay.currency === null ? "" : ` ${pay.currency}`, t);
  const per = period === null ? say(language).noPeriod : say(language).period[period];
  const months = pay.months === null ? "" : ` ×${range(pay.months, pay.monthsMax)}`;
  const { part, gross, variable } = pay;
  return joined(
    [
      `${amount} ${per}${months}`.trim(),
      pay.period === null && pay.impliedPeriod !== null ? say(language).implied : "",
      part === null ? "" : partNames(t)[part],
      gross === null ? "" : gross ? t("税前", "before tax") : t("税后", "after tax"),
      variable === null
        ? ""
        : t("另有浮动部分", "with a variable part") +
          (variable.share === null ? "" : ` ${percent(variable.share)}`),
      yearly(pay, t),
      pay.grade === null ? "" : t("薪级：", "grade: ") + escaped(pay.grade),
      pay.unitKnown || period !== null ? "" : t("没有写明单位", "the unit is not said"),
    ],
    language,
  );
}

const range = (low: number, high: number | null): string =>
  high === null || high === low ? String(low) : `${low}–${high}`;

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

const partNames = (t: Speak): Readonly<Record<PayPart, string>> => ({
  base: t("底薪", "base pay"),
  variable: t("浮动部分", "the variable part"),
  total: t("合计", "in total"),
});

/** A year's pay where a month's is told: twelve times, or as often as it says. */
function yearly({ min, max, currency, period, impliedPeriod, months, monthsMax }: Pay, t: Speak): string {
  if ((period ?? impliedPeriod) !== "month") return "";
  const times = (value: number | null, by: number): number | null => (value === null ? null : value * by);
  const year = { min: times(min, months ?? 12), max: times(max, monthsMax ?? months ?? 12) };
  const amount = bounds(year, currency === null ? "" : ` ${currency}`, t);
  return amount === "" ? "" : t("折合每年 ", "a year ") + amount;
}

export function payTermWords({ kind, share, months, explained }: PayTerm, language: Language): string {
  const t = speaker(language);
  switch (kind) {
    case "grade":
      return joined(
        [
          t("薪级", "a pay grade"),
          explained ? "" : t("文中没有写对应的金额", "what it pays is not said here"),
        ],
        language,
      );
    case "variable":
      return t("浮动薪酬", "variable pay") + (share === null ? "" : ` ${percent(share)}`);
    case "months":
      return months === null
        ? t("一年多薪", "more than twelve salaries a year")
        : t("每年薪数：", "salaries a year: ") + range(months.min, months.max);
    case "piece":
      return t("计件工资", "paid by the piece");
  }
}

/** `客户满意度 ≥ 90%，每月` */
export function metricWords(metric: Metric, language: Language): string {
  const t = speaker(language);
  const { name, op, value, unit, period, change, baseline, example } = metric;
  const sign = { "<": "<", "<=": "≤", "=": "=", ">=": "≥", ">": ">", "~": "≈" } as const;
  const target =
    value === null ? "" : escaped(`${op === null ? "" : `${sign[op]} `}${value}${unitAfter(unit)}`);
  const way = change === null ? "" : change === "up" ? t("提高", "an increase") : t("降低", "a decrease");
  return joined(
    [
      [escaped(name), target].filter((part) => part !== "").join(" "),
      value === null ? t("没有目标值", "no target") : "",
      way,
      baseline === null ? "" : t("起点 ", "from ") + escaped(`${baseline}${unitAfter(unit)}`),
      period === null ? "" : t("周期：", "counted per ") + escaped(period),
      example ? t("仅为举例", "an example only") : "",
    ],
    language,
  );
}

/** `90%` and `2小时`, but `21 days`. */
const unitAfter = (unit: string | null): string =>
  unit === null ? "" : /^[a-z]/i.test(unit) ? ` ${unit}` : unit;

/** `每天 8 小时，每周 5 天工作，标准工时制` */
export function hoursWords(hours: Hours, language: Language): string {
  const t = speaker(language);
  const { daily, weekly, monthlyOvertime, restDays, regimes, night, breakTold } = hours;
  const hour = t(" 小时", " hours");
  const told = (value: number | null, before: string, unit: string): string =>
    value === null ? "" : before + bounds({ min: value, max: value }, unit, t);
  return joined(
    [
      told(daily, t("每天 ", "a day "), hour),
      daily !== null && !breakTold ? t("已扣除 1 小时休息", "an hour of break taken out") : "",
      told(weekly, t("每周 ", "a week "), hour),
      told(restDays, t("每周休息 ", "days of rest a week: "), t(" 天", "")),
      told(monthlyOvertime, t("每月加班 ", "overtime a month "), hour),
      ...regimes.map((regime) => regimeNames(t)[regime]),
      night ? t("含夜间工作", "with night work") : "",
    ],
    language,
  );
}

const regimeNames = (t: Speak): Readonly<Record<HoursRegime, string>> => ({
  standard: t("标准工时制", "standard hours"),
  comprehensive: t("综合计算工时制", "hours averaged over a period"),
  irregular: t("不定时工作制", "irregular hours"),
  flexible: t("弹性工作", "flexible hours"),
  shift: t("轮班", "shifts"),
});

/** `试用期 3 个月，工资为 80%，合同 36 个月` */
export function probationWords(probation: Probation, language: Language): string {
  const t = speaker(language);
  const { months, payRatio, contractMonths } = probation;
  return joined(
    [
      months === null
        ? t("试用期（没有写长度）", "probation, length not said")
        : t("试用期 ", "probation of ") + bounds({ min: months, max: months }, t(" 个月", " months"), t),
      payRatio === null ? "" : t("工资为转正后的 ", "pay is of the later pay ") + percent(payRatio),
      contractMonths === null ? "" : contractWords(contractMonths, t),
    ],
    language,
  );
}

function contractWords(months: number, t: Speak): string {
  if (months === 0) return t("以完成一定任务为期限的合同", "the contract ends with its task");
  if (!Number.isFinite(months)) return t("无固定期限合同", "an open-ended contract");
  return t(`合同 ${months} 个月`, `a contract of ${months} months`);
}
