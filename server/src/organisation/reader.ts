import type { RoleReference } from "../facts/fact.ts";
import { entryId, type RoleEntry } from "./entry.ts";
import type { IndexedRole } from "./indexed-role.ts";
import type { NameIndex } from "./name-index.ts";
import type { Recorder } from "./topics.ts";
import {
  entryTopic,
  mentionTopic,
  nameTopic,
  noRecorder,
  referencesTopic,
  stemTopic,
  versionTopic,
} from "./topics.ts";

/**
 * The few ways to read the index. Each records what its answer depends on, so everything composed of them
 * (identity, resolution, reporting lines) is tracked without saying so. Roles come in order of path.
 */
export interface Reader {
  /** The role of an entry as it is now. */
  roleOf(entry: RoleEntry): IndexedRole | undefined;
  references(role: IndexedRole): readonly RoleReference[];
  mentionedBy(role: IndexedRole): IndexedRole["mentioned"];
  rolesCalled(scope: string, key: string): readonly IndexedRole[];
  rolesMentioning(scope: string, key: string): readonly IndexedRole[];
  /** Roles of the files a path leads to, in order of path. */
  rolesAt(stem: string): readonly IndexedRole[];
  versionsOf(target: string): readonly IndexedRole[];
}

export function createReader(index: NameIndex, record: Recorder): Reader {
  // Topics are texts to be put together, several for each answer.
  const tracked = record !== noRecorder;
  const all = (ids: Iterable<string> | undefined): readonly IndexedRole[] => {
    if (ids === undefined) return nobody;
    const found: IndexedRole[] = [];
    for (const id of ids) {
      const role = index.role(id);
      if (role === undefined) continue;
      record(role.topic);
      found.push(role);
    }
    return found.length > 1 ? found.sort(byPath) : found;
  };
  return {
    roleOf({ uri, role: place }) {
      const role = index.rolesOf(uri)[place];
      if (tracked) record(role?.topic ?? entryTopic(entryId({ uri, role: place })));
      return role;
    },
    references(role) {
      if (tracked) record(referencesTopic(role.id));
      return role.entry.references;
    },
    mentionedBy(role) {
      if (tracked) record(referencesTopic(role.id));
      return role.mentioned;
    },
    rolesCalled(scope, key) {
      if (tracked) record(nameTopic(scope, key));
      return all(index.scope(scope)?.declarers.get(key));
    },
    rolesMentioning(scope, key) {
      if (tracked) record(mentionTopic(scope, key));
      return all(index.scope(scope)?.mentioners.get(key));
    },
    rolesAt(stem) {
      if (tracked) record(stemTopic(stem));
      const found = [...index.filesAt(stem)].sort(byName).flatMap((uri) => index.rolesOf(uri));
      for (const { topic } of found) record(topic);
      return found;
    },
    versionsOf(target) {
      if (tracked) record(versionTopic(target));
      return all(index.versionsOf(target));
    },
  };
}

const nobody: readonly never[] = [];

/** By uri as strings compare, then by position in the file: the order every answer has. */
export const byPath = (a: IndexedRole, b: IndexedRole): number =>
  byName(a.entry.uri, b.entry.uri) || a.entry.role - b.entry.role;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
