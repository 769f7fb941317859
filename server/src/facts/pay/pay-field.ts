import type { Field, FieldValue } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import { currencyCode, payPeriod } from "../../vocabulary/units.ts";
import { quoteLength } from "../experience/experience-field.ts";
import type { Pay, PayPeriod, PayTerm } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import { readNumeral } from "../grammar/numerals.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readPay } from "./pay.ts";
import { grossOf, labelOf, partOf } from "./pay-about.ts";
import { readPayTerms } from "./pay-terms.ts";
import { untold } from "./pay-untold.ts";
import { habit, periodBefore } from "./pay-words.ts";

/** What a field about pay holds; spans are the document's. */
export interface PayField {
  readonly pay: readonly Unplaced<Pay>[];
  readonly payTerms: readonly Unplaced<PayTerm>[];
}

/** A text (`月薪：15-25K`), a list of texts or a map of parts. */
export function readPayField(field: Field, text: string, context: Context): PayField {
  const isMap = field.values.some(({ path }) => typeof path[0] === "string");
  if (isMap) return { pay: readMap(field, text, context), payTerms: gradeOf(field, text) };
  const key = foldSameLength(text.slice(field.keySpan.start, field.keySpan.end));
  const pay: Unplaced<Pay>[] = [];
  const payTerms: Unplaced<PayTerm>[] = [];
  for (const { span } of field.values) {
    const raw = text.slice(span.start, span.end);
    const quote = quoteLength(raw);
    const view = readPlain(raw.slice(quote, raw.length - quote));
    const by = span.start + quote;
    for (const fact of readPay(view, context)) pay.push(named(movedPay(fact, by), key));
    for (const fact of readPayTerms(view, context)) payTerms.push({ ...fact, span: moved(fact.span, by) });
  }
  return { pay, payTerms };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const movedPay = (fact: Unplaced<Pay>, by: number): Unplaced<Pay> => ({
  ...fact,
  span: moved(fact.span, by),
  ends: fact.ends === null ? null : { low: moved(fact.ends.low, by), high: moved(fact.ends.high, by) },
});

/** What the field's name says of an amount that does not say it itself: 年薪：12万, 底薪：6000, 薪资（元/月）. */
function named(fact: Unplaced<Pay>, key: string): Unplaced<Pay> {
  if (fact.min === null && fact.max === null) return fact;
  const period = fact.period ?? periodBefore(key);
  return {
    ...fact,
    period,
    impliedPeriod: period === null ? fact.impliedPeriod : null,
    part: fact.part ?? partOf(key),
    gross: fact.gross ?? grossOf(key),
    label: `${labelOf(key)} ${fact.label}`.trim(),
    unitKnown: fact.currency !== null && (period !== null || fact.unitKnown),
  };
}

const valueAt = (field: Field, names: readonly string[]): FieldValue | undefined =>
  field.values.find(({ path }) => path.length === 1 && names.includes(String(path[0]).toLowerCase()));

/** `pay: {min: 15000, max: 25000, currency: CNY, period: month, months: 14}` */
function readMap(field: Field, text: string, context: Context): readonly Unplaced<Pay>[] {
  const lowest = valueAt(field, ["min", "minimum", "最低", "下限", "from"]);
  const highest = valueAt(field, ["max", "maximum", "最高", "上限", "to"]);
  const min = amountOf(lowest?.value, context);
  const max = amountOf(highest?.value, context);
  const disclosed = valueAt(field, ["disclosed", "公开"])?.value.trim().toLowerCase() !== "false";
  if (min === null && max === null && disclosed) return [];
  const said = valueAt(field, ["period", "周期", "单位"])?.value.trim().toLowerCase() ?? "";
  const period = periods[said] ?? payPeriod(said) ?? payPeriod(`/${said}`);
  const currency = valueAt(field, ["currency", "币种"])?.value.trim() ?? null;
  const code =
    currency === null || currency === ""
      ? defaultCurrency(context)
      : (currencyCode(currency) ?? currency.toUpperCase());
  const months = Number(valueAt(field, ["months", "月数", "薪数"])?.value);
  const impliedPeriod = period === null ? habit(code, max ?? min ?? 0) : null;
  return [
    {
      ...untold,
      span: field.valueSpan,
      text: text.slice(field.valueSpan.start, field.valueSpan.end),
      min,
      max,
      currency: code,
      period,
      impliedPeriod,
      months: Number.isFinite(months) && months > 0 ? months : null,
      disclosed,
      ends:
        min === null || max === null || lowest === undefined || highest === undefined
          ? null
          : { low: lowest.span, high: highest.span },
      grade: valueAt(field, ["grade", "等级"])?.value ?? null,
      unitKnown: code !== null && (period ?? impliedPeriod) !== null,
      confidence: 1,
    },
  ];
}

/** Values of the key, besides the words people use in sentences. */
const periods: Readonly<Record<string, PayPeriod>> = {
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  piece: "piece",
};

function gradeOf(field: Field, text: string): readonly Unplaced<PayTerm>[] {
  const grade = valueAt(field, ["grade", "等级"]);
  if (grade === undefined || grade.value.trim() === "") return [];
  return [
    {
      kind: "grade",
      share: null,
      months: null,
      explained: false,
      span: grade.span,
      text: text.slice(grade.span.start, grade.span.end),
      confidence: 1,
    },
  ];
}

const defaultCurrency = ({ language }: Context): string | null =>
  language === "zh-CN" ? "CNY" : language === "zh-TW" ? "TWD" : null;

/** `15000`, `15k`, `1.5万` */
function amountOf(value: string | undefined, context: Context): number | null {
  if (value === undefined || value.trim() === "") return null;
  const plain = Number(value.replaceAll(/[,_\s]/gu, ""));
  if (Number.isFinite(plain)) return plain;
  const [pay] = readPay(readPlain(value), { ...context, fieldId: "pay", area: "silent" });
  return pay?.min ?? pay?.max ?? readNumeral(value, 0)?.value ?? null;
}

/** True when the value is a map rather than a text. */
export const isMap = (field: Field): boolean => field.values.some(({ path }) => path.length > 0);
