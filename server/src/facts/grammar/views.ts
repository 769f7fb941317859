import type { View } from "./plain-text.ts";
import { readPlain } from "./plain-text.ts";

/** Entries of one generation: some dozen documents. Two are kept, so that forgetting never costs much at once. */
const generation = 4096;

/** Of a document after the other, none of which is asked about again, words of the last few are enough. */
const few = 128;

export interface Views {
  /** Of a text, or of a part of it. */
  viewOf(text: string, start?: number, end?: number): View;
  /** A document was asked about that will not be so soon again: what is not met in the next ones either is forgotten. */
  pass(): void;
}

/** Views by the words they are of, as many as some dozen documents have. */
export function createViews(): Views {
  let young = createGeneration();
  let old = createGeneration();

  const turn = (): void => {
    const emptied = clear(old);
    old = young;
    young = emptied;
  };

  const viewOf = (text: string, start = 0, end = text.length): View => {
    const hash = hashOf(text, start, end);
    const known = find(young, hash, text, start, end);
    if (known !== undefined) return known;
    const raw = text.slice(start, end);
    const view = find(old, hash, text, start, end) ?? readPlain(raw);
    if (young.count >= generation) turn();
    put(young, hash, raw, view);
    return view;
  };

  return {
    viewOf,
    pass() {
      if (young.count >= few) turn();
    },
  };
}

/**
 * A hash table of words and their views, at most half full. A Map grows while it is filled, and the collector carries
 * it about with each of its sizes.
 */
interface Generation {
  readonly hashes: Int32Array;
  readonly words: (string | undefined)[];
  readonly views: (View | undefined)[];
  /** Where its entries are. */
  readonly places: Int32Array;
  count: number;
}

const size = 2 * generation;
const mask = size - 1;

const createGeneration = (): Generation => ({
  hashes: new Int32Array(size),
  words: new Array(size).fill(undefined),
  views: new Array(size).fill(undefined),
  places: new Int32Array(generation),
  count: 0,
});

function clear(table: Generation): Generation {
  const { words, views, places } = table;
  for (let index = 0; index < table.count; index++) {
    const place = places[index] ?? 0;
    words[place] = undefined;
    views[place] = undefined;
  }
  table.count = 0;
  return table;
}

/** No entry is further than this from where its hash says, so that no choice of words can make a search long. */
const tries = 16;

function find(table: Generation, hash: number, text: string, start: number, end: number): View | undefined {
  for (let place = hash & mask, left = tries; left > 0; place = (place + 1) & mask, left--) {
    const words = table.words[place];
    if (words === undefined) return undefined;
    if (table.hashes[place] === hash && words.length === end - start && text.startsWith(words, start))
      return table.views[place];
  }
  return undefined;
}

function put(table: Generation, hash: number, words: string, view: View): void {
  let place = hash & mask;
  for (let left = tries; left > 1 && table.words[place] !== undefined; left--) place = (place + 1) & mask;
  table.hashes[place] = hash;
  table.words[place] = words;
  table.views[place] = view;
  table.places[table.count++] = place;
}

function hashOf(text: string, start: number, end: number): number {
  let value = end - start;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}

/** The view of the words from `start` to `end`. Words that stand somewhere again, or did a keystroke ago, are read once. */
export const { viewOf, pass: passViews } = createViews();
