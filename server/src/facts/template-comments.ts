import type { Span } from "../text/span.ts";

const opener = /\{%-?\s*comment\b[^%]*%\}/gu;
const closer = /\{%-?\s*endcomment\b[^%]*%\}/gu;

/** What Liquid templates comment out, across blocks. */
export function templateComments(text: string): readonly Span[] {
  // The sign is looked for first: it is rarer than any letter, of which half a Chinese character may look like one.
  if (!text.includes("%}") || !text.includes("endcomment")) return noSpans;
  const spans: Span[] = [];
  opener.lastIndex = 0;
  for (let open = opener.exec(text); open !== null; open = opener.exec(text)) {
    closer.lastIndex = opener.lastIndex;
    const close = closer.exec(text);
    if (close === null) break;
    spans.push({ start: open.index, end: closer.lastIndex });
    opener.lastIndex = closer.lastIndex;
  }
  return spans;
}

const noSpans: readonly Span[] = [];

/** A block that begins inside a comment; one that only ends with it still speaks. */
export function isHidden(span: Span, hidden: readonly Span[]): boolean {
  let low = 0;
  let high = hidden.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const comment = hidden[middle];
    if (comment === undefined || comment.start > span.start) high = middle - 1;
    else if (comment.end <= span.start) low = middle + 1;
    else return span.end <= comment.end + 2;
  }
  return false;
}
