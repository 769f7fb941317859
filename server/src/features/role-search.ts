import type { RoleEntry } from "../organisation/entry.ts";
import { type Fit, fitOf, fits, lettersOf, type TypedName, typedName } from "../vocabulary/typed-name.ts";

/** A role that fits what is typed. */
export interface FoundRole {
  readonly entry: RoleEntry;
  readonly fit: Fit;
  /** The name that fits: its title, an alias or its code. */
  readonly name: string;
}

interface Name {
  readonly written: string;
  readonly typed: TypedName;
}

/** Kept as long as the entry is: entries are replaced when their file is read again. */
const prepared = new WeakMap<RoleEntry, readonly Name[]>();

function namesOf(entry: RoleEntry): readonly Name[] {
  const known = prepared.get(entry);
  if (known !== undefined) return known;
  const written = [entry.title, ...entry.aliases.map(({ value }) => value), entry.code?.value ?? ""];
  const names = written
    .filter((name, index) => name !== "" || index === 0)
    .map((name) => ({ written: name, typed: typedName(name) }));
  prepared.set(entry, names);
  return names;
}

/**
 * The roles that fit what is typed, by title, alias or code, in Chinese, 拼音 or its first letters: best first, among
 * equals the shorter name, then the given order. After a space may follow words of the department or organisation.
 */
export function searchRoles(entries: Iterable<RoleEntry>, typed: string): readonly FoundRole[] {
  const whole = lettersOf(typed);
  const [first = "", ...rest] = typed.trim().split(/\s+/u).map(lettersOf);
  const found: FoundRole[] = [];
  for (const entry of entries) {
    const one = best(entry, whole) ?? (rest.length > 0 && isIn(entry, rest) ? best(entry, first) : null);
    if (one !== null) found.push(one);
  }
  // Sorting keeps the order of equals.
  return whole === "" ? found : found.sort(compare);
}

function best(entry: RoleEntry, typed: string): FoundRole | null {
  let found: FoundRole | null = null;
  for (const { written, typed: name } of namesOf(entry)) {
    const fit = fitOf(typed, name);
    if (fit === null || (found !== null && found.fit.rank <= fit.rank)) continue;
    found = { entry, fit, name: written };
    if (fit.rank === fits.exact) break;
  }
  return found;
}

/** True when the words are all in the names of the role's department and organisation. */
function isIn({ department, organization }: RoleEntry, words: readonly string[]): boolean {
  const place = [department ?? "", organization].map(typedName);
  return words.every((word) => place.some((name) => fitOf(word, name) !== null));
}

const compare = (a: FoundRole, b: FoundRole): number =>
  a.fit.rank - b.fit.rank || a.name.length - b.name.length;
