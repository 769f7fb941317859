import type { ChartEdge, ChartNode, OrganisationGraph } from "../../organisation/chart.ts";

/** The graph as trees: each node under one superior. */
export interface Forest {
  readonly nodes: ReadonlyMap<string, ChartNode>;
  /** Nodes without a superior in the tree, in order. */
  readonly roots: readonly string[];
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly parent: ReadonlyMap<string, string>;
  /** Edges that are lines of the trees. All others are drawn over them. */
  readonly treeEdges: ReadonlySet<ChartEdge>;
}

/**
 * Chooses a superior for each node: the one its own file names, else one that has a file and lists it; a named
 * one before an alternative. A circle is cut at its first node, which becomes a root, so that the same graph always
 * gives the same trees. Nodes that only careers lead to are left out unless careers are shown.
 */
export function forestOf(graph: OrganisationGraph, { careers }: { readonly careers: boolean }): Forest {
  const unwritten = new Set(graph.nodes.filter((node) => node.undefined).map(({ id }) => id));
  const ranked = new Map<string, ChartEdge>();
  const rank = ({ to, alternative, ambiguous, declaredBy }: ChartEdge): number =>
    (ambiguous ? 8 : 0) +
    (alternative ? 4 : 0) +
    (unwritten.has(to) ? 2 : 0) +
    (declaredBy.includes("report") ? 0 : 1);
  const linked = new Set<string>();
  for (const edge of graph.edges) {
    if (edge.type !== "career" || careers) {
      linked.add(edge.from);
      linked.add(edge.to);
    }
    if (edge.type !== "reports" || edge.from === edge.to) continue;
    const other = ranked.get(edge.from);
    if (other === undefined || rank(edge) < rank(other)) ranked.set(edge.from, edge);
  }
  const shown = graph.nodes.filter((node) => node.path !== null || linked.has(node.id));
  const nodes = new Map(shown.map((node) => [node.id, node]));
  const parent = new Map<string, string>();
  const treeEdges = new Set<ChartEdge>();
  for (const { id } of shown) {
    const edge = ranked.get(id);
    if (edge === undefined || !nodes.has(edge.to)) continue;
    parent.set(id, edge.to);
    treeEdges.add(edge);
  }
  for (const id of firstOfCycles(shown, parent)) {
    parent.delete(id);
    const edge = ranked.get(id);
    if (edge !== undefined) treeEdges.delete(edge);
  }
  const children = new Map<string, string[]>();
  for (const { id } of shown) {
    const superior = parent.get(id);
    if (superior === undefined) continue;
    const siblings = children.get(superior);
    if (siblings === undefined) children.set(superior, [id]);
    else siblings.push(id);
  }
  return {
    nodes,
    roots: shown.map(({ id }) => id).filter((id) => !parent.has(id)),
    children,
    parent,
    treeEdges,
  };
}

/** The first node of each circle, in the order of the nodes. Linear: each node is walked over once. */
function firstOfCycles(nodes: readonly ChartNode[], parent: ReadonlyMap<string, string>): readonly string[] {
  const walk = new Map<string, string>();
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  const found: string[] = [];
  for (const { id: start } of nodes) {
    let at: string | undefined = start;
    while (at !== undefined && !walk.has(at)) {
      walk.set(at, start);
      at = parent.get(at);
    }
    if (at === undefined || walk.get(at) !== start) continue;
    let first = at;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(next)) {
      if ((order.get(next) ?? 0) < (order.get(first) ?? 0)) first = next;
    }
    found.push(first);
  }
  return found;
}
