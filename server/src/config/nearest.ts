import { distance } from "fastest-levenshtein";

/**
 * The candidate a mistyped word was meant to be, or null when none is near. Case and the choice between `-`,
 * `_` and space don't count; about one letter in three may differ, two in short words. Of equally near ones the first is taken.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word);
  // Nobody mistypes a whole paragraph, and the distance costs length × length.
  if (wanted === "" || wanted.length > 64) return null;
  let best: string | null = null;
  // Two letters that changed places are two edits.
  let least = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (folded === wanted) return candidate;
    const far = distance(wanted, folded);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** As `nearest`, for rule ids: the same name in another category is nearer than a similar spelling. */
export function nearestRule(id: string, ids: Iterable<string>): string | null {
  const known = [...ids];
  const name = fold(id.slice(id.lastIndexOf("/") + 1));
  const sameName = known.filter((candidate) => fold(candidate.slice(candidate.indexOf("/") + 1)) === name);
  if (sameName.length === 1 && sameName[0] !== undefined) return sameName[0];
  return nearest(id, known);
}

const fold = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]+/g, "-");
