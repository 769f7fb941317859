import { listMarkerLength } from "./block-starts.ts";
import { isDigit, skipBlanks } from "./chars.ts";
import type { ScanState } from "./state.ts";
import { addPiece, advance, fill, jump, look } from "./state.ts";

const GREATER = 0x3e;

/** Number of open containers the line stays in; moves behind their marks. */
export function matchContainers(state: ScanState): number {
  let matched = 0;
  for (const container of state.open) {
    look(state);
    if (container.indent === -1) {
      if (!isQuoteMark(state)) break;
      passQuoteMark(state);
    } else if (state.word === state.lineEnd) {
      if (container.empty) break;
      jump(state, state.word);
    } else if (state.indent >= container.indent) advance(state, container.indent);
    else break;
    matched++;
  }
  look(state);
  return matched;
}

const isQuoteMark = (state: ScanState): boolean =>
  state.indent <= 3 && state.word < state.lineEnd && state.text.charCodeAt(state.word) === GREATER;

function passQuoteMark(state: ScanState): void {
  jump(state, state.word + 1);
  look(state);
  if (state.indent > 0) advance(state, 1);
}

export function openQuote(state: ScanState): void {
  if (state.quote === null) {
    state.quote = addPiece(state, "quote", state.word, state.lineEnd, true);
    state.quoteAt = state.open.length;
  }
  fill(state);
  state.open.push({ indent: -1, empty: false });
  passQuoteMark(state);
}

/**
 * Length of a list marker that may begin an item here, else 0. Amid a paragraph only a bullet or a `1` may,
 * and not without words.
 */
export function itemMarker(state: ScanState, amidParagraph: boolean): number {
  const { text, word, lineEnd } = state;
  const length = listMarkerLength(text, word, lineEnd);
  if (length === 0 || !amidParagraph) return length;
  if (skipBlanks(text, word + length, lineEnd) === lineEnd) return 0;
  if (!isDigit(text.charCodeAt(word))) return length;
  return length === 2 && text.charCodeAt(word) === 0x31 ? length : 0;
}

export function openItem(state: ScanState, length: number): void {
  const piece = addPiece(state, "item", state.word, state.word + length, true);
  const before = state.indent;
  fill(state);
  jump(state, state.word + length);
  look(state);
  const bare = state.word === state.lineEnd;
  const padding = bare || state.indent > 4 ? 1 : state.indent;
  if (!bare) advance(state, padding);
  piece.from = piece.to = bare ? piece.end : state.word;
  state.open.push({ indent: before + length + padding, empty: true });
  state.depth++;
}
