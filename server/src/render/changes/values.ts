import type { Data, Topic } from "../../compare/change.ts";
import type { Modality } from "../../facts/fact.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { valueLabel } from "../labels.ts";

type OfType<T extends Data["type"]> = Extract<Data, { readonly type: T }>;

/** A value as people say it, without what it is about. */
export function valueWords(data: Data, topic: Topic, language: Language): string {
  switch (data.type) {
    case "text":
      return textWords(data.text, topic, language);
    case "role":
      return roleWords(data, language);
    case "experience":
      return experienceWords(data, language);
    case "education":
      return educationWords(data, language);
    case "pay":
      return payWords(data, language);
    case "payTerm":
      return data.text;
    case "metric":
      return metricWords(data);
    case "law":
      return data.article === null
        ? quoted(data.name, language)
        : `${quoted(data.name, language)} ${inLanguage(article(data.article), language)}`;
    case "hours":
      return inLanguage(hours[data.aspect](data.value), language);
    case "regime":
      return inLanguage(regimes[data.regime], language);
    case "probation":
      return inLanguage(probation[data.aspect](data.value), language);
    case "headcount":
      return inLanguage(people(range(data.min, data.max)), language);
    case "age":
      return data.none ? inLanguage(anyAge, language) : bounded(data, ages, language);
    case "certificate":
      return data.name + modalityNote(data.modality, language);
    case "section":
      return data.heading;
    case "item":
      return data.words;
    case "format":
      return data.format === "yaml" ? "YAML" : "Markdown";
  }
}

const kinds: Readonly<Record<string, Localised>> = {
  position: { "zh-CN": "岗位说明书", "zh-TW": "職務說明書", en: "position" },
  posting: { "zh-CN": "招聘启事", "zh-TW": "徵才啟事", en: "posting" },
  occupation: { "zh-CN": "职业介绍", "zh-TW": "職業介紹", en: "occupation" },
  reference: { "zh-CN": "参考资料", "zh-TW": "參考資料", en: "reference" },
};

const yes: Localised = { "zh-CN": "是", en: "yes" };
const no: Localised = { "zh-CN": "否", en: "no" };

function textWords(text: string, topic: Topic, language: Language): string {
  const kind = topic === "kind" ? kinds[text] : undefined;
  if (kind !== undefined) return inLanguage(kind, language);
  if (topic === "root" || topic === "external") {
    if (text === "true") return inLanguage(yes, language);
    if (text === "false") return inLanguage(no, language);
  }
  return topic === "remote" || topic === "employmentType" ? valueLabel(topic, text, language) : text;
}

const brackets = (words: string, language: Language): string =>
  language === "en" ? ` (${words})` : `（${words}）`;

function roleWords({ name, alternatives, direction }: OfType<"role">, language: Language): string {
  const others = alternatives.join(language === "en" ? " or " : "、");
  const or = language === "en" ? "or " : "或";
  const mark = direction === undefined ? "" : direction === "up" ? "↑ " : "↔ ";
  return `${mark}${name}${others === "" ? "" : brackets(or + others, language)}`;
}

/** 3–5; null for neither bound. */
const range = (min: number | null, max: number | null): string =>
  min === null
    ? grouped(max)
    : max === null || max === min
      ? grouped(min)
      : `${grouped(min)}–${grouped(max)}`;

/** Groups of three digits, the same in all our languages. */
const grouped = (value: number | null): string => (value === null ? "" : value.toLocaleString("en-US"));

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}
type Units = (kind: "from" | "upTo" | "exactly", figures: string) => Localised;

function bounded({ min, max }: Bounds, units: Units, language: Language): string {
  if (min === null && max === null) return "";
  const kind = max === null ? "from" : min === null ? "upTo" : "exactly";
  return inLanguage(units(kind, range(min, max)), language);
}

const years: Units = (kind, figures) =>
  ({
    from: { "zh-CN": `${figures} 年以上`, en: figures === "1" ? "1+ year" : `${figures}+ years` },
    upTo: { "zh-CN": `${figures} 年以内`, "zh-TW": `${figures} 年以內`, en: `up to ${figures} years` },
    exactly: { "zh-CN": `${figures} 年`, en: figures === "1" ? "1 year" : `${figures} years` },
  })[kind];

const ages: Units = (kind, figures) =>
  ({
    from: { "zh-CN": `${figures} 岁以上`, "zh-TW": `${figures} 歲以上`, en: `${figures} and over` },
    upTo: { "zh-CN": `${figures} 岁以下`, "zh-TW": `${figures} 歲以下`, en: `up to ${figures}` },
    exactly: { "zh-CN": `${figures} 岁`, "zh-TW": `${figures} 歲`, en: figures },
  })[kind];

const modalities: Readonly<Record<Exclude<Modality, "required">, Localised>> = {
  preferred: { "zh-CN": "优先", "zh-TW": "優先", en: "preferred" },
  waiver: { "zh-CN": "可放宽", "zh-TW": "可放寬", en: "may be waived" },
};

const modalityNote = (modality: Modality, language: Language): string =>
  modality === "required" ? "" : brackets(inLanguage(modalities[modality], language), language);

const notAsked: Localised = { "zh-CN": "不限", "zh-TW": "不拘", en: "none required" };

function experienceWords(data: OfType<"experience">, language: Language): string {
  const { min, max, modality, degree } = data;
  const figures =
    max === 0 || (min === 0 && max === null)
      ? inLanguage(notAsked, language)
      : bounded({ min, max }, years, language);
  const holders = degree === null ? "" : brackets(valueLabel("education", degree, language), language);
  return `${figures || inLanguage(notAsked, language)}${holders}${modalityNote(modality, language)}`;
}

const anyDegree: Localised = { "zh-CN": "学位", "zh-TW": "學位", en: "Degree" };
const orMore: Localised = { "zh-CN": "或同等经验", "zh-TW": "或同等經驗", en: "or equivalent experience" };

function educationWords({ level, modality, orEquivalent }: OfType<"education">, language: Language): string {
  const name =
    level === "unspecified-degree"
      ? inLanguage(anyDegree, language)
      : valueLabel("education", level, language);
  const equivalent = orEquivalent ? brackets(inLanguage(orMore, language), language) : "";
  return `${name}${equivalent}${modalityNote(modality, language)}`;
}

const periods: Readonly<Record<NonNullable<OfType<"pay">["period"]>, Localised>> = {
  hour: { "zh-CN": "小时", "zh-TW": "小時", en: "hour" },
  day: { "zh-CN": "天", en: "day" },
  week: { "zh-CN": "周", "zh-TW": "週", en: "week" },
  month: { "zh-CN": "月", en: "month" },
  year: { "zh-CN": "年", en: "year" },
  piece: { "zh-CN": "件", en: "piece" },
};
const untold: Localised = { "zh-CN": "面议", "zh-TW": "面議", en: "negotiable" };
const beforeTax: Localised = { "zh-CN": "税前", "zh-TW": "稅前", en: "gross" };
const afterTax: Localised = { "zh-CN": "税后", "zh-TW": "稅後", en: "net" };
const yuan: Readonly<Record<Language, string | null>> = { "zh-CN": "CNY", "zh-TW": "TWD", en: null };

function payWords(data: OfType<"pay">, language: Language): string {
  const { min, max, currency, period, months, monthsMax, gross, disclosed } = data;
  if (!disclosed || (min === null && max === null)) return inLanguage(untold, language);
  const english = language === "en";
  const open = max === null ? (english ? "+" : " 以上") : "";
  const amount = range(min, max) + open;
  const isYuan = currency !== null && yuan[language] === currency;
  const sum = isYuan ? `${amount} 元` : currency === null ? amount : `${currency} ${amount}`;
  const per =
    period === null
      ? ""
      : `${isYuan ? "/" : english ? " per " : " / "}${inLanguage(periods[period], language)}`;
  const salaries = months === null ? "" : range(months, monthsMax);
  const times = salaries === "" ? "" : english ? `, ${salaries} salaries a year` : `，${salaries} 薪`;
  const tax = gross === null ? "" : brackets(inLanguage(gross ? beforeTax : afterTax, language), language);
  return `${sum}${per}${times}${tax}`;
}

const signs: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", "=": "", "~": "≈" };

function metricWords({ op, value, unit, period, change }: OfType<"metric">): string {
  const arrow = change === null ? "" : change === "up" ? "↑" : "↓";
  const gap = unit !== null && /^[a-z]/iu.test(unit) ? " " : "";
  return `${arrow}${op === null ? "" : (signs[op] ?? op)}${value ?? ""}${gap}${unit ?? ""}${period === null ? "" : ` / ${period}`}`;
}

const quoted = (name: string, language: Language): string => (language === "en" ? name : `《${name}》`);
const article = (number: number): Localised => ({
  "zh-CN": `第 ${number} 条`,
  "zh-TW": `第 ${number} 條`,
  en: `art. ${number}`,
});

const hours: Readonly<Record<OfType<"hours">["aspect"], (value: number) => Localised>> = {
  daily: (value) => ({
    "zh-CN": `每天 ${value} 小时`,
    "zh-TW": `每天 ${value} 小時`,
    en: `${value} hours a day`,
  }),
  weekly: (value) => ({
    "zh-CN": `每周 ${value} 小时`,
    "zh-TW": `每週 ${value} 小時`,
    en: `${value} hours a week`,
  }),
  monthlyOvertime: (value) => ({
    "zh-CN": `每月加班 ${value} 小时`,
    "zh-TW": `每月加班 ${value} 小時`,
    en: `${value} hours of overtime a month`,
  }),
  restDays: (value) => ({
    "zh-CN": `每周休息 ${value} 天`,
    "zh-TW": `每週休息 ${value} 天`,
    en: `${value} days of rest a week`,
  }),
};

const regimes: Readonly<Record<OfType<"regime">["regime"], Localised>> = {
  standard: { "zh-CN": "标准工时", "zh-TW": "標準工時", en: "standard working time" },
  comprehensive: { "zh-CN": "综合计算工时", "zh-TW": "綜合計算工時", en: "comprehensive working time" },
  irregular: { "zh-CN": "不定时工作制", "zh-TW": "不定時工作制", en: "irregular working time" },
  flexible: { "zh-CN": "弹性工作", "zh-TW": "彈性工作", en: "flexible working time" },
  shift: { "zh-CN": "轮班", "zh-TW": "輪班", en: "shifts" },
  night: { "zh-CN": "夜班", en: "night work" },
};

const probation: Readonly<Record<OfType<"probation">["aspect"], (value: number) => Localised>> = {
  months: (value) => ({ "zh-CN": `${value} 个月`, "zh-TW": `${value} 個月`, en: `${value} months` }),
  payRatio: (value) => {
    const share = `${Math.round(value * 1000) / 10}%`;
    return { "zh-CN": `工资的 ${share}`, "zh-TW": `薪資的 ${share}`, en: `${share} of the pay` };
  },
  contractMonths: (value) =>
    Number.isFinite(value) && value > 0
      ? { "zh-CN": `合同 ${value} 个月`, "zh-TW": `合約 ${value} 個月`, en: `contract of ${value} months` }
      : { "zh-CN": "无固定期限合同", "zh-TW": "不定期合約", en: "open-ended contract" },
};

const people = (figures: string): Localised =>
  figures === "" ? { "zh-CN": "若干", en: "several" } : { "zh-CN": `${figures} 人`, en: figures };

const anyAge: Localised = { "zh-CN": "不限", "zh-TW": "不拘", en: "any age" };
