import type { View } from "../../facts/grammar/plain-text.ts";
import { rememberSome } from "../../facts/grammar/view-notes.ts";
import type { Passage, Passages } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";

/** Words found in a passage's text, as offsets of `view.text`. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Words found, the passage they stand in, and their place in the document. */
export interface Placed<T> {
  readonly found: T;
  readonly passage: Passage;
  readonly span: Span;
}

export type Scan<T> = (passages: Passages) => readonly Placed<T>[];

/**
 * Looks for words in passages. Only those that hold one of the hints (`facts/hints/`) are read, and what was
 * found in words once is remembered with them, so that a keystroke costs only the passage it changed. `find`
 * sees folded text (lower case, half-width, simplified characters) and must be linear in its length. `may` is a quick
 * look at words that hold a hint and most often nothing to find: what it turns away is not remembered.
 */
export function createScan<T extends Found>(
  hints: number,
  find: (view: View) => readonly T[],
  may: (view: View) => boolean = always,
): Scan<T> {
  const read = rememberSome(find);
  return (passages) => {
    if (passages.hints !== undefined && (passages.hints & hints) === 0) return nothing;
    let places: Placed<T>[] | null = null;
    for (const passage of passages)
      if ((passage.view.hints & hints) !== 0 && may(passage.view))
        places = withPlaces(places, passage, read(passage.view));
    return places ?? nothing;
  };
}

/** As `createScan`, for signs and letters instead of words: only passages with one of the marks are read. */
export function createMarkScan<T extends Found>(marks: number, find: (view: View) => readonly T[]): Scan<T> {
  const read = rememberSome(find);
  return (passages) => {
    if (!mayHold(passages, marks)) return nothing;
    let places: Placed<T>[] | null = null;
    for (const passage of passages)
      if ((passage.view.marks & marks) !== 0) places = withPlaces(places, passage, read(passage.view));
    return places ?? nothing;
  };
}

/** False when no passage has any of the marks. True, too, where that is not known at once. */
export const mayHold = ({ marks }: Passages, wanted: number): boolean =>
  marks === undefined || (marks & wanted) !== 0;

function withPlaces<T extends Found>(
  places: Placed<T>[] | null,
  passage: Passage,
  found: readonly T[],
): Placed<T>[] | null {
  if (found.length === 0) return places;
  const all = places ?? [];
  for (const each of found) all.push({ found: each, passage, span: placeIn(passage, each.start, each.end) });
  return all;
}

const always = (): boolean => true;

const nothing: readonly never[] = [];

/** Every match of a global pattern in a text: for `find` above. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return nothing;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}
