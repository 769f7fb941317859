import type { ChartEdge, ChartNode, OrganisationGraph } from "../../organisation/chart.ts";
import type { Language } from "../../vocabulary/language.ts";
import { departmentColors } from "./departments.ts";
import { type PictureOptions, pictured } from "./picture.ts";
import { statesOf } from "./states.ts";
import { palettes } from "./style.ts";
import { chartTitle } from "./title.ts";

/**
 * The graph for Graphviz (https://graphviz.org/doc/info/lang.html). Lines run from superior to report, so that
 * `dot` puts superiors on top; arrows stand at the superior all the same.
 */
export function chartDot(whole: OrganisationGraph, language: Language, options: PictureOptions = {}): string {
  const graph = pictured(whole, options);
  const colors = departmentColors(graph.nodes);
  return `${[
    "digraph organisation {",
    `  graph [fontname="sans-serif", fontsize=16, label="${escapeLabel(chartTitle(graph, language))}", labelloc=t, rankdir=TB, splines=ortho, nodesep=0.35, ranksep=0.5];`,
    `  node [shape=box, style="rounded,filled", fontname="sans-serif", fontsize=11, color="${light.line}", fillcolor="${light.card}", margin="0.16,0.09"];`,
    `  edge [dir=back, arrowsize=0.6, color="${light.line}"];`,
    ...graph.nodes.map((node) => `  ${quote(node.id)} [${nodeAttributes(node, colors, language)}];`),
    ...graph.edges.map(drawEdge),
    "}",
  ].join("\n")}\n`;
}

const { light } = palettes;

function nodeAttributes(node: ChartNode, colors: ReadonlyMap<string, number>, language: Language): string {
  const about = [node.department, node.level].filter((part) => part !== null).join(" · ");
  const lines = [node.title, about, ...statesOf(node, language)].filter((line) => line !== "");
  const color = node.department === null ? undefined : colors.get(node.department);
  return [
    `label=${lines.map(escapeLabel).join("\\n").replace(/^/, '"')}"`,
    ...(color === undefined
      ? []
      : [`color="${light.departments[color]}"`, `fillcolor="${light.tints[color]}"`]),
    ...(node.undefined ? [`style="rounded,dashed"`, `color="${light.warn}"`] : []),
    ...(node.external ? [`style="rounded,dotted"`] : []),
  ].join(", ");
}

function drawEdge({ from, to, type, alternative, cycle }: ChartEdge): string {
  if (type === "career") {
    return `  ${quote(from)} -> ${quote(to)} [dir=forward, style=dashed, color="${light.career}", constraint=false];`;
  }
  const attributes = [
    ...(type === "dotted" ? ["style=dotted", `color="${light.dotted}"`, "constraint=false"] : []),
    ...(alternative ? ["style=dashed"] : []),
    ...(cycle ? [`color="${light.warn}"`, "penwidth=2"] : []),
  ];
  const list = attributes.length === 0 ? "" : ` [${attributes.join(", ")}]`;
  return `  ${quote(to)} -> ${quote(from)}${list};`;
}

/** In a quoted string a backslash begins an escape and a quote ends it; line breaks would be taken as they are. */
const escapeDot = (text: string): string => clean(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"');

/** In labels `&amp;` and its like are read as in HTML. */
const escapeLabel = (text: string): string => escapeDot(text).replaceAll("&", "&amp;");

const quote = (text: string): string => `"${escapeDot(text)}"`;

/** Control characters, NUL above all, end the file for some readers. */
const clean = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+|\p{Surrogate}/gu, " ");
