import { type PreviewState, readState, readToPage, type ToPage } from "../src/preview/messages.ts";
import { listenToClicks } from "./preview/clicks.ts";
import { draw, forget } from "./preview/drawing.ts";
import { arrange, hideFindings, setFindings, showFindings, wantFindings } from "./preview/findings.ts";
import { element, host, page } from "./preview/host.ts";
import { elementOf, forgetPlaces, forgetTops, lineAtScroll, topOf } from "./preview/places.ts";
import { listenToToolbar, showChoices, showLanguages } from "./preview/toolbar.ts";

/** Runs inside the preview's page: shows pictures, reports clicks and scrolling. Knows nothing of roles. */

/** How long scrolling is taken for the echo of our own, in milliseconds. */
const echo = 250;

const notice = element(".notice");
let scrolledByUs = Number.NEGATIVE_INFINITY;
let cursor: number | null = null;
let cursorMoved = Number.NEGATIVE_INFINITY;
let state: PreviewState | null = null;

window.addEventListener("message", (event: MessageEvent<unknown>) => {
  const message = readToPage(event.data);
  if (message) hear(message);
});
window.addEventListener("scroll", onScroll, { passive: true });
window.addEventListener("resize", () => {
  forgetTops();
  arrange();
});
listenToClicks();
listenToToolbar();
const kept = readState(host.getState());
if (kept) showState(kept);
host.postMessage({ type: "ready" });

function hear(message: ToPage): void {
  switch (message.type) {
    case "scrollTo":
      scrolledByUs = performance.now();
      window.scrollTo({ top: topOf(message.line) });
      revealCursor();
      return;
    case "cursor":
      cursor = message.line;
      cursorMoved = message.reveal ? performance.now() : Number.NEGATIVE_INFINITY;
      showCursor();
      revealCursor();
      return;
    case "findings":
      setFindings(message.findings);
      return;
  }
  showState(message.state);
  const isNotice = message.type === "notice";
  notice.hidden = !isNotice;
  notice.textContent = isNotice ? message.text : "";
  // The last picture stays, pale, while there is no new one.
  page.classList.toggle("stale", isNotice);
  if (message.type === "notice") return;
  showLanguages(message.languages);
  unmarkCursor();
  hideFindings();
  draw(message.html, message.broken);
  forgetPlaces();
  showFindings();
  showCursor();
  revealCursor();
}

/** What another role, or other readers, had to see is never kept. */
function showState(next: PreviewState): void {
  const before = state;
  state = next;
  host.setState(next);
  if (
    before &&
    (before.uri !== next.uri || before.variant !== next.variant || before.language !== next.language)
  ) {
    if (before.uri !== next.uri) {
      setFindings([]);
      window.scrollTo({ top: 0 });
    }
    forget();
    forgetPlaces();
  }
  if (before?.theme !== next.theme) forgetTops();
  showChoices(next);
  wantFindings(next.findings);
}

/** Subtly shows which piece is being written; a section's own line is its heading. */
function showCursor(): void {
  unmarkCursor();
  if (cursor === null) return;
  const piece = elementOf(cursor);
  const block = piece?.tagName === "SECTION" ? piece.firstElementChild : piece;
  if (block && block.tagName !== "HEADER") block.classList.add("current");
}

/**
 * What is being written is in sight: a page may be taller than its text, so that beginning where the editor begins
 * leaves out the end. A blank line goes with the one above it.
 */
function revealCursor(): void {
  if (cursor === null || performance.now() - cursorMoved > echo) return;
  const piece = elementOf(cursor) ?? elementOf(cursor - 1);
  if (piece === null || piece.closest("header") !== null) return;
  scrolledByUs = performance.now();
  (piece.tagName === "SECTION" ? piece.firstElementChild : piece)?.scrollIntoView({ block: "nearest" });
}

function unmarkCursor(): void {
  for (const one of page.querySelectorAll(".current")) {
    one.classList.remove("current");
    if (one.classList.length === 0) one.removeAttribute("class");
  }
}

function onScroll(): void {
  if (performance.now() - scrolledByUs < echo) return;
  host.postMessage({ type: "scrolled", line: lineAtScroll() });
}
