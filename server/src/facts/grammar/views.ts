import type { View } from "./plain-text.ts";
import { readPlain } from "./plain-text.ts";

/** Entries of one generation: some dozen documents. Two are kept, so that forgetting never costs much at once. */
const generation = 4096;

/** The view of a piece's words. Words that stand somewhere again, or did a keystroke ago, are read once. */
export const viewOf = createViews();

/** Views by the words they are of, as many as some dozen documents have. */
export function createViews(): (raw: string) => View {
  let young = new Map<string, View>();
  let old = new Map<string, View>();
  return (raw) => {
    const known = young.get(raw);
    if (known !== undefined) return known;
    const view = old.get(raw) ?? readPlain(raw);
    if (young.size >= generation) {
      old = young;
      young = new Map();
    }
    young.set(raw, view);
    return view;
  };
}
