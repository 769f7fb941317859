import { atxContentEnd, atxLevel, fenceLength, isThematicBreak, setextLevel } from "./block-starts.ts";
import { skipBlanks, trimBlanks } from "./chars.ts";
import { itemMarker, openItem, openQuote } from "./containers.ts";
import { htmlEnds, htmlKind } from "./html-starts.ts";
import type { ScanState } from "./state.ts";
import { addPiece, advance, closeContainers, closeLeaf, fill, look } from "./state.ts";
import { delimiterColumns, splitCells } from "./table-rows.ts";

const COMMENT = 2;

/**
 * Opens what the line begins, containers first; `matched` is the number of containers it stays in. Null
 * when the line is used up; else text is left that begins nothing, in so many open containers.
 */
export function beginBlock(state: ScanState, matched: number): number | null {
  let kept = matched;
  for (;;) {
    look(state);
    if (state.word === state.lineEnd) return kept;
    if (state.indent > 3) return beginIndented(state, kept) ? null : kept;
    const mark = state.text.charCodeAt(state.word);
    if (!mayBegin(mark)) return kept;
    if (mark === 0x3e) {
      leave(state, kept);
      openQuote(state);
      kept = state.open.length;
      continue;
    }
    if (beginLeaf(state, kept, mark)) return null;
    const amidParagraph = state.leaf === "paragraph" && kept === state.open.length;
    if (amidParagraph && (beginSetext(state) || beginTable(state))) return null;
    if (isThematicBreak(state.text, state.word, state.lineEnd)) {
      leave(state, kept);
      fill(state);
      addPiece(state, "break", state.word, trimBlanks(state.text, state.word, state.lineEnd));
      return null;
    }
    const marker = itemMarker(state, amidParagraph);
    if (marker === 0) return kept;
    leave(state, kept);
    openItem(state, marker);
    kept = state.open.length;
  }
}

/** Han characters, letters and most signs begin nothing; most lines end their search here. */
export const mayBegin = (mark: number): boolean =>
  mark < 0x7f && !(mark > 0x60 && mark < 0x7c) && !(mark > 0x3e && mark < 0x5f);

/** Ends all containers but the outermost `keep`, and the open leaf. */
export function leave(state: ScanState, keep: number): void {
  closeContainers(state, keep);
  closeLeaf(state);
}

function beginIndented(state: ScanState, keep: number): boolean {
  if (state.leaf === "paragraph") return false;
  closeContainers(state, keep);
  closeLeaf(state);
  advance(state, 4);
  fill(state);
  const end = trimBlanks(state.text, state.at, state.lineEnd);
  state.current = addPiece(state, "code", state.at, end);
  state.leaf = "indented";
  return true;
}

/** ATX heading, fence or HTML. */
function beginLeaf(state: ScanState, keep: number, mark: number): boolean {
  if (mark === 0x23) return beginAtx(state, keep);
  if (mark === 0x60 || mark === 0x7e) return beginFence(state, keep, mark);
  return mark === 0x3c && beginHtml(state, keep);
}

/** Reads the line as an ATX heading, if it is one. */
export function beginAtx(state: ScanState, keep: number): boolean {
  const { text, word, lineEnd } = state;
  const level = atxLevel(text, word, lineEnd);
  if (level === 0) return false;
  leave(state, keep);
  fill(state);
  const piece = addPiece(state, "heading", word, trimBlanks(text, word, lineEnd), false, false, level);
  piece.from = Math.min(skipBlanks(text, word + level, lineEnd), piece.end);
  piece.to = atxContentEnd(text, piece.from, lineEnd);
  return true;
}

function beginFence(state: ScanState, keep: number, mark: number): boolean {
  const { text, word, lineEnd } = state;
  const size = fenceLength(text, word, lineEnd);
  if (size === 0) return false;
  leave(state, keep);
  fill(state);
  const piece = addPiece(state, "code", word, trimBlanks(text, word, lineEnd), true);
  piece.from = piece.to = piece.end;
  state.current = piece;
  state.leaf = "fence";
  state.fresh = true;
  state.fenceMark = mark;
  state.fenceSize = size;
  return true;
}

function beginHtml(state: ScanState, keep: number): boolean {
  const { text, word, lineEnd } = state;
  const kind = htmlKind(text, word, lineEnd, state.leaf === "paragraph");
  if (kind === 0) return false;
  leave(state, keep);
  fill(state);
  state.current = addPiece(state, "html", state.at, trimBlanks(text, word, lineEnd));
  state.html = kind;
  state.leaf = "html";
  if (htmlEnds(text, kind === COMMENT ? word + 2 : word, lineEnd, kind)) endHtml(state);
  return true;
}

/** Ends an HTML block whose end mark was found. */
export function endHtml(state: ScanState): void {
  state.html = 0;
  closeLeaf(state);
}

/** Turns the open paragraph into a heading when the line underlines it. */
function beginSetext(state: ScanState): boolean {
  const level = setextLevel(state.text, state.word, state.lineEnd);
  if (level === 0) return false;
  const first = state.pieces[state.paragraphStart];
  if (state.quote === null && first !== undefined && state.current !== null) {
    const end = trimBlanks(state.text, state.word, state.lineEnd);
    state.pieces.length = state.paragraphStart;
    state.pieces.push({ ...first, kind: "heading", end, to: state.current.end, first: true, level });
  }
  closeLeaf(state);
  return true;
}

/** Turns the last line of the open paragraph into a table's header when the line is its delimiter row. */
function beginTable(state: ScanState): boolean {
  const header = state.current;
  if (header === null || header.lazy) return false;
  const columns = delimiterColumns(state.text, state.word, state.lineEnd);
  if (columns === 0 || splitCells(state.text, header.start, header.end).length !== columns) return false;
  if (state.quote === null) {
    state.pieces.pop();
    state.pieces.push({ ...header, kind: "row", first: true });
  }
  state.leaf = "table";
  state.current = null;
  return true;
}
