import type { IndexChange } from "./index-change.ts";
import { compareRoles, noChange, versionTargets } from "./index-change.ts";
import type { IndexedRole } from "./indexed-role.ts";
import { forMentionKeys } from "./indexed-role.ts";
import { fileStem } from "./keys.ts";
import { fileTopic, stemTopic } from "./topics.ts";

/** The names of one organisation. */
export interface Scope {
  readonly roles: ReadonlySet<string>;
  /** Roles by each of their names; codes are names too. */
  readonly declarers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Roles by each name they mention, whether anybody bears it or not. */
  readonly mentioners: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * All roles by file, by name and by the names they mention. Everything else about the organisation is worked
 * out from here on demand.
 */
export interface NameIndex {
  /** Replaces what is known of a file; an empty list forgets it. Says what that changed for others. */
  update(uri: string, roles: readonly IndexedRole[]): IndexChange;
  role(id: string): IndexedRole | undefined;
  rolesOf(uri: string): readonly IndexedRole[];
  roles(): Iterable<IndexedRole>;
  scope(key: string): Scope | undefined;
  /** Files with roles that a path (without `.role.md`) leads to. */
  filesAt(stem: string): ReadonlySet<string>;
  /** Roles that call themselves a language version of this target (`versionTargets`). */
  versionsOf(target: string): ReadonlySet<string>;
}

type Ids = Map<string, Set<string>>;

interface MutableScope extends Scope {
  readonly roles: Set<string>;
  readonly declarers: Ids;
  readonly mentioners: Ids;
}

const nobody: ReadonlySet<string> = new Set();

export function createNameIndex(): NameIndex {
  const files = new Map<string, readonly IndexedRole[]>();
  const roles = new Map<string, IndexedRole>();
  const scopes = new Map<string, MutableScope>();
  const stems: Ids = new Map();
  const versions: Ids = new Map();

  const scopeFor = (key: string): MutableScope => {
    let scope = scopes.get(key);
    if (scope === undefined) {
      scope = { roles: new Set(), declarers: new Map(), mentioners: new Map() };
      scopes.set(key, scope);
    }
    return scope;
  };

  const takeOut = (role: IndexedRole): void => {
    roles.delete(role.id);
    const scope = scopeFor(role.scope);
    scope.roles.delete(role.id);
    for (const name of role.names) remove(scope.declarers, name, role.id);
    forMentionKeys(role, (key) => remove(scope.mentioners, key, role.id));
    for (const target of versionTargets(role)) remove(versions, target, role.id);
    if (scope.roles.size === 0) scopes.delete(role.scope);
  };

  const putIn = (role: IndexedRole): void => {
    roles.set(role.id, role);
    const scope = scopeFor(role.scope);
    scope.roles.add(role.id);
    for (const name of role.names) add(scope.declarers, name, role.id);
    forMentionKeys(role, (key) => add(scope.mentioners, key, role.id));
    for (const target of versionTargets(role)) add(versions, target, role.id);
  };

  const update = (uri: string, next: readonly IndexedRole[]): IndexChange => {
    const before = files.get(uri) ?? [];
    const change = noChange();
    for (let index = 0; index < Math.max(before.length, next.length); index++) {
      compareRoles(before[index], next[index], change);
    }
    const stem = fileStem(uri);
    if (before.length !== next.length) {
      change.topics.add(fileTopic(uri));
      // A path may mean the only role of a file, so their number matters to whoever followed it.
      change.topics.add(stemTopic(stem));
    }
    before.forEach(takeOut);
    next.forEach(putIn);
    if (next.length === 0) {
      files.delete(uri);
      remove(stems, stem, uri);
    } else {
      files.set(uri, next);
      add(stems, stem, uri);
    }
    return change;
  };

  return {
    update,
    role: (id) => roles.get(id),
    rolesOf: (uri) => files.get(uri) ?? [],
    roles: () => roles.values(),
    scope: (key) => scopes.get(key),
    filesAt: (stem) => stems.get(stem) ?? nobody,
    versionsOf: (target) => versions.get(target) ?? nobody,
  };
}

function add(map: Ids, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}

function remove(map: Ids, key: string, id: string): void {
  const ids = map.get(key);
  if (ids?.delete(id) && ids.size === 0) map.delete(key);
}
