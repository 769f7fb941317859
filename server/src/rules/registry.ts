import { conflict as careerConflict } from "./career/conflict.ts";
import { undefinedRole as careerUndefinedRole } from "./career/undefined-role.ts";
import { invalid as configInvalid } from "./config/invalid.ts";
import { suppression as configSuppression } from "./config/suppression.ts";
import { syntax as documentSyntax } from "./document/syntax.ts";
import { tooLarge as documentTooLarge } from "./document/too-large.ts";
import { inconsistent as educationInconsistent } from "./education/inconsistent.ts";
import { inconsistent as experienceInconsistent } from "./experience/inconsistent.ts";
import { inverted as experienceInverted } from "./experience/inverted.ts";
import { level as experienceLevel } from "./experience/level.ts";
import { missing as experienceMissing } from "./experience/missing.ts";
import { nested as experienceNested } from "./experience/nested.ts";
import { rangePlusOpen as experienceRangePlusOpen } from "./experience/range-plus-open.ts";
import { upperBound as experienceUpperBound } from "./experience/upper-bound.ts";
import { vague as experienceVague } from "./experience/vague.ts";
import { duplicate as fieldDuplicate } from "./field/duplicate.ts";
import { invalid as fieldInvalid } from "./field/invalid.ts";
import { missing as fieldMissing } from "./field/missing.ts";
import { duplicateCode as organisationDuplicateCode } from "./organisation/duplicate-code.ts";
import { duplicateTitle as organisationDuplicateTitle } from "./organisation/duplicate-title.ts";
import { ambiguousName as reportingAmbiguousName } from "./reporting/ambiguous-name.ts";
import { ambiguousSuperior as reportingAmbiguousSuperior } from "./reporting/ambiguous-superior.ts";
import { cycle as reportingCycle } from "./reporting/cycle.ts";
import { mismatch as reportingMismatch } from "./reporting/mismatch.ts";
import { orphan as reportingOrphan } from "./reporting/orphan.ts";
import { self as reportingSelf } from "./reporting/self.ts";
import { undefinedRole as reportingUndefinedRole } from "./reporting/undefined-role.ts";
import { unnamedSuperior as reportingUnnamedSuperior } from "./reporting/unnamed-superior.ts";
import type { Rule } from "./rule.ts";
import { duplicate as sectionDuplicate } from "./section/duplicate.ts";
import { empty as sectionEmpty } from "./section/empty.ts";
import { inlineOnly as sectionInlineOnly } from "./section/inline-only.ts";
import { missing as sectionMissing } from "./section/missing.ts";
import { order as sectionOrder } from "./section/order.ts";
import { unknown as sectionUnknown } from "./section/unknown.ts";

/** Every rule, one line each, by id. */
export const rules: readonly Rule[] = [
  careerConflict,
  careerUndefinedRole,
  configInvalid,
  configSuppression,
  documentSyntax,
  documentTooLarge,
  educationInconsistent,
  experienceInconsistent,
  experienceInverted,
  experienceLevel,
  experienceMissing,
  experienceNested,
  experienceRangePlusOpen,
  experienceUpperBound,
  experienceVague,
  fieldDuplicate,
  fieldInvalid,
  fieldMissing,
  organisationDuplicateCode,
  organisationDuplicateTitle,
  reportingAmbiguousName,
  reportingAmbiguousSuperior,
  reportingCycle,
  reportingMismatch,
  reportingOrphan,
  reportingSelf,
  reportingUndefinedRole,
  reportingUnnamedSuperior,
  sectionDuplicate,
  sectionEmpty,
  sectionInlineOnly,
  sectionMissing,
  sectionOrder,
  sectionUnknown,
];
