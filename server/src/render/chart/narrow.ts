import type { ChartNode, OrganisationGraph } from "../../organisation/chart.ts";

/** Some roles with whom they are linked to, and the lines that lead to or from them. Order stays. */
export function narrowed(
  graph: OrganisationGraph,
  isWanted: (node: ChartNode) => boolean,
): OrganisationGraph {
  const wanted = new Set(graph.nodes.filter(isWanted).map(({ id }) => id));
  const edges = graph.edges.filter(({ from, to }) => wanted.has(from) || wanted.has(to));
  const shown = new Set([...wanted, ...edges.flatMap(({ from, to }) => [from, to])]);
  return { version: 1, nodes: graph.nodes.filter(({ id }) => shown.has(id)), edges };
}
