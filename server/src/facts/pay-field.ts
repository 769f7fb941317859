import type { Field, FieldValue } from "../role/role.ts";
import { currencyCode, payPeriod } from "../vocabulary/units.ts";
import type { Context, Unplaced } from "./context.ts";
import type { Pay, PayPeriod } from "./fact.ts";
import { readNumeral } from "./numerals.ts";
import { habit, readPay } from "./pay.ts";
import { readPlain } from "./plain-text.ts";

/** `pay: {min: 15000, max: 25000, currency: CNY, period: month, months: 14}`; spans are the document's. */
export function readPayMap(field: Field, text: string, context: Context): readonly Unplaced<Pay>[] {
  const at = (names: readonly string[]): FieldValue | undefined =>
    field.values.find(({ path }) => path.length === 1 && names.includes(String(path[0]).toLowerCase()));
  const min = amountOf(at(["min", "minimum", "最低", "下限", "from"])?.value, context);
  const max = amountOf(at(["max", "maximum", "最高", "上限", "to"])?.value, context);
  const disclosed = at(["disclosed", "公开"])?.value.trim().toLowerCase() !== "false";
  if (min === null && max === null && disclosed) return [];
  const said = at(["period", "周期", "单位"])?.value.trim().toLowerCase() ?? "";
  const period = periods[said] ?? payPeriod(said) ?? payPeriod(`/${said}`);
  const currency = at(["currency", "币种"])?.value.trim() ?? null;
  const code =
    currency === null || currency === ""
      ? defaultCurrency(context)
      : (currencyCode(currency) ?? currency.toUpperCase());
  const months = Number(at(["months", "月数", "薪数"])?.value);
  return [
    {
      span: field.valueSpan,
      text: text.slice(field.valueSpan.start, field.valueSpan.end),
      min,
      max,
      currency: code,
      period,
      impliedPeriod: period === null ? habit(code, max ?? min ?? 0) : null,
      months: Number.isFinite(months) && months > 0 ? months : null,
      disclosed,
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
