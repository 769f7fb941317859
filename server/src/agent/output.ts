import type { JsonSchema } from "./input/parameter.ts";

/** Pieces of the tools' output schemas. They say what is always there; more may be. */
type Piece = Readonly<Record<string, unknown>>;

export const text: Piece = { type: "string" };
export const count: Piece = { type: "integer", minimum: 0 };
export const flag: Piece = { type: "boolean" };
export const textOrNull: Piece = { type: ["string", "null"] };
export const numberOrNull: Piece = { type: ["number", "null"] };

export const oneOf = (values: readonly string[]): Piece => ({ type: "string", enum: values });
export const listOf = (items: Piece): Piece => ({ type: "array", items });

/** An object with these properties, all of them there but those in `optional`. */
export const object = (
  properties: Readonly<Record<string, Piece>>,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

/** Lines and characters count from zero, in UTF-16 units, as in LSP. */
const position = object({ line: count, character: count });
export const range = object({ start: position, end: position });

export const finding = object({
  rule: text,
  severity: oneOf(["error", "warning", "info", "hint"]),
  message: text,
  range,
  related: listOf(object({ path: text, range, message: text })),
  fixes: listOf(object({ title: text, safe: flag })),
  url: text,
});

export const summary = object({
  files: count,
  roles: count,
  errors: count,
  warnings: count,
  infos: count,
  hints: count,
});
