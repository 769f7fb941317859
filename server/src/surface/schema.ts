import { validateRole } from "../generated/validate-role.js";
import type { Field, Problem } from "../role/role.ts";
import { overlaps, type Span, slice } from "../text/span.ts";
import { fieldTypes } from "../vocabulary/fields.ts";
import { type DataPath, rootCauses, type SchemaCause } from "./schema-causes.ts";
import { readDate } from "./schema-date.ts";
import { explainCause, wrongDate } from "./schema-messages.ts";

/** The place of a key inside a field's value. */
export interface PartPlace {
  readonly path: DataPath;
  readonly span: Span;
}

/**
 * Holds fields to `schemas/role.schema.json`. Keys of YAML and front matter are data and are held to all of it;
 * a line or table of a Markdown body is prose (`编制：若干`), where only a day that no calendar has is wrong.
 *
 * `parts` gives the keys inside a field's value, for the exact place of an unknown one. A value that broken
 * syntax runs through (`broken`) has one cause, which is said already.
 */
export function validateFields(
  text: string,
  fields: readonly Field[],
  parts: (field: Field) => readonly PartPlace[] = () => [],
  broken: readonly Span[] = [],
): Problem[] {
  const whole = fields.filter(({ span }) => !broken.some((place) => overlaps(place, span)));
  const data = whole.filter(({ place }) => place === "yaml" || place === "front-matter");
  const prose = whole.filter(({ place }) => place === "line" || place === "table");
  return [...dataProblems(text, data, parts), ...prose.flatMap((field) => proseProblems(text, field))];
}

/** True when the schema has nothing against the field. */
export const isValidField = (field: Field): boolean => {
  const value = withoutEmpty(field.data);
  return value === undefined || validateRole({ [field.id]: value });
};

function dataProblems(
  text: string,
  fields: readonly Field[],
  parts: (field: Field) => readonly PartPlace[],
): Problem[] {
  // One call for everything when, as nearly always, all is well; then field by field.
  const projection: Record<string, unknown> = {};
  let repeated = false;
  for (const field of fields) {
    const value = withoutEmpty(field.data);
    if (value === undefined) continue;
    repeated ||= Object.hasOwn(projection, field.id);
    projection[field.id] = value;
  }
  if (!repeated && validateRole(projection)) return [];
  return fields.flatMap((field) => fieldProblems(text, field, parts));
}

function fieldProblems(text: string, field: Field, parts: (field: Field) => readonly PartPlace[]): Problem[] {
  const value = withoutEmpty(field.data);
  if (value === undefined || validateRole({ [field.id]: value })) return [];
  const errors = validateRole.errors ?? [];
  return rootCauses(errors, { [field.id]: value }).map((found): Problem => {
    // The first step of a path is the field.
    const cause = { ...found, path: found.path.slice(1) } as SchemaCause;
    const span = causeSpan(field, cause, parts(field));
    const key = keyWords(text, field, cause, parts(field));
    return {
      rule: "field/invalid",
      span,
      message: explainCause(field.id, cause, key, wordsAt(text, field, cause.path)),
    };
  });
}

function proseProblems(text: string, field: Field): Problem[] {
  if (fieldTypes[field.id] !== "date") return [];
  const words = field.values[0]?.value ?? "";
  const date = readDate(words);
  if (date === null || date.exists) return [];
  return [
    { rule: "field/invalid", span: field.valueSpan, message: wrongDate(slice(text, field.keySpan), words) },
  ];
}

/**
 * The place of a part of a field's value: of its words, or of everything below it; the whole value when the
 * path leads nowhere.
 */
export function spanOfPath(field: Field, path: DataPath): Span {
  const inside = field.values.filter((value) => startsWith(value.path, path));
  if (inside.length === 0 || path.length === 0) return field.valueSpan;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { span } of inside) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

function causeSpan(field: Field, cause: SchemaCause, parts: readonly PartPlace[]): Span {
  if (cause.kind === "unknown-key") {
    const path = [...cause.path, cause.key];
    return parts.find((part) => samePath(part.path, path))?.span ?? spanOfPath(field, path);
  }
  const span = spanOfPath(field, cause.path);
  return span.start < span.end ? span : field.keySpan;
}

/** The key the file uses for the part that is wrong: the innermost one on the way to it. */
function keyWords(text: string, field: Field, { path }: SchemaCause, parts: readonly PartPlace[]): string {
  for (let length = path.length; length > 0; length--) {
    const part = parts.find((place) => samePath(place.path, path.slice(0, length)));
    if (part) return slice(text, part.span);
  }
  return slice(text, field.keySpan);
}

/** The words at a path; of a list or map its source, on one line. */
function wordsAt(text: string, field: Field, path: DataPath): string {
  const exact = field.values.find((value) => samePath(value.path, path));
  return exact ? exact.value : slice(text, spanOfPath(field, path)).trim();
}

const startsWith = (path: DataPath, start: DataPath): boolean =>
  path.length >= start.length && start.every((step, index) => step === path[index]);

const samePath = (a: DataPath, b: DataPath): boolean => a.length === b.length && startsWith(a, b);

/** The generated code copies its errors for every wrong entry; what is behind this many is not validated. */
const longestList = 300;

/**
 * The value without what is not there yet: a key whose value is still to be typed is missing, which other
 * rules judge, not of the wrong type.
 */
function withoutEmpty(data: unknown): unknown {
  if (data === null || data === undefined || data === "") return undefined;
  if (Array.isArray(data)) {
    return data
      .slice(0, longestList)
      .map(withoutEmpty)
      .filter((entry) => entry !== undefined);
  }
  if (typeof data !== "object") return data;
  const entries = Object.entries(data).map(([key, value]): [string, unknown] => [key, withoutEmpty(value)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
