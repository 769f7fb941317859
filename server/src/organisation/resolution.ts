import type { RoleReference } from "../facts/fact.ts";
import type { Language } from "../vocabulary/language.ts";
import { identityOf, oneEach } from "./identity.ts";
import type { IndexedRole } from "./indexed-role.ts";
import { nameOfCode } from "./keys.ts";
import type { Reader } from "./reader.ts";
import { byPath } from "./reader.ts";

/** The roles that names (given by their keys) mean within an organisation, one document for each. */
export function rolesNamed(
  reader: Reader,
  scope: string,
  keys: readonly string[],
  language: Language,
): readonly IndexedRole[] {
  const [key, ...others] = keys;
  if (key === undefined) return nobody;
  const found = reader.rolesCalled(scope, key);
  if (others.length === 0) return oneEach(reader, found, language);
  const all = [...found, ...others.flatMap((other) => reader.rolesCalled(scope, other))];
  return oneEach(reader, distinct(all), language);
}

const nobody: readonly never[] = [];

/** Says whether a reference is a direct line up: a named superior, no dotted line, nobody outside. */
const isLineUp = (reference: RoleReference): boolean =>
  reference.relation === "reportsTo" && !reference.dotted;

const isLineDown = (reference: RoleReference): boolean =>
  reference.relation === "directReports" && !reference.dotted;

type IsLine = (reference: RoleReference) => boolean;

/** Roles that a role names in lines of one kind, alternatives included. */
function targets(reader: Reader, role: IndexedRole, isLine: IsLine): readonly IndexedRole[] {
  const found: IndexedRole[] = [];
  for (const { reference, keys } of reader.mentionedBy(role)) {
    if (!isLine(reference)) continue;
    for (const named of rolesNamed(reader, role.scope, keys, role.entry.language)) found.push(named);
  }
  return found;
}

/** Roles that name this one in lines of one kind. */
function sources(reader: Reader, role: IndexedRole, isLine: IsLine): readonly IndexedRole[] {
  const found: IndexedRole[] = [];
  for (const name of role.names) {
    for (const other of reader.rolesMentioning(role.scope, name)) {
      if (other.entry.kind !== "reference" && hasLine(other, name, isLine)) found.push(other);
    }
  }
  return found;
}

const hasLine = ({ mentioned }: IndexedRole, name: string, isLine: IsLine): boolean =>
  mentioned.some(({ reference, keys }) => isLine(reference) && keys.includes(name));

const distinct = (roles: readonly IndexedRole[]): readonly IndexedRole[] =>
  roles.length < 2 ? roles : [...new Set(roles)].sort(byPath);

/** Direct superiors: those the role names and those that list it. */
export const superiorsOf = (reader: Reader, role: IndexedRole): readonly IndexedRole[] =>
  oneEach(
    reader,
    distinct([...targets(reader, role, isLineUp), ...sources(reader, role, isLineDown)]),
    role.entry.language,
  );

/** Direct reports: those that name the role and those it lists. */
export const reportsOf = (reader: Reader, role: IndexedRole): readonly IndexedRole[] =>
  oneEach(
    reader,
    distinct([...targets(reader, role, isLineDown), ...sources(reader, role, isLineUp)]),
    role.entry.language,
  );

/**
 * Whom a role reports to, for cycles: the superiors it names; only when it names none, those that list it. A
 * list that contradicts the role's own words is a mismatch already and would draw circles that nobody meant.
 */
export function leadersOf(reader: Reader, role: IndexedRole): readonly IndexedRole[] {
  if (role.entry.kind === "reference") return [];
  const lines = reader
    .references(role)
    .some(({ relation, dotted, generic }) => relation === "reportsTo" && !dotted && !generic);
  const leaders = lines ? targets(reader, role, isLineUp) : sources(reader, role, isLineDown);
  return distinct(leaders).filter(({ id }) => id !== role.id);
}

/** Other roles of the same kind and organisation with this code. */
export function sameCodeAs(reader: Reader, role: IndexedRole): readonly IndexedRole[] {
  if (role.code === null) return [];
  const called = reader.rolesCalled(role.scope, nameOfCode(role.code));
  return others(
    reader,
    role,
    called.filter(({ code }) => code === role.code),
  );
}

/** Other roles of the same kind and organisation with this title; aliases do not count. */
export function sameTitleAs(reader: Reader, role: IndexedRole): readonly IndexedRole[] {
  const { key } = role.entry;
  if (key === "") return [];
  return others(
    reader,
    role,
    reader.rolesCalled(role.scope, key).filter(({ entry }) => entry.key === key),
  );
}

/** Roles of the same kind that are not this one in another document. */
function others(reader: Reader, role: IndexedRole, all: readonly IndexedRole[]): readonly IndexedRole[] {
  const candidates = all.filter(({ id, entry }) => id !== role.id && entry.kind === role.entry.kind);
  if (candidates.length === 0) return candidates;
  const identity = identityOf(reader, role).id;
  return candidates.filter((other) => identityOf(reader, other).id !== identity);
}
