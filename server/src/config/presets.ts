import type { Language } from "../vocabulary/language.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { KindRequirements, PresetName, RequiredSection, RuleSetting, Severity } from "./settings.ts";

/** A ready-made set of expectations. */
export interface Preset extends KindRequirements {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Findings that are hints elsewhere are warnings. */
  readonly hintsAsWarnings: boolean;
}

const one = (id: SectionId): RequiredSection => ({ id, or: [] });

/** British descriptions head the duties “Key accountabilities”. */
const duties: RequiredSection = { id: "responsibilities", or: ["accountability"] };

/** Education, experience and skills each have a section, or one section of qualifications holds them all. */
const requirementsOfPerson: readonly RequiredSection[] = [
  { id: "education", or: ["qualifications"] },
  { id: "experience", or: ["qualifications"] },
  { id: "skills", or: ["qualifications"] },
];

const internal: Preset = {
  requiredFields: ["title", "department", "reportsTo"],
  requiredSections: [
    duties,
    one("authority"),
    ...requirementsOfPerson,
    one("conditions"),
    one("relationships"),
    one("confidentiality"),
    one("legal"),
  ],
  rules: {},
  hintsAsWarnings: false,
};

const setTo = (severity: Severity | "off"): RuleSetting => ({ severity, options: {} });

/** What an advertisement says wherever it is published. Internal authority, secrecy and law sections stay inside. */
const advertised: KindRequirements = {
  requiredFields: ["title", "organization", "location"],
  requiredSections: [
    duties,
    { id: "qualifications", or: ["education", "experience", "skills"] },
    { id: "apply", or: ["contact"] },
  ],
};

/** Targets, and what protects data and secrets, are settled inside: an advertisement names duties without them. */
const insideOnly = [
  "confidentiality/thin",
  "kpi/goal-not-tracked",
  "kpi/no-baseline",
  "kpi/no-target",
  "law/coverage",
  "privacy/unprotected",
];

/**
 * Rules that ask for a place in the organisation are silent: an advertisement names no superior, or one whose
 * description is not published with it. `also`: what
 * the place of publication adds. Pay is asked for by jurisdiction (`posting/pay-transparency` and
 * `posting/required-facts`), so no section of it is required here.
 */
const posting = (also: readonly string[]): Preset => ({
  ...advertised,
  rules: {
    "posting/required-facts": setTo("error"),
    "reporting/orphan": setTo("off"),
    "reporting/undefined-role": setTo("off"),
    ...Object.fromEntries(insideOnly.map((id) => [id, setTo("off")])),
    ...Object.fromEntries(also.map((id) => [id, setTo("warning")])),
  },
  hintsAsWarnings: false,
});

/** The presets a config file may extend. Internal ones ask the same in every language; they differ in which language they are the default of. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  "internal-cn": internal,
  "internal-tw": internal,
  "internal-en": internal,
  "posting-cn": posting([]),
  "posting-tw": posting([]),
  "posting-us": posting(["posting/google"]),
  "posting-eu": posting(["posting/google"]),
  minimal: {
    requiredFields: ["title"],
    requiredSections: [duties],
    rules: {},
    hintsAsWarnings: false,
  },
  strict: {
    ...internal,
    requiredSections: [
      ...internal.requiredSections,
      one("kpi"),
      one("career"),
      one("contract"),
      one("revision"),
    ],
    rules: { "pay/missing": setTo("warning") },
    hintsAsWarnings: true,
  },
};

export const presetNames = Object.keys(presets) as PresetName[];

export const isPresetName = (name: string): name is PresetName => Object.hasOwn(presets, name);

/** The preset of documents whose config names none, and of all where there is no config. */
export const defaultPreset: Readonly<Record<Language, PresetName>> = {
  "zh-CN": "internal-cn",
  "zh-TW": "internal-tw",
  en: "internal-en",
};

/** A general description of a job belongs to no company: it has no department, superior or house rules. */
export const occupation: KindRequirements = {
  requiredFields: ["title"],
  requiredSections: [
    { id: "summary", or: ["mission"] },
    { id: "responsibilities", or: ["accountability", "day"] },
    { id: "qualifications", or: ["education", "experience", "skills", "knowledge"] },
  ],
};

/** A posting that stands among internal documents, under a preset that is not about postings. */
export const strayPosting: KindRequirements = advertised;

/** `kind: reference` is not checked as a role. */
export const nothing: KindRequirements = { requiredFields: [], requiredSections: [] };
