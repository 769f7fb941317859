import type { View } from "../../facts/grammar/plain-text.ts";
import { remember, rememberSome } from "../../facts/grammar/view-notes.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";

/** Words found in a passage's text, as offsets of `view.text`. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Instead of hints: what is looked for has no words of its own that could hint at it. Keep `find` cheap. */
export const everyPassage = -1;

/**
 * Looks for words in passages. Only those that hold one of the hints (`facts/hints/`) are read, and what was
 * found in words once is remembered with them, so that a keystroke costs only the passage it changed. `find`
 * sees folded text (lower case, half-width, simplified characters) and must be linear in its length.
 */
export function createScan<T extends Found>(
  hints: number,
  find: (view: View) => readonly T[],
): (
  passages: readonly Passage[],
) => readonly { readonly found: T; readonly passage: Passage; readonly span: Span }[] {
  const read = hints === everyPassage ? remember(find) : rememberSome(find);
  return (passages) => {
    let places: { readonly found: T; readonly passage: Passage; readonly span: Span }[] | null = null;
    for (const passage of passages) {
      if (hints !== everyPassage && (passage.view.hints & hints) === 0) continue;
      for (const found of read(passage.view)) {
        places ??= [];
        places.push({ found, passage, span: placeIn(passage, found.start, found.end) });
      }
    }
    return places ?? nothing;
  };
}

const nothing: readonly never[] = [];

/** Every match of a global pattern in a text: for `find` above. */
export function* matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield match;
    if (match[0] === "") pattern.lastIndex++;
  }
}
