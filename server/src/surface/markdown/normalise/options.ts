/** What normalising a document may touch. White space at line ends is part of every one of them. */
export interface NormaliseOptions {
  /** Every heading the reader sees becomes a `#` heading of its depth; rows that head a part of a form too. */
  readonly headings: boolean;
  /** Items get CommonMark markers and indentation; field lines in a row become a list. */
  readonly lists: boolean;
  /** Pipe rows become GitHub tables, forms of labels and values become field lists. */
  readonly tables: boolean;
  /** Items are counted on from their list's first; gaps in the numbers of headings are closed. */
  readonly numbering: boolean;
  /** Blank lines between blocks, none to spare; indentation of paragraphs and stray white space go. */
  readonly blankLines: boolean;
  /** Half-width marks between Chinese words become full-width; letter-spaced words close up. */
  readonly punctuation: boolean;
}

/** What “normalise document” does unless asked otherwise: the words themselves stay as they are. */
export const everythingButPunctuation: NormaliseOptions = {
  headings: true,
  lists: true,
  tables: true,
  numbering: true,
  blankLines: true,
  punctuation: false,
};
