import type { RoleReference } from "../facts/fact.ts";
import { entryId, type RoleEntry } from "../organisation/entry.ts";
import type { Topic } from "./change.ts";
import type { Claim } from "./claims.ts";
import { leastConfidence } from "./fact-claims.ts";
import { folded, type State, sectionOf } from "./state.ts";

/** Tells which role of both states an entry is: the same name for the two of a pair. */
export type IdentityOf = (entry: RoleEntry) => string;

/**
 * Whom a role names as its superior, report, peer or next step. Names that lead to one role are one, whatever they
 * are called: a superior who got another title is the same superior.
 */
export function relationClaims(state: State, identityOf: IdentityOf): readonly Claim[] {
  const first = new Map<string, Claim>();
  const outright = state.facts.references.some(isSuperiorInField);
  for (const reference of state.facts.references) {
    // Where a field says who the superior is, sentences only mention him.
    if (outright && reference.relation === "reportsTo" && reference.source === "prose") continue;
    if (reference.confidence < leastConfidence || (reference.generic && reference.source !== "field"))
      continue;
    const claim = claimOf(state, reference, identityOf);
    const key = `${claim.topic} ${claim.key}`;
    const known = first.get(key);
    // What a field says outright goes before what a sentence mentions.
    if (
      known === undefined ||
      (known.section !== null && reference.source === "field" && known.value !== claim.value)
    )
      first.set(key, known === undefined || reference.alternatives.length > 0 ? claim : known);
  }
  return [...first.values()];
}

const isSuperiorInField = ({ relation, source, confidence }: RoleReference): boolean =>
  relation === "reportsTo" && source === "field" && confidence >= leastConfidence;

const topics: Readonly<Record<RoleReference["relation"], Topic>> = {
  reportsTo: "reportsTo",
  dottedLineTo: "dottedLineTo",
  directReports: "directReports",
  peers: "peers",
  "career-up": "careerPath",
  "career-lateral": "careerPath",
};

function claimOf(state: State, reference: RoleReference, identityOf: IdentityOf): Claim {
  const { relation, name, alternatives, dotted, scope } = reference;
  const topic: Topic = relation === "reportsTo" && dotted ? "dottedLineTo" : topics[relation];
  const meant = (words: string): string => identity(state, words, identityOf);
  const others = alternatives.map((other) => other.name);
  const direction = relation === "career-up" ? "up" : relation === "career-lateral" ? "lateral" : null;
  return {
    topic,
    key: `${direction ?? ""} ${meant(name)}`,
    value: others.map(meant).sort().join("\n"),
    // A role has one superior, so another name is another superior; of several reports nobody replaces another.
    family: topic === "reportsTo" ? "reportsTo" : null,
    rank: null,
    weight: topic === "reportsTo" || topic === "directReports" ? "major" : "minor",
    words: "",
    data: { type: "role", name, alternatives: others, ...(direction === null ? {} : { direction }) },
    section: sectionOf(state.role, scope.section),
    span: reference.span,
  };
}

function identity({ organisation, entry, vocabulary }: State, name: string, identityOf: IdentityOf): string {
  const [found, other] = organisation.resolve(name, entry).roles;
  if (found !== undefined && (other === undefined || entryId(found) === entryId(other)))
    return identityOf(found);
  return `name ${vocabulary.roleKey(name) || folded(name)}`;
}
