/** What the scanner finds, in document order and disjoint. */
export type PieceKind =
  | "line" // one line of a paragraph
  | "item" // a list marker; its words follow as lines
  | "heading" // ATX or setext
  | "code"
  | "html"
  | "row" // of a table with a delimiter row
  | "quote" // a whole block quote
  | "break"; // a thematic break

/** One piece of a document. Offsets leave out the line break. */
export interface Piece {
  readonly kind: PieceKind;
  /** First character after the indentation (of HTML and indented code: with it). */
  readonly start: number;
  end: number;
  /** The words: heading text, the lines inside a fence, a list marker's end; else as `start` and `end`. */
  from: number;
  to: number;
  /** Open list items around it; of an item, without itself. */
  readonly depth: number;
  /** A blank line, or the beginning of the text, stands before it. */
  readonly blank: boolean;
  /** `line`: the first of its paragraph. `row`: the header row. `code`: fenced. `heading`: setext. */
  readonly first: boolean;
  /** `line`: belongs to its list item or quote by CommonMark's lazy continuation only. */
  readonly lazy: boolean;
  /** Level of a heading. */
  readonly level: number;
}

/** A fence or comment that reaches to the text's end because nothing closes it. */
export interface Unclosed {
  readonly kind: "fence" | "comment";
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly pieces: readonly Piece[];
  readonly unclosed: Unclosed | null;
}
