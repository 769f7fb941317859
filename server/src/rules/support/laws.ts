import type { Severity } from "../../config/settings.ts";
import type { Facts, Law } from "../../facts/fact.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";
import type { LawEntry, LawMatch } from "../../vocabulary/laws.ts";
import { lawByName, replacementsOf } from "../../vocabulary/laws.ts";
import type { Fix, Related } from "../finding.ts";
import { reliable } from "./places.ts";

/** All citations of one law in a role, in document order, at least one. */
export interface CitedLaw {
  readonly entry: LawEntry;
  readonly citations: readonly [Citation, ...Citation[]];
}

export interface Citation {
  readonly law: Law;
  readonly as: LawMatch["as"];
}

let last: {
  readonly laws: Facts["laws"];
  readonly language: Language;
  readonly cited: readonly CitedLaw[];
} | null = null;

/**
 * The laws of the register a role cites, each once with all its places; what is named as a thing of the past is left
 * out. Kept until another role is asked about: five rules ask.
 */
export function citedLaws({ laws }: Facts, language: Language): readonly CitedLaw[] {
  if (laws.length === 0) return none;
  if (last?.laws !== laws || last.language !== language)
    last = { laws, language, cited: byLaw(laws, language) };
  return last.cited;
}

const none: readonly CitedLaw[] = [];

function byLaw(laws: Facts["laws"], language: Language): readonly CitedLaw[] {
  const cited: CitedLaw[] = [];
  const found = new Map<LawEntry, Citation[]>();
  for (const law of laws) {
    if (law.historical || !reliable(law)) continue;
    const match = lawByName(law.name, language);
    if (match === null) continue;
    const citation: Citation = { law, as: match.as };
    const others = found.get(match.law);
    if (others !== undefined) {
      others.push(citation);
      continue;
    }
    const citations: [Citation, ...Citation[]] = [citation];
    found.set(match.law, citations);
    cited.push({ entry: match.law, citations });
  }
  return cited;
}

/** True when the law was no longer in force on the day rules go by. A day that is not known is long past. */
export const isOver = ({ status, ended }: LawEntry, asOf: string): boolean =>
  (status === "repealed" || status === "superseded") && (ended === null || ended <= asOf);

/** What a rule may say of an entry at most: nothing unconfirmed is more than a hint, nothing likely is an error. */
export function atMost({ sure }: LawEntry, severity: Severity): Severity {
  if (sure === "unconfirmed") return "hint";
  return sure === "likely" && severity === "error" ? "warning" : severity;
}

/** `（截至2026-11-21的状态）`, “(status as of 2026-11-21)”: what is said of a law was read on a day. */
export const asOfDay = ({ checkedOn }: LawEntry): Localised => ({
  "zh-CN": `（截至${checkedOn}的状态）`,
  en: ` (status as of ${checkedOn})`,
});

const chinese = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** A law's name as a message or a text has it: Chinese ones in 《》. */
export const titled = ({ name }: Pick<LawEntry, "name">): string => (chinese(name) ? `《${name}》` : name);

/** What took a law's place, for messages: `《民法典》`; null when nothing is told. */
export function successors(
  entry: LawEntry,
): { readonly entries: readonly LawEntry[]; readonly names: Localised } | null {
  const entries = replacementsOf(entry);
  if (entries.length === 0) return null;
  const names = entries.map(titled);
  return { entries, names: { "zh-CN": names.join(""), en: names.join(", ") } };
}

/** The other places of a law, for `related`. */
export const otherPlaces = ([, ...rest]: CitedLaw["citations"], message: Localised): readonly Related[] =>
  rest.slice(0, 8).map(({ law }) => ({ span: law.span, message }));

/** Every place of a law gets another name: one fix for all of them. */
export const renameAll = (
  citations: readonly Citation[],
  name: string,
  title: Localised,
  safe = false,
): Fix => ({
  title,
  safe,
  intents: citations.map(({ law }) => ({ kind: "replaceSpan", span: law.span, text: name })),
});

/** `（见民法典合同编）`: the register's remark, in brackets. */
export const remark = ({ note }: LawEntry): Localised =>
  note === null ? { "zh-CN": "", en: "" } : { "zh-CN": `（${note["zh-CN"]}）`, en: ` (${note.en})` };

/** True for what stands in the field `laws`, where names need no 《》. */
export const inField = ({ scope }: Law): boolean => scope.field !== null;
