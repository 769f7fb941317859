import type { Field } from "../role/role.ts";
import { type Language, languages } from "../vocabulary/language.ts";
import { valueLabel } from "./labels.ts";

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const scalar = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value).trim()
    : "";
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const join = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== "").join(separator);

/** A field's value as readers of the document's language see it; empty when there is none. */
export function describeField(field: Field, language: Language): string {
  const { id, data } = field;
  if (isData(data) && languages.some((tag) => tag in data))
    return scalar(data[language] ?? Object.values(data)[0]);
  if (id === "location" && isData(data)) return describePlace(data, language);
  if (id === "experience") return describeExperience(data, language) || leaves(field, language);
  if (id === "pay" && isData(data)) return describePay(data, language);
  if (id === "metrics" && typeof data === "object")
    return join(listOf(data).map(describeMetric), semicolon(language));
  if (id === "careerPath" && isData(data)) return describeCareer(data, language);
  if (isData(data) && "role" in data) return scalar(data.role);
  if (Array.isArray(data)) {
    return join(
      data.map((one) => (isData(one) ? scalar(one.role ?? one.name) : scalar(one))),
      comma(language),
    );
  }
  // Of a map by language the value that was chosen stands first, before the others.
  const chosen = typeof data === "string" ? field.values.slice(0, 1) : field.values;
  return leaves({ ...field, values: chosen }, language);
}

const comma = (language: Language): string => (language === "en" ? ", " : "、");
const semicolon = (language: Language): string => (language === "en" ? "; " : "；");

const leaves = ({ id, values }: Field, language: Language): string =>
  join(
    values.map(({ value }) => valueLabel(id, value.trim(), language)),
    comma(language),
  );

/** Chinese addresses run from large to small, the others from small to large. */
function describePlace(data: Data, language: Language): string {
  const parts = ["street", "city", "region", "postalCode"].map((key) => scalar(data[key]));
  const all = [...parts, countryName(scalar(data.country), language)];
  return language === "en" ? join(all, ", ") : join(all.reverse(), " ");
}

/** Readers know countries by name, files by their code. */
const countryName = (country: string, language: Language): string =>
  /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames([language], { type: "region" }).of(country) ?? country)
    : country;

function describeExperience(data: unknown, language: Language): string {
  if (Array.isArray(data) && data.every((one) => typeof one === "number"))
    return years({ min: data[0], max: data[1] }, language);
  if (typeof data === "number") return years({ min: data }, language);
  if (!isData(data)) return "";
  const parts = [data.total, data.management, ...listOf(data.domain ?? [])];
  const scopes = ["", language === "en" ? "management" : "管理"];
  return join(
    parts.map((part, index) => years(part, language, scopes[index])),
    semicolon(language),
  );
}

/** `{ min: 3, max: 5, scope: 客服 }` → 客服 3-5 年 */
function years(value: unknown, language: Language, scope = ""): string {
  const data: Data = isData(value)
    ? value
    : Array.isArray(value)
      ? { min: value[0], max: value[1] }
      : { min: value };
  const min = scalar(data.min);
  const max = scalar(data.max);
  if (min === "" && max === "") return "";
  const about = scalar(data.scope) || scope;
  const range = max === "" || min === "" ? min || max : `${min}-${max}`;
  if (language === "en") {
    const bound = max === "" ? `${range}+ years` : min === "" ? `up to ${range} years` : `${range} years`;
    return about === "" ? bound : `${bound} (${about})`;
  }
  const bound = max === "" ? "年以上" : min === "" ? "年以内" : "年";
  return join([about, /\D$/.test(range) ? range : `${range} ${bound}`], " ");
}

const periods: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  hour: { "zh-CN": "小时", "zh-TW": "小時", en: "hour" },
  day: { "zh-CN": "日", "zh-TW": "日", en: "day" },
  week: { "zh-CN": "周", "zh-TW": "週", en: "week" },
  month: { "zh-CN": "月", "zh-TW": "月", en: "month" },
  year: { "zh-CN": "年", "zh-TW": "年", en: "year" },
  piece: { "zh-CN": "件", "zh-TW": "件", en: "piece" },
};

/** The currency people mean by 元 where a language is spoken. */
const yuan: Readonly<Partial<Record<Language, string>>> = { "zh-CN": "CNY", "zh-TW": "TWD" };

function describePay(data: Data, language: Language): string {
  if (data.disclosed === false)
    return language === "en" ? "Negotiable" : language === "zh-TW" ? "面議" : "面议";
  const amounts = [data.min, data.max].map((value) => amount(value)).filter((text) => text !== "");
  if (amounts.length === 0) return "";
  const range = amounts.join("–");
  const currency = scalar(data.currency);
  const period = periods[scalar(data.period)]?.[language] ?? "";
  const months = scalar(data.months);
  if (language === "en") {
    const per = period && ` per ${period}`;
    return `${join([currency, range], " ")}${per}${months && `, ${months} salaries a year`}`;
  }
  const isYuan = currency !== "" && currency.toUpperCase() === yuan[language];
  const sum = isYuan ? `${range} 元` : join([currency, range], " ");
  return `${sum}${period && (isYuan ? `/${period}` : ` / ${period}`)}${months && `，${months} 薪`}`;
}

/** Groups of three digits, the same in all our languages. */
const amount = (value: unknown): string =>
  typeof value === "number" && Number.isFinite(value) ? value.toLocaleString("en-US") : scalar(value);

function describeMetric(metric: unknown): string {
  if (!isData(metric)) return scalar(metric);
  const op = ({ ">=": "≥", "<=": "≤" } as Data)[scalar(metric.op)] ?? scalar(metric.op);
  const target = `${scalar(metric.value)}${scalar(metric.unit)}`;
  return join([scalar(metric.name), scalar(op), target, scalar(metric.period)], " ");
}

function describeCareer(data: Data, language: Language): string {
  const names = (value: unknown): string =>
    join(
      listOf(value ?? []).map((one) => (isData(one) ? scalar(one.role ?? one.name) : scalar(one))),
      comma(language),
    );
  const up = names(data.up);
  const lateral = names(data.lateral);
  return join([up && `↑ ${up}`, lateral && `↔ ${lateral}`], semicolon(language));
}
