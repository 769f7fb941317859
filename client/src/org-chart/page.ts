import { escapeHtml } from "../preview/page.ts";
import { icons } from "./icons.ts";
import type { ChartLabels } from "./labels.ts";

export interface ChartPageOptions {
  readonly script: string;
  readonly style: string;
  readonly nonce: string;
  /** The webview's source for its own files. */
  readonly cspSource: string;
  /** BCP 47 tag of the labels. */
  readonly locale: string;
  /** What a new chart does before the reader chose. */
  readonly follow: boolean;
  readonly labels: ChartLabels;
}

/** What a key does while the chart has the keyboard; `webview/org-chart/keys.ts` listens. */
const keys: Readonly<Partial<Record<keyof ChartLabels, string>>> = {
  search: "/",
  zoomIn: "+",
  zoomOut: "-",
  actualSize: "0",
  fit: "9",
};

/**
 * The page a chart is drawn in. Nothing but our own script and style sheet is ever loaded, no network and no
 * forms; images only as the page makes them itself, for pictures to be saved.
 */
export function chartPage(options: ChartPageOptions): string {
  const { script, style, nonce, cspSource, locale, labels, follow } = options;
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; img-src blob:; base-uri 'none'; form-action 'none'`;
  const text = (key: keyof ChartLabels): string => escapeHtml(labels[key]);
  const hint = (action: keyof ChartLabels): string =>
    keys[action] === undefined ? text(action) : `${text(action)} (${keys[action]})`;
  const button = (action: keyof typeof icons & keyof ChartLabels, pressed?: boolean): string =>
    `<button type="button" data-action="${action}" title="${hint(action)}" aria-label="${text(action)}"${
      pressed === undefined ? "" : ` aria-pressed="${pressed}"`
    }><svg viewBox="0 0 16 16" aria-hidden="true">${icons[action]}</svg></button>`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text("title")}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body data-labels="${escapeHtml(JSON.stringify(labels))}" data-follow="${follow}">
<nav class="toolbar" aria-label="${text("title")}">
<h1 class="said-only">${text("title")}</h1>
<div class="find" role="search">
<svg viewBox="0 0 16 16" aria-hidden="true">${icons.search}</svg>
<input type="search" class="query" placeholder="${text("search")}" aria-label="${text("search")}" title="${hint("search")}" autocomplete="off" spellcheck="false">
<span class="count" role="status"></span>
</div>
<select class="organisation" aria-label="${text("organisation")}" hidden></select>
<p class="said said-only" role="status"></p>
<div class="buttons">
<div class="group">${button("zoomOut")}<button type="button" class="percent" data-action="actualSize" title="${hint("actualSize")}">100%</button>${button("zoomIn")}${button("fit")}</div>
<div class="group">${button("expandAll")}${button("collapseAll")}${button("turn")}</div>
<div class="group">${button("careers", false)}${button("follow", follow)}${button("legend", true)}</div>
<div class="group">${button("export")}</div>
</div>
</nav>
<p class="notice" role="status">${text("loading")}</p>
<main class="canvas" hidden>
<div class="sheet"><svg class="rw-chart"><g class="back" aria-hidden="true"></g><g class="boxes" role="tree" aria-label="${text("title")}"></g></svg></div>
</main>
<aside class="legend" aria-label="${text("legend")}" hidden></aside>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}
