import type { RoleEntry } from "../../organisation/entry.ts";

const before = (a: RoleEntry, b: RoleEntry): boolean => (a.uri === b.uri ? a.role < b.role : a.uri < b.uri);

/** The first of several declarers by path, or null when `entry` is itself the first (or the only one). */
export function firstByPath(entry: RoleEntry, others: readonly RoleEntry[]): RoleEntry | null {
  let first = entry;
  for (const other of others) if (before(other, first)) first = other;
  return first === entry ? null : first;
}
