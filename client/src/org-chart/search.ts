import type { ChartNode } from "../protocol.ts";

/** Letters as they are compared: full-width and half-width, large and small, with and without spaces are the same. */
const folded = (text: string): string => text.normalize("NFKC").toLocaleLowerCase().replace(/\s+/gu, "");

/** Ids of the roles whose name, code or department holds the words, in the order of the nodes; none for no words. */
export function search(nodes: Iterable<ChartNode>, words: string): readonly string[] {
  const wanted = folded(words);
  if (wanted === "") return [];
  const found: string[] = [];
  for (const { id, title, code, department } of nodes) {
    if ([title, code, department].some((text) => text !== null && folded(text).includes(wanted)))
      found.push(id);
  }
  return found;
}
