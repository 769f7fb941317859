import { remember } from "../../facts/grammar/view-notes.ts";
import { createFiller, keptText } from "../../text/filler.ts";

/** The clauses of a piece of text that can be told from each other. */
export interface Clauses {
  /**
   * Start, end and hash of each, one after the other: there are as many as sentences in all documents. Equal words
   * have equal hashes; 0 for clauses too short to tell two apart, which are here for what they list.
   */
  readonly places: readonly number[];
  /** By where the clause begins in `places`; null when none lists anything. */
  readonly lists: ReadonlyMap<number, Listing> | null;
}

/** What a clause about experience or certificates lists before 等: 天猫, 京东. */
export interface Listing {
  readonly names: readonly string[];
  readonly wish: boolean;
}

const signs = "有者的及和与等\"“”'’()、:·-";
const phrases = [
  ...["优先考虑", "优先", "更佳", "为佳", "尤佳", "具有", "具备", "拥有", "良好", "较强", "相关", "以及"],
  ...["preferred", "is a plus"],
];

const shortest = 6;
const longest = 200;

/** What a unit is to clauses. */
const blank = 1;
const filler = 2;
/** A phrase of filler may begin with it. */
const opening = 4;
const han = 8;
/** 等 */
const listing = 16;
/** A full stop, which ends a clause before a blank and at the end of the text. */
const stop = 32;
const chineseEnd = 64;
/** English lists its nouns with commas: “experience developing plans, roadmaps” is one clause. */
const englishEnd = 128;

const kinds = new Uint8Array(0x10000).fill(han, 0x4e00, 0xa000);

function add(kind: number, units: string): void {
  for (let at = 0; at < units.length; at++) {
    const code = units.charCodeAt(at);
    kinds[code] = (kinds[code] ?? 0) | kind;
  }
}

// All that `trim` takes away.
add(
  blank | filler,
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
);
add(filler, signs);
add(opening, phrases.map((phrase) => phrase.charAt(0)).join(""));
add(listing, "等");
add(stop, ".");
add(chineseEnd, ",;!?\n|()。");
add(englishEnd, ";!?\n|");

/** The clauses of a view, in order. Linear in its length. */
export const clausesOf = remember(({ text }): Clauses => {
  const table = kinds;
  const ends = /[\u4e00-\u9fff]/u.test(text) ? chineseEnd : englishEnd;
  const places: number[] = [];
  let lists: Map<number, Listing> | null = null;
  let start = -1;
  let end = 0;
  let count = 0;
  let hash = seed;
  let all = 0;
  let kept = 0;
  const size = text.length;
  for (let at = 0; at <= size; at++) {
    const code = at < size ? text.charCodeAt(at) : lineEnd;
    const kind = table[code] ?? 0;
    if ((kind & ends) !== 0 || (kind === stop && isLast(text, at))) {
      const length = end - start;
      if (start >= 0 && length >= shortest && length <= longest) {
        const enough = count >= 24 || (count >= 8 && (kept & han) !== 0);
        const listed = (all & listing) === 0 ? null : listedIn(text.slice(start, end));
        if (listed !== null) {
          lists ??= new Map();
          lists.set(places.length, listed);
        }
        if (enough || listed !== null) places.push(start, end, enough ? hash || 1 : 0);
      }
      start = -1;
      count = 0;
      hash = seed;
      all = 0;
      kept = 0;
      continue;
    }
    if ((kind & blank) !== 0) continue;
    if (start < 0) start = at;
    all |= kind;
    const skipped = (kind & opening) === 0 ? 0 : phraseAt(text, code, at);
    if (skipped > 0) at += skipped - 1;
    end = at + 1;
    if (skipped > 0 || (kind & filler) !== 0) continue;
    kept |= kind;
    count++;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return places.length === 0 ? nothing : { places, lists };
});

const seed = 0x811c9dc5 | 0;
/** Ends every text, as it ends clauses. */
const lineEnd = 0x0a;

const nothing: Clauses = { places: [], lists: null };

const isLast = (text: string, at: number): boolean =>
  at + 1 === text.length || ((kinds[text.charCodeAt(at + 1)] ?? 0) & blank) !== 0;

/** The length of the phrase at an offset; 0 where there is none. */
function phraseAt(text: string, code: number, at: number): number {
  const next = text.charCodeAt(at + 1);
  for (const phrase of phrases)
    if (phrase.charCodeAt(1) === next && phrase.charCodeAt(0) === code && text.startsWith(phrase, at))
      return phrase.length;
  return 0;
}

/** The names before 等 in a clause about experience or certificates: 天猫、京东、抖音等多平台. */
function listedIn(words: string): Listing | null {
  if (!/经验|经历|证书/u.test(words)) return null;
  const end = words.indexOf("等");
  const names = words
    .slice(Math.max(0, end - 60), end)
    .split("、")
    .map((name) => name.replace(/^.*(?:具有|具备|持有|熟悉|有|如|过)/u, "").trim())
    .filter((name) => name.length > 1 && name.length <= 12);
  return names.length > 1 ? { names, wish: /优先|更佳|为佳|加分/u.test(words) } : null;
}

const readKey = createFiller({ sign: /[\s有者的及和与等"“”'’()、:·-]/u, phrases, words: [] });

/** What is left of a clause without filler. */
export const keyOf = (text: string, start: number, end: number): string =>
  keptText(readKey(text, start, end));

/** One of the clauses of one of several texts: the text, and where the clause begins in its `places`. */
export interface ClausePlace {
  readonly text: number;
  readonly at: number;
}

/** How often a hash, or another one with its place, was seen: once or more often. */
const counted = new Uint8Array(0x1000);

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & 0xfff;

/**
 * The clauses that may say what another one says, and those that list something, in order. Most say what no other
 * says: a hash whose place nobody shares needs no table.
 */
export function notable(texts: readonly Clauses[]): readonly ClausePlace[] {
  if (!countHashes(texts)) return none;
  const found: ClausePlace[] = [];
  for (let text = 0; text < texts.length; text++) {
    const { places, lists } = texts[text] ?? nothing;
    for (let at = 0; at < places.length; at += 3)
      if (isRepeated(places[at + 2] ?? 0) || lists?.has(at) === true) found.push({ text, at });
  }
  return found;
}

const none: readonly ClausePlace[] = [];

/** False when no hash comes twice and no two clauses list anything. */
function countHashes(texts: readonly Clauses[]): boolean {
  const table = counted.fill(0);
  let repeats = false;
  let lists = 0;
  for (const clauses of texts) {
    if (clauses.lists !== null) lists += clauses.lists.size;
    const { places } = clauses;
    for (let at = 2; at < places.length; at += 3) {
      const place = placeOf(places[at] ?? 0);
      if (table[place] === 0) table[place] = 1;
      else {
        table[place] = 2;
        repeats = true;
      }
    }
  }
  return repeats || lists > 1;
}

const isRepeated = (hash: number): boolean => hash !== 0 && counted[placeOf(hash)] === 2;
