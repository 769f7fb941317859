import type { Intent } from "../role/intent.ts";
import type { Field, RoleDocument, Section } from "../role/role.ts";
import { applyEdits, sortEdits, type TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { parseYaml, type YamlDocument } from "./yaml/parse.ts";
import { rolesOf } from "./yaml/roles.ts";
import { addToField, removeField, setField } from "./yaml/write/fields.ts";
import { addSectionItems } from "./yaml/write/items.ts";
import { orderSections } from "./yaml/write/order.ts";
import { removeItem } from "./yaml/write/remove-item.ts";
import { addSections, type NewSection, removeSection, renameSection } from "./yaml/write/sections.ts";
import { readSheet, type Sheet } from "./yaml/write/sheet.ts";
import { replaceWords } from "./yaml/write/words.ts";

/** What the writer of front matter has to know besides the text. */
export interface FieldWriteContext {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** The role's fields: `removeField` counts in them. */
  readonly fields: readonly Field[];
}

/**
 * The edits of a YAML role file. None for a role whose YAML is broken: what is not understood is not written to.
 * See `Surface.write`.
 */
export function writeYaml(
  document: RoleDocument,
  role: number,
  intents: readonly Intent[],
  vocabulary: Vocabulary,
): TextEdit[] {
  const { text, roles } = document;
  const asked = new Map<number, Intent[]>();
  for (const intent of intents) {
    const target = targetOf(document, role, intent);
    if (target !== null) asked.set(target, [...(asked.get(target) ?? []), intent]);
  }
  if (asked.size === 0) return [];
  const documents = rolesOf(parseYaml(text).documents);
  const edits = [...asked].flatMap(([index, wanted]) => {
    const own = roles[index];
    const source = documents[index];
    if (!own?.complete || !source) return [];
    const sheet = readSheet(text, source, vocabulary, own.language);
    return sheet ? sheetEdits(sheet, wanted, own.fields, own.sections) : [];
  });
  return checked(text, edits, (after) => parseYaml(after).documents);
}

/**
 * The edits of the field intents (`setField`, `addToField`, `removeField`, `replaceSpan`) in the YAML block of
 * front matter; other intents are not for it. `block` is what stands between the `---` lines.
 */
export function writeYamlFields(
  text: string,
  block: Span,
  intents: readonly Intent[],
  context: FieldWriteContext,
): TextEdit[] {
  const { documents } = parseYaml(text, block);
  const [document] = documents;
  if (!document || documents.length > 1 || document.errors.length > 0) return [];
  const sheet = readSheet(text, { ...document, span: block }, context.vocabulary, context.language);
  if (!sheet) return [];
  const fieldIntents = intents.filter(({ kind }) => fieldKinds.has(kind));
  const edits = sheetEdits(sheet, fieldIntents, context.fields, []);
  return checked(
    text,
    edits,
    (after) =>
      parseYaml(after, { start: block.start, end: block.end + after.length - text.length }).documents,
  );
}

const fieldKinds: ReadonlySet<Intent["kind"]> = new Set([
  "setField",
  "addToField",
  "removeField",
  "replaceSpan",
]);

/** Index of the role an intent changes, null when it is another document's or no edit of one. */
function targetOf({ uri, roles }: RoleDocument, role: number, intent: Intent): number | null {
  if (intent.kind === "createRole" || intent.kind === "addToConfig") return null;
  if (!intent.target) return role;
  return intent.target.uri === uri && intent.target.role < roles.length ? intent.target.role : null;
}

function sheetEdits(
  sheet: Sheet,
  intents: readonly Intent[],
  fields: readonly Field[],
  sections: readonly Section[],
): TextEdit[] {
  const edits: TextEdit[] = [];
  const newSections: NewSection[] = [];
  const items = new Map<number, string[]>();
  const values = new Map<FieldId, string | readonly string[]>();
  const additions = new Map<FieldId, string[]>();
  for (const intent of intents) {
    switch (intent.kind) {
      case "addSection":
        newSections.push(intent);
        break;
      case "renameSection":
        edits.push(...renameSection(sheet, sections[intent.index], intent.heading));
        break;
      case "removeSection":
        edits.push(...removeSection(sheet, sections[intent.index]));
        break;
      case "orderSections":
        edits.push(...orderSections(sheet, sections, intent.order));
        break;
      case "setField":
        values.set(intent.field, intent.value);
        additions.delete(intent.field);
        break;
      case "addToField":
        additions.set(intent.field, [...(additions.get(intent.field) ?? []), intent.value]);
        break;
      case "removeField":
        edits.push(...removeField(sheet, fields[intent.index]));
        break;
      case "addItem":
        items.set(intent.section, [...(items.get(intent.section) ?? []), intent.text]);
        break;
      case "removeItem":
        edits.push(...removeItem(sheet, intent.span));
        break;
      case "replaceSpan":
        edits.push(...replaceWords(sheet, intent.span, intent.text));
        break;
      case "standardHeadings":
      case "createRole":
      case "addToConfig":
        break;
    }
  }
  for (const [field, value] of values)
    edits.push(...setField(sheet, field, withAdditions(value, additions.get(field) ?? [])));
  for (const [field, added] of additions)
    if (!values.has(field)) edits.push(...addToField(sheet, field, added));
  for (const [section, texts] of items) edits.push(...addSectionItems(sheet, sections[section], texts));
  edits.push(...addSections(sheet, sections, newSections));
  return edits;
}

function withAdditions(
  value: string | readonly string[],
  added: readonly string[],
): string | readonly string[] {
  if (added.length === 0) return value;
  const list = typeof value === "string" ? [value] : value;
  return [...list, ...added.filter((entry) => !list.includes(entry))];
}

/** Edits that do not overlap and after which the YAML is as whole as before; none otherwise. */
function checked(
  text: string,
  edits: readonly TextEdit[],
  read: (after: string) => readonly YamlDocument[],
): TextEdit[] {
  const apart = withoutOverlaps(edits);
  if (apart.length === 0) return [];
  return faults(read(applyEdits(text, apart))) > faults(read(text)) ? [] : apart;
}

/** Errors, and aliases whose anchor is gone. */
const faults = (documents: readonly YamlDocument[]): number =>
  documents.reduce((sum, { errors, lostAliases }) => sum + errors.length + lostAliases, 0);

/** Of two edits of the same words the earlier asked for counts. */
function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits) {
    const { start, end } = edit.span;
    const clash = kept.some(
      ({ span }) =>
        (start < span.end && span.start < end) || (start === end && span.start < start && start < span.end),
    );
    if (!clash && (start < end || edit.newText !== "")) kept.push(edit);
  }
  return sortEdits(kept);
}
