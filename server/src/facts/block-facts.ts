import type { Span } from "../text/span.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import { readAge } from "./age/age.ts";
import { readCertificates } from "./certificate/certificate.ts";
import { readEducation } from "./education/education.ts";
import { readExperience } from "./experience/experience.ts";
import { readVagueExperience } from "./experience/vague-experience.ts";
import type { FactScope, Facts, RoleReference } from "./fact.ts";
import type { Context, Unplaced } from "./grammar/context.ts";
import type { View } from "./grammar/plain-text.ts";
import { readHeadcount } from "./headcount/headcount.ts";
import { hint } from "./hints/hint-words.ts";
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

const nothing: readonly never[] = [];

/** The facts of most pieces; one object, so that it is cheap to tell. */
export const noFacts: PieceFacts = {
  experience: nothing,
  vagueExperience: nothing,
  education: nothing,
  pay: nothing,
  payTerms: nothing,
  laws: nothing,
  references: nothing,
  metrics: nothing,
  hours: nothing,
  probation: nothing,
  headcount: nothing,
  age: nothing,
  certificates: nothing,
};

const kinds = Object.keys(noFacts) as readonly Kind[];

/** What grammars look for by itself, whatever the words: places that say what a figure or a name is. */
const speaking: ReadonlySet<SectionId> = new Set<SectionId>([
  "pay",
  "kpi",
  "career",
  "hiring",
  "certificates",
  "contract",
]);

/** True where a grammar may need none of its words. */
const speaksForItself = ({ fieldId, head, sectionIds }: Context): boolean =>
  fieldId !== null || head || sectionIds.some((id) => speaking.has(id));

const everything =
  hint.experience |
  hint.vague |
  hint.education |
  hint.pay |
  hint.law |
  hint.lines |
  hint.career |
  hint.metric |
  hint.hours |
  hint.probation |
  hint.headcount |
  hint.age |
  hint.certificate;

/** Runs every grammar over a piece of running text. Written out: most pieces hold nothing, and there are many. */
export function readPiece(view: View, context: Context): PieceFacts {
  const hints = speaksForItself(context) ? everything : view.hints;
  if ((hints & everything) === 0) return noFacts;
  const experience = (hints & hint.experience) === 0 ? nothing : readExperience(view, context);
  const vagueExperience = (hints & hint.vague) === 0 ? nothing : readVagueExperience(view, context);
  const education = (hints & hint.education) === 0 ? nothing : readEducation(view, context);
  const pay = (hints & hint.pay) === 0 ? nothing : readPay(view, context);
  const payTerms = (hints & hint.pay) === 0 ? nothing : readPayTerms(view, context);
  const laws = (hints & hint.law) === 0 ? nothing : readLaws(view, context);
  const references = (hints & (hint.lines | hint.career)) === 0 ? nothing : readReferences(view, context);
  const metrics = (hints & hint.metric) === 0 ? nothing : readMetrics(view, context);
  const hours = (hints & hint.hours) === 0 ? nothing : readHours(view, context);
  const probation = (hints & hint.probation) === 0 ? nothing : readProbation(view, context);
  const headcount = (hints & hint.headcount) === 0 ? nothing : readHeadcount(view, context);
  const age = (hints & hint.age) === 0 ? nothing : readAge(view, context);
  const certificates = (hints & hint.certificate) === 0 ? nothing : readCertificates(view, context);
  const count =
    experience.length +
    vagueExperience.length +
    education.length +
    pay.length +
    payTerms.length +
    laws.length +
    references.length +
    metrics.length +
    hours.length +
    probation.length +
    headcount.length +
    age.length +
    certificates.length;
  if (count === 0) return noFacts;
  return {
    experience,
    vagueExperience,
    education,
    pay,
    payTerms,
    laws,
    references,
    metrics,
    hours,
    probation,
    headcount,
    age,
    certificates,
  };
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

export const collector = (): Collector => ({
  experience: [],
  vagueExperience: [],
  education: [],
  pay: [],
  payTerms: [],
  laws: [],
  references: [],
  metrics: [],
  hours: [],
  probation: [],
  headcount: [],
  age: [],
  certificates: [],
});

const shift = ({ start, end }: Span, by: number): Span =>
  by === 0 ? { start, end } : { start: start + by, end: end + by };

/** Where a piece of text stands, and how many facts of the kind there are before it. */
interface Place {
  readonly by: number;
  readonly scope: FactScope;
  readonly first: number;
}

/** A claim as one of the role: every span that counts from the start of its piece moved. */
type Placing<K extends Kind> = (fact: Unplaced<FactOf<K>>, place: Place) => FactOf<K>;

/**
 * Each kind has a copy of its own: one for all, of objects of thirteen shapes, is several times slower. The common ones
 * are written out, and in the others the scope stands first: a property added behind a spread gives each copy a shape
 * that no other object has.
 */
const placings: { readonly [K in Kind]: Placing<K> } = {
  experience: (fact, { by, scope, first }) => ({
    span: shift(fact.span, by),
    text: fact.text,
    min: fact.min,
    max: fact.max,
    minInclusive: fact.minInclusive,
    maxInclusive: fact.maxInclusive,
    figure: shift(fact.figure, by),
    kind: fact.kind,
    field: fact.field,
    modality: fact.modality,
    parent: fact.parent === null ? null : fact.parent + first,
    ambiguous: fact.ambiguous,
    degree: fact.degree,
    confidence: fact.confidence,
    scope,
  }),
  vagueExperience: (fact, { by, scope }) => ({ scope, ...fact, span: shift(fact.span, by) }),
  education: (fact, { by, scope }) => ({
    span: shift(fact.span, by),
    text: fact.text,
    level: fact.level,
    modality: fact.modality,
    orEquivalent: fact.orEquivalent,
    confidence: fact.confidence,
    scope,
  }),
  pay: (fact, { by, scope }) => ({
    scope,
    ...fact,
    ends: fact.ends === null ? null : { low: shift(fact.ends.low, by), high: shift(fact.ends.high, by) },
    span: shift(fact.span, by),
  }),
  payTerms: (fact, { by, scope }) => ({ scope, ...fact, span: shift(fact.span, by) }),
  laws: (fact, { by, scope }) => ({
    span: shift(fact.span, by),
    text: fact.text,
    name: fact.name,
    official: fact.official,
    status: fact.status,
    article: fact.article,
    quoted: fact.quoted,
    articleSpan: fact.articleSpan === null ? null : shift(fact.articleSpan, by),
    edition: fact.edition,
    historical: fact.historical,
    confidence: fact.confidence,
    scope,
  }),
  references: (fact, { by, scope }) => ({
    span: shift(fact.span, by),
    text: fact.text,
    relation: fact.relation,
    name: fact.name,
    alternatives:
      fact.alternatives.length === 0
        ? nothing
        : fact.alternatives.map(({ name, span }) => ({ name, span: shift(span, by) })),
    nameSpan: shift(fact.nameSpan, by),
    dotted: fact.dotted,
    external: fact.external,
    family: fact.family,
    generic: fact.generic,
    source: fact.source,
    confidence: fact.confidence,
    scope,
  }),
  metrics: (fact, { by, scope }) => ({
    scope,
    ...fact,
    figure: fact.figure === null ? null : shift(fact.figure, by),
    span: shift(fact.span, by),
  }),
  hours: (fact, { by, scope }) => ({ scope, ...fact, span: shift(fact.span, by) }),
  probation: (fact, { by, scope }) => ({
    scope,
    ...fact,
    length: fact.length === null ? null : shift(fact.length, by),
    share: fact.share === null ? null : shift(fact.share, by),
    span: shift(fact.span, by),
  }),
  headcount: (fact, { by, scope }) => ({ scope, ...fact, span: shift(fact.span, by) }),
  age: (fact, { by, scope }) => ({ scope, ...fact, span: shift(fact.span, by) }),
  certificates: (fact, { by, scope }) => ({ scope, ...fact, span: shift(fact.span, by) }),
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
  const list: FactOf<K>[] = into[kind];
  const place: Place = { by, scope, first: list.length };
  const placing: Placing<K> = placings[kind];
  for (const fact of facts[kind]) list.push(placing(fact, place));
}
