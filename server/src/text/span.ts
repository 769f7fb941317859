/**
 * A half-open range of UTF-16 offsets in a document: `start` is the first unit inside, `end` the first
 * one after. Offsets are used everywhere; lines and columns exist only at the edges (`lines.ts`).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value and the place in the document it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True when the offset is inside the span or at either end: a cursor touches what it stands beside. */
export const touches = (place: Span, offset: number): boolean => place.start <= offset && offset <= place.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const slice = (text: string, place: Span): string => text.slice(place.start, place.end);

/** The span without white space at its ends. */
export function trimSpan(text: string, place: Span): Span {
  let { start, end } = place;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space of documents: tab, LF, CR, space, no-break space, ideographic space, zero-width space and BOM. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0x200b ||
  code === 0xfeff;
