import type { Block, Field, Role, RoleDocument, Section } from "../role/role.ts";
import { contains, slice } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isInternalLabel, labelOf, saysInternal } from "./internal-words.ts";

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
 * Whether a section is shown. One whose heading is not known goes with the section it stands in, unless its heading
 * says that it is internal; a known one decides for itself, because heading styles that follow one another nest more
 * often than their authors mean.
 */
export function showsSection(
  role: Role,
  section: Section,
  variant: Variant,
  vocabulary: Vocabulary,
): boolean {
  if (variant === "internal") return true;
  if (saysInternal(section.heading)) return false;
  if (section.id === "pay" && payIsKept(role)) return false;
  if (section.id !== null) return !internalSections.has(section.id);
  if (isInternalLabel(section.heading, vocabulary)) return false;
  const parent = section.parent === null ? undefined : role.sections[section.parent];
  return parent === undefined || showsSection(role, parent, variant, vocabulary);
}

/**
 * Whether a block of a section that is shown is shown itself: not when a field stands in it that this variant keeps,
 * nor when its label or a mark of its own says that it is internal.
 */
export function mayShowBlock(
  document: RoleDocument,
  role: Role,
  block: Block,
  variant: Variant,
  vocabulary: Vocabulary,
): boolean {
  if (block.kind === "comment") return false;
  if (variant === "internal") return true;
  const kept = role.fields.some(
    ({ id, keySpan }) =>
      (!mayShowField(id, variant) || (id === "pay" && payIsKept(role))) && contains(block.span, keySpan),
  );
  if (kept) return false;
  const text = slice(document.text, block.span);
  const words = slice(document.text, block.kind === "row" ? (block.cells[0] ?? block.span) : block.content);
  if (saysInternal(words) || saysInternal(text)) return false;
  const label = block.kind === "row" ? words : labelOf(words);
  return label === null || !isInternalLabel(label, vocabulary);
}

/** Somebody decided that the pay is not told (`disclosed: false`). */
export const payIsKept = (role: Role): boolean => role.fields.some(isKeptPay);

const isKeptPay = ({ id, data }: Field): boolean =>
  id === "pay" &&
  typeof data === "object" &&
  data !== null &&
  "disclosed" in data &&
  data.disclosed === false;

/** `P7`, `M2`, `12级`: a step of the company's own ladder, which says nothing outside; 经理级 and “senior” do. */
export const isLadderCode = (level: string): boolean =>
  /^(?:[A-Za-z]{1,3}[ -]?\d{1,2}(?:[-.]\d)?|\d{1,2}(?:\s*[级級等])?)$/u.test(level.trim());
