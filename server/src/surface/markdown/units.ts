import type { Span } from "../../text/span.ts";
import { trimSpan } from "../../text/span.ts";
import { countedOn } from "./counted.ts";
import { htmlUnits } from "./html-units.ts";
import type { Marker, MarkerKind } from "./marker.ts";
import { marksItem, readMarker, tightBullet } from "./marker.ts";
import { isColon, skipBlanks, trimBlanks } from "./scan/chars.ts";
import type { Piece } from "./scan/piece.ts";
import { isDelimiterRow, isPipeRow, splitCells } from "./scan/table-rows.ts";
import type { Unit } from "./unit.ts";
import { lineUnit, unit } from "./unit.ts";

/**
 * Pieces as units: a list item joined with its words, paragraphs cut where the field's own writing begins
 * something CommonMark does not know — `1、` and `（一）` items, `1.x` and `*x` typed without a blank, pipe rows
 * without a delimiter row; rows parted by tabs; several lines, or a field, over a rule.
 */
export function toUnits(text: string, pieces: readonly Piece[], known: KnownWords = nothingKnown): Unit[] {
  const units: Unit[] = [];
  /** Marker kinds of the open items, outermost first. */
  const open: MarkerKind[] = [];
  const cut: Cut = { text, open, units, known, tabs: text.includes("\t") };
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (piece.kind === "item") {
      index += addItem(cut, piece, pieces[index + 1]);
    } else if (piece.kind === "line") addLine(cut, piece, pieces[index + 1]);
    else if (piece.kind === "html") htmlUnits(text, piece, units);
    else addWhole(cut, piece);
  }
  return units;
}

/** The units on the way. */
interface Cut {
  readonly text: string;
  readonly open: MarkerKind[];
  readonly units: Unit[];
  readonly known: KnownWords;
  /** A tab stands somewhere in the text. */
  readonly tabs: boolean;
}

/** What the vocabulary says of words between two offsets. */
export interface KnownWords {
  /** They are a field line. */
  isField(from: number, to: number): boolean;
  /** They name a field or section: a cell that is a key. */
  isName(from: number, to: number): boolean;
}

const nothingKnown: KnownWords = { isField: () => false, isName: () => false };

/** An item and the first line of its words; returns how many pieces besides the item it took. */
function addItem({ text, open, units }: Cut, piece: Piece, next: Piece | undefined): number {
  const marker = itemMarker(text, piece);
  // To pop is quicker than to set the length, and nearly every item ends but one.
  while (open.length > piece.depth) open.pop();
  open.push(marker.kind);
  const inside =
    next !== undefined && next.depth === piece.depth + 1 && (next.kind === "line" || next.kind === "heading");
  // A heading inside an item is the item's words to us: sections do not nest in lists.
  const words = inside && !(next.kind === "heading" && next.first) ? next : null;
  const from = words?.start ?? piece.end;
  const end = words?.end ?? piece.end;
  const free = piece.depth === 0;
  units.push(lineUnit("item", piece.start, end, from, marker, piece.depth, piece.blank, false, free));
  return words === null ? 0 : 1;
}

/** CommonMark's marker in the terms of the field's: which kind, which number. */
function itemMarker(text: string, piece: Piece): Marker {
  if (piece.end - piece.start === 1) return bulletMarker(piece.end, piece.from);
  const read = readMarker(text, piece.start, piece.end);
  if (read !== null) return { ...read, end: piece.end, words: piece.from };
  let ordinal = 0;
  for (let at = piece.start; at < piece.end - 1; at++) ordinal = ordinal * 10 + text.charCodeAt(at) - 0x30;
  const kind = text.charCodeAt(piece.end - 1) === 0x29 ? "arabicParen" : "arabic";
  return { kind, end: piece.end, words: piece.from, ordinal, tight: false };
}

const bulletMarker = (end: number, words: number): Marker => ({
  kind: "bullet",
  end,
  words,
  ordinal: 0,
  tight: false,
});

function addLine({ text, open, units, known, tabs }: Cut, piece: Piece, next?: Piece): void {
  const { start, end, depth, blank, lazy } = piece;
  const free = depth === 0 || lazy;
  if (free && isPipeRow(text, start, end)) {
    open.length = 0;
    if (isDelimiterRow(text, start, end)) return;
    units.push(unit("row", start, end, start, end, { blank, cells: splitCells(text, start, end) }));
    return;
  }
  const cells = free && tabs ? tabCells(text, start, end, known) : null;
  if (cells !== null) {
    open.length = 0;
    units.push(unit("row", start, end, start, end, { blank, cells }));
    return;
  }
  const read = readMarker(text, start, end);
  const counted =
    read?.kind === "decimal" ? countedOn(text, start, end, units.at(-1), next?.start ?? text.length) : null;
  const marker = counted ?? (read !== null && marksItem(text, read) ? read : tightBullet(text, start, end));
  if (marker !== null) {
    const at = nest(open, marker.kind, free ? 0 : depth);
    units.push(lineUnit("item", start, end, marker.words, marker, at, blank, false, free));
    return;
  }
  if (piece.first && depth === 0) open.length = 0;
  units.push(lineUnit("text", start, end, start, null, depth, blank, !piece.first, free));
}

/** The cells of a row pasted from a spreadsheet, parted by tabs, when the first one is a known key; else null. */
function tabCells(text: string, start: number, end: number, known: KnownWords): Span[] | null {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end && at - from <= longestCell; at++) {
    if (at < end && text.charCodeAt(at) !== 0x09) continue;
    if (cells.length === 0 && (at === end || isColon(text.charCodeAt(at - 1)) || !known.isName(start, at))) {
      return null;
    }
    cells.push(trimSpan(text, { start: from, end: at }));
    from = at + 1;
  }
  return from > end ? cells : null;
}

const longestCell = 2000;

/** Depth of an item among the open ones: beside the last of its own kind, else inside the innermost. */
function nest(open: MarkerKind[], kind: MarkerKind, outermost: number): number {
  const beside = open.lastIndexOf(kind);
  const depth = beside >= outermost ? beside : Math.max(outermost, open.length);
  open.length = Math.min(open.length, depth);
  open.push(kind);
  return open.length - 1;
}

function addWhole(cut: Cut, piece: Piece): void {
  const { text, open, units, known } = cut;
  const { start, end, from, to, depth, blank, first, level } = piece;
  if (depth === 0) open.length = 0;
  const underlined = piece.kind === "heading" && first;
  if (underlined && (hasBreak(text, from, to) || (level === 2 && known.isField(from, to)))) {
    addLines(cut, piece);
    return;
  }
  if (piece.kind === "heading") {
    const kind = depth === 0 ? "heading" : "text";
    const words = kind === "heading" ? { from, to } : { from: start, to: end };
    units.push(
      unit(kind, start, end, words.from, words.to, { depth, blank, level, setext: first, free: depth === 0 }),
    );
    return;
  }
  if (piece.kind === "row") {
    const cells = splitCells(text, start, end);
    units.push(
      unit("row", start, end, start, end, { depth, blank, header: first, free: depth === 0, cells }),
    );
    return;
  }
  if (piece.kind === "code" || piece.kind === "quote" || piece.kind === "break") {
    units.push(unit(piece.kind, start, end, from, to, { depth, blank, free: depth === 0 }));
  }
}

/** A paragraph of several lines over a rule: what CommonMark takes for a heading is one only when it is one line. */
function addLines(cut: Cut, piece: Piece): void {
  const { text } = cut;
  let start = piece.from;
  for (let at = piece.from; at <= piece.to; at++) {
    const code = text.charCodeAt(at);
    if (at < piece.to && code !== 0x0a && code !== 0x0d) continue;
    const from = skipBlanks(text, start, at);
    const end = trimBlanks(text, from, at);
    const line: Piece = {
      ...piece,
      kind: "line",
      start: from,
      end,
      from,
      to: end,
      first: start === piece.from,
    };
    if (end > from) addLine(cut, line);
    start = at + 1;
  }
}

function hasBreak(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return true;
  }
  return false;
}
