import type { FieldValue } from "../../role/role.ts";
import type { FieldType } from "../../vocabulary/fields.ts";
import { fieldTypes } from "../../vocabulary/fields.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Pair } from "./field-line.ts";
import { readPair } from "./field-line.ts";
import { shortValue } from "./section-field.ts";
import type { Unit } from "./unit.ts";

const listTypes: ReadonlySet<FieldType> = new Set<FieldType>(["role", "roles", "list"]);

/** No field has more. */
const most = 50;

/**
 * The values of a field whose key stands over a list: `- 直接下级：` with one name an item under it. Empty when the
 * field has a value on its own line, holds no list, or what follows is no list of short names.
 */
export function listedValues(
  text: string,
  units: readonly Unit[],
  index: number,
  pair: Pair,
  vocabulary: Vocabulary,
): FieldValue[] {
  const key = units[index];
  const values: FieldValue[] = [];
  if (key === undefined || pair.value.start < pair.value.end || !listTypes.has(fieldTypes[pair.match.id]))
    return values;
  const depth = units[index + 1]?.depth ?? 0;
  if (key.kind === "item" && depth <= key.depth) return values;
  for (let at = index + 1; at < units.length && values.length < most; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== "item" || unit.depth !== depth) break;
    const value =
      readPair(text, unit.from, unit.to, vocabulary) === null
        ? shortValue(text, { start: unit.from, end: unit.to })
        : null;
    if (value === null) break;
    values.push(value);
  }
  return values;
}
