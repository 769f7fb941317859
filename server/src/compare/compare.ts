import { entryId, type RoleEntry } from "../organisation/entry.ts";
import type { Difference, RoleDifference } from "./change.ts";
import { compareRole } from "./compare-role.ts";
import { mirrorOf } from "./mirror.ts";
import { byPath } from "./order.ts";
import { pairRoles } from "./pair-roles.ts";
import type { IdentityOf } from "./relation-claims.ts";
import { standingChanges } from "./standing.ts";
import { roleState, type Side, statesOf } from "./state.ts";

export interface CompareOptions {
  /** Paths afterwards of files that were renamed, by their paths before. */
  readonly renames?: ReadonlyMap<string, string>;
}

/**
 * What is different between two states of some roles: never of their Markdown or YAML, always of what they say.
 * Pure; equal states have no difference, and comparing the other way round gives the mirror image. Linear in the
 * size of the documents but for bounded parts.
 */
export function compare(before: Side, after: Side, { renames = new Map() }: CompareOptions = {}): Difference {
  // What is most alike, and what moved past what, are questions with ties; asked in one order they have one answer.
  return fingerprint(before) > fingerprint(after)
    ? mirrorOf(compareInOrder(after, before, new Map([...renames].map(([from, to]) => [to, from]))))
    : compareInOrder(before, after, renames);
}

const fingerprint = ({ files, pathOf }: Side): string =>
  files
    .map(({ analysed: { document } }) => `${document.text}\n${pathOf(document.uri)}`)
    .sort()
    .join("\n");

function compareInOrder(before: Side, after: Side, renames: ReadonlyMap<string, string>): Difference {
  const { pairs, removed, added } = pairRoles(statesOf(before), statesOf(after), renames);
  const names = new Map<string, string>();
  for (const pair of pairs)
    names.set(`before ${entryId(pair.before.entry)}`, `after ${entryId(pair.after.entry)}`);
  const compared = new Set([...before.files, ...after.files].map(({ analysed }) => analysed.document.uri));
  const identityIn =
    (side: Side, name: "before" | "after"): IdentityOf =>
    (entry: RoleEntry) => {
      const id = `${name} ${entryId(entry)}`;
      // Files that were not compared are the same on both sides, whatever they are called.
      if (!compared.has(entry.uri)) {
        const path = side.pathOf(entry.uri);
        return `${(name === "before" ? renames.get(path) : undefined) ?? path}#${entry.role}`;
      }
      return names.get(id) ?? id;
    };
  const identities = { before: identityIn(before, "before"), after: identityIn(after, "after") };
  const roles: RoleDifference[] = [
    ...removed.map((state): RoleDifference => {
      return { status: "removed", before: roleState(state), after: null, pairedBy: null, changes: [] };
    }),
    ...added.map((state): RoleDifference => {
      return { status: "added", before: null, after: roleState(state), pairedBy: null, changes: [] };
    }),
    ...pairs.flatMap((pair): readonly RoleDifference[] => {
      const changes = compareRole(pair.before, pair.after, identities);
      if (changes.length === 0) return [];
      const [left, right] = [roleState(pair.before), roleState(pair.after)];
      return [{ status: "changed", before: left, after: right, pairedBy: pair.by, changes }];
    }),
  ];
  return { roles: roles.sort(byPath), organisation: standingChanges(before, after, identities) };
}
