import type { Field, Problem, RoleKind } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { Language } from "../vocabulary/language.ts";
import { readTomlFields } from "./front-matter-toml.ts";
import { isValidField, validateFields } from "./schema.ts";
import { statedKind } from "./stated.ts";
import type { ReadOptions } from "./surface.ts";
import type { ReadField } from "./yaml/field.ts";
import { readYamlFields } from "./yaml/front-matter.ts";

/** What front matter says. All spans are offsets into the whole text. */
export interface FrontMatter {
  readonly fields: readonly Field[];
  /** Broken syntax, values of the wrong type, and keys that are nearly known ones. */
  readonly problems: readonly Problem[];
  /** False when the syntax is broken, so that what seems to be missing may only be unreadable. */
  readonly complete: boolean;
  /** `#` comments with a `rolewright-` in them. */
  readonly comments: readonly Span[];
  /** Left out when the front matter does not say. */
  readonly kind?: RoleKind;
  readonly language?: Language;
}

/** What the readers of the two formats give. */
export interface FrontMatterReading {
  readonly fields: readonly ReadField[];
  readonly problems: readonly Problem[];
  readonly complete: boolean;
  readonly comments: readonly Span[];
  readonly language: Language | null;
}

/**
 * Reads the front matter of a Markdown file. `block` is what stands between the `---` (or `+++`) lines. Never
 * throws. Keys we do not know are left to whom they belong to: site generators have many.
 */
export function readFrontMatter(
  text: string,
  block: Span,
  format: "yaml" | "toml",
  options: ReadOptions,
): FrontMatter {
  const reading =
    format === "yaml" ? readYamlFields(text, block, options) : readTomlFields(text, block, options);
  const ours = reading.fields.filter(({ field }) => isOurs(text, field));
  const keys = new Map(ours.map(({ field, keys }) => [field, keys]));
  const fields = ours.map(({ field }) => field);
  const kind = statedKind(fields);
  const broken = reading.problems.filter(({ rule }) => rule === "document/syntax").map(({ span }) => span);
  return {
    fields,
    problems: [
      ...reading.problems,
      ...validateFields(text, fields, (field) => keys.get(field) ?? [], broken),
    ],
    complete: reading.complete,
    comments: reading.comments,
    ...(kind ? { kind } : {}),
    ...(reading.language ? { language: reading.language } : {}),
  };
}

/**
 * `status: draft`, `appointment type: perm` or `published: true` are a site generator's, though these words may
 * also name fields of ours: an English name that is not the field's own key only counts when its value fits.
 * `aliases` with paths are old addresses of a page.
 */
function isOurs(text: string, field: Field): boolean {
  if (field.id === "aliases" && field.values.every(({ value }) => /^(\/|https?:)/.test(value))) return false;
  const key = text.slice(field.keySpan.start, field.keySpan.end);
  if (!/^[\x20-\x7e]+$/.test(key)) return true;
  const letters = key.toLowerCase().replace(/[^a-z]/g, "");
  return letters === field.id.toLowerCase() || isValidField(field);
}
