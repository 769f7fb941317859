import type { Intent } from "../../../role/intent.ts";
import type { Field, Role } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { Span } from "../../../text/span.ts";
import { contains } from "../../../text/span.ts";
import { lineStart, nextLine } from "../build.ts";
import type { Value } from "./field-value.ts";

/** Edits of the field intents in TOML front matter: `key = value` lines. */
export function writeTomlField(
  text: string,
  block: Span,
  role: Role,
  intent: Intent,
  lineBreak: string,
): TextEdit[] {
  if (intent.kind === "replaceSpan") {
    const field = own(role).find(({ valueSpan }) => contains(valueSpan, intent.span));
    const quoted = field !== undefined && text.charAt(field.valueSpan.start - 1) === '"';
    return [{ span: intent.span, newText: quoted ? literal(intent.text).slice(1, -1) : intent.text }];
  }
  if (intent.kind === "removeField") {
    const field = role.fields[intent.index];
    if (field === undefined) return [];
    return [
      {
        span: { start: lineStart(text, field.span.start), end: nextLine(text, field.span.end) },
        newText: "",
      },
    ];
  }
  if (intent.kind !== "setField" && intent.kind !== "addToField") return [];
  const field = own(role).find(({ id }) => id === intent.field);
  if (field === undefined) {
    const value = intent.kind === "setField" ? intent.value : [intent.value];
    return [
      {
        span: { start: block.end, end: block.end },
        newText: `${intent.field} = ${literal(value)}${lineBreak}`,
      },
    ];
  }
  const values = field.values.map(({ value }) => value);
  if (intent.kind === "addToField") {
    if (values.includes(intent.value)) return [];
    return [setValue(text, field, values[0] === "" ? intent.value : [...values, intent.value])];
  }
  const same =
    typeof intent.value === "string"
      ? values.length === 1 && values[0] === intent.value
      : values.join("\n") === intent.value.join("\n");
  return same ? [] : [setValue(text, field, intent.value)];
}

const own = (role: Role): readonly Field[] => role.fields.filter(({ place }) => place === "front-matter");

/** Everything behind the equals sign anew. */
function setValue(text: string, field: Field, value: Value): TextEdit {
  const equals = text.indexOf("=", field.keySpan.end);
  const start = /^=[ \t]*/.exec(text.slice(equals, field.span.end))?.[0].length ?? 1;
  return { span: { start: equals + start, end: field.span.end }, newText: literal(value) };
}

/** A basic string, or an array of them. JSON's escapes are TOML's. */
const literal = (value: Value): string =>
  typeof value === "string"
    ? JSON.stringify(value)
    : `[${value.map((entry) => JSON.stringify(entry)).join(", ")}]`;
