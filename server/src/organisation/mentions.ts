import type { Mention, RoleEntry } from "./entry.ts";
import type { IndexedRole } from "./indexed-role.ts";
import type { Reader } from "./reader.ts";
import { byPath } from "./reader.ts";

type Give = (role: IndexedRole) => RoleEntry;

export const mentionsOfRole = (reader: Reader, role: IndexedRole, give: Give): readonly Mention[] =>
  mentionsOfNames(reader, role.scope, role.names, give);

/** Every place that uses one of these names (as keys) in an organisation, in order of path and place. */
export function mentionsOfNames(
  reader: Reader,
  scope: string,
  names: readonly string[],
  give: Give,
): readonly Mention[] {
  const mentioning = new Map<string, IndexedRole>();
  for (const name of names)
    for (const role of reader.rolesMentioning(scope, name)) mentioning.set(role.id, role);
  return [...mentioning.values()].sort(byPath).flatMap((role) => mentionsIn(role, names, give));
}

const mentionsIn = (role: IndexedRole, names: readonly string[], give: Give): readonly Mention[] =>
  role.mentioned
    .filter(({ keys }) => keys.some((key) => names.includes(key)))
    .map(({ reference, name, span }) => ({ entry: give(role), reference, name, span }));
