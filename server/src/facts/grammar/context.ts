import type { FieldId } from "../../vocabulary/fields.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import type { Fact, RoleRelation } from "../fact.ts";

/**
 * How much the place of a sentence says about what is claimed there.
 * `requirements`: what the holder must bring. `duties`: what the holder does. `silent`: about somebody else
 * (the company, the benefits, the hiring process): nothing there is asked of the holder. `open`: says nothing.
 */
export type Area = "requirements" | "duties" | "silent" | "open";

/** What a grammar knows about the words it reads. Small, plain and the same for equal places: caches go by it. */
export interface Context {
  readonly language: Language;
  readonly area: Area;
  readonly sectionIds: readonly SectionId[];
  /** The field whose value is read, or the one a table's column head or a row's first cell names. */
  readonly fieldId: FieldId | null;
  /** `up` or `lateral` where a field or heading says so. */
  readonly part: string | null;
  /** The role's own name, folded; empty when there is none. */
  readonly title: string;
  /** Before the first section. */
  readonly head: boolean;
  /** A list item, as against running text. */
  readonly item: boolean;
  /** What the sentence before a list says its items are: “your direct reports are:”. */
  readonly listOf: RoleRelation | null;
}

/** A fact before it is known where in the role it stands; its spans count from the start of what was read. */
export type Unplaced<T extends Fact> = Omit<T, "scope">;

const requirements: ReadonlySet<SectionId> = new Set<SectionId>([
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
  "other",
  "certificates",
  "preferred",
  "legal",
]);

const duties: ReadonlySet<SectionId> = new Set<SectionId>([
  "mission",
  "responsibilities",
  "accountability",
  "authority",
  "non-responsibilities",
  "day",
  "challenges",
  "kpi",
  "confidentiality",
  "ethics",
  "relationships",
  "team",
]);

const silent: ReadonlySet<SectionId> = new Set<SectionId>([
  "meetings",
  "conditions",
  "pay",
  "benefits",
  "career",
  "market",
  "contract",
  "safety",
  "revision",
  "company",
  "location",
  "apply",
  "process",
  "contact",
  "equal-opportunity",
  "boilerplate",
]);

/** What kind of place a section is; a heading that names several things is the most telling of them. */
export function areaOf(ids: readonly SectionId[]): Area {
  let area: Area = "open";
  for (const id of ids) {
    if (requirements.has(id)) return "requirements";
    if (silent.has(id)) area = "silent";
    else if (area === "open" && duties.has(id)) area = "duties";
  }
  return area;
}
