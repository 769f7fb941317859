import type { RoleEntry } from "../organisation/entry.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Named, StandingChange } from "./change.ts";
import { compare, sortedStandings } from "./order.ts";
import type { IdentityOf } from "./relation-claims.ts";
import { folded, type Side } from "./state.ts";

type Neighbours = ReadonlyMap<string, Named>;

interface Standing {
  readonly entry: RoleEntry;
  readonly path: string;
  /** Superiors and direct reports, by who they are. */
  readonly superiors: Neighbours;
  readonly reports: Neighbours;
}

/**
 * Who has other superiors than before, and who leads more or fewer people. Only roles that are on both sides: what is
 * new or gone is told as such. A role whose superior has only another title stands where it stood.
 */
export function standingChanges(
  before: Side,
  after: Side,
  identities: { readonly before: IdentityOf; readonly after: IdentityOf },
): readonly StandingChange[] {
  const left = standings(before, identities.before);
  const right = standings(after, identities.after);
  const changes: StandingChange[] = [];
  for (const [id, one] of left) {
    const other = right.get(id);
    if (other === undefined) continue;
    for (const kind of ["superiors", "reports"] as const) {
      if (sameKeys(one[kind], other[kind])) continue;
      // Without a single role that is known there is no organisation to stand in.
      if ([...one[kind].values(), ...other[kind].values()].every((role) => role.undefined)) continue;
      changes.push({
        kind,
        before: one.entry.title,
        after: other.entry.title,
        path: { before: one.path, after: other.path },
        names: { before: byTitle(one[kind]), after: byTitle(other[kind]) },
        went: byTitle(without(one[kind], other[kind])),
        came: byTitle(without(other[kind], one[kind])),
      });
    }
  }
  return sortedStandings(changes);
}

const byTitle = (names: Neighbours): readonly Named[] =>
  [...names.values()].sort((one, other) => compare(one.title, other.title));

const without = (names: Neighbours, others: Neighbours): Neighbours =>
  new Map([...names].filter(([id]) => !others.has(id)));

const sameKeys = (one: Neighbours, other: Neighbours): boolean =>
  one.size === other.size && [...one.keys()].every((key) => other.has(key));

function standings(side: Side, identityOf: IdentityOf): ReadonlyMap<string, Standing> {
  const { organisation } = side;
  const found = new Map<string, Standing>();
  for (const entry of organisation.entries()) {
    if (entry.kind !== "position" || entry.translationOf !== null || entry.title === "") continue;
    found.set(identityOf(entry), {
      entry,
      path: side.nameOf(entry.uri),
      superiors: superiorsOf(organisation, entry, identityOf),
      reports: new Map(organisation.reports(entry).map((role) => [identityOf(role), named(role)])),
    });
  }
  return found;
}

/** Those with a file, and those the role names who have none. */
function superiorsOf(organisation: Organisation, entry: RoleEntry, identityOf: IdentityOf): Neighbours {
  const names = new Map(organisation.superiors(entry).map((role) => [identityOf(role), named(role)]));
  for (const { relation, name, dotted, generic } of entry.references) {
    if (relation !== "reportsTo" || dotted || generic) continue;
    const { roles, external } = organisation.resolve(name, entry);
    if (roles.length === 0) names.set(`name ${folded(name)}`, { title: name, undefined: !external });
  }
  return names;
}

const named = ({ title }: RoleEntry): Named => ({ title, undefined: false });
