import { isPlainSafe } from "./yaml/write/scalar.ts";

/** What quotes, tables, emphasis, links, tags, templates or entities would take for their own. */
const markup = /["'\\`*_[\]<>|~{}$&]/;

/**
 * True for words that stand for themselves in any place of either surface, in quotes and bare, in tables and in
 * running text: they can take the place of other words without looking at what is around them.
 */
export const isPlainEverywhere = (words: string): boolean =>
  !markup.test(words) && isPlainSafe(words, { flow: true, key: true, typed: false });
