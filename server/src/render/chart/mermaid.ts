import type { ChartEdge, ChartNode, OrganisationGraph } from "../../organisation/chart.ts";
import type { Language } from "../../vocabulary/language.ts";
import { departmentColors } from "./departments.ts";
import { type PictureOptions, pictured } from "./picture.ts";
import { statesOf } from "./states.ts";
import { palettes } from "./style.ts";
import { chartTitle } from "./title.ts";
import { say } from "./words.ts";

const { light } = palettes;

/**
 * The graph as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html), for pages that draw it:
 * READMEs, wikis, notes. Roles are numbered, since ids may not be just any text.
 */
export function chartMermaid(
  whole: OrganisationGraph,
  language: Language,
  options: PictureOptions = {},
): string {
  const graph = pictured(whole, options);
  const ids = new Map(graph.nodes.map(({ id }, index) => [id, `r${index + 1}`]));
  const colors = departmentColors(graph.nodes);
  const used = [...new Set(colors.values())].sort((a, b) => a - b);
  return `${[
    "---",
    `title: ${JSON.stringify(clean(chartTitle(graph, language)))}`,
    "---",
    "flowchart TB",
    ...graph.nodes.map((node) => `  ${drawNode(node, ids, colors, language)}`),
    ...graph.edges.map((edge) => `  ${drawEdge(edge, ids, language)}`),
    ...used.map(
      (color) =>
        `  classDef department${color} fill:${light.tints[color]},stroke:${light.departments[color]},color:${light.text}`,
    ),
    `  classDef undefinedRole fill:${light.background},stroke:${light.warn},color:${light.text},stroke-dasharray:5 3`,
    `  classDef externalRole fill:${light.background},stroke:${light.line},color:${light.text}`,
    ...cycleStyle(graph.edges),
  ].join("\n")}\n`;
}

function drawNode(
  node: ChartNode,
  ids: ReadonlyMap<string, string>,
  colors: ReadonlyMap<string, number>,
  language: Language,
): string {
  const about = [node.department, node.level].filter((part) => part !== null).join(" · ");
  const lines = [node.title, about, ...statesOf(node, language)].filter((line) => line !== "");
  const color = node.department === null ? undefined : colors.get(node.department);
  const style = node.undefined
    ? "undefinedRole"
    : node.external
      ? "externalRole"
      : color === undefined
        ? null
        : `department${color}`;
  const label = `"${lines.map(escapeLabel).join("<br/>")}"`;
  const box = node.family ? `[[${label}]]` : `[${label}]`;
  return `${ids.get(node.id)}${box}${style === null ? "" : `:::${style}`}`;
}

/** From superior to report, like the picture; career steps go the way people go. */
function drawEdge(
  { from, to, type, alternative }: ChartEdge,
  ids: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (type === "career") return `${ids.get(from)} -. ${quoted(say("career", language))} .-> ${ids.get(to)}`;
  if (type === "dotted") return `${ids.get(to)} -. ${quoted(say("dotted", language))} .- ${ids.get(from)}`;
  if (alternative) return `${ids.get(to)} -. ${quoted(say("alternative", language))} .- ${ids.get(from)}`;
  return `${ids.get(to)} --- ${ids.get(from)}`;
}

const quoted = (word: string): string => `"${escapeLabel(word)}"`;

/** Styles of lines go by their number. */
function cycleStyle(edges: readonly ChartEdge[]): readonly string[] {
  const numbers = edges.flatMap(({ cycle }, index) => (cycle ? [index] : []));
  return numbers.length === 0
    ? []
    : [`  linkStyle ${numbers.join(",")} stroke:${light.warn},stroke-width:2px`];
}

/** Numbered entities stand for whatever Mermaid, its Markdown and the HTML it makes could take for theirs. */
const escapeLabel = (text: string): string =>
  clean(text).replace(
    /[^\p{L}\p{N}\p{M} ,.，。、：；（）·—–-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );

const clean = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+|\p{Surrogate}/gu, " ");
