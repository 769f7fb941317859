import type { View } from "../../facts/grammar/plain-text.ts";
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

/** What each scan found in a view, by the scan's slot. One entry a view: thousands of entries a file tax the collector. */
const memos = new WeakMap<View, unknown[]>();
let slots = 0;

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
  const slot = slots++;
  const read = (view: View): readonly T[] => {
    let memo = memos.get(view);
    if (memo === undefined) {
      memo = [];
      memos.set(view, memo);
    }
    // What a scan puts into its slot only that scan takes out.
    const before = memo[slot] as readonly T[] | undefined;
    if (before !== undefined) return before;
    const found = find(view);
    memo[slot] = found;
    return found;
  };
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
