import type { Fact, Facts, RoleReference } from "../facts/fact.ts";
import type { RoleEntry } from "../organisation/entry.ts";
import type { Role, RoleDocument } from "../role/role.ts";
import type { Range } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";

/** What a document was understood as: a role of `inspect --format json`. Lines and characters are zero-based UTF-16. */
export interface InspectedRole {
  readonly path: string;
  readonly format: string;
  readonly language: string;
  readonly kind: string;
  readonly title: string | null;
  readonly aliases: readonly string[];
  readonly code: string | null;
  readonly organization: string | null;
  readonly department: string | null;
  readonly level: string | null;
  readonly reportsTo: readonly object[];
  readonly dottedLineTo: readonly object[];
  readonly directReports: readonly object[];
  readonly peers: readonly object[];
  readonly careerPath: readonly object[];
  readonly sections: readonly {
    readonly id: string | null;
    readonly heading: string;
    readonly range: Range;
    readonly empty: boolean;
  }[];
  readonly facts: Readonly<Record<string, readonly object[]>>;
}

/** The roles of a document as JSON has them, in document order. */
export function inspect(
  document: RoleDocument,
  facts: readonly Facts[],
  entries: readonly RoleEntry[],
  path: string,
): readonly InspectedRole[] {
  return document.roles.map((role, index) => {
    const own = facts[index];
    const entry = entries[index];
    const range = (span: Span): Range => document.lines.range(span);
    const named = (relation: RoleReference["relation"]): readonly object[] =>
      (own?.references ?? [])
        .filter((reference) => reference.relation === relation)
        .map((reference) => mention(reference, range));
    return {
      path,
      format: document.format,
      language: role.language,
      kind: role.kind,
      title: role.title?.value ?? null,
      aliases: entry?.aliases.map(({ value }) => value) ?? [],
      code: entry?.code?.value ?? null,
      organization: entry === undefined || entry.organization === "" ? null : entry.organization,
      department: entry?.department ?? fieldText(role, "department"),
      level: entry?.level ?? fieldText(role, "level"),
      reportsTo: named("reportsTo"),
      dottedLineTo: named("dottedLineTo"),
      directReports: named("directReports"),
      peers: named("peers"),
      careerPath: [
        ...named("career-up").map((each) => ({ ...each, direction: "up" })),
        ...named("career-lateral").map((each) => ({ ...each, direction: "lateral" })),
      ],
      sections: role.sections.map(({ id, heading, headingSpan, empty }) => ({
        id,
        heading,
        range: range(headingSpan),
        empty,
      })),
      facts: factsOf(own, range),
    };
  });
}

function mention(reference: RoleReference, range: (span: Span) => Range): object {
  return {
    name: reference.name,
    alternatives: reference.alternatives.map(({ name }) => name),
    dotted: reference.dotted,
    ...(reference.external ? { external: true } : {}),
    ...(reference.family ? { family: true } : {}),
    ...(reference.generic ? { generic: true } : {}),
    source: reference.source,
    range: range(reference.nameSpan),
  };
}

function factsOf(facts: Facts | undefined, range: (span: Span) => Range): Record<string, readonly object[]> {
  const common = ({ confidence, text, span }: Fact): object => ({ confidence, text, range: range(span) });
  return {
    experience: (facts?.experience ?? []).map((claim) => ({
      minYears: claim.min,
      maxYears: claim.max,
      kind: claim.kind,
      scope: claim.field,
      modality: claim.modality,
      ...(claim.parent === null ? {} : { parent: claim.parent }),
      ...(claim.ambiguous ? { ambiguous: true } : {}),
      ...(claim.degree === null ? {} : { degree: claim.degree }),
      ...(claim.scope.level === null ? {} : { level: claim.scope.level }),
      ...common(claim),
    })),
    education: (facts?.education ?? []).map((claim) => ({
      level: claim.level,
      modality: claim.modality,
      orEquivalent: claim.orEquivalent,
      ...common(claim),
    })),
    pay: (facts?.pay ?? []).map((claim) => ({
      min: claim.min,
      max: claim.max,
      currency: claim.currency,
      period: claim.period,
      impliedPeriod: claim.impliedPeriod,
      months: claim.months,
      disclosed: claim.disclosed,
      ...common(claim),
    })),
    metrics: [],
    laws: (facts?.laws ?? []).map((claim) => ({
      name: claim.name,
      official: claim.official,
      status: claim.status,
      ...(claim.article === null ? {} : { article: claim.article }),
      ...common(claim),
    })),
    hours: [],
    probation: [],
    headcount: [],
    age: [],
    certificates: [],
  };
}

function fieldText(role: Role, id: FieldId): string | null {
  const value = role.fields.find((field) => field.id === id)?.values[0]?.value.trim();
  return value === undefined || value === "" ? null : value;
}
