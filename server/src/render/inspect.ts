import type { Fact, Facts, RoleReference } from "../facts/fact.ts";
import type { RoleEntry } from "../organisation/entry.ts";
import type { Analysed } from "../organisation/reading.ts";
import type { Role } from "../role/role.ts";
import type { Lines } from "../text/lines.ts";

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
      direction: reference.relation === "career-up" ? ("up" as const) : ("lateral" as const),
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
  /** Where a claim stands: its words, the section, and the level of the ladder where a file has several. */
  const placed = ({ text, span, scope }: Fact) => ({
    text,
    section: scope.sectionId,
    ladderLevel: scope.level,
    range: lines.range(span),
  });
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
      monthsMax: fact.monthsMax,
      disclosed: fact.disclosed,
      part: fact.part,
      gross: fact.gross,
      variable: fact.variable,
      grade: fact.grade,
      unitKnown: fact.unitKnown,
      confidence: fact.confidence,
      ...placed(fact),
    })),
    payTerms: facts.payTerms.map((fact) => ({
      kind: fact.kind,
      share: fact.share,
      months: fact.months,
      explained: fact.explained,
      confidence: fact.confidence,
      ...placed(fact),
    })),
    metrics: facts.metrics.map((fact) => ({
      name: fact.name,
      op: fact.op,
      value: fact.value,
      unit: fact.unit,
      period: fact.period,
      change: fact.change,
      baseline: fact.baseline,
      example: fact.example,
      confidence: fact.confidence,
      ...placed(fact),
    })),
    laws: facts.laws.map((fact) => ({
      name: fact.name,
      official: fact.official,
      status: fact.status,
      article: fact.article,
      edition: fact.edition,
      ...placed(fact),
    })),
    hours: facts.hours.map((fact) => ({
      daily: fact.daily,
      breakTold: fact.breakTold,
      weekly: fact.weekly,
      monthlyOvertime: fact.monthlyOvertime,
      restDays: fact.restDays,
      regimes: fact.regimes,
      night: fact.night,
      confidence: fact.confidence,
      ...placed(fact),
    })),
    probation: facts.probation.map((fact) => ({
      months: fact.months,
      payRatio: fact.payRatio,
      // JSON has no Infinity: an open-ended contract says so in a word.
      contractMonths:
        fact.contractMonths === Number.POSITIVE_INFINITY ? ("open-ended" as const) : fact.contractMonths,
      confidence: fact.confidence,
      ...placed(fact),
    })),
    headcount: facts.headcount.map((fact) => ({
      min: fact.min,
      max: fact.max,
      confidence: fact.confidence,
      ...placed(fact),
    })),
    age: facts.age.map((fact) => ({
      min: fact.min,
      max: fact.max,
      legalMinimum: fact.legalMinimum,
      none: fact.none,
      modality: fact.modality,
      confidence: fact.confidence,
      ...placed(fact),
    })),
    certificates: facts.certificates.map((fact) => ({
      name: fact.name,
      modality: fact.modality,
      open: fact.open,
      confidence: fact.confidence,
      ...placed(fact),
    })),
  };
}
