import type { RoleEntry } from "../../organisation/entry.ts";
import { entryId } from "../../organisation/entry.ts";
import type { Organisation } from "../../organisation/organisation.ts";

/**
 * The roles next to one in the chart, by path: its superiors, who else reports to them, and who reports to it.
 * House habits are judged by these and not by all roles, so that a change far away bothers nobody here.
 */
export function around(entry: RoleEntry, organisation: Organisation): readonly RoleEntry[] {
  const superiors = organisation.superiors(entry);
  const all = [
    ...superiors,
    ...superiors.flatMap((superior) => organisation.reports(superior)),
    ...organisation.reports(entry),
  ];
  const own = entryId(entry);
  const found = new Map<string, RoleEntry>();
  for (const other of all) {
    const id = entryId(other);
    if (id !== own && !other.external) found.set(id, other);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, other]) => other);
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
