import type { PlainText } from "../../text/plain.ts";
import type { Span } from "../../text/span.ts";
import { foldUnits, textOf, type Units, unitsOf } from "../../vocabulary/fold.ts";
import { hintsOf } from "../hints/hints.ts";
import { mark, marksOf } from "../hints/marks.ts";
import { hasMarkup, strip } from "./strip-markup.ts";
import { newNotes, type ViewNotes } from "./view-notes.ts";

/** A block as the grammars read it, and its words as they were written. */
export interface View extends PlainText {
  /** The same units as `text`, in the author's own letters: names are taken from here. */
  readonly cased: string;
  /** The words of links, as spans of `text`: a link on a role's name says where the name begins and ends. */
  readonly links: readonly Span[];
  /** What the text may speak of (`hints.ts`). */
  readonly hints: number;
  /** What signs and letters stand in it (`marks.ts`). */
  readonly marks: number;
  /** What was worked out from the view alone, for `remember` in `view-notes.ts`. */
  readonly notes: ViewNotes;
}

/** Reads a piece of a document. Offsets of `source` count from the start of `raw`. Linear in its length. */
export function readPlain(raw: string): View {
  const units = unitsOf(raw);
  const marks = marksOf(units);
  if (!hasMarkup(raw, units)) return viewOf(raw, units, marks, none, sameSpan);
  const { cased, map, links } = strip(raw);
  const kept = unitsOf(cased);
  // Readings that stand beside words, `岗（gǎng）`, are no part of the text.
  return viewOf(cased, kept, marksOf(kept) | (marks & mark.accented), links, (start, end) => {
    const from = map[start] ?? raw.length;
    return { start: from, end: end > start ? (map[end - 1] ?? raw.length - 1) + 1 : from };
  });
}

/** `units` are those of `cased`, and folded here. */
function viewOf(
  cased: string,
  units: Units,
  marks: number,
  links: readonly Span[],
  source: View["source"],
): View {
  const text = foldUnits(units) ? textOf(units) : cased;
  return { text, cased, links, hints: hintsOf(units), marks, notes: newNotes(), source };
}

/** Where words stand that are as they were written. */
const sameSpan = (start: number, end: number): Span => ({ start, end: Math.max(start, end) });

const none: readonly Span[] = [];

/** The link whose words begin at an offset of the view, or null. */
export function linkFrom(view: View, at: number): Span | null {
  let low = 0;
  let high = view.links.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const link = view.links[middle];
    if (link === undefined || link.start > at) high = middle - 1;
    else if (link.start < at) low = middle + 1;
    else return link;
  }
  return null;
}
