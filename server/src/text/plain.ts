import type { Span } from "./span.ts";

/**
 * A piece of a document as the grammars read it: full-width forms and traditional characters folded, markup,
 * pinyin notes and line wraps taken out, lower case. Every offset leads back to the document.
 *
 * Example: `**３ 年以上** 經(jīng)驗` reads `3 年以上 经验`.
 */
export interface PlainText {
  readonly text: string;
  /** The document's span behind a span of `text`. */
  source(start: number, end: number): Span;
}
