import { isBlankUnit } from "./scan/chars.ts";
import type { Piece } from "./scan/piece.ts";
import type { Unit } from "./unit.ts";
import { unit } from "./unit.ts";

/**
 * An HTML block as units: a comment, or HTML cut at lines that are one heading (`<h2 id="x">岗位职责</h2>`).
 */
export function htmlUnits(text: string, piece: Piece, units: Unit[]): void {
  let start = piece.start;
  while (start < piece.end && isBlankUnit(text.charCodeAt(start))) start++;
  if (text.startsWith("<!--", start)) {
    const kind = isOnlyComments(text, start, piece.end) ? "comment" : "html";
    units.push(
      unit(kind, start, piece.end, start, piece.end, { depth: piece.depth, blank: piece.blank, free: false }),
    );
    return;
  }
  let at = start;
  let blank = piece.blank;
  for (;;) {
    const found = piece.depth === 0 ? nextHeading(text, at, piece.end) : null;
    const end = trimEnd(text, at, found?.start ?? piece.end);
    if (end > at)
      units.push(unit("html", at, end, at, end, { depth: piece.depth, blank, free: piece.depth === 0 }));
    if (found === null) return;
    units.push(
      unit("heading", found.start, found.end, found.from, found.to, {
        level: found.level,
        html: true,
        blank,
      }),
    );
    blank = false;
    at = skipBreaks(text, found.end, piece.end);
    if (at >= piece.end) return;
  }
}

/** True when nothing but comments and white space stands between the offsets. */
function isOnlyComments(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    if (!text.startsWith("<!--", at)) return false;
    const close = text.indexOf("-->", at + 4);
    if (close === -1 || close + 3 >= end) return true;
    at = skipBreaks(text, close + 3, end);
  }
  return true;
}

interface HtmlHeading {
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The next line that is one `<hN …>…</hN>`. */
function nextHeading(text: string, from: number, end: number): HtmlHeading | null {
  let at = text.indexOf("<", from);
  while (at !== -1 && at < end) {
    const heading = headingAt(text, at, end);
    if (heading !== null) return heading;
    at = text.indexOf("<", at + 1);
  }
  return null;
}

function headingAt(text: string, at: number, end: number): HtmlHeading | null {
  const name = text.charCodeAt(at + 1) | 0x20;
  const level = text.charCodeAt(at + 2) - 0x30;
  if (name !== 0x68 || !(level >= 1 && level <= 6) || !startsLine(text, at)) return null;
  const line = text.slice(at, lineEndAfter(text, at, end)).trimEnd();
  const open = line.indexOf(">") + 1;
  const closing = `</${text.charAt(at + 1)}${level}>`;
  if (open === 0 || !line.endsWith(closing) || line.length < open + closing.length) return null;
  return { level, start: at, end: at + line.length, from: at + open, to: at + line.length - closing.length };
}

function startsLine(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && isBlankUnit(text.charCodeAt(before - 1))) before--;
  return before === 0 || isBreak(text.charCodeAt(before - 1));
}

function lineEndAfter(text: string, at: number, end: number): number {
  let line = at;
  while (line < end && !isBreak(text.charCodeAt(line))) line++;
  return line;
}

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d;

function skipBreaks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBreak(text.charCodeAt(at)) || isBlankUnit(text.charCodeAt(at)))) at++;
  return at;
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && (isBreak(text.charCodeAt(at - 1)) || isBlankUnit(text.charCodeAt(at - 1)))) at--;
  return at;
}
