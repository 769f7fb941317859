import { host, page } from "./host.ts";
import { linesOf } from "./places.ts";

export function listenToClicks(): void {
  page.addEventListener("click", onClick);
  page.addEventListener("dblclick", onDoubleClick);
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  const href = link.getAttribute("href") ?? "";
  // Web and mail addresses are opened by the editor itself, after its own question.
  if (/^(?:https?|mailto):/i.test(href)) return;
  event.preventDefault();
  // The editor's own listener would scroll or open for links it takes for its own.
  event.stopPropagation();
  if (link.classList.contains("to-source")) openSource(link, (link.textContent ?? "").trim(), 0);
  else if (link.classList.contains("role-name"))
    host.postMessage({ type: "role", href, source: event.ctrlKey || event.metaKey });
  else host.postMessage({ type: "link", href });
}

/** The word under the pointer is selected by then; where it is in its piece tells which of its places is meant. */
function onDoubleClick(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || target.closest("a, button")) return;
  const selection = window.getSelection();
  const word = selection?.toString().trim() ?? "";
  const piece = linesOf(target)?.piece;
  openSource(target, word, piece && selection && word !== "" ? placesBefore(piece, selection, word) : 0);
}

function placesBefore(piece: Element, selection: Selection, word: string): number {
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(true);
  if (!piece.contains(range.startContainer)) return 0;
  range.setStart(piece, 0);
  return range.toString().split(word).length - 1;
}

function openSource(inside: Element, word: string, nth: number): void {
  const lines = linesOf(inside);
  if (lines === null) return;
  const { line, until } = lines;
  host.postMessage({ type: "open", line, until, word: word.slice(0, longestWord), nth });
}

const longestWord = 200;
