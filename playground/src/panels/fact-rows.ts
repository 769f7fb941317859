import type { Range } from "vscode-languageserver-protocol";
import type { InspectedRole } from "../../../server/src/render/inspect.ts";
import { type Locale, ownNames } from "../locale.ts";
import { type FactGroup, type FactWords, factGroups } from "./fact-words.ts";

/** One thing that was understood. */
export interface FactRow {
  readonly id: string;
  /** What it is, where the group's name does not say it. */
  readonly label: string | null;
  readonly value: string;
  /** How it stands: preferred, of which section, a law that is no longer in force. */
  readonly tags: readonly string[];
  /** Something to look at: a heading nobody knows, a law that was repealed. */
  readonly doubtful: boolean;
  /** The words it was read from, where they say more than the value. */
  readonly quote: string | null;
  readonly range: Range | null;
}

export interface FactTable {
  readonly group: FactGroup;
  readonly rows: readonly FactRow[];
}

type Row = Omit<FactRow, "id" | "label" | "tags" | "doubtful" | "quote"> & Partial<FactRow>;

/**
 * A role as rows to be read, groups without rows left out. `titleRange` is where its name stands, which the server
 * tells elsewhere.
 */
export function factTables(
  role: InspectedRole,
  titleRange: Range | null,
  words: FactWords,
  locale: Locale,
): readonly FactTable[] {
  const rows: Readonly<Record<FactGroup, readonly Row[]>> = {
    role: aboutRole(role, titleRange, words),
    reporting: reporting(role, words),
    ...claims(role, words, locale),
    sections: role.sections.map(({ id, heading, range, empty }) => ({
      value: heading,
      range,
      doubtful: id === null,
      tags: [...(id === null ? [words.unknownSection] : []), ...(empty ? [words.emptySection] : [])],
    })),
  };
  return factGroups.flatMap((group) => {
    const made = rows[group].map(
      (row, index): FactRow => ({
        id: `${group}-${index}`,
        label: null,
        tags: [],
        doubtful: false,
        quote: null,
        ...row,
      }),
    );
    return made.length === 0 ? [] : [{ group, rows: made }];
  });
}

function aboutRole(
  role: InspectedRole,
  titleRange: Range | null,
  { fields, kinds }: FactWords,
): readonly Row[] {
  const row = (
    field: keyof FactWords["fields"],
    value: string | null,
    range: Range | null = null,
  ): readonly Row[] => (value === null || value === "" ? [] : [{ label: fields[field], value, range }]);
  return [
    ...row("title", role.title, titleRange),
    ...row("aliases", role.aliases.join(" · ")),
    ...row("kind", kinds[role.kind]),
    ...row("language", ownNames[role.language]),
    ...row("organization", role.organization),
    ...row("department", role.department),
    ...row("level", role.level),
    ...row("code", role.code),
  ];
}

function reporting(role: InspectedRole, { fields, or }: FactWords): readonly Row[] {
  return [
    ...role.reportsTo.map(({ name, alternatives, dotted, range }) => ({
      label: dotted ? fields.dotted : fields.reportsTo,
      value: [name, ...alternatives].join(or),
      doubtful: alternatives.length > 0,
      range,
    })),
    ...role.directReports.map(({ name, range }) => ({ label: fields.directReports, value: name, range })),
    ...role.peers.map(({ name, range }) => ({ label: fields.peers, value: name, range })),
    ...role.careerPath.map(({ name, direction, range }) => ({
      label: direction === "up" ? fields.careerUp : fields.careerLateral,
      value: name,
      range,
    })),
  ];
}

type Claims = Record<Exclude<FactGroup, "role" | "reporting" | "sections">, readonly Row[]>;

function claims({ facts }: InspectedRole, words: FactWords, locale: Locale): Claims {
  const known = (table: Readonly<Record<string, string>>, key: string): readonly string[] =>
    table[key] === undefined || table[key] === "" ? [] : [table[key]];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    experience: facts.experience.map(({ minYears, maxYears, kind, scope, modality, text, range }) => ({
      value: [words.years(minYears, maxYears), scope].filter((part) => part !== "").join(" · "),
      tags: [...known(words.experienceKinds, kind), ...known(words.modalities, modality)],
      quote: text,
      range,
    })),
    education: facts.education.map(({ level, modality, text, range }) => ({
      value: words.degrees[level],
      tags: known(words.modalities, modality),
      quote: text,
      range,
    })),
    certificates: facts.certificates.map(({ name, modality, text, range }) => ({
      value: name,
      tags: known(words.modalities, modality),
      quote: text,
      range,
    })),
    pay: facts.pay.map((pay) => {
      const money = (value: number | null): string | null => (value === null ? null : number.format(value));
      const period = pay.period ?? pay.impliedPeriod;
      return {
        value:
          pay.disclosed || pay.min !== null
            ? words.money(money(pay.min), money(pay.max), pay.currency ?? "")
            : words.negotiable,
        tags: [
          ...(period === null ? [] : known(words.periods, period)),
          ...(pay.months === null ? [] : [words.months(pay.months)]),
        ],
        quote: pay.text,
        range: pay.range,
      };
    }),
    metrics: facts.metrics.map(({ name, op, value, unit, period, text, range }) => ({
      value: [name, signs[op ?? ""] ?? op, value === null ? "" : `${number.format(value)}${unitOf(unit)}`]
        .filter((part) => part !== null && part !== "")
        .join(" "),
      tags: period === null ? [] : (known(words.periods, period)[0] ?? period).split("\n"),
      quote: text,
      range,
    })),
    laws: facts.laws.map(({ name, official, status, range }) => ({
      value: official ?? name,
      tags: known(words.lawStatus, status),
      doubtful: status !== "in-force",
      quote: official === null || official === name ? null : name,
      range,
    })),
    hours: facts.hours.map(({ daily, weekly, text, range }) => ({
      value: words.hours(daily, weekly) || text,
      quote: text,
      range,
    })),
    probation: facts.probation.map(({ months, text, range }) => ({
      value: months === null ? text : words.months(months),
      quote: text,
      range,
    })),
    headcount: facts.headcount.map(({ min, max, text, range }) => ({
      value: words.people(min, max),
      quote: text,
      range,
    })),
    age: facts.age.map(({ min, max, legalMinimum, text, range }) => ({
      value: words.ages(min, max),
      tags: legalMinimum ? [words.legalMinimum] : [],
      quote: text,
      range,
    })),
  };
}

const signs: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", "~": "≈", "": "" };

/** `%` stands close; a word in Latin letters does not. */
const unitOf = (unit: string | null): string =>
  unit === null ? "" : /^[a-z]/i.test(unit) ? ` ${unit}` : unit;
