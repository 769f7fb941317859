import type { Experience, RoleReference } from "../../facts/fact.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import { entryId } from "../../organisation/entry.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { SaidFigure } from "../../organisation/said.ts";
import type { Span } from "../../text/span.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { SectionId } from "../../vocabulary/sections.ts";

/** What language versions are compared in; each is one finding. */
export type Topic = "experience" | SaidFigure["what"];

/** A figure of one version. */
export interface Stated {
  readonly value: string;
  readonly span: Span;
}

export const topicNames: Readonly<Record<Topic, Localised>> = {
  experience: { "zh-CN": "经验年限", en: "years of experience" },
  management: { "zh-CN": "管理经验年限", en: "years of management experience" },
  education: { "zh-CN": "学历", en: "education" },
  pay: { "zh-CN": "薪资", en: "pay" },
  headcount: { "zh-CN": "招聘人数", en: "the number of openings" },
  share: { "zh-CN": "百分比", en: "a percentage" },
};

export const topics = Object.keys(topicNames) as readonly Topic[];

/** The figures of a version on a topic, in document order. */
export const statedIn = (entry: RoleEntry, topic: Topic): readonly Stated[] =>
  topic === "experience"
    ? entry.experience.filter(isMust).map((claim) => ({
        value: claim.min === claim.max ? String(claim.min) : `${claim.min ?? ""}-${claim.max ?? ""}`,
        span: claim.figure,
      }))
    : entry.said.figures.filter(({ what }) => what === topic);

const isMust = ({ modality, degree, parent, min, max }: Experience): boolean =>
  modality === "required" && degree === null && parent === null && (min !== null || max !== null);

/** What is left of both lists when equal values have been taken out in pairs. */
export function unmatched(
  mine: readonly Stated[],
  theirs: readonly Stated[],
): { readonly mine: readonly Stated[]; readonly theirs: readonly Stated[] } {
  const left = [...theirs];
  const own = mine.filter(({ value }) => {
    const index = left.findIndex((other) => other.value === value);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { mine: own, theirs: left };
}

/** Sections that take each other's place, named after the first; sections not here need no counterpart. */
const groups: readonly (readonly SectionId[])[] = [
  ["responsibilities", "accountability", "day"],
  ["authority"],
  [
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
  ],
  ["confidentiality"],
  ["legal"],
  ["ethics"],
  ["kpi"],
  ["conditions", "location"],
  ["pay", "benefits"],
  ["career"],
  ["contract"],
  ["safety"],
];

/** Sections one version has and the other has nothing of. Unknown headings may be what seems to be missing. */
export function sectionsOnlyIn(entry: RoleEntry, other: RoleEntry): readonly SectionId[] {
  const own = new Set(entry.said.sections.split(" "));
  const others = new Set(other.said.sections.split(" "));
  const only = groups.flatMap((group) => {
    const has = group.find((id) => own.has(id));
    return has === undefined || group.some((id) => others.has(id)) ? [] : [has];
  });
  return only.length <= other.said.unknown ? [] : only;
}

/** A line to another role: who is meant, whatever the language, and where it is said. */
export interface Line {
  readonly id: string;
  readonly role: RoleEntry;
  readonly reference: RoleReference;
}

/** The roles a version names as superior or as reports. `sure` is false when a name leads nowhere, so that nothing can be said. */
export function linesOf(
  entry: RoleEntry,
  relation: "reportsTo" | "directReports",
  organisation: Organisation,
): { readonly lines: readonly Line[]; readonly sure: boolean } {
  const lines: Line[] = [];
  let sure = true;
  for (const reference of entry.references) {
    if (reference.relation !== relation || reference.dotted) continue;
    if (reference.generic || reference.external || reference.family || reference.alternatives.length > 0) {
      sure = false;
      continue;
    }
    const [role] = organisation.resolve(reference.name, entry).roles;
    if (role === undefined) sure = false;
    else lines.push({ id: identityOf(role, organisation), role, reference });
  }
  return { lines, sure };
}

/** One id for all language versions of a role. */
const identityOf = (role: RoleEntry, organisation: Organisation): string =>
  entryId([role, ...organisation.versions(role)].find(({ translationOf }) => translationOf === null) ?? role);

/** The version this one is checked against: the original; null for originals themselves. */
export function originalOf(entry: RoleEntry, organisation: Organisation): RoleEntry | null {
  if (entry.translationOf === null) return null;
  const versions = organisation.versions(entry);
  const original = versions.find(({ translationOf }) => translationOf === null);
  if (original !== undefined) return original;
  // Files that call each other their original: the first by path is it.
  const [first] = versions;
  return first !== undefined && first.uri < entry.uri ? first : null;
}
