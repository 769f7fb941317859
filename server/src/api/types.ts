/*
 * The library `rolewright`: job descriptions read and checked as code. Everything is a pure function over texts: no disk,
 * no network, nothing is remembered between calls.
 *
 * Lines and characters count from zero, characters in UTF-16 units, as in the Language Server Protocol.
 *
 * What these types do not allow (another locale, bytes in place of a text) is a `TypeError` that says so.
 */

/** Languages documents are written in and messages are given in. */
export type Language = "zh-CN" | "zh-TW" | "en";

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From the first character to behind the last one. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type Severity = "error" | "warning" | "info" | "hint";

/** A role file: its text and where it would stand. */
export interface SourceDocument {
  /**
   * Relative path with `/`: `sales/head-of-sales.role.md`. Its ending decides how the text is read (`.yaml` and `.yml` as
   * YAML, all others as Markdown), its folder which `overrides` of the config hold, and links between files go by it.
   */
  readonly path: string;
  readonly text: string;
}

/** What a config file may say, as an object; `docs/configuration.md` tells the keys. */
export type Config = Readonly<Record<string, unknown>>;

/** What every function may be told. */
export interface Options {
  /**
   * A config: the text of a `rolewright.config.yaml` or an object of the same shape. Left out: the usual requirements of
   * each document's language. Throws `ConfigError` when nothing can be checked by it.
   */
  readonly config?: string | Config;
  /** The path of a text given without one; `document.role.md` when left out. */
  readonly path?: string;
  /** How a text given without a path is read; Markdown when left out. */
  readonly format?: "markdown" | "yaml";
  /** Of documents that do not say; guessed when left out. */
  readonly language?: Language;
  /** Of messages; English when left out. */
  readonly locale?: Language;
}

/** A config nothing can be checked by: no YAML, or a preset that does not exist. */
export interface ConfigError extends Error {
  readonly name: "ConfigError";
  /** Where in the config. */
  readonly range: Range;
}

/** What was understood of a text. */
export interface ReadResult {
  /** One for Markdown; YAML files may hold several. */
  readonly roles: readonly Role[];
  /** What could not be read, in order of place. */
  readonly problems: readonly Problem[];
}

/** Something that could not be read or has the wrong shape. */
export interface Problem {
  /** The rule `check` reports it under. */
  readonly rule: "document/syntax" | "document/too-large" | "field/invalid";
  readonly message: string;
  readonly range: Range;
}

/** A role as it was understood: the same as `rolewright inspect --format json` says. */
export interface Role {
  readonly path: string;
  readonly format: string;
  readonly language: Language;
  readonly kind: "position" | "posting" | "occupation" | "reference";
  readonly title: string | null;
  readonly aliases: readonly string[];
  readonly code: string | null;
  readonly organization: string | null;
  readonly department: string | null;
  readonly level: string | null;
  readonly reportsTo: readonly Superior[];
  readonly directReports: readonly Named[];
  readonly peers: readonly Named[];
  readonly careerPath: readonly CareerStep[];
  readonly sections: readonly Section[];
  readonly facts: Facts;
}

/** Another role and where it is named. */
export interface Named {
  readonly name: string;
  readonly range: Range;
}

export interface Superior extends Named {
  /** Names said to be possible instead (“or COO”). */
  readonly alternatives: readonly string[];
  readonly dotted: boolean;
}

export interface CareerStep extends Named {
  readonly direction: "up" | "lateral";
}

export interface Section {
  /** Canonical id (`responsibilities`), null for headings that are not known. */
  readonly id: string | null;
  /** All ids of a heading that names several. */
  readonly ids: readonly string[];
  readonly heading: string;
  readonly range: Range;
  readonly empty: boolean;
}

/** The claims of a role, each list in order of place. */
export interface Facts {
  readonly experience: readonly Experience[];
  readonly education: readonly Education[];
  readonly pay: readonly Pay[];
  readonly payTerms: readonly PayTerm[];
  readonly metrics: readonly Metric[];
  readonly laws: readonly Law[];
  readonly hours: readonly Hours[];
  readonly probation: readonly Probation[];
  readonly headcount: readonly Headcount[];
  readonly age: readonly Age[];
  readonly certificates: readonly Certificate[];
}

/** `required`: a must. `preferred`: a plus. `waiver`: relaxes another requirement. */
export type Modality = "required" | "preferred" | "waiver";

/** What every claim has. */
export interface Fact {
  /** The words that say it. */
  readonly text: string;
  /** Id of the section they stand in. */
  readonly section: string | null;
  /** In a document with several levels of one ladder: the heading of the level. */
  readonly ladderLevel: string | null;
  readonly range: Range;
}

/** How sure the reading is: 0 to 1. */
export interface Rated {
  readonly confidence: number;
}

/** Years of experience asked for; null is an open end. */
export interface Experience extends Fact, Rated {
  readonly minYears: number | null;
  readonly maxYears: number | null;
  readonly kind: "total" | "management" | "domain";
  /** What the experience is in, as written; empty when not said. */
  readonly scope: string;
  readonly modality: Modality;
}

export interface Education extends Fact, Rated {
  /** The lowest level accepted. */
  readonly level:
    | "none"
    | "primary"
    | "secondary"
    | "vocational"
    | "associate"
    | "bachelor"
    | "master"
    | "doctor"
    | "unspecified-degree";
  readonly modality: Modality;
}

export type PayPeriod = "hour" | "day" | "week" | "month" | "year" | "piece";

/** Amounts are in whole units of the currency. */
export interface Pay extends Fact, Rated {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  /** As written. */
  readonly period: PayPeriod | null;
  /** What local habit implies when `period` is null. */
  readonly impliedPeriod: PayPeriod | null;
  /** Salaries a year; `monthsMax` is the upper end of a range. */
  readonly months: number | null;
  readonly monthsMax: number | null;
  /** False: pay is mentioned and not told. */
  readonly disclosed: boolean;
  readonly part: "base" | "variable" | "total" | null;
  /** True: before tax; false: after it. */
  readonly gross: boolean | null;
  readonly variable: { readonly share: number | null } | null;
  readonly grade: string | null;
  /** False when neither words nor habit say what the figure is counted in. */
  readonly unitKnown: boolean;
}

export interface PayTerm extends Fact, Rated {
  readonly kind: "grade" | "variable" | "months" | "piece";
  readonly share: number | null;
  readonly months: { readonly min: number; readonly max: number } | null;
  readonly explained: boolean;
}

export interface Metric extends Fact, Rated {
  readonly name: string;
  readonly op: "<" | "<=" | "=" | ">=" | ">" | "~" | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly period: string | null;
  /** The figure is a change, not a level. */
  readonly change: "up" | "down" | null;
  readonly baseline: number | null;
  readonly example: boolean;
}

export interface Law extends Fact {
  /** As written. */
  readonly name: string;
  /** Full name, null when it is not known. */
  readonly official: string | null;
  readonly status: "in-force" | "repealed" | "amended" | "superseded" | "unknown";
  readonly article: number | null;
  readonly edition: number | null;
}

export interface Hours extends Fact, Rated {
  readonly daily: number | null;
  readonly breakTold: boolean;
  readonly weekly: number | null;
  readonly monthlyOvertime: number | null;
  readonly restDays: number | null;
  readonly regimes: readonly ("standard" | "comprehensive" | "irregular" | "flexible" | "shift")[];
  readonly night: boolean;
}

export interface Probation extends Fact, Rated {
  readonly months: number | null;
  /** Share of the later pay: 0.8 for 80 %. */
  readonly payRatio: number | null;
  readonly contractMonths: number | "open-ended" | null;
}

export interface Headcount extends Fact, Rated {
  readonly min: number | null;
  readonly max: number | null;
}

export interface Age extends Fact, Rated {
  readonly min: number | null;
  readonly max: number | null;
  readonly legalMinimum: boolean;
  readonly none: boolean;
  readonly modality: Modality;
}

export interface Certificate extends Fact, Rated {
  readonly name: string;
  readonly modality: Modality;
  readonly open: boolean;
}

export interface CheckOptions extends Options {
  /** ISO date for rules that depend on the day; today when left out. */
  readonly asOf?: string;
}

/** What was found: the same as `rolewright check --format json` says. Files and findings are sorted. */
export interface CheckReport {
  readonly version: 1;
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

export interface FileReport {
  readonly path: string;
  readonly findings: readonly Finding[];
}

export interface Finding {
  /** `experience/inconsistent` */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** Other places it is about. */
  readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
  /** `safe`: neither loses nor changes what the text says. */
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  /** The rule's page. */
  readonly url: string;
}

export interface Summary {
  readonly files: number;
  readonly roles: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

export interface FixOptions extends CheckOptions {
  /** Also fixes somebody ought to look at, where there is no choice between several. */
  readonly unsafe?: boolean;
  /** Only what these rules find. With `unsafe` they may be given sample wording, which is to be edited. */
  readonly rules?: readonly string[];
}

export interface FixResult {
  readonly text: string;
  /** The fixes that were carried out, in order. */
  readonly applied: readonly { readonly rule: string; readonly title: string }[];
}

export interface RenderOptions extends Options {
  /** `posting` (the usual): what candidates get to read. `internal`: everything. */
  readonly variant?: "posting" | "internal";
  /** The look of `page`; `modern` when left out. */
  readonly theme?: "modern" | "classic" | "compact";
}

/** A document as HTML that is safe to show, whatever the document says. */
export interface Posting {
  readonly title: string;
  readonly language: Language;
  /** A row of blocks for a page of your own: no script, style, picture, form or foreign attribute. */
  readonly html: string;
  /** A page that stands alone, with its style sheet; nothing runs in it and nothing is loaded. */
  readonly page: string;
  /** The headings of `html`. */
  readonly outline: readonly OutlineEntry[];
}

export interface OutlineEntry {
  readonly id: string | null;
  readonly title: string;
  /** Line of the heading in the source. */
  readonly line: number;
  readonly depth: number;
}

export interface Rule {
  readonly id: string;
  /** Without a config. */
  readonly severity: Severity | "off";
  readonly title: string;
  readonly url: string;
}

/**
 * Reads a role file: title, reporting lines, sections, and the facts its words state. Never throws for what the text
 * holds.
 * @throws {ConfigError} when `config` cannot be used
 */
export declare function readRole(text: string, options?: Options): ReadResult;

/**
 * Checks one text, or the files of a whole organisation, whose reporting lines are then looked at together.
 * @throws {ConfigError} when `config` cannot be used
 * @throws {TypeError} when two documents have the same path
 */
export declare function check(
  documents: string | SourceDocument | readonly SourceDocument[],
  options?: CheckOptions,
): CheckReport;

/**
 * Carries out the safe fixes of what `check` finds in one text, until there is none left.
 * @throws {ConfigError} when `config` cannot be used
 */
export declare function fix(text: string, options?: FixOptions): FixResult;

/**
 * Puts list numbers, tables and white space in order; words and headings stay.
 * @throws {ConfigError} when `config` cannot be used
 */
export declare function formatText(text: string, options?: Options): string;

/**
 * A role as a web page for candidates or colleagues.
 * @throws {ConfigError} when `config` cannot be used: the promise is rejected
 */
export declare function renderPosting(text: string, options?: RenderOptions): Promise<Posting>;

/** Every rule there is, by id. */
export declare function rules(options?: Pick<Options, "locale">): readonly Rule[];

/** Of this library and of its rules. */
export declare const version: string;
