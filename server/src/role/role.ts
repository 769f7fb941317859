import type { Lines } from "../text/lines.ts";
import type { Located, Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Language, Localised } from "../vocabulary/language.ts";
import type { SectionId } from "../vocabulary/sections.ts";

/** `position` (岗位说明书), `posting` (招聘启事), `occupation` (a general description), `reference` (not checked). */
export type RoleKind = "position" | "posting" | "occupation" | "reference";
export const roleKinds: readonly RoleKind[] = ["position", "posting", "occupation", "reference"];

export type Format = "markdown" | "yaml";

/** What one file holds. All spans are UTF-16 offsets into `text`, which has no byte order mark. */
export interface RoleDocument {
  readonly uri: string;
  readonly format: Format;
  readonly text: string;
  readonly lines: Lines;
  /** At least one; several only in YAML. */
  readonly roles: readonly Role[];
  /** What could not be read, and schema errors. */
  readonly problems: readonly Problem[];
  /** False when the syntax is broken in a way that makes absence meaningless. Rules about absence then wait. */
  readonly complete: boolean;
  /** Comments that may hold a `rolewright-disable …`, as they stand. */
  readonly comments: readonly Span[];
}

/** Something that could not be read or has the wrong shape. */
export interface Problem {
  /** The rule it is reported under. */
  readonly rule: "document/syntax" | "document/too-large" | "field/invalid";
  readonly span: Span;
  readonly message: Localised;
}

/** One role definition. */
export interface Role {
  /** Position in its document, from 0. */
  readonly index: number;
  /** Its part of the document; the whole of a Markdown file. */
  readonly span: Span;
  readonly language: Language;
  readonly kind: RoleKind;
  /** The role's name: a title field, else the top heading; null when there is none. */
  readonly title: Located<string> | null;
  /** Every occurrence in document order; a field that stands twice is here twice. */
  readonly fields: readonly Field[];
  /** Every section in document order, subsections included. */
  readonly sections: readonly Section[];
  /** What stands before the first section and in no field. */
  readonly preamble: readonly Block[];
  /** Where the role is pointed at when nothing better is known: its title, else its first words. */
  readonly anchor: Span;
  readonly complete: boolean;
}

/** Where a field was found. `heading` is a title taken from the top heading; `section` a body part that is one value. */
export type FieldPlace = "front-matter" | "line" | "table" | "yaml" | "heading" | "section";

/**
 * One occurrence of a field. Named spans, each with the example
 * `- **直接上级**：客服副总裁（或公司COO）`:
 */
export interface Field {
  readonly id: FieldId;
  readonly place: FieldPlace;
  /** 直接上级 */
  readonly keySpan: Span;
  /** 客服副总裁（或公司COO）; empty, where the value would be typed, when there is none. In YAML a list's or map's whole node. */
  readonly valueSpan: Span;
  /** `- **直接上级**：客服副总裁（或公司COO）` without the line break */
  readonly span: Span;
  /**
   * The scalars of the value as words: one for a text (empty string when there is none), one for each item of
   * a list, one for each leaf of a map. Not split further: `客服经理、培训师` in one text is one value.
   */
  readonly values: readonly FieldValue[];
  /** The plain value as JSON has it, for the schema; the text in Markdown body fields. */
  readonly data: unknown;
  /** Index in `sections` of the section it stands in, null in front matter, YAML keys and the preamble. */
  readonly section: number | null;
}

export interface FieldValue extends Located<string> {
  /** Keys and list positions from the field down: `["management", "min"]`; empty for the field's own scalar. */
  readonly path: readonly (string | number)[];
}

/** How a heading is written; the writer follows the neighbours, and a rule may offer the standard form. */
export type HeadingStyle =
  | "atx" // ## 岗位职责
  | "setext" // 岗位职责 over ----
  | "bracket" // 【岗位职责】
  | "numbered" // 一、岗位职责   1. 学历与经验背景   （一）…
  | "bold" // **岗位职责**   **岗位职责：**
  | "label" // 岗位职责：   岗位职责
  | "row" // | 一、基本信息 | | |
  | "html" // <h2>岗位职责</h2>
  | "yaml"; // a key under `sections`, or a field that is a section

/** One section. Example: `## 三、岗位职责（核心）` */
export interface Section {
  /** The main canonical id, null when the heading is not known. */
  readonly id: SectionId | null;
  /** All canonical ids the heading covers, the main one first. */
  readonly ids: readonly SectionId[];
  /** 岗位职责（核心）: the words without markup, numbering, brackets and final colon. */
  readonly heading: string;
  readonly headingSpan: Span;
  /** The heading's whole line (both lines of a setext heading), without its line break. */
  readonly headingLine: Span;
  readonly style: HeadingStyle;
  /** 1 for the outermost; subsections are deeper. */
  readonly depth: number;
  /** Index of the enclosing section, or null. */
  readonly parent: number | null;
  /** Heading to the end of all subsections. */
  readonly span: Span;
  /** After the heading line to the next heading of any depth. */
  readonly body: Span;
  /** What stands in `body`, in order. */
  readonly blocks: readonly Block[];
  /** True when neither the body nor any subsection has words. */
  readonly empty: boolean;
}

export type BlockKind = "paragraph" | "item" | "row" | "quote" | "code" | "html" | "comment";

/** A piece of content. Example: `2. **全体系搭建**：牵头搭建…` */
export interface Block {
  readonly kind: BlockKind;
  /** Marker to end, without the last line break. An item's span ends before its nested items. */
  readonly span: Span;
  /** The words: `**全体系搭建**：牵头搭建…`. May hold line breaks and indentation where the paragraph wraps. */
  readonly content: Span;
  /** `2.` `-` `（一）`; empty when there is none. */
  readonly marker: string;
  /** Nesting of list items, 0 for the outermost and for everything else. */
  readonly depth: number;
  /** Contents of the cells of a `row`, trimmed, padding cells included; empty for other kinds. */
  readonly cells: readonly Span[];
  /** True for the header row of a table with a delimiter row. */
  readonly header: boolean;
  /** Index in `Role.fields` of the field this block is, or null. */
  readonly field: number | null;
}
