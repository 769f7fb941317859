import type { Facts, RoleReference } from "../facts/fact.ts";
import type { RoleEntry } from "../organisation/entry.ts";
import type { Analysed } from "../organisation/reading.ts";
import type { Role } from "../role/role.ts";
import type { Lines, Range } from "../text/lines.ts";

/** `inspect --format json`, version 1: what was understood. Lines and characters count from zero, in UTF-16 units. */
export interface InspectReport {
  readonly version: 1;
  readonly roles: readonly InspectedRole[];
}

export type InspectedRole = ReturnType<typeof inspectRole>;

/** Below this a mention of another role is a guess, which the organisation does not take in either. 上级, 管理层 name no role. */
const leastConfidence = 0.5;

/** The roles of a document as `inspect` tells them. `path` is as reports have it. */
export function inspectDocument(
  path: string,
  { document, facts, entries }: Analysed,
): readonly InspectedRole[] {
  return document.roles.flatMap((role, index) => {
    const own = facts[index];
    const entry = entries[index];
    return own === undefined || entry === undefined
      ? []
      : [inspectRole({ path, format: document.format, lines: document.lines }, role, own, entry)];
  });
}

interface Place {
  readonly path: string;
  readonly format: string;
  readonly lines: Lines;
}

function inspectRole({ path, format, lines }: Place, role: Role, facts: Facts, entry: RoleEntry) {
  const references = facts.references.filter(
    ({ confidence, generic }) => confidence >= leastConfidence && !generic,
  );
  /** Each role once, at its first mention. */
  const named = (...relations: readonly RoleReference["relation"][]) => {
    const seen = new Set<string>();
    return references.filter(({ relation, name, alternatives }) => {
      if (!relations.includes(relation)) return false;
      const key = [name, ...alternatives.map((other) => other.name)]
        .join("\n")
        .normalize("NFKC")
        .toLowerCase();
      const first = !seen.has(key);
      seen.add(key);
      return first;
    });
  };
  const name = (reference: RoleReference) => ({
    name: reference.name,
    range: lines.range(reference.nameSpan),
  });
  return {
    path,
    format,
    language: role.language,
    kind: role.kind,
    title: role.title?.value ?? null,
    aliases: entry.aliases.map(({ value }) => value),
    code: entry.code?.value ?? null,
    organization: entry.organization === "" ? null : entry.organization,
    department: entry.department,
    level: entry.level,
    reportsTo: named("reportsTo", "dottedLineTo").map((reference) => ({
      name: reference.name,
      alternatives: reference.alternatives.map((other) => other.name),
      dotted: reference.dotted || reference.relation === "dottedLineTo",
      range: lines.range(reference.nameSpan),
    })),
    directReports: named("directReports").map(name),
    peers: named("peers").map(name),
    careerPath: named("career-up", "career-lateral").map((reference) => ({
      ...name(reference),
      direction: reference.relation === "career-up" ? "up" : "lateral",
    })),
    sections: role.sections.map(({ id, ids, heading, span, empty }) => ({
      id,
      ids,
      heading,
      range: lines.range(span),
      empty,
    })),
    facts: inspectFacts(facts, lines),
  };
}

function inspectFacts(facts: Facts, lines: Lines) {
  const placed = ({
    text,
    span,
  }: {
    readonly text: string;
    readonly span: { start: number; end: number };
  }) => ({
    text,
    range: lines.range(span),
  });
  /** Kinds of claims that have a place in the format and no reader yet. */
  const none: readonly { readonly text: string; readonly range: Range }[] = [];
  return {
    experience: facts.experience.map((fact) => ({
      minYears: fact.min,
      maxYears: fact.max,
      kind: fact.kind,
      scope: fact.field,
      modality: fact.modality,
      confidence: fact.confidence,
      ...placed(fact),
    })),
    education: facts.education.map((fact) => ({
      level: fact.level,
      modality: fact.modality,
      confidence: fact.confidence,
      ...placed(fact),
    })),
    pay: facts.pay.map((fact) => ({
      min: fact.min,
      max: fact.max,
      currency: fact.currency,
      period: fact.period,
      impliedPeriod: fact.impliedPeriod,
      months: fact.months,
      ...placed(fact),
    })),
    metrics: none,
    laws: facts.laws.map((fact) => ({
      name: fact.name,
      official: fact.official,
      status: fact.status,
      range: lines.range(fact.span),
    })),
    hours: none,
    probation: none,
    headcount: none,
    age: none,
    certificates: none,
  };
}
