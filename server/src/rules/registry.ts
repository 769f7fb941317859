import { ambiguous as authorityAmbiguous } from "./authority/ambiguous.ts";
import { conflict as authorityConflict } from "./authority/conflict.ts";
import { dutyGap as authorityDutyGap } from "./authority/duty-gap.ts";
import { noThreshold as authorityNoThreshold } from "./authority/no-threshold.ts";
import { conflict as careerConflict } from "./career/conflict.ts";
import { undefinedRole as careerUndefinedRole } from "./career/undefined-role.ts";
import { vague as certificateVague } from "./certificate/vague.ts";
import { thin as confidentialityThin } from "./confidentiality/thin.ts";
import { invalid as configInvalid } from "./config/invalid.ts";
import { suppression as configSuppression } from "./config/suppression.ts";
import { notARole as documentNotARole } from "./document/not-a-role.ts";
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
import { age as fairAge } from "./fair/age.ts";
import { appearance as fairAppearance } from "./fair/appearance.ts";
import { codedLanguage as fairCodedLanguage } from "./fair/coded-language.ts";
import { ethnicReligion as fairEthnicReligion } from "./fair/ethnic-religion.ts";
import { family as fairFamily } from "./fair/family.ts";
import { gender as fairGender } from "./fair/gender.ts";
import { health as fairHealth } from "./fair/health.ts";
import { region as fairRegion } from "./fair/region.ts";
import { schoolTier as fairSchoolTier } from "./fair/school-tier.ts";
import { duplicate as fieldDuplicate } from "./field/duplicate.ts";
import { invalid as fieldInvalid } from "./field/invalid.ts";
import { missing as fieldMissing } from "./field/missing.ts";
import { depositOrId as hireDepositOrId } from "./hire/deposit-or-id.ts";
import { night as hoursNight } from "./hours/night.ts";
import { overLimit as hoursOverLimit } from "./hours/over-limit.ts";
import { regime as hoursRegime } from "./hours/regime.ts";
import { localeMismatch as i18nLocaleMismatch } from "./i18n/locale-mismatch.ts";
import { parity as i18nParity } from "./i18n/parity.ts";
import { conflict as kpiConflict } from "./kpi/conflict.ts";
import { goalNotTracked as kpiGoalNotTracked } from "./kpi/goal-not-tracked.ts";
import { impossible as kpiImpossible } from "./kpi/impossible.ts";
import { noBaseline as kpiNoBaseline } from "./kpi/no-baseline.ts";
import { noTarget as kpiNoTarget } from "./kpi/no-target.ts";
import { coverage as lawCoverage } from "./law/coverage.ts";
import { nameForm as lawNameForm } from "./law/name-form.ts";
import { oldVersion as lawOldVersion } from "./law/old-version.ts";
import { repealed as lawRepealed } from "./law/repealed.ts";
import { unknown as lawUnknown } from "./law/unknown.ts";
import { boundary as numberBoundary } from "./number/boundary.ts";
import { ambiguousDepartment as organisationAmbiguousDepartment } from "./organisation/ambiguous-department.ts";
import { badCode as organisationBadCode } from "./organisation/bad-code.ts";
import { duplicateCode as organisationDuplicateCode } from "./organisation/duplicate-code.ts";
import { duplicateTitle as organisationDuplicateTitle } from "./organisation/duplicate-title.ts";
import { nameVariant as organisationNameVariant } from "./organisation/name-variant.ts";
import { bandOverlap as payBandOverlap } from "./pay/band-overlap.ts";
import { conflict as payConflict } from "./pay/conflict.ts";
import { gradeUnresolved as payGradeUnresolved } from "./pay/grade-unresolved.ts";
import { inverted as payInverted } from "./pay/inverted.ts";
import { level as payLevel } from "./pay/level.ts";
import { missing as payMissing } from "./pay/missing.ts";
import { openEnded as payOpenEnded } from "./pay/open-ended.ts";
import { unitMissing as payUnitMissing } from "./pay/unit-missing.ts";
import { expired as postingExpired } from "./posting/expired.ts";
import { google as postingGoogle } from "./posting/google.ts";
import { payTransparency as postingPayTransparency } from "./posting/pay-transparency.ts";
import { requiredFacts as postingRequiredFacts } from "./posting/required-facts.ts";
import { title as postingTitle } from "./posting/title.ts";
import { unprotected as privacyUnprotected } from "./privacy/unprotected.ts";
import { missingLength as probationMissingLength } from "./probation/missing-length.ts";
import { pay as probationPay } from "./probation/pay.ts";
import { tooLong as probationTooLong } from "./probation/too-long.ts";
import { ambiguousName as reportingAmbiguousName } from "./reporting/ambiguous-name.ts";
import { ambiguousSuperior as reportingAmbiguousSuperior } from "./reporting/ambiguous-superior.ts";
import { cycle as reportingCycle } from "./reporting/cycle.ts";
import { levelInversion as reportingLevelInversion } from "./reporting/level-inversion.ts";
import { mismatch as reportingMismatch } from "./reporting/mismatch.ts";
import { orphan as reportingOrphan } from "./reporting/orphan.ts";
import { self as reportingSelf } from "./reporting/self.ts";
import { undefinedRole as reportingUndefinedRole } from "./reporting/undefined-role.ts";
import { unnamedSuperior as reportingUnnamedSuperior } from "./reporting/unnamed-superior.ts";
import { duplicate as requirementDuplicate } from "./requirement/duplicate.ts";
import { hedged as requirementHedged } from "./requirement/hedged.ts";
import { mixed as requirementMixed } from "./requirement/mixed.ts";
import type { Rule } from "./rule.ts";
import { duplicate as sectionDuplicate } from "./section/duplicate.ts";
import { empty as sectionEmpty } from "./section/empty.ts";
import { inlineOnly as sectionInlineOnly } from "./section/inline-only.ts";
import { misplaced as sectionMisplaced } from "./section/misplaced.ts";
import { missing as sectionMissing } from "./section/missing.ts";
import { order as sectionOrder } from "./section/order.ts";
import { unknown as sectionUnknown } from "./section/unknown.ts";
import { boilerplate as textBoilerplate } from "./text/boilerplate.ts";
import { emptyItem as textEmptyItem } from "./text/empty-item.ts";
import { garbled as textGarbled } from "./text/garbled.ts";
import { letterSpacing as textLetterSpacing } from "./text/letter-spacing.ts";
import { longSentence as textLongSentence } from "./text/long-sentence.ts";
import { mixedScript as textMixedScript } from "./text/mixed-script.ts";
import { nonStandardHeading as textNonStandardHeading } from "./text/non-standard-heading.ts";
import { numbering as textNumbering } from "./text/numbering.ts";
import { pinyinAnnotation as textPinyinAnnotation } from "./text/pinyin-annotation.ts";
import { placeholder as textPlaceholder } from "./text/placeholder.ts";
import { repetition as textRepetition } from "./text/repetition.ts";
import { replacementMark as textReplacementMark } from "./text/replacement-mark.ts";
import { truncated as textTruncated } from "./text/truncated.ts";
import { typo as textTypo } from "./text/typo.ts";

/** Every rule, one line each, by id. */
export const rules: readonly Rule[] = [
  authorityAmbiguous,
  authorityConflict,
  authorityDutyGap,
  authorityNoThreshold,
  careerConflict,
  careerUndefinedRole,
  certificateVague,
  confidentialityThin,
  configInvalid,
  configSuppression,
  documentNotARole,
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
  fairAge,
  fairAppearance,
  fairCodedLanguage,
  fairEthnicReligion,
  fairFamily,
  fairGender,
  fairHealth,
  fairRegion,
  fairSchoolTier,
  fieldDuplicate,
  fieldInvalid,
  fieldMissing,
  hireDepositOrId,
  hoursNight,
  hoursOverLimit,
  hoursRegime,
  i18nLocaleMismatch,
  i18nParity,
  kpiConflict,
  kpiGoalNotTracked,
  kpiImpossible,
  kpiNoBaseline,
  kpiNoTarget,
  lawCoverage,
  lawNameForm,
  lawOldVersion,
  lawRepealed,
  lawUnknown,
  numberBoundary,
  organisationAmbiguousDepartment,
  organisationBadCode,
  organisationDuplicateCode,
  organisationDuplicateTitle,
  organisationNameVariant,
  payBandOverlap,
  payConflict,
  payGradeUnresolved,
  payInverted,
  payLevel,
  payMissing,
  payOpenEnded,
  payUnitMissing,
  postingExpired,
  postingGoogle,
  postingPayTransparency,
  postingRequiredFacts,
  postingTitle,
  privacyUnprotected,
  probationMissingLength,
  probationPay,
  probationTooLong,
  reportingAmbiguousName,
  reportingAmbiguousSuperior,
  reportingCycle,
  reportingLevelInversion,
  reportingMismatch,
  reportingOrphan,
  reportingSelf,
  reportingUndefinedRole,
  reportingUnnamedSuperior,
  requirementDuplicate,
  requirementHedged,
  requirementMixed,
  sectionDuplicate,
  sectionEmpty,
  sectionInlineOnly,
  sectionMisplaced,
  sectionMissing,
  sectionOrder,
  sectionUnknown,
  textBoilerplate,
  textEmptyItem,
  textGarbled,
  textLetterSpacing,
  textLongSentence,
  textMixedScript,
  textNonStandardHeading,
  textNumbering,
  textPinyinAnnotation,
  textPlaceholder,
  textRepetition,
  textReplacementMark,
  textTruncated,
  textTypo,
];
