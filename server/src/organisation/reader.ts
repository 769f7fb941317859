import type { RoleReference } from "../facts/fact.ts";
import type { IndexedRole } from "./indexed-role.ts";
import type { NameIndex } from "./name-index.ts";
import type { Recorder } from "./topics.ts";
import { entryTopic, mentionTopic, nameTopic, referencesTopic, stemTopic, versionTopic } from "./topics.ts";

/**
 * The few ways to read the index. Each records what its answer depends on, so everything composed of them
 * (identity, resolution, reporting lines) is tracked without saying so. Roles come in order of path.
 */
export interface Reader {
  role(id: string): IndexedRole | undefined;
  references(role: IndexedRole): readonly RoleReference[];
  rolesCalled(scope: string, key: string): readonly IndexedRole[];
  rolesMentioning(scope: string, key: string): readonly IndexedRole[];
  /** Roles of the files a path leads to, in order of path. */
  rolesAt(stem: string): readonly IndexedRole[];
  versionsOf(target: string): readonly IndexedRole[];
}

export function createReader(index: NameIndex, record: Recorder): Reader {
  const all = (ids: Iterable<string> | undefined): readonly IndexedRole[] => {
    const found: IndexedRole[] = [];
    for (const id of ids ?? []) {
      const role = index.role(id);
      if (role === undefined) continue;
      record(entryTopic(id));
      found.push(role);
    }
    return found.length > 1 ? found.sort(byPath) : found;
  };
  return {
    role(id) {
      record(entryTopic(id));
      return index.role(id);
    },
    references(role) {
      record(referencesTopic(role.id));
      return role.entry.references;
    },
    rolesCalled(scope, key) {
      record(nameTopic(scope, key));
      return all(index.scope(scope)?.declarers.get(key));
    },
    rolesMentioning(scope, key) {
      record(mentionTopic(scope, key));
      return all(index.scope(scope)?.mentioners.get(key));
    },
    rolesAt(stem) {
      record(stemTopic(stem));
      const found = [...index.filesAt(stem)].sort(byName).flatMap((uri) => index.rolesOf(uri));
      for (const { id } of found) record(entryTopic(id));
      return found;
    },
    versionsOf(target) {
      record(versionTopic(target));
      return all(index.versionsOf(target));
    },
  };
}

/** By uri as strings compare, then by position in the file: the order every answer has. */
export const byPath = (a: IndexedRole, b: IndexedRole): number =>
  byName(a.entry.uri, b.entry.uri) || a.entry.role - b.entry.role;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
