import { type HierarchyPointNode, hierarchy, tree } from "d3-hierarchy";

/** The place of a box within its tree, in steps: `across` along the row, `down` from the root. */
export interface Placed {
  readonly id: string;
  readonly across: number;
  readonly down: number;
  /** Hangs below its siblings on a rail beside them instead of standing in a row. */
  readonly hanging: boolean;
  readonly depth: number;
}

export interface TreeOptions {
  readonly childrenOf: (id: string) => readonly string[];
  /** Roles without reports: several of one superior hang below each other. */
  readonly isLeaf: (id: string) => boolean;
  readonly hang: boolean;
  /** How much further cousins stand apart than siblings: 1 for no further. */
  readonly apart: number;
}

/** A row is two steps high and the way to the next level three: a box has an upper and a lower half. */
export const stepsDown = { row: 2, level: 3 } as const;

/** A point of the plan the library lays out: a box, or (null) room below one. */
interface Plan {
  readonly id: string | null;
  readonly hanging: boolean;
  readonly depth: number;
  readonly children: Plan[];
}

/**
 * Lays out one tree, tidily (Reingold and Tilford 1981, Buchheim 2002; d3-hierarchy): superiors in the middle
 * above their reports, no two boxes in one place. Superiors come before their reports, siblings in order.
 */
export function placeTree(root: string, options: TreeOptions): readonly Placed[] {
  const laidOut = tree<Plan>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : options.apart))(
    hierarchy(planOf(root, options), (plan) => plan.children),
  );
  const placed: Placed[] = [];
  // Depth first by hand: a chain of 10,000 superiors is no reason to overflow.
  const open: HierarchyPointNode<Plan>[] = [laidOut];
  for (let point = open.pop(); point !== undefined; point = open.pop()) {
    const { id, hanging, depth } = point.data;
    if (id !== null) placed.push({ id, across: point.x, down: point.depth, hanging, depth });
    const { children = [] } = point;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) open.push(child);
    }
  }
  return placed;
}

function planOf(root: string, options: TreeOptions): Plan {
  const { childrenOf, hang } = options;
  const first = planned(root, false, 0);
  const open = [first];
  for (let box = open.pop(); box !== undefined; box = open.pop()) {
    const below = room(box);
    if (box.id === null) continue;
    const children = childrenOf(box.id);
    if (children.length === 0) continue;
    const gap = room(below);
    const depth = box.depth + 1;
    const leaves = hang ? hangingOf(children, options, box.depth) : [];
    const hung = new Set(leaves);
    for (const id of children) {
      if (hung.has(id)) continue;
      const child = planned(id, false, depth);
      gap.children.push(child);
      open.push(child);
    }
    for (const column of columns(leaves)) {
      let end = gap;
      for (const id of column) {
        const leaf = planned(id, true, depth);
        end.children.push(leaf);
        end = room(leaf);
      }
    }
  }
  return first;
}

const planned = (id: string, hanging: boolean, depth: number): Plan => ({
  id,
  hanging,
  depth,
  children: [],
});

/** Adds room below a box or below room and gives it. */
function room(above: Plan): Plan {
  const below: Plan = { id: null, hanging: false, depth: above.depth, children: [] };
  above.children.push(below);
  return below;
}

/** A few reports of the topmost role stand in a row even when nobody reports to them: that is the usual picture. */
const mostInRow = { ofRoot: 5, ofOthers: 1 } as const;

function hangingOf(children: readonly string[], { isLeaf }: TreeOptions, depth: number): readonly string[] {
  const leaves = children.filter(isLeaf);
  return leaves.length > (depth === 0 ? mostInRow.ofRoot : mostInRow.ofOthers) ? leaves : [];
}

/** Columns of equal height, about as high as they are wide together. */
function columns(leaves: readonly string[]): readonly (readonly string[])[] {
  if (leaves.length === 0) return [];
  const most = Math.max(9, Math.ceil(Math.sqrt(leaves.length * 4)));
  const rows = Math.ceil(leaves.length / Math.ceil(leaves.length / most));
  const found: string[][] = [];
  for (let at = 0; at < leaves.length; at += rows) found.push(leaves.slice(at, at + rows));
  return found;
}
