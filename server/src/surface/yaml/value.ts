import type { Node, ParsedNode, Scalar, YAMLMap } from "yaml";
import type { FieldValue, Problem } from "../../role/role.ts";
import { type Span, slice } from "../../text/span.ts";
import { type FieldId, fieldTypes } from "../../vocabulary/fields.ts";
import type { Language } from "../../vocabulary/language.ts";
import { canonicalChoice, readFlag } from "../schema-words.ts";
import { isLanguageMap, pickLanguage } from "./language-map.ts";
import { sentences } from "./messages.ts";
import { isAliasNode, isMapNode, isScalarNode, isSeqNode } from "./nodes.ts";
import { partName } from "./parts.ts";
import { spanOf, wordsOf, wordsSpan } from "./places.ts";

/** What reading the values of one document shares. */
export interface ValueContext {
  readonly text: string;
  /** Picks the entry of language maps. */
  readonly language: Language;
  readonly aliases: ReadonlyMap<Node, ParsedNode>;
  readonly problems: Problem[];
  /** Copies an alias bomb may still make; shared by the document. */
  readonly copies: { left: number; said: boolean; complaints: number };
}

export type Path = readonly (string | number)[];

/** A key inside a structured field. */
export interface KeyPlace {
  readonly path: Path;
  readonly span: Span;
}

export interface ReadValue {
  /** The words of every scalar, in document order; of a language map the document's language first. */
  readonly values: readonly FieldValue[];
  /** As JSON has it, with canonical part names; a language map is its entry for the document's language. */
  readonly data: unknown;
  readonly keys: readonly KeyPlace[];
}

/** More copies through aliases than any honest file makes are not followed. */
export const newCopies = (): ValueContext["copies"] => ({ left: 10_000, said: false, complaints: 20 });

/** The words of a value node. `at`: where they would be typed when there is no node. */
export function readValue(
  context: ValueContext,
  field: FieldId | null,
  node: ParsedNode | null,
  at: number,
  path: Path = [],
): ReadValue {
  const values: FieldValue[] = [];
  const keys: KeyPlace[] = [];
  const open = new Set<Node>();

  const read = (value: ParsedNode | null, here: Path, outside: Span | null): unknown => {
    if (outside && context.copies.left-- <= 0) return null;
    if (isAliasNode(value)) return follow(value, here, outside);
    if (isLanguageMap(value)) return readLanguages(value, here, outside);
    if (isMapNode(value)) return readMap(value, here, outside);
    if (isSeqNode(value)) {
      return value.items.map((item, index) => read(item, [...here, index], outside));
    }
    const scalar = isScalarNode(value) ? value : null;
    const place = outside ?? (scalar ? wordsSpan(context.text, scalar) : { start: at, end: at });
    values.push({ value: scalar ? wordsOf(context.text, scalar) : "", span: place, path: here });
    return scalar ? canonical(field, here, plainData(context.text, scalar)) : null;
  };

  const follow = (alias: ParsedNode, here: Path, outside: Span | null): unknown => {
    const span = outside ?? spanOf(alias);
    const target = context.aliases.get(alias);
    if (!target || open.has(target) || context.copies.left <= 0) {
      complain(span, target !== undefined, outside !== null);
      values.push({ value: "", span, path: here });
      return null;
    }
    open.add(target);
    const data = read(target, here, span);
    open.delete(target);
    return data;
  };

  /** Where an alias that leads nowhere stands; of those without end only the first. */
  const complain = (span: Span, endless: boolean, inside: boolean): void => {
    // A bare `*` is a bullet, and broken syntax anyway.
    if (span.end - span.start <= 1) return;
    if ((endless ? context.copies.said : inside) || context.copies.complaints-- <= 0) return;
    const message = endless ? sentences.endlessAlias : sentences.unknownAlias;
    context.problems.push({ rule: "document/syntax", span, message: message(slice(context.text, span)) });
    if (endless) context.copies.said = true;
  };

  const readMap = (map: YAMLMap.Parsed, here: Path, outside: Span | null): unknown => {
    const seen = new Set<string>();
    const entries = map.items.map(({ key, value }): [string, unknown] => {
      const words = isScalarNode(key) ? wordsOf(context.text, key) : "";
      const name = partName(field, words);
      const inside = [...here, name];
      if (key && !outside) {
        const span = isScalarNode(key) ? wordsSpan(context.text, key) : spanOf(key);
        keys.push({ path: inside, span });
        if (seen.has(name))
          context.problems.push({ rule: "field/invalid", span, message: sentences.keyTwice(words) });
      }
      seen.add(name);
      return [name, read(value, inside, outside)];
    });
    return Object.fromEntries(entries);
  };

  const readLanguages = (map: YAMLMap.Parsed, here: Path, outside: Span | null): unknown => {
    const chosen = pickLanguage(map, context.language);
    const data = read(map.items[chosen]?.value ?? null, here, outside);
    map.items.forEach(({ key, value }, index) => {
      if (index !== chosen) read(value, [...here, isScalarNode(key) ? String(key.value) : ""], outside);
    });
    return data;
  };

  const data = read(node, path, null);
  return { values, data, keys };
}

function plainData(text: string, scalar: Scalar.Parsed): unknown {
  const { value } = scalar;
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return wordsOf(text, scalar);
}

const flagParts: ReadonlySet<string | number> = new Set(["dotted", "external", "disclosed"]);

/** Chinese and free spellings of flags and fixed choices (是, 全职) as the schema has them. */
function canonical(field: FieldId | null, path: Path, data: unknown): unknown {
  if (typeof data !== "string" || field === null) return data;
  const part = path.findLast((step) => typeof step === "string");
  if (part === undefined && fieldTypes[field] !== "flag") return canonicalChoice(field, data) ?? data;
  return part === undefined || flagParts.has(part) ? (readFlag(data) ?? data) : data;
}
