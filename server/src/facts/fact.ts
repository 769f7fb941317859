import type { Span } from "../text/span.ts";
import type { SectionId } from "../vocabulary/sections.ts";

/** `required`: a must. `preferred`: 优先, a plus. `waiver`: relaxes another requirement (可放宽至大专). */
export type Modality = "required" | "preferred" | "waiver";

/** Where in the role a claim stands; claims are only compared where their scopes allow it. */
export interface FactScope {
  /** Index in `Role.sections`, null for fields outside sections and the preamble. */
  readonly section: number | null;
  /** Main id of that section or of the nearest enclosing one that has an id. */
  readonly sectionId: SectionId | null;
  /** Index in `Role.fields` when the claim is a field's value. */
  readonly field: number | null;
  /** In a document with several levels of one ladder: the heading of the level this belongs to. */
  readonly level: string | null;
}

/** What every claim has. `text` is the raw words; `span` exactly those words. */
export interface Fact {
  readonly span: Span;
  readonly text: string;
  readonly scope: FactScope;
  /** 0 to 1; below 0.5 no rule relies on it. */
  readonly confidence: number;
}

/**
 * Years of experience asked for. Bounds are in years (6个月 is 0.5), null when open or not said.
 * 以上/以下/以内 include the number, 超过/不满/以外 exclude it (Civil Code of the PRC, art. 1259).
 */
export interface Experience extends Fact {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  /** The figure itself: 8-10年 in “8-10年客服相关工作经验”, for fixes and underlines. */
  readonly figure: Span;
  readonly kind: "total" | "management" | "domain";
  /** What the experience is in, as written: 客服相关. Empty when not said. */
  readonly field: string;
  readonly modality: Modality;
  /** Index, in the same list, of the claim it is a part of (其中至少5年…), or null. */
  readonly parent: number | null;
  /** The bound words contradict: 三至五年以上 (range and open), 至少一至两年以上. */
  readonly ambiguous: boolean;
  /** An alternative for holders of this degree only (本科3年/硕士1年). */
  readonly degree: EducationLevel | null;
}

/** 丰富的经验, several years: experience asked for without a figure. */
export interface VagueExperience extends Fact {
  readonly modality: Modality;
}

export type EducationLevel =
  | "none"
  | "primary"
  | "secondary"
  | "vocational"
  | "associate"
  | "bachelor"
  | "master"
  | "doctor"
  | "unspecified-degree";

/** Lowest to highest; `unspecified-degree` (“a degree”) has no rank of its own. */
export const educationRank: Readonly<Record<EducationLevel, number | null>> = {
  none: 0,
  primary: 1,
  secondary: 2,
  vocational: 3,
  associate: 4,
  bachelor: 5,
  master: 6,
  doctor: 7,
  "unspecified-degree": null,
};

/** The lowest level accepted. */
export interface Education extends Fact {
  readonly level: EducationLevel;
  readonly modality: Modality;
  /** “or equivalent experience” stands with it. */
  readonly orEquivalent: boolean;
}

export type PayPeriod = "hour" | "day" | "week" | "month" | "year" | "piece";

/** Amounts are in whole units of the currency (2-3万 is 20000 to 30000). */
export interface Pay extends Fact {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  /** As written; null when not written. */
  readonly period: PayPeriod | null;
  /** What local habit implies when `period` is null (15-25K a month in China), or null. */
  readonly impliedPeriod: PayPeriod | null;
  /** 14 in 15-25K·14薪. */
  readonly months: number | null;
  /** 面议, competitive: pay is mentioned and not told. */
  readonly disclosed: boolean;
  /** 16 in 13-16薪; null when one number, or none, is said. */
  readonly monthsMax: number | null;
  /** Both ends as written, 15 and 25K in 15-25K; null when only one is. */
  readonly ends: { readonly low: Span; readonly high: Span } | null;
  /** Which part of the pay the amount is, where words say it: 底薪, 绩效工资, 综合薪资. Null: the pay. */
  readonly part: PayPart | null;
  /** True: before tax (税前, gross); false: after tax (税后, net); null when not said. */
  readonly gross: boolean | null;
  /** A part that depends on results comes with it (+提成, OTE); its share (0.5 for 50/50), null when not said. */
  readonly variable: { readonly share: number | null } | null;
  /** The grade the amount belongs to: P6 in `P6：25-35K`. Null when not said. */
  readonly grade: string | null;
  /** Who or where the amount is for, folded: 初级, 北京, san francisco; empty for the role as such. */
  readonly label: string;
  /** False when neither words, place nor habit say what the figure is counted by or in: `2-3万` in a header. */
  readonly unitKnown: boolean;
}

export type PayPart = "base" | "variable" | "total";

/**
 * What is said of pay besides amounts: a grade (19档-24档, P6-P7), a part that depends on results (100%绩效工资,
 * 底薪+提成), how many salaries a year (13-16薪, 年底双薪), that it is paid by the piece (计件工资).
 */
export interface PayTerm extends Fact {
  readonly kind: "grade" | "variable" | "months" | "piece";
  /** Of a variable part: 1 for 100%绩效工资, 0.05 for 提成5%. Null when not said, and for other kinds. */
  readonly share: number | null;
  /** Salaries a year, lowest and highest; null for other kinds. */
  readonly months: { readonly min: number; readonly max: number } | null;
  /** Of a grade: a table, an appendix or a link that says what it pays stands with it. */
  readonly explained: boolean;
}

export type LawStatus = "in-force" | "repealed" | "amended" | "superseded" | "unknown";

/** A law cited. */
export interface Law extends Fact {
  /** As written, without 《》. */
  readonly name: string;
  /** The registry's full name, null when the registry does not know it. */
  readonly official: string | null;
  readonly status: LawStatus;
  /** Article cited (第二十七条 → 27), or null. */
  readonly article: number | null;
  /** Stands in 《》. */
  readonly quoted: boolean;
  /** The cited article's number with its words: 第二十七条; null when there is none. */
  readonly articleSpan: Span | null;
  /** Year of the text that is cited (《公司法（2018年修正）》), or null. */
  readonly edition: number | null;
  /** Named as a thing of the past: 原《合同法》, “formerly the …”. */
  readonly historical: boolean;
}

export type RoleRelation =
  | "reportsTo"
  | "dottedLineTo"
  | "directReports"
  | "peers"
  | "career-up"
  | "career-lateral";

/** A mention of another role that says how the two stand. Example: `直接上级：客服副总裁（或公司COO/CEO）` */
export interface RoleReference extends Fact {
  readonly relation: RoleRelation;
  /** 客服副总裁 */
  readonly name: string;
  /** COO and CEO, each with its place. A superior with alternatives is ambiguous. */
  readonly alternatives: readonly { readonly name: string; readonly span: Span }[];
  /** The span of the name alone; `span` covers the whole mention. */
  readonly nameSpan: Span;
  readonly dotted: boolean;
  readonly external: boolean;
  /** `客服体系专员（如质量管控、培训）`: a family of roles, not one role. */
  readonly family: boolean;
  /** `generic`: 上级, 管理层, 公司领导, “management”: nobody in particular. */
  readonly generic: boolean;
  /** A field or table says it outright; prose says it in a sentence. */
  readonly source: "field" | "prose";
}

/** How a measured value stands to its figure; `~`: about. */
export type Comparison = "<" | "<=" | "=" | ">=" | ">" | "~";

/**
 * A measure of performance or service, with its target or without one: `客户满意度≥90%`, `15秒内响应`, `接通率`.
 */
export interface Metric extends Fact {
  /** What is measured, as written: 客户满意度. Empty when only a figure is there. */
  readonly name: string;
  /** The figure with its bound words: `≥90%`; null when the metric is only named. */
  readonly figure: Span | null;
  readonly op: Comparison | null;
  readonly value: number | null;
  /** `%`, `‰`, 秒, 次; the unit as written, empty when there is none, null without a figure. */
  readonly unit: string | null;
  /** What the figure is counted over: 月, 季度, year; null when not said. */
  readonly period: string | null;
  /** The figure is a change (提升20%), not a level. */
  readonly change: "up" | "down" | null;
  /** Where a change starts (从80%提升至90%), in `unit`; null when not said. */
  readonly baseline: number | null;
  /** Stands in `(如…)`: an example, not a demand. */
  readonly example: boolean;
}

/** Systems of working time; the first three are the statutory ones of mainland China. */
export type HoursRegime = "standard" | "comprehensive" | "irregular" | "flexible" | "shift";

/** What is said about working time: `8:00-17:00，午休1小时`, 双休, 996, 综合计算工时, 通宵值班. Numbers are null when not said. */
export interface Hours extends Fact {
  /** Working hours a day, breaks taken out; an hour of break is taken for granted where none is told. */
  readonly daily: number | null;
  /** The length of the break is told, or `daily` is told without any. */
  readonly breakTold: boolean;
  readonly weekly: number | null;
  /** Overtime hours a month asked for. */
  readonly monthlyOvertime: number | null;
  /** Days of rest a week, 1.5 for 大小周. */
  readonly restDays: number | null;
  readonly regimes: readonly HoursRegime[];
  /** Night work is part of it. */
  readonly night: boolean;
}

/** A probation period: `试用期3个月，工资为80%`, and the contract it belongs to when that is told with it. */
export interface Probation extends Fact {
  /** Longest length in months, null when not said. */
  readonly months: number | null;
  /** Share of the later pay, 0.8 for 80%, null when not said. */
  readonly payRatio: number | null;
  /** Length of the contract in months (Infinity: open-ended; 0: until a task is done), null when not said. */
  readonly contractMonths: number | null;
  /** The words of the length alone, 3个月, and of the share alone, 80%: for fixes and underlines. */
  readonly length: Span | null;
  readonly share: Span | null;
}

/** How many people are looked for: 招3人, 2名, 若干. */
export interface Headcount extends Fact {
  /** Null for 若干 and open ends. */
  readonly min: number | null;
  readonly max: number | null;
}

/** An age that is asked for: 35岁以下, 25-35岁, 年满18周岁. */
export interface Age extends Fact {
  readonly min: number | null;
  readonly max: number | null;
  /** Only the age from which the law allows work at all: 年满18周岁. */
  readonly legalMinimum: boolean;
  /** 年龄不限 */
  readonly none: boolean;
  readonly modality: Modality;
}

/** A certificate, licence or professional title: PMP证书, 中级经济师, driving licence. */
export interface Certificate extends Fact {
  /** 中级经济师 */
  readonly name: string;
  readonly modality: Modality;
  /** 等相关证书, “or similar”: the list goes on. */
  readonly open: boolean;
}

/** All claims of one role, each list in document order. Later kinds join here. */
export interface Facts {
  readonly experience: readonly Experience[];
  readonly vagueExperience: readonly VagueExperience[];
  readonly education: readonly Education[];
  readonly pay: readonly Pay[];
  readonly payTerms: readonly PayTerm[];
  readonly laws: readonly Law[];
  readonly references: readonly RoleReference[];
  readonly metrics: readonly Metric[];
  readonly hours: readonly Hours[];
  readonly probation: readonly Probation[];
  readonly headcount: readonly Headcount[];
  readonly age: readonly Age[];
  readonly certificates: readonly Certificate[];
}
