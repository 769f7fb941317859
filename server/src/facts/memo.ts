import type { Field } from "../role/role.ts";
import type { PieceFacts } from "./block-facts.ts";
import type { Context } from "./grammar/context.ts";
import type { Piece } from "./pieces.ts";

/** What was read before, by place and words. */
export interface Memo {
  /** The facts of a piece of running text; `read` is only called for words not seen in such a place. */
  piece(place: string, raw: string, read: () => PieceFacts): PieceFacts;
  /** The facts of a field, and how far the document moved it since they were read. */
  field(
    key: string,
    start: number,
    read: () => PieceFacts,
  ): { readonly facts: PieceFacts; readonly by: number };
}

/** Entries of one generation: some dozen documents. Two generations are kept, so the cost of forgetting is spread. */
const generation = 8192;

export function createMemo(): Memo {
  const pieces = generations<PieceFacts>();
  const fields = generations<{ readonly facts: PieceFacts; readonly start: number }>();
  return {
    piece: (place, raw, read) => pieces(place, raw, read),
    field(key, start, read) {
      const known = fields("", key, () => ({ facts: read(), start }));
      return { facts: known.facts, by: start - known.start };
    },
  };
}

type Cache<Value> = (place: string, words: string, make: () => Value) => Value;

/** A map of maps that forgets what was not asked for while as much again was. */
function generations<Value>(): Cache<Value> {
  let young = new Map<string, Map<string, Value>>();
  let old = new Map<string, Map<string, Value>>();
  let size = 0;
  return (place, words, make) => {
    let inPlace = young.get(place);
    const known = inPlace?.get(words);
    if (known !== undefined) return known;
    const value = old.get(place)?.get(words) ?? make();
    if (size >= generation) {
      old = young;
      young = new Map();
      inPlace = undefined;
      size = 0;
    }
    if (inPlace === undefined) {
      inPlace = new Map();
      young.set(place, inPlace);
    }
    inPlace.set(words, value);
    size++;
    return value;
  };
}

const contexts = new WeakMap<Context, string>();

/** Everything of a context that reading depends on. */
function contextKey(context: Context): string {
  const known = contexts.get(context);
  if (known !== undefined) return known;
  const { language, area, sectionIds, fieldId, part, title, head, item, listOf } = context;
  const key = [language, area, sectionIds.join("+"), fieldId, part, head, item, listOf, title].join("|");
  contexts.set(context, key);
  return key;
}

export const pieceKey = (piece: Piece): string => `${piece.how}|${contextKey(piece.context)}`;

/** Values of YAML may come from elsewhere (an alias), so they are part of what identifies a field. */
export function fieldKey(field: Field, text: string, context: Context): string {
  const place = field.span.start;
  const values = field.values
    .map(({ value, path, span }) => `${path.join(".")}=${span.start - place}:${value}`)
    .join("\n");
  return `${contextKey(context)}\n${field.id}\n${text.slice(field.span.start, field.span.end)}\n${field.valueSpan.start - place}\n${values}`;
}
