import { components } from "./components.ts";

/** Steps spent looking for cycles in one component, a multiple of its size: a tangle is untied one knot at a time. */
const effort = 64;

/**
 * A cycle for each node of a component: the shortest one through it, beginning with its first member by order.
 * Nodes on a cycle that is known already share it. In a tangle too large to search, the rest get none: undoing
 * the cycles that are told changes the picture anyway.
 */
export function cyclesIn(
  component: readonly string[],
  edges: (node: string) => readonly string[],
  compare: (a: string, b: string) => number,
): ReadonlyMap<string, readonly string[]> {
  const members = new Set(component);
  const cycles = new Map<string, readonly string[]>();
  let steps = component.length * effort;
  for (const node of [...component].sort(compare)) {
    if (cycles.has(node)) continue;
    if (steps <= 0) break;
    const { cycle, cost } = shortestCycle(node, members, edges);
    steps -= cost;
    const turned = turn(cycle, compare);
    for (const member of cycle) if (!cycles.has(member)) cycles.set(member, turned);
  }
  return cycles;
}

/** Breadth first from the node back to itself; inside a component there is always a way. */
function shortestCycle(
  start: string,
  members: ReadonlySet<string>,
  edges: (node: string) => readonly string[],
): { readonly cycle: readonly string[]; readonly cost: number } {
  const from = new Map<string, string>();
  const queue = [start];
  let cost = 0;
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (node === undefined) break;
    for (const to of edges(node)) {
      cost++;
      if (to === start) return { cycle: wayBack(start, node, from), cost };
      if (!members.has(to) || from.has(to)) continue;
      from.set(to, node);
      queue.push(to);
    }
  }
  return { cycle: [], cost };
}

function wayBack(start: string, end: string, from: ReadonlyMap<string, string>): readonly string[] {
  const cycle = [end];
  for (let node: string | undefined = end; node !== undefined && node !== start; ) {
    node = from.get(node);
    if (node !== undefined) cycle.push(node);
  }
  return cycle.reverse();
}

function turn(cycle: readonly string[], compare: (a: string, b: string) => number): readonly string[] {
  let first = 0;
  cycle.forEach((node, index) => {
    if (compare(node, cycle[first] ?? node) < 0) first = index;
  });
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

/** Components of the part of the graph that can be reached from some nodes. */
export function componentsFrom(
  starts: Iterable<string>,
  edges: (node: string) => readonly string[],
): { readonly reached: ReadonlySet<string>; readonly components: readonly (readonly string[])[] } {
  const reached = new Set(starts);
  for (const node of reached) for (const to of edges(node)) reached.add(to);
  return { reached, components: components(reached, edges) };
}
