import type { View } from "./plain-text.ts";
import { readPlain } from "./plain-text.ts";

/** Entries of one generation: some dozen documents. Two are kept, so that forgetting never costs much at once. */
const generation = 4096;

/** Parts of the document that was asked about last which are found without a look at their words. */
const recent = 1024;

/** Views by the words they are of, as many as some dozen documents have. */
export function createViews(): (text: string, start?: number, end?: number) => View {
  let young = createGeneration();
  let old = createGeneration();
  /** Facts and rules ask for the same parts of a document, one after the other. */
  let document = "";
  let turn = 0;
  const turns = new Uint32Array(recent);
  const starts = new Uint32Array(recent);
  const ends = new Uint32Array(recent);
  const views: (View | undefined)[] = new Array(recent).fill(undefined);

  const byWords = (text: string, start: number, end: number): View => {
    const hash = hashOf(text, start, end);
    const known = find(young, hash, text, start, end);
    if (known !== undefined) return known;
    const raw = text.slice(start, end);
    const view = find(old, hash, text, start, end) ?? readPlain(raw);
    if (young.count >= generation) {
      const emptied = clear(old);
      old = young;
      young = emptied;
    }
    put(young, hash, raw, view);
    return view;
  };

  return (text, start = 0, end = text.length) => {
    if (text !== document) turn++;
    // Also when it is equal: to tell that a text is the very same one is quicker.
    document = text;
    const place = (start + 31 * end) & (recent - 1);
    const known = views[place];
    if (known !== undefined && turns[place] === turn && starts[place] === start && ends[place] === end)
      return known;
    const view = byWords(text, start, end);
    turns[place] = turn;
    starts[place] = start;
    ends[place] = end;
    views[place] = view;
    return view;
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
  count: number;
}

const size = 2 * generation;
const mask = size - 1;

const createGeneration = (): Generation => ({
  hashes: new Int32Array(size),
  words: new Array(size).fill(undefined),
  views: new Array(size).fill(undefined),
  count: 0,
});

function clear(table: Generation): Generation {
  table.words.fill(undefined);
  table.views.fill(undefined);
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
  table.count++;
}

function hashOf(text: string, start: number, end: number): number {
  let value = end - start;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}

/** The view of the words from `start` to `end`. Words that stand somewhere again, or did a keystroke ago, are read once. */
export const viewOf = createViews();
