import { distance } from "fastest-levenshtein";
import type { IndexedRole } from "./indexed-role.ts";
import { isCodeName } from "./keys.ts";
import type { NameIndex } from "./name-index.ts";
import type { Reader } from "./reader.ts";
import type { Naming } from "./settings.ts";
import type { Recorder } from "./topics.ts";
import { suggestTopic } from "./topics.ts";

const han = /\p{Script=Han}/u;

/** How many letters two names of this length may differ in and still be one name mistyped. */
function tolerance(name: string, length: number): number {
  // A Chinese character carries what three or four letters do: 客服经理 and 客服总监 are different roles.
  if (han.test(name)) return length < 6 ? 1 : Math.floor(length / 3);
  return Math.floor(length / 4);
}

/** The distance of two names, or null when it is too large for one to be meant by the other. Symmetric. */
export function nearness(a: string, b: string): number | null {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return null;
  const limit = Math.max(tolerance(a, longer), tolerance(b, longer));
  if (longer - shorter > limit || atLeast(a, b) > limit) return null;
  const found = distance(a, b);
  return found <= limit ? found : null;
}

/**
 * A lower bound of the distance: letters of one that the other lacks. Cheap, and it turns nearly all of
 * 10,000 names away before the real distance is worked out.
 */
function atLeast(a: string, b: string): number {
  const inA = letters(a);
  const inB = letters(b);
  return Math.max(bits(inA & ~inB), bits(inB & ~inA));
}

/** A set of letters in 32 bits; letters that share a bit only make the bound lower. */
function letters(name: string): number {
  let set = 0;
  for (let index = 0; index < name.length; index++) set |= 1 << (name.charCodeAt(index) % 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const most = 3;

/** The names nearest to one that is unknown, best first; equal ones in alphabetical order. */
export function nearest(name: string, known: Iterable<string>): readonly string[] {
  const found: { readonly key: string; readonly far: number }[] = [];
  for (const key of known) {
    const far = key === name ? null : nearness(name, key);
    if (far !== null) found.push({ key, far });
  }
  return found
    .sort((a, b) => a.far - b.far || (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ key }) => key);
}

/** Every name that may be suggested in an organisation, as keys: titles and aliases, no codes. */
export function* knownNames(index: NameIndex, scope: string): Iterable<string> {
  for (const key of index.scope(scope)?.declarers.keys() ?? []) if (!isCodeName(key)) yield key;
}

/**
 * Names as they are written where they are declared, nearest first. The names the config knows outside the
 * workspace are suggested too.
 */
export function suggestions(
  name: string,
  { keyOf, external }: Naming,
  known: Iterable<string>,
  scope: string,
  reader: Reader,
  record: Recorder,
): readonly string[] {
  const wanted = keyOf(name);
  record(suggestTopic(scope, wanted));
  const words = nearest(wanted, new Set([...known, ...external.keys()])).map(
    (key) => written(key, reader.rolesCalled(scope, key)) ?? external.get(key) ?? key,
  );
  return [...new Set(words)];
}

/** A name as the first role that bears it writes it. */
function written(key: string, [first]: readonly IndexedRole[]): string | null {
  if (first === undefined) return null;
  const { entry } = first;
  return entry.key === key ? entry.title : (entry.aliases[entry.aliasKeys.indexOf(key)]?.value ?? null);
}
