/** Words of the page around the role, in the display language. */
export interface PageLabels {
  readonly title: string;
  readonly variant: string;
  readonly internal: string;
  readonly posting: string;
  readonly lock: string;
  readonly lockHint: string;
  readonly loading: string;
}

export interface PageOptions {
  readonly script: string;
  readonly style: string;
  readonly nonce: string;
  /** The webview's source for its own files. */
  readonly cspSource: string;
  /** BCP 47 tag of the labels. */
  readonly locale: string;
  readonly labels: PageLabels;
}

/** Text for HTML contents and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The page a role is shown in. Nothing but our own script and style sheet is ever loaded; no images, no
 * network, no forms: whatever stands in the role's file.
 */
export function previewPage({ script, style, nonce, cspSource, locale, labels }: PageOptions): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const text = (key: keyof PageLabels): string => escapeHtml(labels[key]);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(locale)}">
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
<button type="button" data-lock aria-pressed="false" title="${text("lockHint")}">${text("lock")}</button>
</nav>
<p class="notice" role="status">${text("loading")}</p>
<main class="role" tabindex="-1"></main>
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
