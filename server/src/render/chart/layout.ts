import type { ChartEdge, OrganisationGraph } from "../../organisation/chart.ts";
import { departmentColors } from "./departments.ts";
import { type Forest, forestOf } from "./forest.ts";
import { boxSize, type Label, labelOf } from "./label.ts";
import { overLine, railGap, rectOf, treeLine } from "./lines.ts";
import { measure as tableMeasure } from "./measure.ts";
import { inRows } from "./pack.ts";
import { type Placed, placeTree, stepsDown } from "./tree.ts";
import type {
  ChartBox,
  ChartGroup,
  ChartLayout,
  ChartLine,
  ChartOptions,
  Direction,
  LineKind,
} from "./types.ts";
import { visibleOf } from "./visible.ts";

/** Free space around everything, and between what stands beside each other. */
const margin = 28;
const treeGap = 44;
const singleGap = 16;
const groupGap = 40;
const headingHeight = 40;

interface Grid {
  readonly width: number;
  readonly height: number;
  /** Pixels of a step across and a step down. */
  readonly across: number;
  readonly down: number;
  /** Free space between a superior and the next level. */
  readonly gap: number;
  readonly direction: Direction;
}

/** Steps for boxes of one size; see `stepsDown`. */
function gridOf(size: { readonly width: number; readonly height: number }, direction: Direction): Grid {
  const { width, height } = size;
  if (direction === "down") {
    const down = (height + 14) / stepsDown.row;
    return {
      ...size,
      across: width + 2 * railGap,
      down,
      gap: down * stepsDown.level - height,
      direction,
    };
  }
  const gap = 52;
  return { ...size, across: height + 12, down: (width + gap) / stepsDown.level, gap, direction };
}

/**
 * Places every role that is to be seen and draws the lines between them. Pure: the same graph and options give
 * the same chart everywhere. Linear but for sorting names.
 */
export function layoutChart(graph: OrganisationGraph, options: ChartOptions = {}): ChartLayout {
  const { direction = "down", collapsed = new Set(), careers = false, measure = tableMeasure } = options;
  const forest = forestOf(graph, { careers });
  const { childrenOf, hidden } = visibleOf(forest, collapsed);
  const labels = new Map<string, Label>();
  for (const node of forest.nodes.values()) labels.set(node.id, labelOf(node, measure));
  const grid = gridOf(boxSize(labels.values()), direction);
  const colors = departmentColors(forest.nodes.values());

  const boxes: ChartBox[] = [];
  const hanging = new Set<string>();
  const groups: ChartGroup[] = [];
  const organisations = byOrganisation(forest);
  let y = margin;
  let width = 0;
  for (const [organisation, roots] of organisations) {
    const heading = organisations.size > 1 ? headingHeight : 0;
    const placed = roots.map((root) =>
      placeTree(root, {
        childrenOf,
        isLeaf: (id) => !forest.children.has(id),
        hang: direction === "down",
        apart: direction === "down" ? 1.1 : 1.25,
      }),
    );
    const group = placeGroup(placed, grid);
    for (const { item, x, y: top } of group.places) {
      const node = forest.nodes.get(item.id);
      const label = labels.get(item.id);
      if (node === undefined || label === undefined) continue;
      if (item.hanging) hanging.add(item.id);
      boxes.push({
        id: item.id,
        node,
        x: Math.round(margin + x),
        y: Math.round(y + heading + top),
        width: grid.width,
        height: grid.height,
        title: label.title,
        detail: label.detail,
        color: node.department === null ? null : (colors.get(node.department) ?? null),
        parent: forest.parent.get(item.id) ?? null,
        reports: forest.children.get(item.id)?.length ?? 0,
        hidden: hidden.get(item.id) ?? 0,
        collapsed: (hidden.get(item.id) ?? 0) > 0,
        depth: item.depth,
      });
    }
    if (heading > 0) {
      groups.push({ organisation, x: margin, y, width: group.width, height: group.height + heading });
    }
    y += heading + group.height + groupGap;
    width = Math.max(width, group.width);
  }
  const shown = new Map(boxes.map((box) => [box.id, box]));
  return {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(Math.max(0, y - groupGap - margin) + 2 * margin),
    direction,
    boxes,
    lines: linesOf(graph, forest, shown, hanging, grid, careers),
    groups,
    departments: [...colors].map(([name, color]) => ({ name, color })),
  };
}

/** Roots of each organisation, organisations in the order of their first role. */
function byOrganisation({ roots, nodes }: Forest): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const root of roots) {
    const organisation = nodes.get(root)?.organisation ?? "";
    const group = groups.get(organisation);
    if (group === undefined) groups.set(organisation, [root]);
    else group.push(root);
  }
  return groups;
}

interface PlacedBox {
  readonly item: Placed;
  readonly x: number;
  readonly y: number;
}

/** Trees side by side, the largest first; below them the roles nobody is linked to. */
function placeGroup(
  trees: readonly (readonly Placed[])[],
  grid: Grid,
): { readonly places: readonly PlacedBox[]; readonly width: number; readonly height: number } {
  const places: PlacedBox[] = [];
  const large = trees.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  const singles = trees.filter(({ length }) => length === 1);
  const blocks = large.map((tree) => blockOf(tree, grid));
  const rows = inRows(blocks, treeGap);
  blocks.forEach((block, index) => {
    const spot = rows.spots[index] ?? { x: 0, y: 0 };
    for (const { item, x, y } of block.places) places.push({ item, x: x + spot.x, y: y + spot.y });
  });
  if (singles.length === 0) return { places, width: rows.width, height: rows.height };
  const top = blocks.length === 0 ? 0 : rows.height + treeGap;
  const below = inRows(
    singles.map(() => ({ width: grid.width, height: grid.height })),
    singleGap,
    rows.width,
  );
  singles.forEach(([item], index) => {
    const { x, y } = below.spots[index] ?? { x: 0, y: 0 };
    if (item !== undefined) places.push({ item, x, y: top + y });
  });
  return { places, width: Math.max(rows.width, below.width), height: top + below.height };
}

function blockOf(tree: readonly Placed[], { width, height, across, down, direction }: Grid) {
  const least = tree.reduce((low, item) => Math.min(low, item.across), Number.POSITIVE_INFINITY);
  // The rail of a box at the very left needs its room, too.
  const rail = tree.some((item) => item.hanging && item.across - least < 0.5) ? railGap : 0;
  const places = tree.map((item): PlacedBox => {
    const along = (item.across - least) * across + rail;
    const away = item.down * down;
    return direction === "down" ? { item, x: along, y: away } : { item, x: away, y: along };
  });
  return {
    places,
    width: places.reduce((most, { x }) => Math.max(most, x), 0) + width,
    height: places.reduce((most, { y }) => Math.max(most, y), 0) + height,
  };
}

function linesOf(
  graph: OrganisationGraph,
  forest: Forest,
  shown: ReadonlyMap<string, ChartBox>,
  hanging: ReadonlySet<string>,
  { gap, direction }: Grid,
  careers: boolean,
): readonly ChartLine[] {
  const lines: ChartLine[] = [];
  for (const edge of graph.edges) {
    if (edge.type === "career" && !careers) continue;
    const from = shown.get(edge.from);
    const to = shown.get(edge.to);
    if (from === undefined || to === undefined) continue;
    const inTree = forest.treeEdges.has(edge);
    // Roles of one name are a finding, not another superior each.
    if (edge.ambiguous && !inTree) continue;
    const own = rectOf(from, direction);
    const path = inTree
      ? treeLine(
          { superior: rectOf(to, direction), report: own, hanging: hanging.has(from.id), gap },
          direction,
        )
      : overLine(own, from === to ? own : rectOf(to, direction), direction);
    lines.push({ from: edge.from, to: edge.to, kind: kindOf(edge, inTree), path });
  }
  return lines;
}

function kindOf({ type, cycle, alternative }: ChartEdge, inTree: boolean): LineKind {
  if (type !== "reports") return type;
  if (inTree) return cycle ? "cycle" : alternative ? "alternative" : "line";
  return cycle ? "cycle" : alternative ? "alternative" : "second";
}
