import type { IndexChange } from "./index-change.ts";
import { compareRoles, noChange, versionTargets } from "./index-change.ts";
import type { IndexedRole } from "./indexed-role.ts";
import { fileStem } from "./keys.ts";
import { createMultiMap, type MultiMap } from "./multi-map.ts";
import { fileTopic, stemTopic } from "./topics.ts";

/** The names of one organisation. */
export interface Scope {
  readonly roles: ReadonlySet<string>;
  /** Roles by each of their names; codes are names too. */
  readonly declarers: Pick<MultiMap, "get" | "has" | "keys">;
  /** Roles by each name they mention, whether anybody bears it or not. */
  readonly mentioners: Pick<MultiMap, "get">;
}

/** Ids of roles, or uris. */
type Ids = Iterable<string>;

/**
 * All roles by file, by name and by the names they mention. Everything else about the organisation is worked
 * out from here on demand.
 */
export interface NameIndex {
  /** Another one after each update. */
  version(): number;
  /** Replaces what is known of a file; an empty list forgets it. Says what that changed for others. */
  update(uri: string, roles: readonly IndexedRole[]): IndexChange;
  role(id: string): IndexedRole | undefined;
  /** By their place in the file. */
  rolesOf(uri: string): readonly IndexedRole[];
  roles(): Iterable<IndexedRole>;
  scope(key: string): Scope | undefined;
  /** Files with roles that a path (without `.role.md`) leads to. */
  filesAt(stem: string): Ids;
  /** Roles that call themselves a language version of this target (`versionTargets`). */
  versionsOf(target: string): Ids;
}

interface MutableScope extends Scope {
  readonly roles: Set<string>;
  readonly declarers: MultiMap;
  readonly mentioners: MultiMap;
}

export function createNameIndex(): NameIndex {
  const files = new Map<string, readonly IndexedRole[]>();
  const roles = new Map<string, IndexedRole>();
  const scopes = new Map<string, MutableScope>();
  const stems = createMultiMap();
  const versions = createMultiMap();
  let version = 0;

  const scopeFor = (key: string): MutableScope => {
    let scope = scopes.get(key);
    if (scope === undefined) {
      scope = { roles: new Set(), declarers: createMultiMap(), mentioners: createMultiMap() };
      scopes.set(key, scope);
    }
    return scope;
  };

  const takeOut = (role: IndexedRole): void => {
    roles.delete(role.id);
    const scope = scopeFor(role.scope);
    scope.roles.delete(role.id);
    for (const name of role.names) scope.declarers.delete(name, role.id);
    for (const { keys } of role.mentioned) for (const key of keys) scope.mentioners.delete(key, role.id);
    for (const target of versionTargets(role)) versions.delete(target, role.id);
    if (scope.roles.size === 0) scopes.delete(role.scope);
  };

  const putIn = (role: IndexedRole): void => {
    roles.set(role.id, role);
    const scope = scopeFor(role.scope);
    scope.roles.add(role.id);
    for (const name of role.names) scope.declarers.add(name, role.id);
    for (const { keys } of role.mentioned) for (const key of keys) scope.mentioners.add(key, role.id);
    for (const target of versionTargets(role)) versions.add(target, role.id);
  };

  const update = (uri: string, next: readonly IndexedRole[]): IndexChange => {
    version++;
    const before = files.get(uri) ?? [];
    const change = noChange();
    for (let index = 0; index < Math.max(before.length, next.length); index++) {
      compareRoles(before[index], next[index], change);
    }
    const stem = fileStem(uri);
    if (before.length !== next.length) {
      // A path may mean the only role of a file, so their number matters to whoever followed it.
      change.topics.push(fileTopic(uri), stemTopic(stem));
    }
    before.forEach(takeOut);
    next.forEach(putIn);
    if (next.length === 0) {
      files.delete(uri);
      stems.delete(stem, uri);
    } else {
      files.set(uri, next);
      stems.add(stem, uri);
    }
    return change;
  };

  return {
    version: () => version,
    update,
    role: (id) => roles.get(id),
    rolesOf: (uri) => files.get(uri) ?? [],
    roles: () => roles.values(),
    scope: (key) => scopes.get(key),
    filesAt: stems.get,
    versionsOf: versions.get,
  };
}
