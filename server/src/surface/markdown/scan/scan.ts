import { beginAtx, beginBlock, endHtml, leave, mayBegin } from "./begin-block.ts";
import { closesFence } from "./block-starts.ts";
import { isBlankUnit, trimBlanks } from "./chars.ts";
import { matchContainers } from "./containers.ts";
import { isDefinition } from "./definition.ts";
import { htmlEnds } from "./html-starts.ts";
import type { Scan } from "./piece.ts";
import type { Container, ScanState } from "./state.ts";
import {
  addPiece,
  advance,
  closeContainers,
  closeLeaf,
  fill,
  newState,
  openEnd,
  startLine,
} from "./state.ts";

/**
 * Block structure of a text between two line starts, as CommonMark 0.31 and GitHub's tables have it; nothing of
 * the field's own heading styles yet. One pass over the lines, nothing looks back further than the open
 * paragraph. Where it differs from CommonMark on purpose is written down in `test/unit/markdown/differences.ts`.
 */
export function scan(text: string, from: number, to: number = text.length): Scan {
  const state = newState(text);
  let start = from;
  let feed = text.indexOf("\n", start);
  let carriage = text.indexOf("\r", start);
  while (start < to) {
    if (feed !== -1 && feed < start) feed = text.indexOf("\n", start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf("\r", start);
    const end = lineEnd(feed, carriage, text.length);
    if (
      !(start === end ? readEmpty(state) : readBullet(state, start, end) || readHeading(state, start, end))
    ) {
      startLine(state, start, end);
      readLine(state);
    }
    if (state.quote !== null) state.quote.end = state.quote.to = trimBlanks(text, start, end);
    start = end === carriage && feed === carriage + 1 ? end + 2 : end + 1;
  }
  return { pieces: state.pieces, unclosed: to < text.length ? null : openEnd(state) };
}

function lineEnd(feed: number, carriage: number, length: number): number {
  if (feed === -1) return carriage === -1 ? length : carriage;
  return carriage === -1 ? feed : Math.min(feed, carriage);
}

const SPACE = 0x20;
const HASH = 0x23;
const SQUARE = 0x5b;

/**
 * Reads the line that nearly all of a role's lines are: a bullet without indentation, one blank, and words that
 * begin nothing. What `readLine` would do in many steps; false leaves the line to it.
 */
function readBullet(state: ScanState, start: number, end: number): boolean {
  const { text, open, leaf } = state;
  if (end - start < 3 || !isBullet(text.charCodeAt(start)) || text.charCodeAt(start + 1) !== SPACE)
    return false;
  const word = start + 2;
  const first = text.charCodeAt(word);
  if (isBlankUnit(first) || first === SQUARE || mayBegin(first)) return false;
  if (open.length === 0 && leaf !== "none" && leaf !== "paragraph") return false;
  leave(state, 0);
  const item = addPiece(state, "item", start, start + 1, true);
  item.from = item.to = word;
  open.push(plainItem);
  state.depth++;
  state.paragraphStart = state.pieces.length;
  state.leaf = "paragraph";
  state.current = addPiece(state, "line", word, trimBlanks(text, word, end), true);
  state.blank = false;
  return true;
}

/** Reads an ATX heading without indentation, which ends whatever is open; false leaves the line to `readLine`. */
function readHeading(state: ScanState, start: number, end: number): boolean {
  const { text, open, leaf } = state;
  if (text.charCodeAt(start) !== HASH) return false;
  if (open.length === 0 && leaf !== "none" && leaf !== "paragraph") return false;
  state.word = start;
  state.lineEnd = end;
  if (!beginAtx(state, 0)) return false;
  state.blank = false;
  return true;
}

/** Reads an empty line where it only ends a paragraph or table; false leaves the line to `readLine`. */
function readEmpty(state: ScanState): boolean {
  const { open, leaf } = state;
  if (leaf !== "none" && leaf !== "paragraph" && leaf !== "table") return false;
  for (const container of open) if (container.empty || container.indent === -1) return false;
  closeLeaf(state);
  state.blank = true;
  return true;
}

/** What such a bullet opens; one for all, since nothing about it changes any more. */
const plainItem: Container = { indent: 2, empty: false };

const isBullet = (code: number): boolean => code === 0x2d || code === 0x2a || code === 0x2b;

function readLine(state: ScanState): void {
  const matched = matchContainers(state);
  const whole = matched === state.open.length;
  if (whole && continueLeaf(state)) {
    state.blank = state.word === state.lineEnd;
    return;
  }
  if (state.word === state.lineEnd) {
    closeContainers(state, matched);
    closeLeaf(state);
    state.blank = true;
    return;
  }
  const kept = beginBlock(state, matched);
  if (kept !== null) readText(state, kept);
  state.blank = false;
}

/** Code and HTML that go on with this line. */
function continueLeaf(state: ScanState): boolean {
  if (state.current === null || state.leaf === "paragraph") return false;
  const { text, current, lineEnd, word, at } = state;
  if (state.leaf === "fence") {
    if (state.indent <= 3 && closesFence(text, word, lineEnd, state.fenceMark, state.fenceSize)) {
      current.end = trimBlanks(text, word, lineEnd);
      state.leaf = "none";
      state.current = null;
    } else {
      if (state.fresh) current.from = at;
      state.fresh = false;
      current.to = current.end = lineEnd;
    }
    return true;
  }
  if (state.leaf === "indented") {
    if (word === lineEnd) return true;
    if (state.indent < 4) return false;
    advance(state, 4);
    current.end = current.to = trimBlanks(text, word, lineEnd);
    return true;
  }
  if (state.leaf !== "html") return false;
  if (state.html > 5 && word === lineEnd) return false;
  current.end = current.to = Math.max(current.end, trimBlanks(text, word, lineEnd));
  if (htmlEnds(text, word, lineEnd, state.html)) endHtml(state);
  return true;
}

/** Text that begins no block: a row of the open table, or a line of the open or of a new paragraph. */
function readText(state: ScanState, matched: number): void {
  const { text, word, lineEnd } = state;
  if (word === lineEnd) {
    closeContainers(state, matched);
    return;
  }
  const end = trimBlanks(text, word, lineEnd);
  const lazy = matched < state.open.length && state.leaf === "paragraph";
  if (lazy) {
    state.current = addPiece(state, "line", word, end, false, true);
    return;
  }
  closeContainers(state, matched);
  if (state.leaf === "table") {
    addPiece(state, "row", word, end);
    return;
  }
  fill(state);
  const first = state.leaf !== "paragraph";
  if (first) {
    if (isDefinition(text, word, end)) return;
    state.paragraphStart = state.pieces.length;
    state.leaf = "paragraph";
  }
  state.current = addPiece(state, "line", word, end, first);
}
