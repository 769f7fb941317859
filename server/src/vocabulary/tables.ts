import * as certificates from "../generated/certificates.ts";
import * as degrees from "../generated/degrees.ts";
import * as fields from "../generated/fields.ts";
import * as laws from "../generated/laws.ts";
import * as levels from "../generated/levels.ts";
import * as metrics from "../generated/metrics.ts";
import * as pinyin from "../generated/pinyin.ts";
import * as regional from "../generated/regional-words.ts";
import * as roles from "../generated/roles.ts";
import * as script from "../generated/script.ts";
import * as sections from "../generated/sections.ts";
import * as site from "../generated/site-notices.ts";
import * as typos from "../generated/typos.ts";
import * as units from "../generated/units.ts";
import type {
  CertificateWord,
  DegreeWords,
  FieldWords,
  LawFile,
  LevelWord,
  MetricWord,
  PinyinWords,
  RegionalWord,
  RoleWords,
  ScriptWords,
  SectionWords,
  SiteWords,
  TypoWord,
  UnitWords,
} from "./word-tables.ts";

/** The tables that `npm run generate` makes from `words/`, with their types. */
export const sectionWords: SectionWords = sections.sectionWords;
export const fieldWords: FieldWords = fields.fieldWords;
export const roleWords: RoleWords = roles.roleWords;
export const certificateWords: readonly CertificateWord[] = certificates.certificateWords;
export const degreeWords: DegreeWords = degrees.degreeWords;
export const unitWords: UnitWords = units.unitWords;
export const levelWords: readonly LevelWord[] = levels.levelWords;
export const metricWords: readonly MetricWord[] = metrics.metricWords;
export const lawWords: readonly LawFile[] = laws.lawWords;
export const typoWords: readonly TypoWord[] = typos.typoWords;
export const regionalWords: readonly RegionalWord[] = regional.regionalWords;
export const scriptWords: ScriptWords = script.scriptWords;
export const siteWords: SiteWords = site.siteWords;
export const pinyinWords: PinyinWords = pinyin.pinyinWords;
