import { statesOf } from "../../../server/src/render/chart/states.ts";
import type { ChartBox } from "../../../server/src/render/chart/types.ts";
import { type ChartLabels, fill } from "../../src/org-chart/labels.ts";
import type { ChartNode, OrganisationGraph } from "../../src/protocol.ts";

type Language = Parameters<typeof statesOf>[1];

/** Roles and what is said of them besides their line in the tree, looked up by role. */
export interface Lines {
  readonly nodes: ReadonlyMap<string, ChartNode>;
  readonly dotted: ReadonlyMap<string, readonly string[]>;
  readonly inCycle: ReadonlySet<string>;
}

export function linesOf({ nodes, edges }: OrganisationGraph): Lines {
  const dotted = new Map<string, string[]>();
  const inCycle = new Set<string>();
  for (const { from, to, type, cycle } of edges) {
    if (type === "dotted") dotted.set(from, [...(dotted.get(from) ?? []), to]);
    if (cycle) {
      inCycle.add(from);
      inCycle.add(to);
    }
  }
  return { nodes: new Map(nodes.map((node) => [node.id, node])), dotted, inCycle };
}

/** A box in words: first what it says, then the lines that those who see it see. One fact each. */
export function describeBox(
  { id, node, parent, reports }: ChartBox,
  { nodes, dotted, inCycle }: Lines,
  labels: ChartLabels,
  language: Language,
): readonly string[] {
  const title = (role: string): string => nodes.get(role)?.title ?? "";
  return [
    node.title,
    ...[node.department, node.level].filter((part) => part !== null && part !== ""),
    ...statesOf(node, language),
    ...[node.code].filter((part) => part !== null && part !== ""),
    ...(parent === null ? [] : [fill(labels.reportsTo, title(parent))]),
    ...(dotted.get(id) ?? []).map((superior) => fill(labels.dottedTo, title(superior))),
    ...(reports === 0 ? [] : [reports === 1 ? labels.oneReport : fill(labels.reports, reports)]),
    ...(inCycle.has(id) ? [labels.cycle] : []),
  ].filter((part) => part !== null);
}
