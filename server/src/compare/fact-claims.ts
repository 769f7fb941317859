import {
  type Certificate,
  type Education,
  type Experience,
  educationRank,
  type Fact,
  type Metric,
  type Modality,
  type Pay,
} from "../facts/fact.ts";
import type { Weight } from "./change.ts";
import type { Claim } from "./claims.ts";
import { folded, type State, sectionOf } from "./state.ts";

/** Claims below this are relied on by no rule either: `facts/fact.ts`. */
export const leastConfidence = 0.5;

/** What a role says in figures, degrees, laws and certificates. */
export function factClaims(state: State): readonly Claim[] {
  const { facts } = state;
  const of = <T extends Fact>(list: readonly T[], claims: (fact: T) => readonly Said[]): readonly Claim[] =>
    list
      .filter(({ confidence }) => confidence >= leastConfidence)
      .flatMap((fact) => claims(fact).map((said) => placed(state, fact, said)));
  return [
    ...of(facts.experience, experience),
    ...of(facts.education, education),
    ...of(facts.pay, pay),
    ...of(facts.payTerms, (term) => [
      {
        topic: "pay",
        key: `${term.kind}`,
        value: JSON.stringify([term.share, term.months, term.kind === "grade" ? folded(term.text) : ""]),
        family: null,
        rank: term.share ?? term.months?.max ?? null,
        weight: "minor",
        data: {
          type: "payTerm",
          term: term.kind,
          share: term.share,
          months: term.months === null ? null : [term.months.min, term.months.max],
          text: term.text,
        },
      },
    ]),
    ...of(facts.metrics, metric),
    ...of(facts.laws, (law) => [
      {
        topic: "laws",
        key: folded(law.official ?? law.name),
        value: String(law.article ?? ""),
        family: null,
        rank: null,
        weight: "minor",
        data: { type: "law", name: law.name, official: law.official, article: law.article },
      },
    ]),
    ...of(facts.hours, (hours) => [
      ...(["daily", "weekly", "monthlyOvertime", "restDays"] as const).flatMap((aspect): Said[] => {
        const value = hours[aspect];
        return value === null
          ? []
          : [{ ...figure("hours", aspect, value, value), data: { type: "hours", aspect, value } }];
      }),
      ...[...hours.regimes, ...(hours.night ? (["night"] as const) : [])].map(
        (regime): Said => ({
          ...figure("hours", "regime", null, null),
          key: regime,
          family: hours.regimes.includes("shift") ? null : "regime",
          data: { type: "regime", regime },
        }),
      ),
    ]),
    ...of(facts.probation, (probation) =>
      (["months", "payRatio", "contractMonths"] as const).flatMap((aspect): Said[] => {
        const value = probation[aspect];
        return value === null
          ? []
          : [{ ...figure("probation", aspect, value, value), data: { type: "probation", aspect, value } }];
      }),
    ),
    ...of(facts.headcount, ({ min, max }) => [
      {
        ...figure("headcount", "", bounds(min, max), min ?? max),
        data: { type: "headcount", min, max },
      },
    ]),
    ...of(facts.age, ({ min, max, none, modality }) => [
      {
        ...figure("age", "", `${bounds(min, max)} ${none} ${modality}`, null),
        data: { type: "age", min, max, none, modality },
      },
    ]),
    ...of(facts.certificates, certificate),
  ];
}

/** A claim before its place. */
export type Said = Omit<Claim, "section" | "span" | "words">;

function placed({ role }: State, { span, scope, text }: Fact, said: Said): Claim {
  const level = scope.level === null ? "" : `@${folded(scope.level)}`;
  return {
    ...said,
    key: said.key + level,
    family: said.family === null ? null : said.family + level,
    // “优先” behind the same words makes them say something else.
    words: `${folded(text)} ${"modality" in said.data ? said.data.modality : ""}`,
    section: sectionOf(role, scope.section),
    span,
  };
}

const bounds = (min: number | null, max: number | null): string => `${min ?? ""}-${max ?? ""}`;

const figure = (
  topic: Said["topic"],
  key: string,
  value: number | string | null,
  rank: number | null,
): Omit<Said, "data"> => ({ topic, key, value: String(value ?? ""), family: null, rank, weight: "major" });

const asked = (modality: Modality): Weight => (modality === "required" ? "major" : "minor");

function experience(claim: Experience): readonly Said[] {
  const { min, max, kind, field, modality, degree } = claim;
  const open = claim.minInclusive && claim.maxInclusive ? "" : "!";
  return [
    {
      topic: "experience",
      key: `${kind} ${folded(field)} ${modality} ${degree ?? ""}`,
      value: `${bounds(min, max)}${open}`,
      family: kind === "management" ? "management" : "experience",
      rank: min ?? max,
      weight: asked(modality),
      data: { type: "experience", min, max, of: kind, field, modality, degree },
    },
  ];
}

const education = ({ level, modality, orEquivalent }: Education): readonly Said[] => [
  {
    topic: "education",
    key: modality,
    value: `${level} ${orEquivalent}`,
    family: "education",
    rank: educationRank[level],
    weight: asked(modality),
    data: { type: "education", level, modality, orEquivalent },
  },
];

function pay(claim: Pay): readonly Said[] {
  const { min, max, currency, period, months, monthsMax, disclosed, part, gross, grade, label } = claim;
  const counted = period ?? claim.impliedPeriod;
  return [
    {
      topic: "pay",
      key: `${part ?? ""} ${grade ?? ""} ${label}`,
      value: JSON.stringify([min, max, currency, counted, months, monthsMax, disclosed, gross]),
      family: "pay",
      rank: max ?? min,
      weight: "major",
      data: {
        type: "pay",
        min,
        max,
        currency,
        period: counted,
        months,
        monthsMax,
        disclosed,
        part,
        gross,
        grade,
        label,
      },
    },
  ];
}

function metric(claim: Metric): readonly Said[] {
  const { name, op, value, unit, period, change, example } = claim;
  // Named without a figure: its words are compared as words.
  if (value === null || example) return [];
  return [
    {
      topic: "metrics",
      key: `${folded(name)} ${change ?? ""} ${unit ?? ""}`,
      value: `${op ?? ""} ${value} ${period === null ? "" : folded(period)}`,
      family: name === "" ? null : folded(name),
      rank: value,
      weight: "major",
      data: { type: "metric", name, op, value, unit, period, change },
    },
  ];
}

const certificate = ({ name, modality }: Certificate): readonly Said[] => [
  {
    topic: "certificates",
    key: folded(name),
    value: modality,
    family: null,
    rank: null,
    weight: asked(modality),
    data: { type: "certificate", name, modality },
  },
];
