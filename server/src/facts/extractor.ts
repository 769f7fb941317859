import type { Role } from "../role/role.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { createFactsReader } from "./extract.ts";
import type { Facts } from "./fact.ts";

/** `extractFacts` with a memory of its own for each vocabulary: pieces of documents that did not change are not read again. */
export function createExtractor(): (role: Role, text: string, vocabulary: Vocabulary) => Facts {
  const readers = new WeakMap<Vocabulary, (role: Role, text: string) => Facts>();
  return (role, text, vocabulary) => {
    const reader = readers.get(vocabulary) ?? createFactsReader(vocabulary);
    readers.set(vocabulary, reader);
    return reader(role, text);
  };
}
