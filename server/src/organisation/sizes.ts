import { originalOf } from "./identity.ts";
import type { IndexChange } from "./index-change.ts";
import type { NameIndex } from "./name-index.ts";
import { createReader } from "./reader.ts";
import { noRecorder, sizeTopic } from "./topics.ts";

/** How many roles each organisation has; counted when somebody asks, counted again when it may have changed. */
export interface Sizes {
  changed(change: IndexChange): void;
  /** Counts again what was asked before and says which numbers changed, as topics. */
  update(): readonly string[];
  of(scope: string): number;
}

export function createSizes(index: NameIndex): Sizes {
  const known = new Map<string, number>();
  let stale = false;

  /** Positions that are no language version of another and not outside. */
  const count = (scope: string): number => {
    const reader = createReader(index, noRecorder);
    let roles = 0;
    for (const id of index.scope(scope)?.roles ?? []) {
      const role = index.role(id);
      if (role === undefined || role.entry.kind !== "position" || role.entry.external) continue;
      if (originalOf(reader, role) === null) roles++;
    }
    return roles;
  };

  return {
    changed(change) {
      // A file of another organisation may be the original of a language version here: any change of surfaces counts.
      if (change.scopes.size > 0) stale = true;
    },
    update() {
      if (!stale) return [];
      stale = false;
      const changed: string[] = [];
      for (const [scope, before] of known) {
        const now = count(scope);
        if (now === before) continue;
        known.set(scope, now);
        changed.push(sizeTopic(scope));
      }
      return changed;
    },
    of(scope) {
      const size = known.get(scope) ?? count(scope);
      known.set(scope, size);
      return size;
    },
  };
}
