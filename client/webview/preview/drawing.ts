import { type BlockText, planBlocks } from "../../src/preview/blocks.ts";
import { page } from "./host.ts";
import { morph } from "./morph.ts";

let blocks: readonly BlockText[] = [];

/** Shows a picture in the place of the last one. `broken`: what is missing in it stays, pale. */
export function draw(html: string, broken: boolean): void {
  const template = document.createElement("template");
  template.innerHTML = html;
  const fresh = [...template.content.children];
  const next = fresh.map(blockText);
  const old = [...page.children];
  const plan = planBlocks(blocks, next, broken);
  const elements = plan.flatMap(({ block, reuse, changed, kept }) => {
    const made = fresh[next.indexOf(block)];
    const shown = old[reuse] ?? made;
    if (shown === undefined) return [];
    if (made !== undefined && (changed || shown === made)) {
      prepare(made);
      if (shown !== made) morph(shown, made);
    }
    shown.setAttribute("data-line", block.line);
    shown.setAttribute("data-size", block.size);
    markKept(shown, kept);
    return [shown];
  });
  replaceChildren(elements);
  blocks = plan.map(({ block }) => block);
}

/** The next picture has nothing to do with the last one. */
export function forget(): void {
  blocks = [];
  page.replaceChildren();
}

/** Puts the elements in this order, touching only those that are not in their place. */
function replaceChildren(elements: readonly Element[]): void {
  const staying = new Set(elements);
  for (const child of [...page.children]) if (!staying.has(child)) child.remove();
  elements.forEach((one, index) => {
    const there = page.children[index];
    if (there !== one) page.insertBefore(one, there ?? null);
  });
}

function blockText(block: Element): BlockText {
  const line = block.getAttribute("data-line") ?? "";
  const size = block.getAttribute("data-size") ?? "1";
  const key = block.getAttribute("data-key") ?? "";
  block.removeAttribute("data-line");
  block.removeAttribute("data-size");
  return { key, line, size, html: block.outerHTML };
}

function markKept(block: Element, kept: boolean): void {
  block.classList.toggle("kept", kept);
  if (block.classList.length === 0) block.removeAttribute("class");
  if (kept) block.setAttribute("title", page.dataset.keptLabel ?? "");
  else block.removeAttribute("title");
}

/** Headings become links to their source: reachable by keyboard, and said as links by screen readers. */
function prepare(block: Element): void {
  for (const heading of block.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    if (heading.querySelector("a")) continue;
    const link = document.createElement("a");
    link.href = "#";
    link.className = "to-source";
    link.append(...heading.childNodes);
    heading.append(link);
  }
}
