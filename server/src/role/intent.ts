import type { Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Language } from "../vocabulary/language.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { Format, RoleKind } from "./role.ts";

/** Which role an intent changes; left out: the role the finding is about. */
export interface Target {
  readonly uri: string;
  /** Index of the role in its document. */
  readonly role: number;
}

/**
 * What shall be different, said without any syntax. One writer per surface turns intents into the smallest
 * edits, observing the file's own indentation, quoting, list style, heading style and line breaks.
 */
export type Intent =
  /** A new section at its canonical place, with this body (lines of plain text; items begin with `- `). */
  | {
      readonly kind: "addSection";
      readonly section: SectionId;
      readonly body: readonly string[];
      readonly target?: Target;
    }
  /** The section's heading becomes this one, its style kept. */
  | {
      readonly kind: "renameSection";
      readonly index: number;
      readonly heading: string;
      readonly target?: Target;
    }
  /** Takes a whole section out. */
  | { readonly kind: "removeSection"; readonly index: number; readonly target?: Target }
  /** Puts the sections at these indices (into `Role.sections`) in this order, each with its subsections. */
  | { readonly kind: "orderSections"; readonly order: readonly number[]; readonly target?: Target }
  /** Headings that Markdown does not see (【…】, 一、, bold lines) become `#` headings of their level. Nothing in YAML. */
  | { readonly kind: "standardHeadings"; readonly target?: Target }
  /** The field has this value; added where such fields stand when it is missing. A list replaces the whole list. */
  | {
      readonly kind: "setField";
      readonly field: FieldId;
      readonly value: string | readonly string[];
      readonly target?: Target;
    }
  /** One more entry of a list field, unless it is there already; the field is added when it is missing. */
  | { readonly kind: "addToField"; readonly field: FieldId; readonly value: string; readonly target?: Target }
  /** Takes one occurrence of a field out, with its line. */
  | { readonly kind: "removeField"; readonly index: number; readonly target?: Target }
  /** One more item at the end of a section's list. */
  | { readonly kind: "addItem"; readonly section: number; readonly text: string; readonly target?: Target }
  /** Takes one list item out, with its line; `span` is the item's words or the whole item. */
  | { readonly kind: "removeItem"; readonly span: Span; readonly target?: Target }
  /** Plain replacement of words, escaped as the place needs it (quotes in YAML). */
  | { readonly kind: "replaceSpan"; readonly span: Span; readonly text: string; readonly target?: Target }
  /** A new file beside the document, filled from the template of its kind. */
  | { readonly kind: "createRole"; readonly draft: RoleDraft }
  /** An entry of a list in the nearest config file, which is created when there is none: `["external"]`, `["vocabulary", "roles", "首席运营官"]`. */
  | { readonly kind: "addToConfig"; readonly path: readonly string[]; readonly value: string };

/** What is known of a role that is to be created. */
export interface RoleDraft {
  readonly title: string;
  readonly format: Format;
  readonly language: Language;
  readonly kind: RoleKind;
  readonly reportsTo?: string;
  readonly directReports?: readonly string[];
  readonly department?: string;
  readonly organization?: string;
}
