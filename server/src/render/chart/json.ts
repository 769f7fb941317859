import type { OrganisationGraph } from "../../organisation/chart.ts";

/** The graph for programs. Without `uri`, which is another one on every machine. */
export function chartJson({ version, nodes, edges }: OrganisationGraph): string {
  const portable = nodes.map(({ uri, ...node }) => node);
  return `${JSON.stringify({ version, nodes: portable, edges }, null, 2)}\n`;
}
