import { createVocabulary } from "./create.ts";

/** Shared by the tests of headings. */
export const vocabulary = createVocabulary();

/** What a heading means, ids joined by spaces; null when nothing. */
export const found = (heading: string): string | null => vocabulary.section(heading)?.ids.join(" ") ?? null;

/** A table of lines `heading => ids`. */
export const rows = (table: string): [heading: string, ids: string][] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const at = line.lastIndexOf(" => ");
      return [line.slice(0, at).trim(), line.slice(at + 4).trim()];
    });
