import { distance } from "fastest-levenshtein";
import { hasHan } from "./keys.ts";

/**
 * How many edits make a word that somebody may have meant. A Chinese character more or another one is mostly
 * another word (工作流程 is no mistyped 工作日程), so there only a slip is taken for one: see `isSlip`.
 */
function allowedEdits(key: string): number {
  const { length } = key;
  if (hasHan(key)) return length < 4 ? 0 : 2;
  return length < 5 ? 0 : length <= 6 ? 1 : 2;
}

/** One character wrong at the end (岗位职则, as input methods do it) or anywhere in a long word, or two neighbours exchanged. */
function isSlip(key: string, known: string): boolean {
  if (key.length !== known.length) return false;
  const different = [...key].flatMap((character, index) => (character === known[index] ? [] : [index]));
  const [first, second] = different;
  if (first === undefined) return true;
  if (different.length === 1) return first === key.length - 1 || key.length >= 6;
  return (
    different.length === 2 &&
    second === first + 1 &&
    key[first] === known[second] &&
    key[second] === known[first]
  );
}

/** Which characters a key has, in 32 classes; each edit changes at most one of them on either side. */
function classes(key: string): number {
  let mask = 0;
  for (let index = 0; index < key.length; index++) mask |= 1 << ((key.charCodeAt(index) * 0x9e3779b1) >>> 27);
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Finds the known key nearest to an unknown one, or null when none is near. Ties go to the key that stands earlier
 * in its own list, that is to the more usual name. The lists are asked for on first use and prepared: most keys are
 * ruled out by their length and characters.
 */
export function nearestKeys(lists: () => readonly (readonly string[])[]): (key: string) => string | null {
  let groups: Groups | null = null;
  return (key) => {
    groups ??= byLength(lists());
    return nearest(key, groups);
  };
}

interface Candidate {
  readonly key: string;
  /** Place in its list. */
  readonly rank: number;
  readonly mask: number;
}
type Groups = ReadonlyMap<number, readonly Candidate[]>;

function byLength(lists: readonly (readonly string[])[]): Groups {
  const groups = new Map<number, Candidate[]>();
  for (const keys of lists) {
    keys.forEach((key, rank) => {
      const same = groups.get(key.length) ?? [];
      same.push({ key, rank, mask: classes(key) });
      groups.set(key.length, same);
    });
  }
  return groups;
}

function nearest(key: string, groups: Groups): string | null {
  const allowed = allowedEdits(key);
  const isChinese = hasHan(key);
  const mask = classes(key);
  let best: Candidate | null = null;
  let least = allowed + 1;
  for (let length = key.length - allowed; length <= key.length + allowed; length++) {
    for (const candidate of groups.get(length) ?? []) {
      if (bits(mask & ~candidate.mask) > allowed || bits(candidate.mask & ~mask) > allowed) continue;
      const edits = distance(key, candidate.key);
      if (edits > least || edits * 2 > length || (isChinese && !isSlip(key, candidate.key))) continue;
      if (edits === least && (best === null || candidate.rank >= best.rank)) continue;
      best = candidate;
      least = edits;
    }
  }
  return least > allowed ? null : (best?.key ?? null);
}
