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
  const parts = ["street", "city", "region", "postalCode", "country"].map((key) => scalar(data[key]));
  return language === "en" ? join(parts, ", ") : join(parts.reverse(), " ");
}

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

const periods: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  hour: ["小时", "hour"],
  day: ["日", "day"],
  week: ["周", "week"],
  month: ["月", "month"],
  year: ["年", "year"],
  piece: ["件", "piece"],
};

function describePay(data: Data, language: Language): string {
  if (data.disclosed === false)
    return language === "en" ? "Negotiable" : language === "zh-TW" ? "面議" : "面议";
  const amounts = [data.min, data.max].map((value) => amount(value)).filter((text) => text !== "");
  if (amounts.length === 0) return "";
  const [zh, en] = periods[scalar(data.period)] ?? ["", ""];
  const range = join([scalar(data.currency), amounts.join("–")], " ");
  const per = language === "en" ? en && ` per ${en}` : zh && ` / ${zh}`;
  const months = scalar(data.months);
  const times = months === "" ? "" : language === "en" ? `, ${months} salaries a year` : `，${months} 薪`;
  return `${range}${per}${times}`;
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
