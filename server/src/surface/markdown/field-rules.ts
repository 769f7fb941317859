import { type FieldId, fieldTypes } from "../../vocabulary/fields.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import type { Pair } from "./field-line.ts";
import { widthOf } from "./heading-words.ts";

/** Sections whose content is fields: any known key with a value that is no sentence counts. */
const homes: ReadonlySet<SectionId> = new Set<SectionId>([
  "basic",
  "relationships",
  "pay",
  "location",
  "hiring",
  "revision",
  "contract",
  "contact",
  "levels",
  "conditions",
  "career",
  "company",
  "team",
  "apply",
]);

/** Sections whose items are duties and abilities: `部门：…` there is the beginning of a sentence. */
const prose: ReadonlySet<SectionId> = new Set<SectionId>([
  "responsibilities",
  "accountability",
  "authority",
  "non-responsibilities",
  "day",
  "challenges",
  "kpi",
  "meetings",
  "communication",
  "coordination",
  "problem-solving",
  "resilience",
  "culture",
  "confidentiality",
  "legal",
  "ethics",
  "qualities",
  "process",
  "skills",
  "mission",
]);

/** Keys that also name abilities and duties: only where fields stand. */
const ambiguous: ReadonlySet<FieldId> = new Set<FieldId>([
  "careerPath",
  "metrics",
  "peers",
  "remote",
  "language",
  "kind",
]);

/** Where a field line stands. */
export interface FieldScene {
  /** Main ids of the open sections, outermost first; empty before the first section. */
  readonly ids: readonly (SectionId | null)[];
  readonly item: boolean;
  readonly table: boolean;
  /** Field lines stand right before it. */
  readonly amongFields: boolean;
}

/**
 * Whether `key：value` is a field where it stands. Before the first section and in the basic information any known
 * key is one; elsewhere the value must be short and no sentence, and duties' items are none.
 */
export function isFieldHere(text: string, pair: Pair, scene: FieldScene): boolean {
  const words = text.slice(pair.value.start, pair.value.end);
  const innermost = scene.ids.at(-1) ?? null;
  if (scene.ids.length === 0 || innermost === "basic") return words.length <= 400;
  // Between names of roles a semicolon is a comma: `政务—行政总监；人事—人资总监`.
  const sentence = fieldTypes[pair.match.id] === "roles" ? /。./ : /[。；;]./;
  if (sentence.test(words) || words.endsWith("。")) return false;
  const width = widthOf(words);
  if (scene.ids.some((id) => id !== null && homes.has(id))) return width <= 120;
  if (ambiguous.has(pair.match.id) || words === "") return scene.amongFields && width <= 80;
  if (innermost !== null && prose.has(innermost)) return !scene.item && width <= 60;
  return width <= 80;
}
