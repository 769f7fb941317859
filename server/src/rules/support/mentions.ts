import type { RoleReference, RoleRelation } from "../../facts/fact.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Span } from "../../text/span.ts";
import { reliable } from "./places.ts";

/** One role name in one place. */
export interface NamedPlace {
  readonly name: string;
  readonly span: Span;
  readonly reference: RoleReference;
  /** False for what stands behind “or”. */
  readonly first: boolean;
}

/** Every role name in the references of these relations, alternatives included, nobody-in-particular left out. */
export function namedPlaces(
  references: readonly RoleReference[],
  relations: readonly RoleRelation[],
): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  for (const reference of references) {
    if (!relations.includes(reference.relation) || reference.generic || !reliable(reference)) continue;
    places.push({ name: reference.name, span: reference.nameSpan, reference, first: true });
    for (const { name, span } of reference.alternatives) places.push({ name, span, reference, first: false });
  }
  return places;
}

/** True for a name that leads to a role, here or outside. */
export function isDefined(
  { name, reference }: NamedPlace,
  entry: RoleEntry,
  organisation: Organisation,
): boolean {
  if (reference.external) return true;
  const { roles, external } = organisation.resolve(name, entry);
  return roles.length > 0 || external;
}

/** The places by the key of their name, in order of first mention. */
export function byKey(
  places: readonly NamedPlace[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly NamedPlace[]> {
  const groups = new Map<string, NamedPlace[]>();
  for (const place of places) {
    const key = keyOf(place.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}
