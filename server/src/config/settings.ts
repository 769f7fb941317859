import type { RoleKind } from "../role/role.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Language } from "../vocabulary/language.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

export type Severity = "error" | "warning" | "info" | "hint";
export const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

export type PresetName =
  | "internal-cn"
  | "internal-tw"
  | "internal-en"
  | "posting-cn"
  | "posting-tw"
  | "posting-us"
  | "posting-eu"
  | "minimal"
  | "strict";

/** How a rule is set by config and presets. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options: Readonly<Record<string, unknown>>;
}

/** A section a preset asks for, or one of several in its place (`education and experience and skills, or qualifications`). */
export interface RequiredSection {
  readonly id: SectionId;
  /** Any of these in its place counts too. */
  readonly or: readonly SectionId[];
}

/** Everything that is set for one document: presets, config file and overrides merged. */
export interface Settings {
  readonly presets: readonly PresetName[];
  /** Of documents that don't say; null: guessed. */
  readonly language: Language | null;
  /** Organisation of documents that don't say. */
  readonly organization: string;
  readonly requiredSections: readonly RequiredSection[];
  readonly requiredFields: readonly FieldId[];
  readonly sectionOrder: "canonical" | "any";
  readonly external: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly vocabulary: Vocabulary;
  /** ISO date rules go by. */
  readonly asOf: string;
  /** The config file, null when there is none. */
  readonly configUri: string | null;
  /** What kinds other than `position` are asked for; `requirementsOf` reads it. */
  readonly otherKinds?: Readonly<Partial<Record<RoleKind, KindRequirements>>>;
  /** True under `strict`: what would be a hint is a warning; `severityOf` reads it. */
  readonly hintsAsWarnings?: boolean;
}

/** What documents of one kind must have. */
export interface KindRequirements {
  readonly requiredSections: readonly RequiredSection[];
  readonly requiredFields: readonly FieldId[];
}

/** What configuration has to know of a rule; every rule of the registry is one. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly offByDefault?: true;
  /** JSON schema of each option. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Settings of a document. `language` is the document's own: presets without a config file depend on it
 * (`internal-cn`, `internal-tw` or `internal-en`).
 */
export type SettingsFor = (uri: string, language: Language) => Settings;
