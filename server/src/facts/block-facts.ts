import type { Span } from "../text/span.ts";
import { readCareer } from "./career.ts";
import type { Context, Unplaced } from "./context.ts";
import { readEducation } from "./education.ts";
import { readExperience } from "./experience.ts";
import type {
  Education,
  Experience,
  Fact,
  FactScope,
  Facts,
  Law,
  Pay,
  RoleReference,
  VagueExperience,
} from "./fact.ts";
import { readLaws } from "./law.ts";
import { readLabelled } from "./listed-roles.ts";
import { readPay } from "./pay.ts";
import type { View } from "./plain-text.ts";
import { readReporting } from "./reporting.ts";
import { readVagueExperience } from "./vague-experience.ts";

/** What one piece of text claims, with spans that count from its start. */
export interface PieceFacts {
  readonly experience: readonly Unplaced<Experience>[];
  readonly vagueExperience: readonly Unplaced<VagueExperience>[];
  readonly education: readonly Unplaced<Education>[];
  readonly pay: readonly Unplaced<Pay>[];
  readonly laws: readonly Unplaced<Law>[];
  readonly references: readonly Unplaced<RoleReference>[];
}

const nothing: readonly never[] = [];

/** The facts of most pieces; one object, so that it is cheap to tell. */
export const noFacts: PieceFacts = {
  experience: nothing,
  vagueExperience: nothing,
  education: nothing,
  pay: nothing,
  laws: nothing,
  references: nothing,
};

/** Runs every grammar over a piece of running text. */
export function readPiece(view: View, context: Context): PieceFacts {
  const facts: PieceFacts = {
    experience: readExperience(view, context),
    vagueExperience: readVagueExperience(view, context),
    education: readEducation(view, context),
    pay: readPay(view, context),
    laws: readLaws(view, context),
    references: references(view, context),
  };
  return isEmpty(facts) ? noFacts : facts;
}

function references(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  const labelled = readLabelled(view, context);
  if (labelled.length > 0) return labelled;
  const told = readReporting(view, context);
  const career = readCareer(view, context);
  if (told.length === 0) return career;
  return career.length === 0 ? told : [...told, ...career].sort((a, b) => a.span.start - b.span.start);
}

const isEmpty = (facts: PieceFacts): boolean =>
  facts.experience.length === 0 &&
  facts.vagueExperience.length === 0 &&
  facts.education.length === 0 &&
  facts.pay.length === 0 &&
  facts.laws.length === 0 &&
  facts.references.length === 0;

/** Lists that grow piece by piece, in document order. */
export interface Collector {
  readonly experience: Experience[];
  readonly vagueExperience: VagueExperience[];
  readonly education: Education[];
  readonly pay: Pay[];
  readonly laws: Law[];
  readonly references: RoleReference[];
}

export const collector = (): Collector => ({
  experience: [],
  vagueExperience: [],
  education: [],
  pay: [],
  laws: [],
  references: [],
});

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const placed = <T extends Fact>(
  fact: Unplaced<T>,
  by: number,
  scope: FactScope,
): Unplaced<T> & { scope: FactScope; span: Span } => ({
  ...fact,
  span: shift(fact.span, by),
  scope,
});

/** Puts the facts of a piece that begins at `by` into the role's lists. */
export function collect(into: Collector, facts: PieceFacts, by: number, scope: FactScope): void {
  if (facts === noFacts) return;
  const first = into.experience.length;
  for (const fact of facts.experience) {
    const parent = fact.parent === null ? null : fact.parent + first;
    into.experience.push({ ...placed<Experience>(fact, by, scope), figure: shift(fact.figure, by), parent });
  }
  for (const fact of facts.vagueExperience)
    into.vagueExperience.push(placed<VagueExperience>(fact, by, scope));
  for (const fact of facts.education) into.education.push(placed<Education>(fact, by, scope));
  for (const fact of facts.pay) into.pay.push(placed<Pay>(fact, by, scope));
  for (const fact of facts.laws) into.laws.push(placed<Law>(fact, by, scope));
  for (const fact of facts.references) {
    into.references.push({
      ...placed<RoleReference>(fact, by, scope),
      nameSpan: shift(fact.nameSpan, by),
      alternatives: fact.alternatives.map(({ name, span }) => ({ name, span: shift(span, by) })),
    });
  }
}

export const asFacts = (collected: Collector): Facts => collected;
