import type { Forest } from "./forest.ts";

/** Which reports are to be seen, and how many are not. */
export interface Visible {
  readonly childrenOf: (id: string) => readonly string[];
  /** For collapsed nodes that have reports: how many roles are below them. */
  readonly hidden: ReadonlyMap<string, number>;
}

const none: readonly string[] = [];

export function visibleOf({ roots, parent, children }: Forest, collapsed: ReadonlySet<string>): Visible {
  const hidden = new Map<string, number>();
  if (collapsed.size > 0) {
    // The list grows while it is read, so that superiors stand before their reports.
    const all = [...roots];
    for (const id of all) for (const report of children.get(id) ?? none) all.push(report);
    const below = new Map<string, number>();
    for (const id of all.toReversed()) {
      const count = below.get(id) ?? 0;
      if (count > 0 && collapsed.has(id)) hidden.set(id, count);
      const superior = parent.get(id);
      if (superior !== undefined) below.set(superior, (below.get(superior) ?? 0) + count + 1);
    }
  }
  return { childrenOf: (id) => (hidden.has(id) ? none : (children.get(id) ?? none)), hidden };
}
