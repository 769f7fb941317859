import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  MarkupKind,
} from "vscode-languageserver-protocol";
import type { Role } from "../role/role.ts";
import type { Cursor, FieldShape } from "../surface/cursor.ts";
import { cursorAt } from "../surface/pick-cursor.ts";
import { type FieldId, fieldIds, fieldTypes } from "../vocabulary/fields.ts";
import type { Language } from "../vocabulary/language.ts";
import { sectionIds, sectionOrder } from "../vocabulary/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { fieldHelp, sectionHelp } from "./help.ts";
import { type Place, placeOf } from "./place.ts";
import { roleItems } from "./role-completion.ts";

/** Sections where headings stand, fields where fields stand, role names wherever a role is expected. */
export const completion = feature({
  method: "textDocument/completion",
  capability: {
    completionProvider: { triggerCharacters: ["#", "【", "：", ":", " ", "、", ",", "向", "-"] },
  },
  handle(context, params: CompletionParams): CompletionList {
    const none = { isIncomplete: false, items: [] };
    const place = placeOf(context, params);
    const role = place?.current.document.roles[place.role];
    if (place === null || role === undefined) return none;
    const { vocabulary } = context.settingsFor(place.uri, role.language);
    const cursor = cursorAt(place.current.document, place.offset, vocabulary);
    if (cursor.kind === "none") return none;
    // What stands there in full already is no offer: with it in the list, Enter would accept it instead of
    // breaking the line. So the list is asked for again as the word grows; not that of field names, behind
    // which a colon follows, so that the snippets offered beside them stay.
    const growing = cursor.kind !== "field";
    const typed = growing ? cursor.typed.trim() : "";
    const items = itemsFor(context, place, role, vocabulary, cursor).filter(({ label }) => label !== typed);
    if (items.length === 0) return { isIncomplete: growing, items: [] };
    const range = place.current.document.lines.range(cursor.replace);
    return {
      isIncomplete: growing,
      items: items.map(({ newText, ...item }) => ({
        ...item,
        textEdit: { range, newText },
        ...(context.client.snippets ? {} : { insertTextFormat: InsertTextFormat.PlainText }),
      })),
    };
  },
});

type Item = Omit<CompletionItem, "textEdit"> & { readonly newText: string };

function itemsFor(
  context: FeatureContext,
  place: Place,
  role: Role,
  vocabulary: Vocabulary,
  cursor: Cursor,
): Item[] {
  switch (cursor.kind) {
    case "heading":
      return headings(context, place, role, vocabulary, cursor.close);
    case "field":
      return fields(context, role, vocabulary, cursor.shape);
    case "role":
      return roleItems(context, place, cursor);
    case "value":
      return values(context, place, cursor);
    case "none":
      return [];
  }
}

/** The sections that are not there yet, in canonical order, in the document's language. */
function headings(
  context: FeatureContext,
  place: Place,
  role: Role,
  vocabulary: Vocabulary,
  close: string,
): Item[] {
  const here = role.sections.find(
    ({ headingLine }) => headingLine.start <= place.offset && place.offset <= headingLine.end,
  );
  const present = new Set(role.sections.filter((section) => section !== here).flatMap(({ ids }) => ids));
  const required = new Set(
    context.settingsFor(place.uri, role.language).requiredSections.map(({ id }) => id),
  );
  const yaml = place.current.document.format === "yaml";
  return sectionIds
    .filter((id) => !present.has(id) && id !== "boilerplate" && id !== "market")
    .map((id): Item => {
      const heading = vocabulary.heading(id, role.language);
      return {
        label: yaml ? id : heading,
        kind: CompletionItemKind.Module,
        detail: yaml ? heading : id,
        filterText: `${heading} ${id}`,
        // What the preset asks for comes first.
        sortText: `${required.has(id) ? 0 : 1}${String(sectionOrder(id)).padStart(2, "0")}`,
        documentation: markdown(sectionHelp(id, vocabulary, context.language)),
        newText: `${yaml ? id : heading}${close}`,
      };
    });
}

/** Names of fields that are not there yet; in YAML the canonical keys, or the Chinese ones where the file uses those. */
function fields(context: FeatureContext, role: Role, vocabulary: Vocabulary, shape: FieldShape): Item[] {
  const present = new Set(role.fields.filter(({ place }) => place !== "heading").map(({ id }) => id));
  const colon = shape === "yaml" || role.language === "en" ? ":" : "：";
  return fieldIds
    .filter((id) => !present.has(id) && (shape === "yaml" || id !== "sections"))
    .map((id, index): Item => {
      const name = shape === "yaml" ? id : vocabulary.fieldName(id, role.language);
      const text = shape === "bold" ? `${name}**${colon}` : `${name}${colon}`;
      return {
        label: name,
        kind: CompletionItemKind.Field,
        detail: shape === "yaml" ? vocabulary.fieldName(id, context.language) : id,
        filterText: `${name} ${id} ${vocabulary.fieldName(id, role.language)}`,
        sortText: String(index).padStart(2, "0"),
        documentation: markdown(fieldHelp(id, context.language)),
        newText: shape === "yaml" && !isNested(id) ? `${text} ` : text,
      };
    });
}

const isNested = (id: FieldId): boolean => id === "sections";

const fixedValues: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  kind: ["position", "posting", "occupation", "reference"],
  language: ["zh-CN", "zh-TW", "en"] satisfies Language[],
  remote: ["none", "hybrid", "full"],
  employmentType: ["full-time", "part-time", "contract", "temporary", "internship", "volunteer", "per-diem"],
};

function values(
  context: FeatureContext,
  place: Place,
  cursor: Extract<Cursor, { readonly kind: "value" }>,
): Item[] {
  const { field } = cursor;
  const type = fieldTypes[field];
  if (type === "role" || type === "roles" || field === "careerPath") return roleItems(context, place, cursor);
  if (type === "flag") return ["true", "false"].map(fixedValue);
  const known = fixedValues[field];
  if (known !== undefined) return known.map(fixedValue);
  if (field === "department") return distinct(context, (entry) => entry.department);
  if (field === "level") return distinct(context, (entry) => entry.level);
  if (field === "organization") return distinct(context, (entry) => entry.organization);
  return [];
}

const fixedValue = (label: string, index: number): Item => ({
  label,
  kind: CompletionItemKind.EnumMember,
  sortText: `0${index}`,
  newText: label,
});

function distinct(
  context: FeatureContext,
  of: (entry: { department: string | null; level: string | null; organization: string }) => string | null,
): Item[] {
  const seen = new Set<string>();
  for (const entry of context.session.organisation.entries()) {
    const value = of(entry);
    if (value !== null && value !== "" && seen.size < 200) seen.add(value);
  }
  return [...seen]
    .sort()
    .map((label) => ({ label, kind: CompletionItemKind.Value, sortText: `0${label}`, newText: label }));
}

const markdown = (value: string): NonNullable<CompletionItem["documentation"]> => ({
  kind: MarkupKind.Markdown,
  value,
});
