import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from "../../generated/chart-page.ts";
import type { OrganisationGraph } from "../../organisation/chart.ts";
import type { Language } from "../../vocabulary/language.ts";
import { drawContents, drawLegend, escapeXml } from "./draw.ts";
import { forestOf } from "./forest.ts";
import { layoutChart } from "./layout.ts";
import { legendOf, legendWidth } from "./legend.ts";
import type { PageData } from "./page/data.ts";
import { chartTitle } from "./title.ts";
import type { ChartLayout, Direction } from "./types.ts";
import { countOfRoles, say, type WordName } from "./words.ts";

export interface HtmlOptions {
  readonly language: Language;
  readonly direction: Direction;
  readonly careers: boolean;
  /** Link to a role's file, by the path its node has. */
  readonly href: (path: string) => string;
  /** A page the chart belongs to. */
  readonly home?: { readonly href: string; readonly label: string };
}

/** Larger charts open with their lower levels folded away. */
const mostOpen = 300;

/** A page of its own: one file that asks nobody for anything. Its one script and style are known by their hashes. */
export function chartHtml(graph: OrganisationGraph, options: HtmlOptions): string {
  const { language, direction, careers, href, home } = options;
  const collapsed = foldedAtFirst(graph, careers);
  const links = Object.fromEntries(
    graph.nodes.flatMap(({ id, path }) => (path === null ? [] : [[id, href(path)]])),
  );
  const layout = layoutChart(graph, { direction, careers, collapsed: new Set(collapsed) });
  const title = escapeXml(chartTitle(graph, language));
  const roles = graph.nodes.filter(({ path }) => path !== null).length;
  const data: PageData = { graph: portable(graph), language, direction, careers, collapsed, links };
  const hasCareers = graph.edges.some(({ type }) => type === "career");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${pageScriptHash}'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
${home === undefined ? "" : `<a href="${escapeXml(home.href)}">${escapeXml(home.label)}</a>\n`}<h1>${title}</h1>
<span class="count">${escapeXml(roles === 0 ? say("empty", language) : countOfRoles(roles, language))}</span>
${drawTools(language, hasCareers, careers)}
</header>
<main>
<svg class="rw-chart" aria-label="${title}" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}">
${drawContents(layout, { language, href: ({ id }) => links[id] ?? null })}
</svg>
</main>
${drawFooter(layout, language)}
<script type="application/json" id="data">${jsonInHtml(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** Without `uri`, which is another one on every machine. */
const portable = ({ version, nodes, edges }: OrganisationGraph): OrganisationGraph => ({
  version,
  nodes: nodes.map((node) => ({ ...node, uri: null })),
  edges,
});

function foldedAtFirst(graph: OrganisationGraph, careers: boolean): readonly string[] {
  if (graph.nodes.length <= mostOpen) return [];
  const { children, parent } = forestOf(graph, { careers });
  return [...children.keys()].filter((id) => parent.get(parent.get(id) ?? "") !== undefined);
}

function drawTools(language: Language, hasCareers: boolean, careers: boolean): string {
  const button = (action: string, word: WordName, label: string, more = ""): string =>
    `<button type="button" data-do="${action}" title="${say(word, language)}" aria-label="${say(word, language)}"${more}>${label}</button>`;
  return `<div class="tools" hidden>
<input type="search" id="search" placeholder="${say("search", language)}" aria-label="${say("search", language)}" autocomplete="off" spellcheck="false">
<span class="found" id="found" role="status" data-none="${say("nothingFound", language)}"></span>
${button("out", "zoomOut", "−")}${button("in", "zoomIn", "+")}${button("fit", "fit", say("fit", language))}
${button("expand", "expandAll", say("expandAll", language))}${button("collapse", "collapseAll", say("collapseAll", language))}${button("turn", "turn", say("turn", language))}
${hasCareers ? button("careers", "careers", say("careers", language), ` aria-pressed="${careers}"`) : ""}
</div>`;
}

function drawFooter(layout: ChartLayout, language: Language): string {
  const width = legendWidth(legendOf(layout, language));
  if (width === 0) return "";
  return `<footer><svg class="rw-chart" aria-hidden="true" width="${width}" height="20" viewBox="0 0 ${width} 20">${drawLegend(layout, { language }, { x: 0, y: 10 })}</svg></footer>`;
}

/** JSON that no HTML parser takes for the end of the script, or for a comment. */
const jsonInHtml = (data: PageData): string => JSON.stringify(data).replaceAll("<", "\\u003c");
