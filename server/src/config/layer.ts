import type { FieldId } from "../vocabulary/fields.ts";
import type { Language } from "../vocabulary/language.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { CompanyWords } from "../vocabulary/vocabulary.ts";
import type { PresetName, RuleSetting, Settings } from "./settings.ts";

/** What one level of a config file says: its top, or one entry of `overrides`. Null and empty: nothing. */
export interface ConfigLayer {
  readonly extends: readonly PresetName[] | null;
  /** Globs, relative to the config file's folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly language: Language | null;
  readonly organization: string | null;
  readonly requiredSections: readonly SectionId[];
  /** `notRequired` and `optional`: both are not asked for. */
  readonly notRequiredSections: readonly SectionId[];
  readonly sectionOrder: Settings["sectionOrder"] | null;
  readonly requiredFields: readonly FieldId[];
  readonly notRequiredFields: readonly FieldId[];
  readonly vocabulary: CompanyWords;
  readonly external: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly overrides: readonly Override[];
  readonly asOf: string | null;
}

export interface Override extends ConfigLayer {
  /** Globs, relative to the config file's folder. */
  readonly files: readonly string[];
}

export const emptyLayer: ConfigLayer = {
  extends: null,
  include: [],
  exclude: [],
  language: null,
  organization: null,
  requiredSections: [],
  notRequiredSections: [],
  sectionOrder: null,
  requiredFields: [],
  notRequiredFields: [],
  vocabulary: {},
  external: [],
  rules: new Map(),
  overrides: [],
  asOf: null,
};
