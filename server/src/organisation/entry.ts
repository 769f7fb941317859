import type { Experience, Pay, RoleReference } from "../facts/fact.ts";
import type { RoleKind } from "../role/role.ts";
import type { Located, Span } from "../text/span.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Said } from "./said.ts";

/**
 * What the organisation keeps of a role: its public surface, and the facts other files' rules compare.
 * Compact, plain data (kept for every file and stored in the cache); spans are offsets into the file's text.
 */
export interface RoleEntry {
  readonly uri: string;
  /** Index of the role in its document. */
  readonly role: number;
  readonly title: string;
  /** The title's key (`Vocabulary.roleKey`). */
  readonly key: string;
  readonly aliases: readonly Located<string>[];
  readonly aliasKeys: readonly string[];
  readonly code: Located<string> | null;
  readonly kind: RoleKind;
  readonly language: Language;
  /** The organisation's name, `""` when none is said: names only resolve within one organisation. */
  readonly organization: string;
  readonly department: string | null;
  readonly level: string | null;
  /** The grade the role is paid by: P6. */
  readonly grade: string | null;
  readonly external: boolean;
  readonly root: boolean;
  /** Path or code given by `translationOf`, or the file this one is a language version of by its name; null otherwise. */
  readonly translationOf: string | null;
  /** Where the role is pointed at. */
  readonly anchor: Span;
  readonly references: readonly RoleReference[];
  /** Total or domain experience asked for, for ladders. */
  readonly experience: readonly Experience[];
  /** What the role as such is paid (parts that depend on results left out), for ladders. */
  readonly pay: readonly Pay[];
  /** Its duties as `dutyDigest` gives them, for finding one duty in two roles. */
  readonly duties: string;
  /** What its language versions must say alike. */
  readonly said: Said;
}

/** A mention of a role in some file. */
export interface Mention {
  readonly entry: RoleEntry;
  readonly reference: RoleReference;
  /** The name meant: `reference.name` or one of its alternatives. */
  readonly name: string;
  readonly span: Span;
}

/** `uri#role`: names a role in maps. */
export const entryId = (entry: { readonly uri: string; readonly role: number }): string =>
  `${entry.uri}#${entry.role}`;
