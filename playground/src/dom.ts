/** What an element gets: properties and listeners by their names, attributes where there is no property. */
export interface Given {
  readonly class?: string;
  readonly text?: string;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly [attribute: string]: unknown;
}

/**
 * An element with its children. Words become text, never markup; nothing of a document reaches `innerHTML` but what
 * the server or `sanitise` made safe.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: className, text, on, ...attributes }: Given = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [name, listener] of Object.entries(on ?? {})) made.addEventListener(name, listener);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** An element of the page, which is ours: it is there. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as T;
}

const icons = {
  error: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.3 5.3l5.4 5.4m0-5.4-5.4 5.4",
  warning: "M8 2 1.5 13.5h13L8 2Zm0 4.2v3.6m0 1.7v.3",
  info: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 5.7v4m0-6.4v.3",
  hint: "M5.8 11.2A4.4 4.4 0 1 1 10.2 11.2V13H5.8v-1.8ZM6.4 14.8h3.2",
  done: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM4.8 8.2l2.2 2.2 4.2-4.6",
  fix: "m2 14 7.5-7.5M11 2v3m0 3v0M13.5 5h-3M8 2.5v0m5.5 5.5v0",
  lock: "M4 7V5a4 4 0 0 1 8 0v2M3 7h10v7H3V7Z",
} as const;

export type IconName = keyof typeof icons;

const svg = "http://www.w3.org/2000/svg";

/** A small picture beside words that say the same. */
export function icon(name: IconName): SVGSVGElement {
  const made = document.createElementNS(svg, "svg");
  made.setAttribute("viewBox", "0 0 16 16");
  made.setAttribute("aria-hidden", "true");
  made.setAttribute("class", `icon icon-${name}`);
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", icons[name]);
  made.append(path);
  return made;
}
