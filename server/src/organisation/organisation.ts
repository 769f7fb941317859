import type { Mention, RoleEntry } from "./entry.ts";

/** What a name leads to. `external`: known to the config or marked, without a file here. */
export interface Resolution {
  readonly roles: readonly RoleEntry[];
  readonly external: boolean;
}

/**
 * All roles of a workspace and how they stand to each other. Read-only for rules and features; each answer
 * is about the state at the time of the call.
 */
export interface Organisation {
  readonly entries: () => Iterable<RoleEntry>;
  entriesOf(uri: string): readonly RoleEntry[];
  entry(uri: string, role: number): RoleEntry | undefined;
  /**
   * The roles a name means for `from`: same organisation, by title, alias or code. Of several documents of one
   * role (language versions, a posting beside the position) the one in the asker's language.
   */
  resolve(name: string, from: RoleEntry): Resolution;
  /** Every mention of a role, by any of its names, within its organisation. */
  mentions(entry: RoleEntry): readonly Mention[];
  /** Every mention of a name within `from`'s organisation, whether it leads to a role or not. */
  mentionsOf(name: string, from: RoleEntry): readonly Mention[];
  /** Known names nearest to an unknown one, best first. */
  suggest(name: string, from: RoleEntry): readonly string[];
  /** Direct superiors: roles this one names, alternatives included, and roles that list it as a direct report. Dotted lines left out. */
  superiors(entry: RoleEntry): readonly RoleEntry[];
  /** Roles that name this one as direct superior, or that it lists as direct reports. */
  reports(entry: RoleEntry): readonly RoleEntry[];
  /** The cycle of reporting lines the role is part of, starting with the first by path; null when there is none. */
  cycle(entry: RoleEntry): readonly RoleEntry[] | null;
  /** Other roles of the same organisation and kind with this code (folded), language versions left out. */
  sameCode(entry: RoleEntry): readonly RoleEntry[];
  /** Other roles of the same organisation and kind with this title, language versions left out. */
  sameTitle(entry: RoleEntry): readonly RoleEntry[];
  /** The other language versions of this role, its original among them. */
  versions(entry: RoleEntry): readonly RoleEntry[];
  /** Every document of this role, itself included: its language versions, and postings beside the position. */
  documents(entry: RoleEntry): readonly RoleEntry[];
  /** Number of positions in the same organisation; external ones and language versions left out. Ask last: every new file changes it. */
  size(entry: RoleEntry): number;
}
