import type { RoleEntry } from "../../organisation/entry.ts";
import { entryId } from "../../organisation/entry.ts";
import type { Organisation } from "../../organisation/organisation.ts";

/**
 * The roles next to one in the chart, by path: its superiors, who else reports to them, and who reports to it.
 * House habits are judged by these and not by all roles, so that a change far away bothers nobody here.
 */
export function around(entry: RoleEntry, organisation: Organisation): readonly RoleEntry[] {
  const found = new Set<RoleEntry>();
  // One view gives a role as one and the same entry.
  const add = (others: readonly RoleEntry[]): void => {
    for (const other of others) {
      if (!other.external && (other.uri !== entry.uri || other.role !== entry.role)) found.add(other);
    }
  };
  const superiors = organisation.superiors(entry);
  add(superiors);
  for (const superior of superiors) add(organisation.reports(superior));
  add(organisation.reports(entry));
  return found.size < 2 ? [...found] : [...found].sort(byId);
}

/** As their ids compare. */
function byId(a: RoleEntry, b: RoleEntry): number {
  if (a.uri === b.uri) return String(a.role) < String(b.role) ? -1 : 1;
  const nested = a.uri.length !== b.uri.length && (a.uri.startsWith(b.uri) || b.uri.startsWith(a.uri));
  return (nested ? entryId(a) < entryId(b) : a.uri < b.uri) ? -1 : 1;
}

/**
 * True when a test holds for one of them. They are gone through in no certain order and no further than needed, and
 * some may be asked about twice.
 */
export function someAround(
  entry: RoleEntry,
  organisation: Organisation,
  test: (other: RoleEntry) => boolean,
): boolean {
  const isOne = (other: RoleEntry): boolean =>
    !other.external && !(other.role === entry.role && other.uri === entry.uri) && test(other);
  const superiors = organisation.superiors(entry);
  return (
    superiors.some(isOne) ||
    superiors.some((superior) => organisation.reports(superior).some(isOne)) ||
    organisation.reports(entry).some(isOne)
  );
}
