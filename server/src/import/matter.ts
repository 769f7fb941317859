import { stringify } from "yaml";
import { findFrontMatter } from "../surface/markdown/front.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import { type FieldId, fieldTypes } from "../vocabulary/fields.ts";
import type { Look } from "./look.ts";

export type MatterValue = string | readonly string[];

/** The order fields have in front matter. */
const order = Object.keys(fieldTypes);

/** The edit that puts fields into the front matter of a text, which is made when there is none; null when it is no YAML. */
export function matterEdit(
  text: string,
  entries: readonly (readonly [FieldId | "kind", MatterValue])[],
): TextEdit | null {
  const front = findFrontMatter(text);
  if (front !== null && (front.format !== "yaml" || !front.closed)) return null;
  if (entries.length === 0) return { span: { start: 0, end: 0 }, newText: "" };
  const sorted = [...entries].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const lines = sorted
    .map(([id, value]) => stringify({ [id]: plainValue(id, value) }, { lineWidth: 0 }))
    .join("");
  const kind = entries.every(([id]) => id === "kind");
  const at = kind ? front?.block.start : front?.block.end;
  if (at !== undefined) return { span: { start: at, end: at }, newText: lines };
  return { span: { start: 0, end: 0 }, newText: `---\n${lines}---\n\n` };
}

/** A number where one is meant; everything else is words, `007` too. */
const plainValue = (id: FieldId | "kind", value: MatterValue): MatterValue | number =>
  fieldTypes[id] === "number" && typeof value === "string" && /^\d{1,6}$/u.test(value)
    ? Number(value)
    : value;

/**
 * The value of a field for front matter: several roles as a list, when nothing but commas stands between them;
 * everything else as it is written.
 */
export function listedNames({ document: { text }, facts }: Look, id: FieldId, value: Span): MatterValue {
  const words = slice(text, value).replace(/\s+/gu, " ").trim();
  if (fieldTypes[id] !== "roles") return words;
  const names = facts.references
    .filter(({ span }) => span.start >= value.start && span.end <= value.end)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  if (names.length < 2) return words;
  let at = value.start;
  for (const name of [...names, { start: value.end, end: value.end }]) {
    if (name.start < at || !/^[\s、,，;；/]*$/u.test(text.slice(at, name.start))) return words;
    at = name.end;
  }
  return names.map((name) => slice(text, name).replace(/\s+/gu, " ").trim());
}
