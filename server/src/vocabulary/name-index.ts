import { unfoldedKeyOf } from "./keys.ts";
import type { IndexEntry } from "./word-tables.ts";

/** Keys and what they stand for. */
export interface NameIndex<Meaning> {
  /** By key alone. */
  readonly byKey: ReadonlyMap<string, Meaning>;
  /** By key, minding the script of the text behind it: 職能 is a competence, 职能 a function. */
  find(key: string, raw: string): Meaning | undefined;
}

/** Reads a generated index. */
export function nameIndex<Meaning>(entries: readonly IndexEntry<Meaning>[]): NameIndex<Meaning> {
  const byKey = new Map<string, Meaning>();
  const traditional = new Map<string, Meaning>();
  for (const entry of entries) {
    for (const key of entry.keys.split("\n")) byKey.set(key, entry.meaning);
    if (entry.traditional === "") continue;
    for (const key of entry.traditional.split("\n")) traditional.set(key, entry.meaning);
  }
  return {
    byKey,
    find(key, raw) {
      const plain = byKey.get(key);
      if (plain === undefined || key === raw) return plain;
      return traditional.get(unfoldedKeyOf(raw).replaceAll(" ", "")) ?? plain;
    },
  };
}
