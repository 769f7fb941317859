import type { EducationLevel, Experience, LawStatus, Modality, PayPeriod } from "../facts/fact.ts";
import { type FieldId, fieldTypes } from "../vocabulary/fields.ts";
import { inLanguage, type Language, type Localised } from "../vocabulary/language.ts";
import { fieldPurpose, sectionPurpose } from "../vocabulary/purposes.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

export const educationNames: Readonly<Record<EducationLevel, Localised>> = {
  none: { "zh-CN": "学历不限", en: "no degree required" },
  primary: { "zh-CN": "小学及以上", en: "primary school" },
  secondary: { "zh-CN": "高中及以上", en: "secondary school" },
  vocational: { "zh-CN": "中专、职高及以上", en: "vocational school" },
  associate: { "zh-CN": "大专及以上", en: "associate degree or higher" },
  bachelor: { "zh-CN": "本科及以上", en: "bachelor's degree or higher" },
  master: { "zh-CN": "硕士及以上", en: "master's degree or higher" },
  doctor: { "zh-CN": "博士", en: "doctorate" },
  "unspecified-degree": { "zh-CN": "学位（未写明层次）", en: "a degree, level not said" },
};

export const lawStatusNames: Readonly<Record<LawStatus, Localised>> = {
  "in-force": { "zh-CN": "现行有效", en: "in force" },
  amended: {
    "zh-CN": "现行有效，曾修正（条文序号可能有变）",
    en: "in force, amended (article numbers may have moved)",
  },
  repealed: { "zh-CN": "已废止", en: "repealed" },
  superseded: { "zh-CN": "已被新版本取代", en: "superseded by a newer version" },
  unknown: { "zh-CN": "效力未知", en: "status unknown" },
};

interface Sentences {
  readonly comma: string;
  readonly colon: string;
  readonly alsoCalled: string;
  readonly department: string;
  readonly level: string;
  readonly reportsTo: string;
  readonly dottedLineTo: string;
  readonly directReports: string;
  readonly dottedReports: string;
  readonly external: string;
  readonly undefinedRole: string;
  readonly understoodAs: string;
  readonly ambiguous: string;
  readonly implied: string;
  readonly noPeriod: string;
  readonly unknownLaw: string;
  readonly key: string;
  readonly holds: string;
  readonly otherHeadings: string;
  readonly experienceKind: Readonly<Record<Experience["kind"], string>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly period: Readonly<Record<PayPeriod, string>>;
}

const chinese: Sentences = {
  comma: "，",
  colon: "：",
  alsoCalled: "又名",
  department: "部门",
  level: "职级",
  reportsTo: "直接上级",
  dottedLineTo: "虚线上级",
  directReports: "直接下级",
  dottedReports: "虚线下级",
  external: "外部岗位，工作区里没有它的文件",
  undefinedRole: "未定义：工作区里没有这个岗位的文件",
  understoodAs: "理解为：",
  ambiguous: "写法有歧义",
  implied: "按当地习惯推断",
  noPeriod: "（未写明周期）",
  unknownLaw: "不在已登记的法规之内，请核对名称",
  key: "YAML 键",
  holds: "内容",
  otherHeadings: "也可写作",
  experienceKind: { total: "总经验", management: "管理经验", domain: "专业经验" },
  modality: { required: "必须", preferred: "优先", waiver: "放宽条件" },
  period: { hour: "/小时", day: "/天", week: "/周", month: "/月", year: "/年", piece: "/件" },
};

const english: Sentences = {
  comma: ", ",
  colon: ": ",
  alsoCalled: "Also called",
  department: "Department",
  level: "Level",
  reportsTo: "Reports to",
  dottedLineTo: "Dotted line to",
  directReports: "Direct reports",
  dottedReports: "Dotted-line reports",
  external: "an external role; no file here describes it",
  undefinedRole: "not defined: no file here describes this role",
  understoodAs: "Understood as: ",
  ambiguous: "can be read in several ways",
  implied: "implied by local habit",
  noPeriod: "(no period said)",
  unknownLaw: "not in the registry of laws; check the name",
  key: "YAML key",
  holds: "Holds",
  otherHeadings: "Also written",
  experienceKind: {
    total: "overall experience",
    management: "management experience",
    domain: "experience in the field",
  },
  modality: { required: "required", preferred: "preferred", waiver: "a waiver" },
  period: {
    hour: "per hour",
    day: "per day",
    week: "per week",
    month: "per month",
    year: "per year",
    piece: "per piece",
  },
};

/** The fixed words of hovers and completion in the language of messages. */
export const say = (language: Language): Sentences =>
  language === "en" ? english : language === "zh-TW" ? taiwanese() : chinese;

let converted: Sentences | null = null;

/** Converted when first asked for. */
function taiwanese(): Sentences {
  converted ??= JSON.parse(JSON.stringify(chinese), (_, value: unknown) =>
    typeof value === "string" ? inLanguage({ "zh-CN": value, en: value }, "zh-TW") : value,
  ) as Sentences;
  return converted;
}

const typeNames = {
  text: { "zh-CN": "文字", en: "text" },
  role: { "zh-CN": "一个岗位名称", en: "the name of one role" },
  roles: { "zh-CN": "岗位名称列表", en: "a list of role names" },
  list: { "zh-CN": "列表", en: "a list" },
  number: { "zh-CN": "数字", en: "a number" },
  date: { "zh-CN": "日期（YYYY-MM-DD）", en: "a date (YYYY-MM-DD)" },
  flag: { "zh-CN": "true 或 false", en: "true or false" },
  structure: { "zh-CN": "文字或结构", en: "text or a structure" },
} as const satisfies Record<string, Localised>;

/** What a field is for, as Markdown. */
export function fieldHelp(id: FieldId, language: Language): string {
  const t = say(language);
  return `${inLanguage(fieldPurpose[id], language)}\n\n- ${t.key}${t.colon}\`${id}\`\n- ${t.holds}${t.colon}${inLanguage(typeNames[fieldTypes[id]], language)}`;
}

/** What a section is for and how else it is called, as Markdown. */
export function sectionHelp(id: SectionId, vocabulary: Vocabulary, language: Language): string {
  const t = say(language);
  const names = vocabulary
    .headings(id, language)
    .slice(0, 8)
    .join(language === "en" ? ", " : "、");
  return `**${vocabulary.heading(id, language)}** (\`${id}\`)\n\n${inLanguage(sectionPurpose[id], language)}\n\n${t.otherHeadings}${t.colon}${names}`;
}
