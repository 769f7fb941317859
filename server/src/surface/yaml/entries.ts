import type { ParsedNode } from "yaml";
import type { Field } from "../../role/role.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { FieldMatch, Vocabulary } from "../../vocabulary/vocabulary.ts";
import { fieldOfKey, type Key, readKey } from "./keys.ts";
import { languageOfTag } from "./language-map.ts";
import { isAliasNode, isMapNode, isScalarNode, isSeqNode, type YamlPair } from "./nodes.ts";
import type { YamlDocument } from "./parse.ts";
import { wordsOf } from "./places.ts";

/** A pair of the outermost map, and the field its key names. */
export interface Entry {
  readonly pair: YamlPair;
  readonly key: Key;
  readonly match: FieldMatch | null;
}

/** The pairs of the outermost map, then those that `<<: *defaults` adds. */
export function readEntries(text: string, document: YamlDocument, vocabulary: Vocabulary): Entry[] {
  if (!isMapNode(document.root)) return [];
  const entry = (pair: YamlPair): Entry => {
    const key = readKey(text, pair);
    return { pair, key, match: fieldOfKey(vocabulary, key.words) };
  };
  const own: Entry[] = [];
  const merged: YamlPair[] = [];
  for (const pair of document.root.items) {
    if (isMerge(text, pair)) merged.push(...mergedPairs(pair.value, document));
    else own.push(entry(pair));
  }
  if (merged.length === 0) return own;
  const present = new Set(own.map(({ key }) => key.words));
  return [...own, ...merged.map(entry).filter(({ key }) => !present.has(key.words))];
}

export const isMerge = (text: string, { key }: YamlPair): boolean =>
  isScalarNode(key) && key.type === "PLAIN" && wordsOf(text, key) === "<<";

function mergedPairs(value: ParsedNode | null, { aliases }: YamlDocument): readonly YamlPair[] {
  const target = isAliasNode(value) ? (aliases.get(value) ?? null) : value;
  if (isMapNode(target)) return target.items;
  if (!isSeqNode(target)) return [];
  return target.items.flatMap((item) => {
    const map = isAliasNode(item) ? aliases.get(item) : item;
    return isMapNode(map) ? map.items : [];
  });
}

/** What a `language` key says, null when there is none of ours. */
export function statedLanguage(text: string, entries: readonly Entry[]): Language | null {
  const entry = entries.find(({ match }) => match?.id === "language");
  const value = entry?.pair.value;
  return isScalarNode(value) ? languageOfTag(wordsOf(text, value)) : null;
}

/** Keys of the writer's own, which nobody checks. */
export const isOwnKey = (words: string): boolean => /^(x-|\$|_)/i.test(words);

/** Fields of the same id, all but the first of each. */
export function repeated(fields: readonly Field[]): readonly Field[] {
  const seen = new Set<string>();
  return fields.filter(({ id }) => seen.has(id) || !seen.add(id));
}
