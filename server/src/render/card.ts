import type { Field, Role, RoleDocument } from "../role/role.ts";
import { plainWords } from "../surface/markdown/inline.ts";
import { contains, type Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { describeField } from "./describe.ts";
import { escapeHtml } from "./escape.ts";
import { fieldLabel, sentence } from "./labels.ts";
import { linkNames, type NamedRole } from "./role-name.ts";
import { isLadderCode, shownFields, type Variant } from "./variant.ts";

/** One line of the header card. */
export interface CardEntry {
  readonly id: FieldId;
  readonly value: string;
  /** The different values that `value` has joined. */
  readonly values: readonly string[];
  readonly field: Field;
}

/** The fields the card shows, each once with all its different values. */
export function cardEntries(role: Role, variant: Variant): readonly CardEntry[] {
  return shownFields(variant).flatMap((id) => {
    const occurrences = role.fields.filter((field) => field.id === id);
    const [field] = occurrences;
    if (field === undefined) return [];
    const values = new Set(occurrences.map((one) => valueWords(describeField(one, role.language))));
    values.delete("");
    if (id === "level" && variant === "posting")
      for (const value of values) if (isLadderCode(value)) values.delete(value);
    return values.size === 0 ? [] : [{ id, value: [...values].join(" / "), values: [...values], field }];
  });
}

/** What the card says of the document: keys and values of its fields, and of those that repeat the title. */
export function cardedSpans(role: Role, entries: readonly CardEntry[]): readonly Span[] {
  const ids = new Set(entries.map(({ id }) => id));
  const title = titleOf(role);
  const said = role.fields.filter((field) =>
    field.id === "title" ? valueWords(describeField(field, role.language)) === title : ids.has(field.id),
  );
  return said.flatMap(({ keySpan, valueSpan }) => [keySpan, valueSpan]);
}

/** The role's name and key facts, as the head of the document. */
export function cardHtml(
  document: RoleDocument,
  role: Role,
  entries: readonly CardEntry[],
  vocabulary: Vocabulary,
  names: readonly NamedRole[],
): string {
  const { language } = role;
  const lineOf = (offset: number): number => document.lines.lineAt(offset);
  const first = lineOf(role.anchor.start);
  const title = titleOf(role);
  const heading =
    title === ""
      ? `<h1 class="untitled">${escapeHtml(sentence("untitled", language))}</h1>`
      : `<h1>${escapeHtml(title)}</h1>`;
  const rows = entries.map(({ id, value, field }) => {
    const at = lineOf(field.span.start) - first;
    const label = escapeHtml(fieldLabel(id, language, vocabulary));
    return `<div class="field-${id}" data-at="${at}"><dt>${label}</dt><dd>${linkNames(value, namesIn(role, id, names))}</dd></div>`;
  });
  const list = rows.length === 0 ? "" : `<dl>${rows.join("")}</dl>`;
  return `<header data-key="r${role.index}-card" data-line="${first}" lang="${language}">${heading}${list}</header>`;
}

/** The names that stand in a field, wherever it is said. */
function namesIn(role: Role, id: FieldId, names: readonly NamedRole[]): readonly NamedRole[] {
  if (names.length === 0) return names;
  const places = role.fields.filter((field) => field.id === id).map(({ span }) => span);
  return names.filter((name) => places.some((place) => contains(place, name.span)));
}

/** The title's words; empty when there is none. */
export const titleOf = (role: Role): string => valueWords(role.title?.value ?? "");

/** A value on one line, without the marks of Markdown: `**总经理**`, `[客服经理](manager.role.md)`. */
export const valueWords = (text: string): string => plainWords(text).replaceAll(/\s+/g, " ").trim();
