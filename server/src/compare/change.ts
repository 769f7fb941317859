import type { EducationLevel, HoursRegime, Modality, PayPart, PayPeriod } from "../facts/fact.ts";
import type { Format, RoleDocument } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Language } from "../vocabulary/language.ts";
import type { SectionId } from "../vocabulary/sections.ts";

/**
 * What is different between two states of roles. Plain data without words for people (`render/changes/` has those).
 * A difference is symmetric: comparing the other way round gives its mirror image (`mirror.ts`).
 */
export interface Difference {
  /** Roles with changes, in order of path; pairs by the path afterwards. */
  readonly roles: readonly RoleDifference[];
  /** Who stands elsewhere in the organisation. */
  readonly organisation: readonly StandingChange[];
}

export interface RoleDifference {
  readonly status: "added" | "removed" | "changed";
  /** Null when the role was not there. */
  readonly before: RoleState | null;
  /** Null when the role is gone. */
  readonly after: RoleState | null;
  /** What the two have in common that makes them one role; null when there is only one. */
  readonly pairedBy: PairedBy | null;
  /** The weightiest first; empty for a role that is added or removed. */
  readonly changes: readonly Change[];
}

/**
 * `only`: nothing else was compared. `code`, `path`, `title` and `alias`: these are the same. `rename`: git says
 * that the file was renamed. `likeness`: most of what they say is the same.
 */
export type PairedBy = "only" | "code" | "path" | "title" | "rename" | "alias" | "likeness";

/** One role in one of the two states. */
export interface RoleState {
  readonly path: string;
  /** Index of the role in its document. */
  readonly role: number;
  /** Empty when it has none. */
  readonly title: string;
  readonly code: string | null;
  readonly language: Language;
  /** It is another language version of a role. */
  readonly version: boolean;
  /** Names of its superiors. */
  readonly reportsTo: readonly string[];
  /** What the spans of changes count in. */
  readonly document: RoleDocument;
  readonly anchor: Span;
}

/** `major`: what is asked for, paid, or who reports to whom. `minor`: other words. `none`: the same in another form. */
export type Weight = "major" | "minor" | "none";
export const weights: readonly Weight[] = ["major", "minor", "none"];

/** What a change is about: a field, a kind of fact, a section, an item, the file, or nothing but its form. */
export type Topic =
  | Exclude<FieldId, "sections">
  | "hours"
  | "probation"
  | "age"
  | "section"
  | "item"
  | "path"
  | "format"
  | "form";

export interface Change {
  readonly kind: "added" | "removed" | "changed" | "moved";
  readonly topic: Topic;
  readonly weight: Weight;
  /** Whether the figure went up or down; null where there is none. */
  readonly trend: "raised" | "lowered" | null;
  /** Null when it is added. */
  readonly before: Told | null;
  /** Null when it is removed. */
  readonly after: Told | null;
  /** Words that stayed, went and came, in order; empty where values say it all. */
  readonly marks: readonly Mark[];
}

/** One side of a change. */
export interface Told {
  readonly data: Data;
  /** The section it stands in; null for fields outside sections. */
  readonly section: { readonly id: SectionId | null; readonly heading: string } | null;
  /** Every place where it is said, in the document of its side. */
  readonly spans: readonly Span[];
}

export interface Mark {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** What is said. `type` tells which kind of value it is. */
export type Data =
  | { readonly type: "text"; readonly text: string }
  | {
      readonly type: "role";
      readonly name: string;
      readonly alternatives: readonly string[];
      readonly direction?: "up" | "lateral";
    }
  | {
      readonly type: "experience";
      readonly min: number | null;
      readonly max: number | null;
      readonly of: "total" | "management" | "domain";
      /** What it is in, as written; empty when not said. */
      readonly field: string;
      readonly modality: Modality;
      readonly degree: EducationLevel | null;
    }
  | {
      readonly type: "education";
      readonly level: EducationLevel;
      readonly modality: Modality;
      readonly orEquivalent: boolean;
    }
  | {
      readonly type: "pay";
      readonly min: number | null;
      readonly max: number | null;
      readonly currency: string | null;
      readonly period: PayPeriod | null;
      readonly months: number | null;
      readonly monthsMax: number | null;
      readonly disclosed: boolean;
      readonly part: PayPart | null;
      readonly gross: boolean | null;
      readonly grade: string | null;
      readonly label: string;
    }
  | {
      readonly type: "payTerm";
      readonly term: "grade" | "variable" | "months" | "piece";
      readonly share: number | null;
      readonly months: readonly [number, number] | null;
      readonly text: string;
    }
  | {
      readonly type: "metric";
      readonly name: string;
      readonly op: string | null;
      readonly value: number | null;
      readonly unit: string | null;
      readonly period: string | null;
      readonly change: "up" | "down" | null;
    }
  | {
      readonly type: "law";
      readonly name: string;
      readonly official: string | null;
      readonly article: number | null;
    }
  | {
      readonly type: "hours";
      readonly aspect: "daily" | "weekly" | "monthlyOvertime" | "restDays";
      readonly value: number;
    }
  | { readonly type: "regime"; readonly regime: HoursRegime | "night" }
  | {
      readonly type: "probation";
      readonly aspect: "months" | "payRatio" | "contractMonths";
      readonly value: number;
    }
  | { readonly type: "headcount"; readonly min: number | null; readonly max: number | null }
  | {
      readonly type: "age";
      readonly min: number | null;
      readonly max: number | null;
      readonly none: boolean;
      readonly modality: Modality;
    }
  | { readonly type: "certificate"; readonly name: string; readonly modality: Modality }
  | {
      readonly type: "section";
      readonly id: SectionId | null;
      readonly heading: string;
      /** Position among the role's sections, from 0. */
      readonly position: number;
      /** What it says, item by item. */
      readonly items: readonly string[];
    }
  | {
      readonly type: "item";
      readonly words: string /** Position in its section, from 0. */;
      readonly position: number;
    }
  | { readonly type: "format"; readonly format: Format };

/** A role that has other superiors than before, or another number of direct reports. */
export interface StandingChange {
  readonly kind: "superiors" | "reports";
  readonly before: RoleState["title"] | null;
  readonly after: RoleState["title"] | null;
  /** Path afterwards, before when it is gone. */
  readonly path: { readonly before: string | null; readonly after: string | null };
  /** The superiors, or the direct reports, on both sides. */
  readonly names: { readonly before: readonly Named[]; readonly after: readonly Named[] };
  /** Of these, who is no longer among them, and who is new; one with another title is neither. */
  readonly went: readonly Named[];
  readonly came: readonly Named[];
}

/** A role somebody stands by. */
export interface Named {
  readonly title: string;
  /** It is named, and there is no such role. */
  readonly undefined: boolean;
}
