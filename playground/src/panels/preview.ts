import type { PreviewResult } from "../../../server/src/features/protocol.ts";
import { byId } from "../dom.ts";
import { type Shade, shade } from "../look.ts";

export const themes = ["modern", "classic", "compact"] as const;
export type Theme = (typeof themes)[number];
export const variants = ["internal", "posting"] as const;
export type Variant = (typeof variants)[number];

export interface PreviewPanel {
  show(result: PreviewResult | null): void;
  dress(theme: Theme, shade: Shade): void;
}

/**
 * The role as its readers will see it, in a frame of its own: no script runs there (`sandbox`), whatever is in it, and
 * the page's policy holds there as well. A double click goes to the words in the text.
 */
export function previewPanel(go: (line: number) => void): PreviewPanel {
  const frame = byId<HTMLIFrameElement>("preview");
  let waiting: (() => void)[] | null = [];
  const whenReady = (act: () => void): void => {
    if (waiting === null) act();
    else waiting.push(act);
  };
  frame.addEventListener("load", () => {
    const { contentDocument } = frame;
    if (contentDocument === null) return;
    contentDocument.addEventListener("dblclick", ({ target }) => {
      const place = (target as Element | null)?.closest?.("[data-at]")?.getAttribute("data-at");
      if (place != null) go(Number(place));
    });
    contentDocument.addEventListener("click", (event) => {
      const link = (event.target as Element | null)?.closest?.("a");
      if (link == null) return;
      event.preventDefault();
      const href = link.getAttribute("href") ?? "";
      const line = /#L(\d+)$/.exec(href)?.[1];
      if (line !== undefined) go(Number(line) - 1);
      else if (/^https:\/\//.test(href)) window.open(href, "_blank", "noopener,noreferrer");
    });
    for (const act of waiting ?? []) act();
    waiting = null;
  });
  frame.srcdoc = page;
  return {
    show: (result) =>
      whenReady(() => {
        const body = frame.contentDocument;
        const role = body?.querySelector(".role");
        if (body == null || role == null) return;
        // The server's own sanitised HTML.
        role.innerHTML = result?.html ?? "";
        body.documentElement.lang = result?.language ?? "";
      }),
    dress: (theme, shades) =>
      whenReady(() => {
        const root = frame.contentDocument?.documentElement;
        if (root === undefined) return;
        root.dataset.theme = theme;
        shade(root, shades);
      }),
  };
}

const page = `<!doctype html>
<html data-theme="modern"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="preview.css"><title>Rolewright</title></head>
<body class="vscode-none"><main class="role"></main></body></html>`;
