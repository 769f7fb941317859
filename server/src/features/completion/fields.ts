import { CompletionItemKind } from "vscode-languageserver-protocol";
import { type FieldId, fieldIds, fieldTypes } from "../../vocabulary/fields.ts";
import { fieldHelp } from "../help.ts";
import { filterText, type Item, markdown, order, type Scene, typedAt } from "./item.ts";

/** The editor's command that asks for completion again, where the client says it has it. */
const suggest = "editor.action.triggerSuggest";
/** Fields whose values are offered. */
const offered: ReadonlySet<FieldId> = new Set([
  "kind",
  "language",
  "remote",
  "employmentType",
  "department",
  "level",
  "organization",
  "education",
  "laws",
  "certificates",
  "languages",
]);
const hasValues = (id: FieldId): boolean => {
  const type = fieldTypes[id];
  return type === "role" || type === "roles" || type === "flag" || offered.has(id);
};

const han = /\p{Script=Han}/u;

/** Names of fields that are not there yet; in YAML the canonical keys, or the Chinese ones where the file uses those. */
export function fieldItems(scene: Scene<"field">): readonly Item[] {
  const { context, place, role, settings, cursor } = scene;
  const { vocabulary } = settings;
  const { shape } = cursor;
  const { text, lines } = place.current.document;
  const line = lines.lineAt(place.offset);
  // The title in a heading counts, unless the line being typed was taken for it.
  const present = new Set(
    role.fields
      .filter(({ place: at, valueSpan }) => at !== "heading" || lines.lineAt(valueSpan.start) !== line)
      .map(({ id }) => id),
  );
  const keys = role.fields
    .filter(({ place: at }) => at === "yaml" || at === "front-matter")
    .map(({ keySpan }) => text.slice(keySpan.start, keySpan.end));
  const chineseKeys = keys.filter((key) => han.test(key)).length * 2 > keys.length;
  const canonical = shape === "yaml" && !chineseKeys;
  const colon = shape === "yaml" || role.language === "en" ? ":" : "：";
  // Where a value stands already, only the name is written.
  const valued = shape === "yaml" && /^[ \t]*:/.test(text.slice(cursor.replace.end, lines.end(line)));
  const required = new Set<FieldId>(settings.requiredFields);
  return fieldIds
    .filter((id) => !present.has(id) && (shape === "yaml" || id !== "sections"))
    .map((id, index): Item => {
      const own = vocabulary.fieldName(id, role.language);
      const name = canonical ? id : own;
      const about = canonical ? vocabulary.fieldName(id, context.language) : id;
      const written = shape === "bold" ? `${name}**${colon}` : `${name}${colon}`;
      return {
        label: name,
        kind: CompletionItemKind.Field,
        ...(about === name ? {} : { detail: about }),
        filterText: filterText([name, ...(canonical ? [own] : [id])], typedAt(cursor)),
        // What the preset asks for comes first.
        sortText: `${required.has(id) ? 1 : 2}${order(index)}`,
        documentation: markdown(fieldHelp(id, context.language)),
        newText: valued ? name : shape === "yaml" && id !== "sections" ? `${written} ` : written,
        ...(hasValues(id) && !valued && context.client.commands.has(suggest)
          ? { command: { title: "", command: suggest } }
          : {}),
      };
    });
}
