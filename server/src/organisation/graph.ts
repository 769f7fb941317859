import { componentsFrom, cyclesIn } from "./cycles.ts";
import { type IndexChange, topicsOf } from "./index-change.ts";
import type { NameIndex } from "./name-index.ts";
import { byPath, createReader } from "./reader.ts";
import { leadersOf } from "./resolution.ts";
import { createSubscriptions } from "./subscriptions.ts";
import { cycleTopic } from "./topics.ts";

/**
 * Reporting lines as a graph, kept for the one question that cannot be answered by looking a name up: is this
 * role part of a circle? Superiors and reports are worked out from the index instead (`resolution.ts`).
 */
export interface Graph {
  /** Takes note of a change of the index; works nothing out yet. */
  changed(change: IndexChange): void;
  /** Brings the graph up to date and says whose cycle changed, as topics. */
  update(): readonly string[];
  /** The cycle a role is part of, by ids; null when there is none. Of the last `update`. */
  cycle(id: string): readonly string[] | null;
}

const nothing: readonly string[] = [];

export function createGraph(index: NameIndex): Graph {
  /** Whom each role reports to; roles that report to nobody are left out. */
  const leaders = new Map<string, readonly string[]>();
  /** For each role on a circle, all roles it is connected to in both directions, and one cycle. */
  const knots = new Map<string, readonly string[]>();
  const cycles = new Map<string, readonly string[]>();
  const subscriptions = createSubscriptions();
  const stale = new Set<string>();
  /** Topics of what is read of one role. */
  const read = new Set<string>();
  const reader = createReader(index, (topic) => read.add(topic));

  const edges = (id: string): readonly string[] => leaders.get(id) ?? nothing;
  const compare = (a: string, b: string): number => {
    const roleA = index.role(a);
    const roleB = index.role(b);
    return roleA === undefined || roleB === undefined ? 0 : byPath(roleA, roleB);
  };

  /** Works a role's lines out again; true when they changed. */
  const renew = (id: string): boolean => {
    read.clear();
    const role = index.role(id);
    const before = edges(id);
    const after = role === undefined ? nothing : leadersOf(reader, role).map((leader) => leader.id);
    if (role === undefined) subscriptions.delete(id);
    else subscriptions.set(id, read);
    if (after.length === 0) leaders.delete(id);
    else leaders.set(id, after);
    return !same(before, after);
  };

  return {
    changed(change) {
      for (const id of change.roles) stale.add(id);
      if (subscriptions.isEmpty()) return;
      for (const topic of topicsOf(change)) for (const id of subscriptions.owners(topic)) stale.add(id);
    },
    update() {
      if (stale.size === 0) return nothing;
      const changed = [...stale].filter(renew);
      stale.clear();
      if (changed.length === 0) return nothing;
      // A new circle passes through a changed line, so it can be reached from there; a circle that is gone did
      // pass through one, so all its roles are in the knot of that role. Nothing else can have changed.
      const starts = new Set(changed.flatMap((id) => [id, ...(knots.get(id) ?? nothing)]));
      const { reached, components } = componentsFrom(starts, edges);
      const before = new Map<string, readonly string[]>();
      for (const id of reached) {
        const cycle = cycles.get(id);
        if (cycle !== undefined) before.set(id, cycle);
        cycles.delete(id);
        knots.delete(id);
      }
      for (const component of components) {
        for (const id of component) knots.set(id, component);
        for (const [id, cycle] of cyclesIn(component, edges, compare)) cycles.set(id, cycle);
      }
      return [...reached]
        .filter((id) => !same(before.get(id) ?? nothing, cycles.get(id) ?? nothing))
        .map(cycleTopic);
    },
    cycle: (id) => cycles.get(id) ?? null,
  };
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((value, index) => value === b[index]));
