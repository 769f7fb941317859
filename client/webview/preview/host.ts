import type { FromPage, PreviewState } from "../../src/preview/messages.ts";

interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PreviewState): void;
}
declare function acquireVsCodeApi(): Host;

/** The extension, as the page may talk to it; there is one for each page. */
export const host = acquireVsCodeApi();

export function element<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** The role itself. */
export const page = element("main.role");
