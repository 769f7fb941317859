import { joinedNames, namesOf, onlyKeys } from "./report.mjs";

const file = "fields.yaml";

/** `fields.yaml` → FieldWords. */
export function fieldWords(source, fieldIds, context) {
  const { report } = context;
  if (!onlyKeys(source, ["names", "parts"], file, "the file", report)) return {};
  const seen = new Map();
  onlyKeys(source.names, fieldIds, file, "names", report);
  const names = {};
  for (const id of fieldIds) {
    names[id] = namesOf(source.names?.[id], file, id, context, seen, id);
    if (names[id].en[0] !== id)
      report.add(file, `${id}: the first English name must be the key itself, “${id}”`);
  }
  const parts = [];
  for (const [key, value] of Object.entries(source.parts ?? {})) {
    const [id, part] = key.split(".");
    if (!fieldIds.includes(id) || !part) report.add(file, `parts: “${key}” is not <field>.<part>`);
    parts.push({ id, part, names: namesOf(value, file, key, context, seen, key) });
  }
  return {
    names: Object.fromEntries(fieldIds.map((id) => [id, joinedNames(names[id], file, id, report)])),
    parts: parts.map((entry) => ({ ...entry, names: joinedNames(entry.names, file, entry.part, report) })),
  };
}
