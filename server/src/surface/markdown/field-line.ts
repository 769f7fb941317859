import type { Span } from "../../text/span.ts";
import { isSpace, slice, trimSpan } from "../../text/span.ts";
import type { FieldMatch, Vocabulary } from "../../vocabulary/vocabulary.ts";
import { plainWords, unwrap, withoutHardBreak } from "./inline.ts";
import { isColon } from "./scan/chars.ts";

/** `key：value` somewhere in a line or row. */
export interface Pair {
  readonly match: FieldMatch;
  /** 直接上级, without emphasis */
  readonly key: Span;
  /** 客服副总裁, without emphasis or link around it; empty where it would be typed when there is none */
  readonly value: Span;
  /** From the key's markup to the end of the value's. */
  readonly whole: Span;
  /** Where the value's raw text begins, behind the colon. */
  readonly colonEnd: number;
}

/** Units a key may have, markup left out. */
const longestKey = 40;

/** Place of a key and its colon at the beginning of a line, whether the words mean a field or not. */
export interface KeyPlace {
  readonly key: Span;
  readonly colonEnd: number;
}

/**
 * Finds `key：` at the beginning of a span: plain, or emphasised with the colon inside or behind
 * (`**直接上级**：`, `**Reports to:**`). No addresses (`https://`), no times (`9:00`).
 */
export function keyPlace(text: string, from: number, end: number): KeyPlace | null {
  const at = colonBehindKey(text, from, end);
  if (at === -1) return null;
  const marks = openingMarks(text, from);
  const key = trimSpan(text, { start: from + marks, end: at });
  if (key.start === key.end) return null;
  if (marks === 0) {
    const next = text.charCodeAt(at + 1);
    const address = next === 0x2f && text.charCodeAt(at + 2) === 0x2f;
    return address ? null : { key, colonEnd: at + 1 };
  }
  const open = text.slice(from, from + marks);
  const inside = text.slice(key.start, key.end);
  if (inside.endsWith(open)) {
    return { key: trimSpan(text, { start: key.start, end: key.end - marks }), colonEnd: at + 1 };
  }
  let close = at + 1;
  while (close < end && isSpace(text.charCodeAt(close))) close++;
  return text.startsWith(open, close) ? { key, colonEnd: close + marks } : null;
}

/** Offset of the first colon, when no mark that a key has not stands before it; else -1. Most lines have none. */
function colonBehindKey(text: string, from: number, end: number): number {
  const marks = openingMarks(text, from);
  const limit = Math.min(end, from + longestKey + marks * 2);
  for (let at = from + marks; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (endsKey(code)) return isColon(code) ? at : -1;
  }
  return -1;
}

/** How many of `**`, `__` or `*` open an emphasis. */
function openingMarks(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code !== 0x2a && code !== 0x5f) return 0;
  if (text.charCodeAt(from + 1) === code) return 2;
  return code === 0x2a ? 1 : 0;
}

/** A colon, or a mark that no key has. Chinese characters, most of what is asked about, are told at once. */
const endsKey = (code: number): boolean =>
  (code <= 0x3002 || code > 0xff00) && (isColon(code) || isKeyStop(code));

const isKeyStop = (code: number): boolean =>
  code === 0x3002 ||
  code === 0xff0c ||
  code === 0xff1b ||
  code === 0x3b ||
  code === 0x7c ||
  code === 0x3c ||
  code === 0x0a ||
  code === 0x0d ||
  code === 0xff1f ||
  code === 0x21 ||
  code === 0xff01;

/** The field at the beginning of a span, its value reaching to `end`, or null. */
export function readPair(text: string, from: number, end: number, vocabulary: Vocabulary): Pair | null {
  const place = keyPlace(text, from, end);
  if (place === null) return null;
  const match = vocabulary.field(plainWords(text.slice(place.key.start, place.key.end)));
  if (match === null) return null;
  const raw = withoutHardBreak(text, trimSpan(text, { start: place.colonEnd, end }));
  const value = valueSpan(text, raw, place.colonEnd);
  return {
    match,
    key: place.key,
    value,
    whole: { start: from, end: Math.max(raw.end, place.colonEnd) },
    colonEnd: place.colonEnd,
  };
}

/** The words of a value; an empty one stands behind the colon, after one blank where there is one. */
export function valueSpan(text: string, raw: Span, after: number): Span {
  if (raw.start < raw.end) return unwrap(text, raw);
  const place = text.charCodeAt(after) === 0x20 ? after + 1 : after;
  return { start: place, end: place };
}

/**
 * All fields of a line: `部门：客服部　　编号：B-03` are two. A second one begins behind two blanks, a tab or an
 * ideographic space; a short key nobody knows ends the value before it all the same.
 */
export function readPairs(text: string, from: number, end: number, vocabulary: Vocabulary): readonly Pair[] {
  if (colonBehindKey(text, from, end) === -1) return noPairs;
  const first = readPair(text, from, end, vocabulary);
  if (first === null) return noPairs;
  const others = keysBehindGaps(text, first.colonEnd, end, vocabulary);
  if (others.length === 0) return [first];
  const starts = [from, ...others];
  return starts.flatMap((start, index) => {
    const pair = readPair(text, start, starts[index + 1] ?? end, vocabulary);
    return pair === null ? [] : [pair];
  });
}

const noPairs: readonly Pair[] = [];

/** Units of an unknown key that still looks like one: 岗位职系. */
const longestUnknown = 6;

/** Offsets of the keys behind wide gaps. */
function keysBehindGaps(text: string, from: number, end: number, vocabulary: Vocabulary): number[] {
  const found: number[] = [];
  for (let at = from + 1; at < end - 2; at++) {
    const code = text.charCodeAt(at);
    const gap = code === 0x09 || code === 0x3000 || (code === 0x20 && text.charCodeAt(at + 1) === 0x20);
    if (!gap) continue;
    let word = at;
    while (word < end && isSpace(text.charCodeAt(word))) word++;
    const place = keyPlace(text, word, end);
    if (place !== null) {
      const key = plainWords(text.slice(place.key.start, place.key.end));
      const label = key.length >= 2 && key.length <= longestUnknown && /^\p{Script=Han}+$/u.test(key);
      if (label || vocabulary.field(key) !== null) found.push(word);
    }
    at = word - 1;
  }
  return found;
}

/** Fields of a row whose cells alternate between keys and values: `| 部门 | 客服部 | 编号 | B-03 | | |`. */
export function readRowPairs(text: string, cells: readonly Span[], vocabulary: Vocabulary): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < cells.length; index++) {
    const key = cells[index];
    const cell = cells[index + 1];
    if (key === undefined || cell === undefined || key.start === key.end) continue;
    const match = cellField(text, key, vocabulary);
    if (match === null || (namesField(text, cell, vocabulary) && !isLevel(text, match, cell))) continue;
    const raw = withoutHardBreak(text, cell);
    const words = unwrapKey(text, key);
    pairs.push({
      match,
      key: words,
      value: unwrap(text, raw),
      whole: { start: key.start, end: cell.end },
      colonEnd: key.end,
    });
    index++;
  }
  return pairs;
}

const namesField = (text: string, cell: Span, vocabulary: Vocabulary): boolean =>
  cellField(text, cell, vocabulary) !== null;

/** `| 职级 | 主管 |`: 主管 is a superior's label in some forms, and a level in as many. */
const isLevel = (text: string, { id }: FieldMatch, cell: Span): boolean =>
  id === "level" && slice(text, unwrap(text, cell)) === "主管";

/** The field a cell names: 直接上级, **直接上级**, 直接上级： */
export function cellField(text: string, cell: Span, vocabulary: Vocabulary): FieldMatch | null {
  if (cell.end - cell.start > longestKey || cell.start === cell.end) return null;
  const key = unwrapKey(text, cell);
  return vocabulary.field(plainWords(text.slice(key.start, key.end)));
}

function unwrapKey(text: string, cell: Span): Span {
  const inner = unwrap(text, cell);
  const colon = inner.end > inner.start && isColon(text.charCodeAt(inner.end - 1));
  return colon ? unwrap(text, { start: inner.start, end: inner.end - 1 }) : inner;
}
