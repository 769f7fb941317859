import { indexOf } from "./index.mjs";
import { namesOf, onlyKeys } from "./report.mjs";

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
  const entries = [
    ...fieldIds.map((id) => [{ id }, names[id]]),
    ...parts.map(({ id, part, names: words }) => [{ id, part }, words]),
  ];
  return { names, parts, index: indexOf(entries, context.fieldKeyOf, context.unfoldedKeyOf) };
}
