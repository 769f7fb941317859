import { type Theme, themes } from "./messages.ts";

/** Words of the page around the role, in the display language. */
export interface PageLabels {
  readonly title: string;
  readonly variant: string;
  readonly internal: string;
  readonly posting: string;
  readonly language: string;
  readonly theme: string;
  readonly modern: string;
  readonly classic: string;
  readonly compact: string;
  readonly findings: string;
  readonly findingsHint: string;
  readonly export: string;
  readonly exportHint: string;
  readonly lock: string;
  readonly lockHint: string;
  readonly loading: string;
  /** Of a block whose source cannot be read just now. */
  readonly kept: string;
}

export interface PageOptions {
  readonly script: string;
  readonly style: string;
  readonly nonce: string;
  /** The webview's source for its own files. */
  readonly cspSource: string;
  /** BCP 47 tag of the labels. */
  readonly locale: string;
  readonly theme: Theme;
  readonly labels: PageLabels;
}

/** Text for HTML contents and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The page a role is shown in. Nothing but our own script and style sheet is ever loaded; no images, no
 * network, no forms: whatever stands in the role's file.
 */
export function previewPage({ script, style, nonce, cspSource, locale, theme, labels }: PageOptions): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const text = (key: keyof PageLabels): string => escapeHtml(labels[key]);
  const option = (id: Theme): string =>
    `<option value="${id}"${id === theme ? " selected" : ""}>${text(id)}</option>`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(locale)}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text("title")}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body>
<nav class="toolbar" aria-label="${text("title")}">
<div class="choices" role="group" aria-label="${text("variant")}">
<button type="button" data-variant="internal" aria-pressed="false">${text("internal")}</button>
<button type="button" data-variant="posting" aria-pressed="false">${text("posting")}</button>
</div>
<div class="choices" role="group" aria-label="${text("language")}" data-languages hidden></div>
<select data-themes aria-label="${text("theme")}" title="${text("theme")}">${themes.map(option).join("")}</select>
<span class="rest">
<button type="button" data-findings aria-pressed="false" title="${text("findingsHint")}">${text("findings")} <span class="count" data-count hidden></span></button>
<button type="button" data-export title="${text("exportHint")}">${text("export")}</button>
<button type="button" data-lock aria-pressed="false" title="${text("lockHint")}">${text("lock")}</button>
</span>
</nav>
<p class="notice" role="status">${text("loading")}</p>
<main class="role" tabindex="-1" data-kept-label="${text("kept")}"></main>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

/** A fresh nonce: 128 random bits. */
export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
