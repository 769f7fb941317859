import { distance } from "fastest-levenshtein";

/** A name that is near another one, and how far it still is. */
export interface Near {
  readonly key: string;
  readonly far: number;
}

/**
 * Compares one name with many: the distance, or null when it is too large for one to be meant by the other;
 * symmetric. Nearly all of 10,000 names are turned away by their length or their letters before the real
 * distance is worked out.
 */
export function nearTo(name: string): (other: string) => number | null {
  const own = letters(name);
  return (other) => {
    const longer = Math.max(name.length, other.length);
    const shorter = Math.min(name.length, other.length);
    if (shorter < shortest || longer - shorter > tolerance(longer, true)) return null;
    const theirs = letters(other);
    const limit = tolerance(longer, own.wide || theirs.wide);
    if (longer - shorter > limit) return null;
    // A letter that one has and the other lacks has to be changed; letters that share a bit only lower the bound.
    if (bits(own.set & ~theirs.set) > limit || bits(theirs.set & ~own.set) > limit) return null;
    const far = distance(name, other);
    return far <= limit ? far : null;
  };
}

/** Shorter names are near everything. */
const shortest = 3;

/** How many letters two names of this length may differ in and still be one name mistyped. */
function tolerance(length: number, wide: boolean): number {
  // A Chinese character carries what three or four letters do: 客服经理 and 客服总监 are different roles.
  if (!wide) return Math.floor(length / 4);
  return length < 6 ? 1 : Math.floor(length / 3);
}

/** Where the scripts begin that have a character for a syllable or a word. */
const wideScripts = 0x2e80;

/** The letters of a name as a set of 31 bits, and whether some are Chinese. */
function letters(name: string): { readonly set: number; readonly wide: boolean } {
  let set = 0;
  let wide = false;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    set |= 1 << (code % 31);
    wide ||= code >= wideScripts;
  }
  return { set, wide };
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const most = 3;

/** The nearest few, best first; equal ones in alphabetical order. */
export const nearest = (found: readonly Near[]): readonly Near[] =>
  [...found].sort((a, b) => a.far - b.far || (a.key < b.key ? -1 : 1)).slice(0, most);

/** The names nearest to one that is unknown. */
export function nearestOf(name: string, known: Iterable<string>): readonly Near[] {
  const found: Near[] = [];
  const near = nearTo(name);
  for (const key of known) {
    const far = key === name ? null : near(key);
    if (far !== null) found.push({ key, far });
  }
  return nearest(found);
}
