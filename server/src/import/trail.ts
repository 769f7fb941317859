import type { TextEdit } from "../text/edit.ts";
import { applyEdits, sortEdits } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { isSpace } from "../text/span.ts";
import type { DropReason } from "./converters.ts";
import { isMark } from "./marks.ts";

/** Why words of the source are gone: `field` when the front matter says them now. */
export type Reason = DropReason | "field" | "doubled-mark";

/** Words of the source that are not where they were. */
export interface Removed {
  /** In the source. */
  readonly span: Span;
  readonly why: Reason;
}

/** A piece of the text that stands in the source as it is. */
interface Part {
  readonly text: number;
  readonly source: number;
  readonly length: number;
}

/**
 * A source on its way to a document. Of every character of the text it is known whether and where the source has it,
 * so that what is missing at the end is known, too. Nothing changes its place.
 */
export interface Trail {
  readonly source: string;
  readonly text: string;
  /** In order, both in the text and in the source. */
  readonly parts: readonly Part[];
  readonly removed: readonly Removed[];
}

export const startTrail = (source: string): Trail => ({
  source,
  text: source,
  parts: source === "" ? [] : [{ text: 0, source: 0, length: source.length }],
  removed: [],
});

/** An edit with a reason of its own. */
export interface ReasonedEdit extends TextEdit {
  readonly why?: Reason;
}

/** The trail after edits of the current text, which must not overlap. What they take away is remembered with the reason. */
export function follow(trail: Trail, edits: readonly ReasonedEdit[], why: Reason): Trail {
  if (edits.length === 0) return trail;
  const fine: readonly ReasonedEdit[] = sortEdits(edits.flatMap((edit) => refined(trail.text, edit)));
  const kept: Moved[] = [];
  let at = 0;
  let shift = 0;
  for (const { span, newText } of fine) {
    if (span.start > at) kept.push({ start: at, end: span.start, shift });
    shift += newText.length - (span.end - span.start);
    at = span.end;
  }
  kept.push({ start: at, end: trail.text.length, shift });
  const lost = fine.flatMap(({ span, why: own = why }) =>
    sourceOf(trail, span).map((place) => ({ span: place, why: own })),
  );
  return {
    source: trail.source,
    text: applyEdits(trail.text, fine),
    parts: within(trail.parts, kept),
    removed: [...trail.removed, ...lost],
  };
}

/** A stretch of the text and how far it moves. */
interface Moved extends Span {
  readonly shift: number;
}

/** The pieces of the parts inside the stretches, moved with them. Both in order. */
function within(parts: readonly Part[], stretches: readonly Moved[]): readonly Part[] {
  const pieces: Part[] = [];
  let first = firstAfter(parts, stretches[0]?.start ?? 0);
  for (const { start, end, shift } of stretches) {
    while (first < parts.length && endOf(parts[first]) <= start) first++;
    for (let index = first; index < parts.length; index++) {
      const part = parts[index];
      if (part === undefined || part.text >= end) break;
      const from = Math.max(part.text, start);
      const to = Math.min(endOf(part), end);
      if (from < to)
        pieces.push({ text: from + shift, source: part.source + from - part.text, length: to - from });
    }
  }
  return pieces;
}

/** Index of the first part that ends behind an offset. */
function firstAfter(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(parts[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const endOf = (part: Part | undefined): number => (part === undefined ? 0 : part.text + part.length);

/** The parts of the source that stand in a span of the current text. */
export const sourceOf = ({ parts }: Trail, place: Span): readonly Span[] =>
  within(parts, [{ ...place, shift: 0 }]).map(({ source, length }) => ({
    start: source,
    end: source + length,
  }));

/**
 * Edits that keep what an edit writes again: of `|岗位|职责|` → `- 岗位：职责` only the bars go. Nothing but marks and
 * blanks is put in between two characters that are kept; where that does not work out, the edit stays as it is.
 */
function refined(text: string, edit: TextEdit): readonly TextEdit[] {
  const { span, newText } = edit;
  if (newText === "" || span.start === span.end) return [edit];
  const edits: TextEdit[] = [];
  let at = span.start;
  let from = span.start;
  let words = "";
  const flush = (): void => {
    if (from < at || words !== "") edits.push({ span: { start: from, end: at }, newText: words });
    words = "";
  };
  for (let index = 0; index < newText.length; ) {
    if (at < span.end && text.charCodeAt(at) === newText.charCodeAt(index)) {
      flush();
      at++;
      index++;
      from = at;
    } else if (isLayout(newText, index)) {
      words += newText.charAt(index);
      index++;
    } else if (at < span.end) {
      at++;
    } else return [edit];
  }
  at = span.end;
  flush();
  return edits;
}

const isLayout = (text: string, index: number): boolean =>
  isSpace(text.charCodeAt(index)) || isMark(text.charAt(index));
