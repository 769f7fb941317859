import type { FieldId } from "./fields.ts";
import type { Language } from "./language.ts";
import type { SectionId } from "./sections.ts";

/** Shapes of the tables that `npm run generate` makes from `words/*.yaml`. */

/** Names per language, the usual one first. */
export type Names = Readonly<Record<Language, readonly string[]>>;

/** The same as lists joined by `|`: one string loads faster and is smaller than a list of them. */
export type JoinedNames = Readonly<Record<Language, string>>;

/** `words/sections.yaml`; everything but the names of sections is in keys (`keys.ts`). */
export interface SectionWords {
  readonly names: Readonly<Record<SectionId, JoinedNames>>;
  /** Headings about several sections that cannot be taken apart (`KSA`). */
  readonly several: readonly { readonly ids: readonly [SectionId, ...SectionId[]]; readonly names: string }[];
  /** Words without a meaning of their own before a heading: 主要, 核心, key, your. */
  readonly before: readonly string[];
  /** … and after it: 说明, 列表. */
  readonly after: readonly string[];
  /** Endings that the parts of a compound share: 沟通与协调能力. */
  readonly shared: readonly string[];
  /** Headings that may follow the name of a role or a level: 客服经理岗位职责, Senior Engineer Responsibilities. */
  readonly afterRole: readonly string[];
  /** Words a Chinese role name ends with. */
  readonly roleEnds: readonly string[];
  /** Words an English role or level name holds. */
  readonly roleWords: readonly string[];
}

/** `words/fields.yaml`; `careerPath` has parts with names of their own. */
export interface FieldWords {
  readonly names: Readonly<Record<FieldId, JoinedNames>>;
  readonly parts: readonly { readonly id: FieldId; readonly part: string; readonly names: JoinedNames }[];
}

/** `words/role-aliases.yaml` and `words/generic-superiors.yaml` */
export interface RoleWords {
  /** Canonical name first, then its true synonyms. */
  readonly aliases: readonly (readonly string[])[];
  /** Words inside a Chinese name that mean the same: 客户服务 and 客服. `[from, to]`, folded. */
  readonly inside: readonly (readonly [from: string, to: string])[];
  /** The same for English, whole words: `sr` and `senior`. */
  readonly words: readonly (readonly [from: string, to: string])[];
  /** Departments whose `…部总监` is their `…总监`. */
  readonly departments: readonly string[];
  /** Nobody in particular: 上级, 管理层, management. */
  readonly generic: readonly string[];
}

/** Made from OpenCC: `to[i]` is the simplified character of `from[i]`. */
export interface FoldWords {
  readonly from: string;
  readonly to: string;
  /** Simplified characters that traditional text has, too. */
  readonly shared: string;
}

/** Levels of education as facts name them, lowest first; `unspecified-degree` (“a degree”) has no rank. */
export type DegreeLevel =
  | "none"
  | "primary"
  | "secondary"
  | "vocational"
  | "associate"
  | "bachelor"
  | "master"
  | "doctor"
  | "unspecified-degree";

/** `words/degrees.yaml` */
export interface DegreeWords {
  readonly levels: readonly { readonly level: DegreeLevel; readonly names: Names }[];
  /** How the degree has to be got: 统招, 全日制. */
  readonly modes: readonly string[];
  /** Restrictions to certain schools: 985, ivy league. */
  readonly tiers: readonly string[];
  /** Words that let experience stand for a degree. */
  readonly equivalents: readonly string[];
}

export type TimeUnit = "year" | "month" | "week" | "day" | "hour" | "minute" | "second";
export type PayPeriodWord = "hour" | "day" | "week" | "month" | "year" | "piece";

/** What a bound word does to the figure beside it. */
export interface BoundWord {
  readonly side: "min" | "max" | "about";
  /** 以上 and “at least” include the figure, 超过 and “more than” do not. */
  readonly inclusive: boolean;
  /** Whether it stands before or after the figure. */
  readonly place: "before" | "after";
  readonly names: Names;
}

/** `words/units.yaml` */
export interface UnitWords {
  readonly time: readonly { readonly unit: TimeUnit; readonly years: number; readonly names: Names }[];
  readonly scales: readonly { readonly factor: number; readonly names: Names }[];
  readonly currencies: readonly { readonly code: string; readonly names: Names }[];
  readonly periods: readonly { readonly period: PayPeriodWord; readonly names: Names }[];
  readonly bounds: readonly BoundWord[];
}

/** `words/level-words.yaml`: a rank of a ladder, low to high. */
export interface LevelWord {
  readonly rank: number;
  readonly names: Names;
  /** The rest of the name has to end with one of these; any name when empty. */
  readonly ladders: readonly string[];
}

/** `words/typos.yaml`: a word that is wrong where it stands like this. All but `right` is folded. */
export interface TypoWord {
  readonly wrong: string;
  /** What is meant; a language that is not here does not have the mistake. */
  readonly right: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** One of these stands near it on that side. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Right next to one of these it is part of another word. */
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
}

/** What our own templates leave behind where nothing is filled in: whole lines, and the words of fields. */
export interface TemplateGaps {
  readonly lines: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

/** `words/certificates.yaml` */
export interface CertificateWord {
  readonly names: Names;
  /** It comes in levels, and a role has to say which one is meant. */
  readonly levels: boolean;
  /** The word is what people are called, too: 律师. */
  readonly title: boolean;
}

/** Where a law applies. */
export type Jurisdiction = "cn" | "tw" | "eu" | "us" | "uk" | "international";

/** How far an entry of the register may be relied on: `unconfirmed` ones never make an error. */
export type Sureness = "confirmed" | "likely" | "unconfirmed";

/** One law, regulation or standard of `words/laws/*.yaml`. */
export interface LawEntry {
  /** As it is cited in 《》: 个人信息保护法. */
  readonly name: string;
  /** 中华人民共和国个人信息保护法 */
  readonly official: string;
  /** Usual and right: 个保法, PIPL. */
  readonly short: readonly string[];
  /** What people write and what no law is called: 消费者保护法. */
  readonly wrong: readonly string[];
  readonly jurisdiction: Jurisdiction;
  /** `amended`: in force with a recent text. `unknown`: never was a law. */
  readonly status: "in-force" | "amended" | "repealed" | "superseded" | "unknown";
  /** ISO dates, whole or in part; null when not known. */
  readonly passed: string | null;
  readonly since: string | null;
  readonly ended: string | null;
  /** `name`s of entries. */
  readonly replacedBy: readonly string[];
  /** Article numbers before and after the last amendment, as far as known. */
  readonly moved: readonly (readonly [from: number, to: number])[];
  /** From this old article on numbers may differ; null when none moved. */
  readonly movedFrom: number | null;
  readonly topics: readonly string[];
  readonly sure: Sureness;
  readonly source: string;
  readonly checkedOn: string;
  readonly note: { readonly "zh-CN": string; readonly en: string } | null;
}

/** The laws of one file as they are stored: what equals a blank entry or the file's defaults is left out. */
export interface LawFile {
  readonly jurisdiction: Jurisdiction;
  /** What stands before the names in full names: 中华人民共和国. */
  readonly prefix: string;
  readonly defaults: Partial<LawEntry>;
  readonly laws: readonly (Partial<LawEntry> & Pick<LawEntry, "name">)[];
}

/** What the figure of a measure looks like; `share` is a part of a whole, `rate` may pass 100 %, `index` is -100 to 100. */
export type MetricKind = "share" | "rate" | "duration" | "score" | "count" | "money" | "index";

/** One measure of `words/metrics.yaml`. `names`: folded, joined by `|`, the usual Chinese one first. `lower`: less is better. */
export interface MetricWord {
  readonly kind: MetricKind;
  readonly lower: boolean;
  readonly names: string;
}

/** How mixed scripts are set right (`words/mixed-script.yaml` and OpenCC). */
export interface ScriptWords {
  /** Simplified characters with several traditional forms, unit for unit with the form to write. */
  readonly usual: { readonly from: string; readonly to: string };
  /** Traditional characters that simplified text has, too. */
  readonly both: string;
  /** `沖突 衝突|…`: wrong and right in traditional text, of equal length. */
  readonly words: string;
  /** Words with 后 that are right in traditional text. */
  readonly empress: readonly string[];
  /** Words in which 并 is to be 併; elsewhere it is 並. */
  readonly merge: readonly string[];
}

/** One pair of `words/regional-words.yaml`. */
export interface RegionalWord {
  /** The mainland's word, simplified. */
  readonly cn: string;
  /** Taiwan's, traditional, and the same folded. */
  readonly tw: string;
  readonly folded: string;
  readonly weak: boolean;
  /** The side whose word says nothing on the other. */
  readonly only: "cn" | "tw" | null;
  readonly notAfter: readonly string[];
}

/** `words/site-notices.yaml`: phrases, folded; parts of one follow each other in a sentence, not far apart. */
export interface SiteWords {
  readonly notices: readonly SitePhrase[];
  readonly signs: readonly SitePhrase[];
  readonly warnings: readonly SitePhrase[];
  readonly lines: readonly string[];
  readonly speakers: readonly string[];
}

export type SitePhrase = readonly string[];

/** `words/pinyin.yaml`: reading without tones → the characters that have it, folded, in one string. */
export interface PinyinWords {
  readonly main: Readonly<Record<string, string>>;
  /** What characters may be read as besides. */
  readonly other: Readonly<Record<string, string>>;
}

/** Whom a template's wording is for, where staff, managers and executives do different things. */
export type TemplateLevel = "staff" | "manager" | "executive";

export type Wording = Readonly<Record<Language, readonly string[]>>;

/** `words/section-templates.yaml`; `{{…}}` in a line is a gap. */
export interface SectionTemplate {
  readonly lines: Wording;
  /** Wording without gaps for quick fixes, where a gap would claim a figure nobody has decided. */
  readonly plain?: Wording;
  readonly levels?: Readonly<Partial<Record<TemplateLevel, Wording>>>;
}

export type SectionTemplates = Readonly<Partial<Record<SectionId, SectionTemplate>>>;

export type DocumentKind = "position" | "posting" | "occupation";

/** `words/role-template.yaml`: a whole document of one kind. */
export interface DocumentTemplate {
  readonly sections: readonly SectionId[];
  readonly languages: Readonly<
    Record<
      Language,
      {
        readonly name: string;
        /** What is typed for its snippet. */
        readonly prefixes: readonly string[];
        readonly description: string;
        /** Words of the gap its title is. */
        readonly title: string;
        /** Name in Markdown and the gap's words. */
        readonly fields: Readonly<Partial<Record<FieldId, readonly [name: string, words: string]>>>;
      }
    >
  >;
  /** Its own wording of sections. */
  readonly wording: Readonly<Partial<Record<SectionId, Wording>>>;
}

export type DocumentTemplates = Readonly<Record<DocumentKind, DocumentTemplate>>;
