import { distance } from "fastest-levenshtein";

/** A name that is near another one, and how far it still is. */
export interface Near {
  readonly key: string;
  readonly far: number;
}

/** Names that can be asked for the ones near to another; nearness is symmetric. Asking looks at all, some ten nanoseconds each. */
export interface NameList {
  add(key: string): void;
  delete(key: string): void;
  /** All names near to one, itself left out, in no order. */
  near(name: string): readonly Near[];
}

export function createNameList(names: Iterable<string> = []): NameList {
  // Side by side in arrays: 10,000 names are looked at for every unknown one.
  const keys: string[] = [];
  const sets: number[] = [];
  const others: number[] = [];
  const places = new Map<string, number>();

  const put = (at: number, key: string): void => {
    keys[at] = key;
    sets[at] = letters(key, 31);
    others[at] = letters(key, 29);
    places.set(key, at);
  };
  const add = (key: string): void => {
    if (!places.has(key)) put(keys.length, key);
  };
  for (const name of names) add(name);

  return {
    add,
    delete(key) {
      const at = places.get(key);
      if (at === undefined) return;
      places.delete(key);
      const last = keys.pop();
      sets.pop();
      others.pop();
      if (last !== undefined && last !== key) put(at, last);
    },
    near(name) {
      const found: Near[] = [];
      const own = letters(name, 31);
      const ownOther = letters(name, 29);
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] ?? "";
        const limit = limitOf(name, own, key, sets[at] ?? 0);
        if (differ(own, sets[at] ?? 0) > limit || differ(ownOther, others[at] ?? 0) > limit || key === name)
          continue;
        const far = distance(name, key);
        if (far <= limit) found.push({ key, far });
      }
      return found;
    },
  };
}

const most = 3;

/** The nearest few, best first; equal ones in alphabetical order. */
export const nearest = (found: readonly Near[]): readonly Near[] =>
  [...found].sort((a, b) => a.far - b.far || (a.key < b.key ? -1 : 1)).slice(0, most);

/** Shorter names are near everything. */
const shortest = 3;

/** How many letters two names of this length may differ in and still be one name mistyped. */
function tolerance(length: number, wide: boolean): number {
  // A Chinese character carries what three or four letters do: 客服经理 and 客服总监 are different roles.
  if (!wide) return Math.floor(length / 4);
  return length < 6 ? 1 : Math.floor(length / 3);
}

/** How far two names may be from each other; negative when their lengths alone are too different. */
function limitOf(a: string, inA: number, b: string, inB: number): number {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  const limit = tolerance(longer, inA < 0 || inB < 0);
  return shorter < shortest || longer - shorter > limit ? -1 : limit;
}

/**
 * A lower bound of the distance: letters that one has and the other lacks have to be changed. Letters that share
 * a bit only make it lower, so two sets of different sizes turn away more than one.
 */
const differ = (inA: number, inB: number): number =>
  Math.max(bits(inA & ~inB & allLetters), bits(inB & ~inA & allLetters));

/** Where the scripts begin that have a character for a syllable or a word. */
const wideScripts = 0x2e80;
const allLetters = 0x7fffffff;

/** The letters of a name as a set of some bits, 31 at most; negative when some of them are Chinese. */
function letters(name: string, size: number): number {
  let set = 0;
  let wide = false;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    set |= 1 << (code % size);
    wide ||= code >= wideScripts;
  }
  return wide ? set | ~allLetters : set;
}

/** How many bits are set (Hacker's Delight 5–1). */
function bits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
