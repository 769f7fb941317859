import { skipBlanks } from "./chars.ts";
import type { Piece, PieceKind, Unclosed } from "./piece.ts";

/** A block quote or list item that is open. */
export interface Container {
  /** Columns of indentation a line needs to stay in the item; -1 for a quote. */
  readonly indent: number;
  /** An item with nothing in it yet: a blank line ends it. */
  empty: boolean;
}

export type Leaf = "none" | "paragraph" | "fence" | "indented" | "html" | "table";

/** Everything the scan knows between two characters. Changed in place: it lives for one scan only. */
export interface ScanState {
  readonly text: string;
  readonly pieces: Piece[];
  readonly open: Container[];
  leaf: Leaf;
  /** The open leaf's piece; of a paragraph its last line. */
  current: Piece | null;
  /** The outermost open quote, and its place in `open`. Pieces inside it are followed and not told. */
  quote: Piece | null;
  quoteAt: number;
  /** Open list items. */
  depth: number;
  /** Index in `pieces` of the open paragraph's first line. */
  paragraphStart: number;
  fenceMark: number;
  fenceSize: number;
  /** Nothing stands in the open fence yet. */
  fresh: boolean;
  /** Kind of the open HTML block. */
  html: number;
  /** A blank line stands before the present one. */
  blank: boolean;

  // The line and the place in it. `column` counts tabs to multiples of four; `spare` are columns of a tab
  // that a container has used in part.
  lineEnd: number;
  at: number;
  column: number;
  spare: number;
  /** First character that is no blank from `at` on, its column in the line, and the columns from `at` to it. */
  word: number;
  wordColumn: number;
  indent: number;
}

export const newState = (text: string): ScanState => ({
  text,
  pieces: [],
  open: [],
  leaf: "none",
  current: null,
  quote: null,
  quoteAt: -1,
  depth: 0,
  paragraphStart: 0,
  fenceMark: 0,
  fenceSize: 0,
  fresh: false,
  html: 0,
  blank: true,
  lineEnd: 0,
  at: 0,
  column: 0,
  spare: 0,
  word: 0,
  wordColumn: 0,
  indent: 0,
});

const TAB = 0x09;
const SPACE = 0x20;

/** Begins a line. */
export function startLine(state: ScanState, at: number, lineEnd: number): void {
  state.at = at;
  state.lineEnd = lineEnd;
  state.column = 0;
  state.spare = 0;
  state.word = at;
  state.wordColumn = 0;
}

/**
 * Finds the next word of the line and how far it is indented. A word that is known already is not looked for
 * again: deep nesting would cost the square of a line's length.
 */
export function look(state: ScanState): void {
  const { text, lineEnd } = state;
  if (state.at > state.word) {
    state.word = state.at;
    state.wordColumn = state.column;
  }
  let { word, wordColumn } = state;
  for (; word < lineEnd; word++) {
    const code = text.charCodeAt(word);
    if (code === SPACE) wordColumn++;
    else if (code === TAB) wordColumn += 4 - (wordColumn % 4);
    else break;
  }
  state.word = word;
  state.wordColumn = wordColumn;
  state.indent = wordColumn - state.column;
}

/** Moves over columns of white space; a tab may be used up in part. */
export function advance(state: ScanState, columns: number): void {
  let left = columns;
  const taken = Math.min(left, state.spare);
  state.spare -= taken;
  state.column += taken;
  left -= taken;
  while (left > 0 && state.at < state.lineEnd) {
    const width = state.text.charCodeAt(state.at) === TAB ? 4 - (state.column % 4) : 1;
    const used = Math.min(width, left);
    state.at++;
    state.column += used;
    state.spare = width - used;
    left -= used;
  }
}

/** Moves behind the next word's character at `offset`. */
export function jump(state: ScanState, offset: number): void {
  state.column += state.indent + (offset - state.word);
  state.spare = 0;
  state.at = offset;
}

/** Tells a piece, unless it is inside a quote. */
export function addPiece(
  state: ScanState,
  kind: PieceKind,
  start: number,
  end: number,
  first = false,
  lazy = false,
  level = 0,
): Piece {
  const piece: Piece = {
    kind,
    start,
    end,
    from: start,
    to: end,
    depth: state.depth,
    blank: state.blank,
    first,
    lazy,
    level,
  };
  if (state.quote === null) state.pieces.push(piece);
  return piece;
}

/** Ends the open leaf. */
export function closeLeaf(state: ScanState): void {
  state.leaf = "none";
  state.current = null;
}

/** The fence or comment that is still open where the text ends; one inside a quote or item ended with it. */
export function openEnd(state: ScanState): Unclosed | null {
  const { current, leaf, html, open, text } = state;
  if (current === null || open.length > 0) return null;
  if (leaf === "fence") return { kind: "fence", start: current.start, end: current.end };
  if (leaf !== "html" || html !== 2) return null;
  return { kind: "comment", start: skipBlanks(text, current.start, current.end), end: current.end };
}

/** Ends all containers but the outermost `keep`, and the leaf inside them. */
export function closeContainers(state: ScanState, keep: number): void {
  if (keep >= state.open.length) return;
  closeLeaf(state);
  while (state.open.length > keep) {
    if (state.open.pop()?.indent !== -1) state.depth--;
  }
  if (state.quoteAt >= keep) {
    state.quoteAt = -1;
    state.quote = null;
  }
}

/** Notes that the innermost container has content. */
export function fill(state: ScanState): void {
  const { open } = state;
  const last = open[open.length - 1];
  if (last !== undefined) last.empty = false;
}
