import type { Experience, Fact, Facts, Pay } from "../facts/fact.ts";
import type { Role } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { SectionId } from "../vocabulary/sections.ts";

/** A figure a role states, made comparable across languages. */
export interface SaidFigure {
  readonly what: "management" | "education" | "pay" | "headcount" | "share";
  /** `5-` for five and more, `bachelor`, `20000-30000`, `90` for 90 %: equal figures have equal values. */
  readonly value: string;
  readonly span: Span;
}

/** What the language versions of a role must say alike, besides experience and reporting lines. Small: it is kept for every role. */
export interface Said {
  /** Canonical ids of what the document has sections or fields about, sorted, separated by blanks. */
  readonly sections: string;
  /** Sections whose headings nobody knows: what seems to be missing may stand there. */
  readonly unknown: number;
  readonly figures: readonly SaidFigure[];
}

/** Fields that say what a section would. */
const sectionOfField: Readonly<Partial<Record<FieldId, SectionId>>> = {
  pay: "pay",
  location: "location",
  experience: "experience",
  education: "education",
  certificates: "certificates",
  careerPath: "career",
  metrics: "kpi",
  laws: "legal",
};

const certain = ({ confidence }: Fact): boolean => confidence >= 0.5;

/** What a role says, for comparison with its other language versions. `text` is the document's. */
export function saidOf(role: Role, facts: Facts | undefined, text: string): Said {
  const sections = new Set<SectionId>();
  let unknown = 0;
  for (const { ids, empty } of role.sections) {
    if (empty) continue;
    for (const id of ids) sections.add(id);
    if (ids.length === 0) unknown++;
  }
  for (const { id, values } of role.fields) {
    const section = sectionOfField[id];
    if (section !== undefined && values.some(({ value }) => value.trim() !== "")) sections.add(section);
  }
  if (facts?.laws.some(certain) === true) sections.add("legal");
  return {
    sections: [...sections].sort().join(" "),
    unknown,
    figures: [...figuresOf(facts), ...shares(text, role.span)],
  };
}

function figuresOf(facts: Facts | undefined): readonly SaidFigure[] {
  if (facts === undefined) return [];
  const found: SaidFigure[] = [];
  const add = (what: SaidFigure["what"], value: string, { start, end }: Span): void => {
    found.push({ what, value, span: { start, end } });
  };
  for (const claim of facts.experience) {
    if (certain(claim) && isManagement(claim)) add("management", bounds(claim.min, claim.max), claim.figure);
  }
  for (const claim of facts.education) {
    if (certain(claim) && claim.modality === "required" && claim.level !== "unspecified-degree")
      add("education", claim.level, claim.span);
  }
  for (const claim of facts.pay) {
    if (certain(claim) && isAmount(claim)) add("pay", bounds(claim.min, claim.max), claim.span);
  }
  for (const claim of facts.headcount) {
    if (certain(claim) && (claim.min !== null || claim.max !== null))
      add("headcount", bounds(claim.min, claim.max), claim.span);
  }
  return found;
}

const isManagement = ({ kind, modality, degree, min, max }: Experience): boolean =>
  kind === "management" && modality === "required" && degree === null && (min !== null || max !== null);

const isAmount = ({ disclosed, min, max }: Pay): boolean => disclosed && (min !== null || max !== null);

/** More than anybody writes into a role. */
const mostShares = 60;

/**
 * Every `90%` of a role. Targets are told in too many ways to be compared sentence by sentence, but a percentage
 * is written alike in every language. `%20` of an address is none.
 */
function shares(text: string, { start, end }: Span): readonly SaidFigure[] {
  const found: SaidFigure[] = [];
  for (const sign of ["%", "％"]) {
    for (let at = text.indexOf(sign, start); at >= 0 && at < end; at = text.indexOf(sign, at + 1)) {
      if (found.length >= mostShares) break;
      const digits = /[0-9a-z]/iu.test(text.charAt(at + 1))
        ? undefined
        : shareBefore.exec(text.slice(Math.max(start, at - 10), at))?.[0];
      if (digits !== undefined)
        found.push({
          what: "share",
          value: String(Number(digits)),
          span: { start: at - digits.length, end: at + 1 },
        });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const shareBefore = /(?<![0-9a-z%.,％])[0-9]{1,4}(?:\.[0-9]{1,3})?\s?$/iu;

const bounds = (min: number | null, max: number | null): string =>
  min !== null && min === max ? String(min) : `${min ?? ""}-${max ?? ""}`;
