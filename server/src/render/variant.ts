import type { Role, Section } from "../role/role.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { SectionId } from "../vocabulary/sections.ts";

/** `internal`: everything, for the company. `posting`: what candidates get to read. */
export type Variant = "internal" | "posting";

/** The fields of the header card, in its order. The title stands above; the rest is for machines or has a section. */
const cardFields: readonly FieldId[] = [
  "organization",
  "department",
  "level",
  "grade",
  "code",
  "reportsTo",
  "dottedLineTo",
  "directReports",
  "peers",
  "location",
  "remote",
  "employmentType",
  "headcount",
  "pay",
  "education",
  "experience",
  "certificates",
  "languages",
  "laws",
  "metrics",
  "careerPath",
  "datePosted",
  "validThrough",
];

/**
 * What a company does not publish with a vacancy: its own numbering and grades, how it measures, who else
 * works there. The superior stays: candidates ask, and it names a role, not a person.
 */
const internalFields: ReadonlySet<FieldId> = new Set<FieldId>([
  "grade",
  "code",
  "dottedLineTo",
  "directReports",
  "peers",
  "careerPath",
  "metrics",
  "laws",
]);

/**
 * Sections that are not for candidates: the basics (the header card says what they need), rights and limits, how
 * work is measured and reported, secrecy rules, the document's own history. Knowledge of the law stays, it is a
 * requirement; so do hazards, contract and probation, which a candidate must be told (劳动合同法 art. 8).
 */
const internalSections: ReadonlySet<SectionId> = new Set<SectionId>([
  "basic",
  "accountability",
  "authority",
  "non-responsibilities",
  "confidentiality",
  "kpi",
  "meetings",
  "relationships",
  "market",
  "revision",
  "boilerplate",
]);

export const shownFields = (variant: Variant): readonly FieldId[] =>
  variant === "internal" ? cardFields : cardFields.filter((id) => !internalFields.has(id));

/** False for fields whose words a reader of this variant must not meet anywhere in the document. */
export const mayShowField = (id: FieldId, variant: Variant): boolean =>
  variant === "internal" || !internalFields.has(id);

/**
 * Whether a section is shown. One whose heading is not known goes with the section it stands in; a known one
 * decides for itself, because heading styles that follow one another nest more often than their authors mean.
 */
export function showsSection(role: Role, section: Section, variant: Variant): boolean {
  if (variant === "internal") return true;
  if (section.id !== null) return !internalSections.has(section.id);
  const parent = section.parent === null ? undefined : role.sections[section.parent];
  return parent === undefined || showsSection(role, parent, variant);
}
