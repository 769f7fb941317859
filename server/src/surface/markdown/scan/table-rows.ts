import type { Span } from "../../../text/span.ts";
import { isSpace, trimSpan } from "../../../text/span.ts";
import { skipBlanks, trimBlanks } from "./chars.ts";

const PIPE = 0x7c;
const BACKSLASH = 0x5c;
const DASH = 0x2d;
const COLON = 0x3a;

/** Rows have no more cells than this; the rest of a longer one belongs to none. */
const mostCells = 500;

/**
 * The cells of a pipe row, trimmed; one pipe at each end is the row's edge. `\|` stays in its cell; a pipe
 * in a code span splits all the same, as GitHub has it. An empty cell's span is empty and lies between its
 * pipes, one blank after the first where there is one.
 */
export function splitCells(text: string, from: number, end: number): Span[] {
  const cells: Span[] = [];
  const last = trimBlanks(text, from, end);
  let start = skipBlanks(text, from, last);
  if (text.charCodeAt(start) === PIPE && start < last) start++;
  for (let at = start; at < last && cells.length < mostCells; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === PIPE) {
      cells.push(cellSpan(text, start, at));
      start = at + 1;
    }
  }
  if (start < last && cells.length < mostCells) cells.push(cellSpan(text, start, last));
  return cells;
}

function cellSpan(text: string, from: number, end: number): Span {
  const trimmed = trimSpan(text, { start: from, end });
  if (trimmed.start < trimmed.end) return trimmed;
  const place = from < end && isSpace(text.charCodeAt(from)) ? from + 1 : from;
  return { start: place, end: place };
}

/** Number of columns a delimiter row (`| :-- | --- |`) declares; 0 when the line is none. */
export function delimiterColumns(text: string, from: number, end: number): number {
  const last = trimBlanks(text, from, end);
  let at = from;
  let columns = 0;
  let marked = false;
  if (text.charCodeAt(at) === PIPE) {
    marked = true;
    at++;
  }
  while (at < last) {
    at = skipBlanks(text, at, last);
    if (at === last) break;
    if (text.charCodeAt(at) === COLON) {
      marked = true;
      at++;
    }
    const dashes = at;
    while (at < last && text.charCodeAt(at) === DASH) at++;
    if (at === dashes) return 0;
    if (at < last && text.charCodeAt(at) === COLON) {
      marked = true;
      at++;
    }
    columns++;
    at = skipBlanks(text, at, last);
    if (at === last) break;
    if (text.charCodeAt(at) !== PIPE) return 0;
    marked = true;
    at++;
  }
  return marked ? columns : 0;
}

/** True for a line with a pipe at its start and another one behind it: a row of a table without delimiter row. */
export function isPipeRow(text: string, from: number, end: number): boolean {
  if (text.charCodeAt(from) !== PIPE) return false;
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === PIPE) return true;
  }
  return false;
}

/** True for `|---|:--:|`, a delimiter row wherever it stands. */
export const isDelimiterRow = (text: string, from: number, end: number): boolean =>
  delimiterColumns(text, from, end) > 0 && text.charCodeAt(from) === PIPE;
