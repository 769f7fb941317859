import type { Field, FieldPlace } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { FieldMatch } from "../../vocabulary/vocabulary.ts";
import { type Key, readKey } from "./keys.ts";
import { isScalarNode, type YamlPair } from "./nodes.ts";
import { contentEnd, isEmpty, pairEnd, wordsSpan } from "./places.ts";
import { type KeyPlace, readValue, type ValueContext } from "./value.ts";

/** A field and the places of the keys inside it, which only the schema's messages need. */
export interface ReadField {
  readonly field: Field;
  readonly keys: readonly KeyPlace[];
}

/** The field a pair of a map is. */
export function readField(
  context: ValueContext,
  pair: YamlPair,
  match: FieldMatch,
  place: FieldPlace,
): ReadField {
  const { text } = context;
  const key = readKey(text, pair);
  const valueSpan = valuePlace(text, pair, key);
  const path = match.part === undefined ? [] : [match.part];
  // The text of sections is read as sections, not as values.
  const read =
    match.id === "sections"
      ? { values: [], data: null, keys: [] }
      : readValue(context, match.id, pair.value, valueSpan.start, path);
  return {
    field: {
      id: match.id,
      place,
      keySpan: key.span,
      valueSpan,
      span: { start: keyStart(text, key), end: pairEnd(text, pair) },
      values: read.values,
      data: match.part === undefined ? read.data : { [match.part]: read.data },
      section: null,
    },
    keys: read.keys,
  };
}

/** The key with its opening quote. */
function keyStart(text: string, { span }: Key): number {
  const before = text.charAt(span.start - 1);
  return before === '"' || before === "'" ? span.start - 1 : span.start;
}

/** Where the words of a value stand, or would be typed. */
function valuePlace(text: string, pair: YamlPair, key: Key): Span {
  const { value } = pair;
  if (value && !isEmpty(value)) {
    return isScalarNode(value)
      ? wordsSpan(text, value)
      : { start: value.range[0], end: contentEnd(text, value) };
  }
  const at = text.charCodeAt(key.end) === 0x20 ? key.end + 1 : key.end;
  return { start: at, end: at };
}
