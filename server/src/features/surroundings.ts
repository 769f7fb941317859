import type { RoleEntry } from "../organisation/entry.ts";
import { nameOfRole } from "../organisation/name-of-role.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Analysed } from "../organisation/session.ts";
import type { Surroundings } from "../render/posting.ts";
import { type NamedRole, type NameState, orderNames } from "../render/role-name.ts";
import type { Neighbour, Standing } from "../render/standing.ts";
import { type Direction, linesOf } from "./reporting-lines.ts";

/** Address of a role's document or page; null when it has none to go to. */
export type HrefOf = (entry: RoleEntry) => string | null;

/** What the organisation knows around a role, for whoever renders it. */
export function surroundingsOf(
  organisation: Organisation,
  { facts, entries }: Analysed,
  role: number,
  hrefOf: HrefOf,
): Surroundings {
  const entry = entries[role];
  if (entry === undefined) return { names: [], standing: null };
  return {
    names: namesIn(organisation, entry, facts[role]?.references ?? [], hrefOf),
    standing: standingOf(organisation, entry, hrefOf),
  };
}

/** Every name of a role in the document, in fields and in sentences; families and nobody in particular left out. */
function namesIn(
  organisation: Organisation,
  entry: RoleEntry,
  references: RoleEntry["references"],
  hrefOf: HrefOf,
): readonly NamedRole[] {
  return orderNames(
    references
      .filter(({ generic, family }) => !generic && !family)
      .flatMap(({ name, nameSpan, alternatives, external }) =>
        [{ name, span: nameSpan }, ...alternatives].map((one): NamedRole => {
          if (external) return { ...one, state: "external", href: null };
          const found = organisation.resolve(one.name, entry);
          const [target] = found.roles;
          if (target === undefined)
            return { ...one, state: found.external ? "external" : "unknown", href: null };
          return { ...one, state: "known", href: hrefOf(target) };
        }),
      ),
  );
}

/** A general description of an occupation stands nowhere. */
function standingOf(organisation: Organisation, entry: RoleEntry, hrefOf: HrefOf): Standing | null {
  if (entry.kind === "occupation" || entry.kind === "reference") return null;
  const neighbours = (direction: Direction): readonly Neighbour[] =>
    linesOf(organisation, { kind: "role", entry }, direction).map(({ party, dotted }): Neighbour => {
      if (party.kind === "role")
        return {
          name: nameOfRole(party.entry),
          state: stateOf(party.entry),
          href: hrefOf(party.entry),
          dotted,
        };
      // A family is several roles: nothing is missing.
      const state: NameState = party.external || party.family ? "external" : "unknown";
      return { name: party.name, state, href: null, dotted };
    });
  return {
    title: nameOfRole(entry),
    superiors: neighbours("up"),
    reports: neighbours("down"),
  };
}

const stateOf = ({ external }: RoleEntry): NameState => (external ? "external" : "known");
