import * as degrees from "../generated/degrees.ts";
import * as fields from "../generated/fields.ts";
import * as laws from "../generated/laws.ts";
import * as levels from "../generated/levels.ts";
import * as roles from "../generated/roles.ts";
import * as sections from "../generated/sections.ts";
import * as units from "../generated/units.ts";
import type {
  DegreeWords,
  FieldWords,
  LawFile,
  LevelWord,
  RoleWords,
  SectionWords,
  UnitWords,
} from "./word-tables.ts";

/** The tables that `npm run generate` makes from `words/`, with their types. */
export const sectionWords: SectionWords = sections.sectionWords;
export const fieldWords: FieldWords = fields.fieldWords;
export const roleWords: RoleWords = roles.roleWords;
export const degreeWords: DegreeWords = degrees.degreeWords;
export const unitWords: UnitWords = units.unitWords;
export const levelWords: readonly LevelWord[] = levels.levelWords;
export const lawWords: readonly LawFile[] = laws.lawWords;
