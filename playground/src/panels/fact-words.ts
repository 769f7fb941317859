/** Kinds of what was understood, in the order they are shown. */
export const factGroups = [
  "role",
  "reporting",
  "experience",
  "education",
  "certificates",
  "pay",
  "metrics",
  "laws",
  "hours",
  "probation",
  "headcount",
  "age",
  "sections",
] as const;
export type FactGroup = (typeof factGroups)[number];

/** Words for what the server gives as numbers and names. */
export interface FactWords {
  readonly groups: Readonly<Record<FactGroup, string>>;
  readonly fields: Readonly<
    Record<
      | "title"
      | "aliases"
      | "kind"
      | "language"
      | "organization"
      | "department"
      | "level"
      | "code"
      | "reportsTo"
      | "dotted"
      | "directReports"
      | "peers"
      | "careerUp"
      | "careerLateral",
      string
    >
  >;
  readonly kinds: Readonly<Record<"position" | "posting" | "occupation" | "reference", string>>;
  readonly degrees: Readonly<
    Record<
      | "none"
      | "primary"
      | "secondary"
      | "vocational"
      | "associate"
      | "bachelor"
      | "master"
      | "doctor"
      | "unspecified-degree",
      string
    >
  >;
  readonly modalities: Readonly<Record<string, string>>;
  readonly experienceKinds: Readonly<Record<string, string>>;
  readonly periods: Readonly<Record<string, string>>;
  readonly lawStatus: Readonly<Record<string, string>>;
  readonly nothing: string;
  readonly several: (count: number) => string;
  readonly unknownSection: string;
  readonly emptySection: string;
  years(min: number | null, max: number | null): string;
  money(min: string | null, max: string | null, currency: string): string;
  months(count: number): string;
  people(min: number | null, max: number | null): string;
  ages(min: number | null, max: number | null): string;
  hours(daily: number | null, weekly: number | null): string;
  readonly negotiable: string;
  readonly legalMinimum: string;
  readonly or: string;
}
