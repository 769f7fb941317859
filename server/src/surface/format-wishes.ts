/** What the editor is set to do with white space when a file is formatted. */
export interface FormatWishes {
  /** Blanks at line ends go. */
  readonly trimTrailingWhitespace: boolean;
  /** The file ends with one line break. */
  readonly insertFinalNewline: boolean;
}
