import type { Span } from "../text/span.ts";
import { readAge } from "./age/age.ts";
import { readCertificates } from "./certificate/certificate.ts";
import { readEducation } from "./education/education.ts";
import { readExperience } from "./experience/experience.ts";
import { readVagueExperience } from "./experience/vague-experience.ts";
import type { Fact, FactScope, Facts, RoleReference } from "./fact.ts";
import type { Context, Unplaced } from "./grammar/context.ts";
import type { View } from "./grammar/plain-text.ts";
import { readHeadcount } from "./headcount/headcount.ts";
import { readHours } from "./hours/hours.ts";
import { readLaws } from "./law/law.ts";
import { readMetrics } from "./metric/metric.ts";
import { readPay } from "./pay/pay.ts";
import { readPayTerms } from "./pay/pay-terms.ts";
import { readProbation } from "./probation/probation.ts";
import { readCareer } from "./reporting/career.ts";
import { readLabelled } from "./reporting/listed-roles.ts";
import { readReporting } from "./reporting/reporting.ts";

export type Kind = keyof Facts;
type FactOf<K extends Kind> = Facts[K][number];

/** What one piece of text claims, with spans that count from its start. */
export type PieceFacts = { readonly [K in Kind]: readonly Unplaced<FactOf<K>>[] };

/** How each kind of claim is found in a piece of running text. */
const readers: { readonly [K in Kind]: (view: View, context: Context) => readonly Unplaced<FactOf<K>>[] } = {
  experience: readExperience,
  vagueExperience: readVagueExperience,
  education: readEducation,
  pay: readPay,
  payTerms: readPayTerms,
  laws: readLaws,
  references: readReferences,
  metrics: readMetrics,
  hours: readHours,
  probation: readProbation,
  headcount: readHeadcount,
  age: readAge,
  certificates: readCertificates,
};

const kinds = Object.keys(readers) as readonly Kind[];
const nothing: readonly never[] = [];

/** The facts of most pieces; one object, so that it is cheap to tell. */
export const noFacts: PieceFacts = everyKind(() => nothing);

/** Runs every grammar over a piece of running text. */
export function readPiece(view: View, context: Context): PieceFacts {
  const facts = everyKind((kind) => readers[kind](view, context));
  return kinds.every((kind) => facts[kind].length === 0) ? noFacts : facts;
}

function readReferences(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  const labelled = readLabelled(view, context);
  if (labelled.length > 0) return labelled;
  const told = readReporting(view, context);
  const career = readCareer(view, context);
  if (told.length === 0) return career;
  return career.length === 0 ? told : [...told, ...career].sort((a, b) => a.span.start - b.span.start);
}

/** Lists that grow piece by piece, in document order. */
export type Collector = { readonly [K in Kind]: FactOf<K>[] };

export const collector = (): Collector => everyKind(() => []) as Collector;

/** One value for each kind. The cast says what the loop does: every kind gets its own. */
function everyKind(make: (kind: Kind) => unknown): PieceFacts {
  const made: Partial<Record<Kind, unknown>> = {};
  for (const kind of kinds) made[kind] = make(kind);
  return made as PieceFacts;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** What else of a claim counts from the start of its piece, besides `span`. */
const moves: { readonly [K in Kind]?: (fact: Unplaced<FactOf<K>>, by: number, first: number) => object } = {
  experience: ({ figure, parent }, by, first) => ({
    figure: shift(figure, by),
    parent: parent === null ? null : parent + first,
  }),
  pay: ({ ends }, by) => ({
    ends: ends === null ? null : { low: shift(ends.low, by), high: shift(ends.high, by) },
  }),
  references: ({ nameSpan, alternatives }, by) => ({
    nameSpan: shift(nameSpan, by),
    alternatives: alternatives.map(({ name, span }) => ({ name, span: shift(span, by) })),
  }),
  laws: ({ articleSpan }, by) => ({ articleSpan: articleSpan === null ? null : shift(articleSpan, by) }),
  metrics: ({ figure }, by) => ({ figure: figure === null ? null : shift(figure, by) }),
  probation: ({ length, share }, by) => ({
    length: length === null ? null : shift(length, by),
    share: share === null ? null : shift(share, by),
  }),
};

/** Puts the facts of a piece that begins at `by` into the role's lists. */
export function collect(into: Collector, facts: PieceFacts, by: number, scope: FactScope): void {
  if (facts === noFacts) return;
  for (const kind of kinds) if (facts[kind].length > 0) collectKind(into, facts, kind, by, scope);
}

function collectKind<K extends Kind>(
  into: Collector,
  facts: PieceFacts,
  kind: K,
  by: number,
  scope: FactScope,
): void {
  const list: Fact[] = into[kind];
  const first = list.length;
  const move = moves[kind] as ((fact: Unplaced<Fact>, by: number, first: number) => object) | undefined;
  for (const fact of facts[kind] as readonly Unplaced<Fact>[])
    list.push({ ...fact, ...move?.(fact, by, first), span: shift(fact.span, by), scope });
}
