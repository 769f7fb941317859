import { overlaps, type Span } from "../text/span.ts";

/** Spans by where they are: asking for those at a place does not look at all of them. */
export type Places = (place: Span) => readonly Span[];

export function placesOf(spans: readonly Span[]): Places {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (place) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < place.start - longest) low = middle + 1;
      else high = middle;
    }
    const found: Span[] = [];
    for (let at = low; at < sorted.length; at++) {
      const span = sorted[at];
      if (span === undefined || span.start >= place.end) break;
      if (overlaps(span, place)) found.push(span);
    }
    return found;
  };
}
