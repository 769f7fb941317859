import { type BlockText, planBlocks } from "../src/preview/blocks.ts";
import {
  type FromPage,
  type PreviewState,
  readState,
  readToPage,
  type ToPage,
} from "../src/preview/messages.ts";
import { lineAtTop, type Mark, orderMarks, topOfLine } from "../src/preview/scroll-map.ts";

/** Runs inside the preview's page: shows pictures, reports clicks and scrolling. Knows nothing of roles. */

interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PreviewState): void;
}
declare function acquireVsCodeApi(): Host;

/** How long scrolling is taken for the echo of our own, in milliseconds. */
const echo = 250;

const host = acquireVsCodeApi();
const page = element("main.role");
const notice = element(".notice");
const lock = element("[data-lock]");
const variants = [...document.querySelectorAll<HTMLElement>("[data-variant]")];

let blocks: readonly BlockText[] = [];
let marks: readonly Mark[] | null = null;
let scrolledByUs = Number.NEGATIVE_INFINITY;

window.addEventListener("message", (event: MessageEvent<unknown>) => {
  const message = readToPage(event.data);
  if (message) hear(message);
});
window.addEventListener("scroll", onScroll, { passive: true });
window.addEventListener("resize", () => {
  marks = null;
});
page.addEventListener("click", onClick);
page.addEventListener("dblclick", (event) => openSource(event.target));
lock.addEventListener("click", () => {
  host.postMessage({ type: "lock", locked: lock.getAttribute("aria-pressed") !== "true" });
});
for (const button of variants) {
  button.addEventListener("click", () => {
    host.postMessage({
      type: "variant",
      variant: button.dataset.variant === "posting" ? "posting" : "internal",
    });
  });
}
const kept = readState(host.getState());
if (kept) showState(kept);
host.postMessage({ type: "ready" });

function hear(message: ToPage): void {
  if (message.type === "scrollTo") {
    scrolledByUs = performance.now();
    window.scrollTo({ top: topOfLine(allMarks(), message.line) });
    return;
  }
  showState(message.state);
  const broken = message.type === "notice";
  notice.hidden = !broken;
  notice.textContent = broken ? message.text : "";
  if (message.type === "render") draw(message.html);
  // The last picture stays, pale, while there is no new one.
  page.classList.toggle("stale", broken);
}

function showState(state: PreviewState): void {
  host.setState(state);
  lock.setAttribute("aria-pressed", String(state.locked));
  for (const button of variants)
    button.setAttribute("aria-pressed", String(button.dataset.variant === state.variant));
}

function draw(html: string): void {
  const template = document.createElement("template");
  template.innerHTML = html;
  const fresh = [...template.content.children];
  const next = fresh.map(blockText);
  const old = [...page.children];
  const elements = planBlocks(blocks, next).map(({ block, reuse }, index) => {
    const kept = old[reuse];
    if (!kept) return prepared(fresh[index]);
    kept.setAttribute("data-line", block.line);
    return kept;
  });
  replaceChildren(elements.filter((one) => one !== undefined));
  blocks = next;
  marks = null;
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
  const key = block.getAttribute("data-key") ?? "";
  block.removeAttribute("data-line");
  const html = block.outerHTML;
  block.setAttribute("data-line", line);
  return { key, line, html };
}

/** Headings become links to their source: reachable by keyboard, and said as links by screen readers. */
function prepared(block: Element | undefined): Element | undefined {
  for (const heading of block?.querySelectorAll("h1, h2, h3, h4, h5, h6") ?? []) {
    if (heading.querySelector("a")) continue;
    const link = document.createElement("a");
    link.href = "#";
    link.className = "to-source";
    link.append(...heading.childNodes);
    heading.append(link);
  }
  return block;
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  if (link.classList.contains("to-source")) {
    event.preventDefault();
    openSource(link);
    return;
  }
  const href = link.getAttribute("href") ?? "";
  // Web and mail addresses are opened by the editor itself, after its own question.
  if (/^(?:https?|mailto):/i.test(href)) return;
  event.preventDefault();
  host.postMessage({ type: "link", href });
}

function openSource(target: EventTarget | null): void {
  const line = target instanceof Element ? lineOf(target) : null;
  if (line !== null) host.postMessage({ type: "open", line });
}

/** Blocks carry their line (`data-line`); what stands in them carries its distance from it (`data-at`). */
function lineOf(inside: Element): number | null {
  const block = inside.closest("[data-line]");
  if (!block) return null;
  const line = Number(block.getAttribute("data-line"));
  const at = Number(inside.closest("[data-at]")?.getAttribute("data-at") ?? 0);
  return Number.isFinite(line + at) ? line + at : null;
}

function onScroll(): void {
  if (performance.now() - scrolledByUs < echo) return;
  host.postMessage({ type: "scrolled", line: Math.max(0, lineAtTop(allMarks(), window.scrollY)) });
}

function allMarks(): readonly Mark[] {
  marks ??= orderMarks(
    [...page.querySelectorAll("[data-line], [data-at]")].flatMap((one) => {
      const line = lineOf(one);
      return line === null
        ? []
        : [{ line, top: one.getBoundingClientRect().top + window.scrollY - page.offsetTop }];
    }),
  );
  return marks;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
