import type { Facts } from "../facts/fact.ts";
import type { RoleEntry } from "../organisation/entry.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Analysed } from "../organisation/reading.ts";
import type { Role, RoleDocument } from "../role/role.ts";
import { foldSameLength } from "../vocabulary/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { RoleState, Told } from "./change.ts";

/** One of the two states that are compared. */
export interface Side {
  /** The files whose roles are compared. */
  readonly files: readonly ComparedFile[];
  /** All roles of this state. */
  readonly organisation: Organisation;
  /** Path of any file of this state, by which files of the two states are the same file. */
  pathOf(uri: string): string;
  /** The same for people, who want to open it. */
  nameOf(uri: string): string;
}

export interface ComparedFile {
  readonly analysed: Analysed;
  readonly vocabulary: Vocabulary;
}

/** A role in one of the two states, with all that is known of it. */
export interface State {
  readonly path: string;
  readonly name: string;
  readonly document: RoleDocument;
  readonly role: Role;
  readonly facts: Facts;
  readonly entry: RoleEntry;
  readonly organisation: Organisation;
  readonly vocabulary: Vocabulary;
}

export const statesOf = (side: Side): readonly State[] =>
  side.files.flatMap(({ analysed: { document, facts, entries }, vocabulary }) =>
    document.roles.flatMap((role, index) => {
      const own = facts[index];
      const entry = entries[index];
      if (own === undefined || entry === undefined) return [];
      const { uri } = document;
      const names = { path: side.pathOf(uri), name: side.nameOf(uri) };
      return [{ ...names, document, role, facts: own, entry, organisation: side.organisation, vocabulary }];
    }),
  );

/** What a reader of the difference is told of a role besides its changes. */
export const roleState = ({ name, document, role, facts, entry }: State): RoleState => ({
  path: name,
  role: role.index,
  title: entry.title,
  code: entry.code?.value ?? null,
  language: role.language,
  version: entry.translationOf !== null,
  reportsTo: [
    ...new Set(
      facts.references
        .filter(
          ({ relation, confidence, dotted }) => relation === "reportsTo" && confidence >= 0.5 && !dotted,
        )
        .map(({ name }) => name),
    ),
  ],
  document,
  anchor: role.anchor,
});

/** What a change says of the section something stands in. */
export function sectionOf(role: Role, index: number | null): Told["section"] {
  const section = index === null ? undefined : role.sections[index];
  return section === undefined ? null : { id: section.id, heading: section.heading };
}

/** Words without the differences nobody means: forms of letters, white space, case. */
export const folded = (words: string): string => foldSameLength(words).replaceAll(/\s+/g, " ").trim();
