import type { Intent } from "../../../role/intent.ts";
import type { Field, Role, RoleDocument, Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { contains } from "../../../text/span.ts";
import { fieldTypes } from "../../../vocabulary/fields.ts";
import type { Vocabulary } from "../../../vocabulary/vocabulary.ts";
import { writeYamlFields } from "../../yaml-write.ts";
import { addItem } from "./add-item.ts";
import { addSection } from "./add-section.ts";
import { orderSections, removeSection, renameSection } from "./change-sections.ts";
import { fieldGroup } from "./field-lines.ts";
import { addToBodyField, setBodyField } from "./field-value.ts";
import { addBodyField } from "./new-field.ts";
import type { Patch } from "./patch.ts";
import { patchOf } from "./patch.ts";
import { removeBodyField } from "./remove-field.ts";
import { removeItem } from "./remove-item.ts";
import { replaceWords } from "./replace-words.ts";
import type { Sheet } from "./sheet.ts";
import { sheetOf } from "./sheet.ts";
import { writeTomlField } from "./toml.ts";

/** One intent as a change of the document; null when it is true already or cannot be done. */
export function stepOf(document: RoleDocument, intent: Intent, vocabulary: Vocabulary): Patch | null {
  const [role] = document.roles;
  if (role === undefined) return null;
  const sheet = sheetOf(document, role, vocabulary);
  if (intent.kind === "orderSections") return orderSections(sheet, intent.order);
  const edits = editsFor(sheet, intent);
  return edits.length === 0 ? null : patchOf(edits, document.text.length);
}

/** Several replacements of words, apart from each other, as one change. */
export function replaceStep(
  document: RoleDocument,
  intents: readonly Intent[],
  vocabulary: Vocabulary,
): Patch | null {
  const [role] = document.roles;
  if (role === undefined) return null;
  const sheet = sheetOf(document, role, vocabulary);
  const edits = intents.flatMap((intent) => editsFor(sheet, intent));
  return edits.length === 0 ? null : patchOf(edits, document.text.length);
}

function editsFor(sheet: Sheet, intent: Intent): TextEdit[] {
  const { role, front } = sheet;
  switch (intent.kind) {
    case "addSection":
      // Behind a fence or comment that is not closed a section would be inside it.
      return role.complete ? addSection(sheet, intent.section, intent.body) : [];
    case "renameSection":
      return withSection(role, intent.index, (section) => renameSection(sheet, section, intent.heading));
    case "removeSection":
      return withSection(role, intent.index, (section) => removeSection(sheet, section));
    case "addItem":
      return withSection(role, intent.section, (section) =>
        role.complete ? addItem(sheet, section, intent.text) : [],
      );
    case "removeField": {
      const field = role.fields[intent.index];
      if (field === undefined) return [];
      return field.place === "front-matter" ? inFrontMatter(sheet, intent) : removeBodyField(sheet, field);
    }
    case "setField":
    case "addToField":
      return fieldEdits(sheet, intent);
    case "removeItem":
      return removeItem(sheet, intent.span);
    case "replaceSpan":
      return front !== null && contains(front.block, intent.span)
        ? inFrontMatter(sheet, intent)
        : replaceWords(sheet, intent.span, intent.text);
    default:
      return [];
  }
}

const withSection = (role: Role, index: number, edit: (section: Section) => TextEdit[]): TextEdit[] => {
  const section = role.sections[index];
  return section === undefined ? [] : edit(section);
};

/** Fields go where the document keeps them: front matter first, then lines and rows. */
function fieldEdits(sheet: Sheet, intent: Intent & { readonly kind: "setField" | "addToField" }): TextEdit[] {
  const { role, front } = sheet;
  const field = effective(role, intent.field);
  if (field === undefined) {
    const held =
      front !== null &&
      (role.fields.some(({ place }) => place === "front-matter") || fieldGroup(sheet).length === 0);
    if (held) return inFrontMatter(sheet, intent);
    const several = fieldTypes[intent.field] === "roles" || fieldTypes[intent.field] === "list";
    const value = intent.kind === "addToField" && several ? [intent.value] : intent.value;
    return addBodyField(sheet, intent.field, value);
  }
  if (field.place === "front-matter") return inFrontMatter(sheet, intent);
  return intent.kind === "setField"
    ? setBodyField(sheet, field, intent.value)
    : addToBodyField(sheet, field, intent.value);
}

const rank: Readonly<Record<Field["place"], number>> = {
  "front-matter": 0,
  yaml: 0,
  line: 1,
  table: 1,
  section: 2,
  heading: 3,
};

/** The occurrence that counts when a field stands more than once: front matter's, else the first line's, else the heading's. */
function effective(role: Role, id: Field["id"]): Field | undefined {
  return role.fields.filter((field) => field.id === id).sort((a, b) => rank[a.place] - rank[b.place])[0];
}

function inFrontMatter(sheet: Sheet, intent: Intent): TextEdit[] {
  const { text, role, vocabulary, front, lineBreak } = sheet;
  if (front === null || !front.closed) return [];
  if (front.format === "toml") return writeTomlField(text, front.block, role, intent, lineBreak);
  return writeYamlFields(text, front.block, [intent], {
    vocabulary,
    language: role.language,
    fields: role.fields,
  });
}
