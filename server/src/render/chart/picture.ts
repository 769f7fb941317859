import type { OrganisationGraph } from "../../organisation/chart.ts";
import { forestOf } from "./forest.ts";

export interface PictureOptions {
  /** Whether career steps are drawn, and the roles only they lead to. */
  readonly careers?: boolean;
}

/**
 * What of a graph is drawn: not that a name may mean other roles, too, which is a finding and no line; careers only
 * if they are asked for.
 */
export function pictured(graph: OrganisationGraph, { careers = false }: PictureOptions): OrganisationGraph {
  const { nodes, treeEdges } = forestOf(graph, { careers });
  return {
    version: 1,
    nodes: [...nodes.values()],
    edges: graph.edges.filter(
      (edge) => (careers || edge.type !== "career") && (!edge.ambiguous || treeEdges.has(edge)),
    ),
  };
}
