import type { Format, RoleKind } from "../role/role.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Language, Localised } from "../vocabulary/language.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { DropReason } from "./converters.ts";
import type { TitleSource } from "./title.ts";

/**
 * What became of a source: what was recognised, what was dropped and why, what was repaired, what somebody should
 * look at. Lines count from 1; those of the source are null where it has none (Word, PDF, web pages).
 */
export interface ImportReport {
  readonly version: 1;
  /** The source's name. */
  readonly source: string;
  /** The name of the result. */
  readonly fileName: string;
  readonly format: Format;
  readonly title: string | null;
  readonly titleFrom: TitleSource | null;
  readonly kind: RoleKind;
  readonly language: Language;
  /** What the result has, in order; `line` is the result's, null in YAML. */
  readonly sections: readonly {
    readonly id: SectionId | null;
    readonly heading: string;
    /** 1 for the outermost. */
    readonly depth: number;
    readonly line: number | null;
  }[];
  /** What moved into front matter. */
  readonly fields: readonly ReportedField[];
  /** Words that are not in the result. */
  readonly dropped: readonly ReportedDrop[];
  readonly repaired: readonly ReportedRepair[];
  /** Marks of the source that the result's own marks stand for: numbers, brackets, table rules. */
  readonly layout: readonly Counted[];
  readonly doubts: readonly Doubt[];
  /** Characters without white space. `kept` and the others add up to `source`. */
  readonly characters: {
    readonly source: number;
    readonly kept: number;
    readonly fields: number;
    readonly dropped: number;
    readonly repaired: number;
    readonly layout: number;
  };
}

export interface ReportedField {
  readonly id: FieldId;
  /** As the source writes it; empty for a line that is nothing but the value. */
  readonly key: string;
  readonly value: string;
  readonly line: number | null;
  /** The source says it once more; it stands once in the result. */
  readonly again: boolean;
}

export interface ReportedDrop {
  readonly why: DropReason;
  readonly text: string;
  readonly line: number | null;
}

export type Repair = "pinyin" | "stray-mark" | "doubled-mark";

export interface ReportedRepair {
  readonly what: Repair;
  readonly count: number;
  /** The first few with the words around them. */
  readonly examples: readonly string[];
  /** Everything that was taken out. */
  readonly removed: readonly Counted[];
}

export interface Counted {
  readonly text: string;
  readonly count: number;
}

/** Something somebody should look at. */
export interface Doubt {
  /** A rule's id, or `no-title`, `title-from-file-name`, `said-twice`, `not-placed`. */
  readonly about: string;
  readonly message: Localised;
  /** In the result. */
  readonly line: number | null;
}
