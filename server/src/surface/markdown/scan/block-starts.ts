import { isBlankUnit, isDigit, skipBlanks, trimBlanks } from "./chars.ts";

/*
 * What a line begins, as CommonMark 0.31 has it. Each takes the offset of the first character after the
 * indentation and the line's end, looks at nothing else, and says no with 0, -1 or null.
 */

const HASH = 0x23;
const BACKTICK = 0x60;
const TILDE = 0x7e;
const STAR = 0x2a;
const DASH = 0x2d;
const PLUS = 0x2b;
const UNDERSCORE = 0x5f;
const EQUALS = 0x3d;

/** Level of the ATX heading that begins here, or 0. */
export function atxLevel(text: string, at: number, end: number): number {
  let level = 0;
  while (at + level < end && text.charCodeAt(at + level) === HASH) level++;
  if (level === 0 || level > 6) return 0;
  return at + level === end || isBlankUnit(text.charCodeAt(at + level)) ? level : 0;
}

/** End of an ATX heading's words: trailing blanks and a closing run of `#` taken off. */
export function atxContentEnd(text: string, from: number, end: number): number {
  const trimmed = trimBlanks(text, from, end);
  let at = trimmed;
  while (at > from && text.charCodeAt(at - 1) === HASH) at--;
  if (at === trimmed) return trimmed;
  if (at === from) return from;
  return isBlankUnit(text.charCodeAt(at - 1)) ? trimBlanks(text, from, at) : trimmed;
}

/** Length of the code fence that opens here, or 0. */
export function fenceLength(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== BACKTICK && mark !== TILDE) return 0;
  let length = 1;
  while (at + length < end && text.charCodeAt(at + length) === mark) length++;
  if (length < 3) return 0;
  if (mark === TILDE) return length;
  const next = text.indexOf("`", at + length);
  return next === -1 || next >= end ? length : 0;
}

/** True when the line closes a fence of this mark and length. */
export function closesFence(text: string, at: number, end: number, mark: number, length: number): boolean {
  let run = at;
  while (run < end && text.charCodeAt(run) === mark) run++;
  return run - at >= length && skipBlanks(text, run, end) === end;
}

/** `---`, `***`, `_ _ _` */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== STAR && mark !== DASH && mark !== UNDERSCORE) return false;
  let count = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === mark) count++;
    else if (!isBlankUnit(code)) return false;
  }
  return count >= 3;
}

/** 1 for an underline of `=`, 2 for one of `-`, else 0. */
export function setextLevel(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== EQUALS && mark !== DASH) return 0;
  let run = at;
  while (run < end && text.charCodeAt(run) === mark) run++;
  if (skipBlanks(text, run, end) !== end) return 0;
  return mark === EQUALS ? 1 : 2;
}

/** Length of a CommonMark list marker (`-`, `+`, `*`, `1.`, `12)`) followed by a blank or the line's end, or 0. */
export function listMarkerLength(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  let length = 0;
  if (first === DASH || first === STAR || first === PLUS) length = 1;
  else if (isDigit(first)) {
    while (length < 9 && at + length < end && isDigit(text.charCodeAt(at + length))) length++;
    const mark = text.charCodeAt(at + length);
    if (at + length >= end || (mark !== 0x2e && mark !== 0x29)) return 0;
    length++;
  } else return 0;
  return at + length === end || isBlankUnit(text.charCodeAt(at + length)) ? length : 0;
}
