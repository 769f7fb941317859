import type { Problem } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { FieldMatch } from "../vocabulary/vocabulary.ts";
import type { FrontMatterReading } from "./front-matter.ts";
import type { ReadOptions } from "./surface.ts";
import { readTomlPairs, type TomlPair } from "./toml.ts";
import type { ReadField } from "./yaml/field.ts";
import { fieldOfKey } from "./yaml/keys.ts";
import { languageOfTag } from "./yaml/language-map.ts";
import { partName } from "./yaml/parts.ts";

/** The fields of TOML front matter (`+++`): keys with texts, numbers, dates, flags and lists of them. */
export function readTomlFields(text: string, block: Span, { vocabulary }: ReadOptions): FrontMatterReading {
  const { pairs, broken, comments } = readTomlPairs(text, block);
  const problems: Problem[] = broken.map((span) => ({
    rule: "document/syntax",
    span,
    message: {
      "zh-CN": "这一行不是有效的 TOML；每行写作“键 = 值”，文字要加引号。",
      "zh-TW": "這一行不是有效的 TOML；每行寫作「鍵 = 值」，文字要加引號。",
      en: "This line is not valid TOML; a line is “key = value”, with text in quotes.",
    },
  }));
  const fields = pairs.flatMap((pair) => {
    const match = fieldOfKey(vocabulary, pair.key);
    return match ? [fieldOf(pair, match)] : [];
  });
  const language = fields.find(({ field }) => field.id === "language")?.field.values[0]?.value ?? "";
  return {
    fields,
    problems,
    complete: problems.length === 0,
    comments: comments.filter(({ start, end }) => text.slice(start, end).includes("rolewright-")),
    language: languageOfTag(language),
  };
}

function fieldOf(pair: TomlPair, { id, part }: FieldMatch): ReadField {
  const start = part === undefined ? [] : [part];
  const rename = (path: readonly (string | number)[]): readonly (string | number)[] => [
    ...start,
    ...path.map((step) => (typeof step === "string" ? partName(id, step) : step)),
  ];
  const data = canonicalKeys(pair.data, (key) => partName(id, key));
  return {
    field: {
      id,
      place: "front-matter",
      keySpan: pair.keySpan,
      valueSpan: pair.valueSpan,
      span: { start: pair.keySpan.start, end: pair.valueEnd },
      values: pair.values.map(({ value, span, path }) => ({ value, span, path: rename(path) })),
      data: part === undefined ? data : { [part]: data },
      section: null,
    },
    keys: pair.keys.map((key) => ({ span: key.span, path: rename(key.path) })),
  };
}

function canonicalKeys(data: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(data)) return data.map((entry) => canonicalKeys(entry, rename));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [rename(key), canonicalKeys(value, rename)]),
  );
}
