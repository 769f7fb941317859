/**
 * The canonical sections of a role definition, in the order a complete document has them. Their names in
 * each language are data: `words/sections.yaml`.
 */
export const sectionIds = [
  "basic",
  "summary",
  "mission",
  "responsibilities",
  "accountability",
  "authority",
  "non-responsibilities",
  "day",
  "challenges",
  "qualifications",
  "education",
  "experience",
  "skills",
  "knowledge",
  "qualities",
  "communication",
  "coordination",
  "problem-solving",
  "resilience",
  "culture",
  "confidentiality",
  "legal",
  "ethics",
  "other",
  "certificates",
  "preferred",
  "kpi",
  "meetings",
  "conditions",
  "relationships",
  "pay",
  "benefits",
  "career",
  "market",
  "contract",
  "safety",
  "hiring",
  "revision",
  "company",
  "team",
  "location",
  "apply",
  "process",
  "contact",
  "equal-opportunity",
  "levels",
  "boilerplate",
] as const;

export type SectionId = (typeof sectionIds)[number];

const order: ReadonlyMap<SectionId, number> = new Map(sectionIds.map((id, index) => [id, index]));

/** Position in the canonical order. */
export const sectionOrder = (id: SectionId): number => order.get(id) ?? sectionIds.length;

export const isSectionId = (name: string): name is SectionId => order.has(name as SectionId);
