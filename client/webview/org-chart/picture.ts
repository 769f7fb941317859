import { type Forest, forestOf } from "../../../server/src/render/chart/forest.ts";
import { layoutChart } from "../../../server/src/render/chart/layout.ts";
import { narrowed } from "../../../server/src/render/chart/narrow.ts";
import type { ChartBox, ChartLayout } from "../../../server/src/render/chart/types.ts";
import { foldings, superiorsOf } from "../../src/org-chart/collapse.ts";
import type { ChartState } from "../../src/org-chart/messages.ts";
import type { OrganisationGraph } from "../../src/protocol.ts";
import { type Lines, linesOf } from "./describe.ts";

/** What is drawn: of the whole graph what the reader chose, and where it stands. */
export interface Picture {
  readonly graph: OrganisationGraph;
  readonly forest: Forest;
  readonly lines: Lines;
  readonly layout: ChartLayout;
  readonly byId: ReadonlyMap<string, ChartBox>;
  /** Ids of roles that are folded; what the state says, or a first choice where it says nothing. */
  readonly collapsed: readonly string[];
}

export const organisationsOf = ({ nodes }: OrganisationGraph): readonly string[] => [
  ...new Set(nodes.map(({ organisation }) => organisation)),
];

/** `isHandy` tells whether a layout can be read with little scrolling: a first picture folds as little as it must for that. */
export function pictureOf(
  whole: OrganisationGraph,
  state: ChartState,
  isHandy: (layout: ChartLayout) => boolean,
): Picture {
  const { organisation, direction, careers } = state;
  const graph = organisation === null ? whole : narrowed(whole, (node) => node.organisation === organisation);
  const forest = forestOf(graph, { careers });
  const layOut = (collapsed: readonly string[]): ChartLayout =>
    layoutChart(graph, { direction, careers, collapsed: new Set(collapsed) });
  const choices = state.collapsed === null ? foldings(forest) : [state.collapsed];
  let collapsed: readonly string[] = [];
  let layout: ChartLayout | null = null;
  for (const choice of choices) {
    collapsed = choice;
    layout = layOut(choice);
    if (isHandy(layout)) break;
  }
  layout ??= layOut(collapsed);
  const byId = new Map(layout.boxes.map((box) => [box.id, box]));
  return { graph, forest, lines: linesOf(graph), layout, byId, collapsed };
}

/** The role itself, or the nearest superior it is folded away under; null when it is not in the picture at all. */
export const shownFor = ({ byId, forest }: Picture, id: string): string | null =>
  [id, ...superiorsOf(forest, id)].find((one) => byId.has(one)) ?? null;

/** Roles that can be folded, but for the topmost. */
export const foldable = ({ forest }: Picture): readonly string[] =>
  [...forest.children.keys()].filter((id) => forest.parent.has(id));
