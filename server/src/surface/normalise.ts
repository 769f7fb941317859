import type { RoleDocument } from "../role/role.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { FormatWishes } from "./format-wishes.ts";
import { formatMarkdown } from "./markdown/normalise/format.ts";
import { normalise as normaliseMarkdown } from "./markdown/normalise/normalise.ts";
import type { NormaliseOptions } from "./markdown/normalise/options.ts";
import { formatYaml, listedTexts } from "./yaml/tidy.ts";

/**
 * The edits of “normalise document”: Markdown becomes clean CommonMark; in YAML, whose layout is its author's, lists
 * written out as text become lists, and stray white space goes.
 */
export function normaliseDocument(
  document: RoleDocument,
  vocabulary: Vocabulary,
  options: NormaliseOptions,
): TextEdit[] {
  if (document.format === "markdown") return normaliseMarkdown(document, vocabulary, options);
  const lists = options.lists ? listedTexts(document, vocabulary) : [];
  const white = options.blankLines
    ? formatYaml(document, { trimTrailingWhitespace: true, insertFinalNewline: true })
    : [];
  const apart = white.filter(
    ({ span }) => !lists.some((list) => span.start <= list.span.end && list.span.start <= span.end),
  );
  return [...lists, ...apart].sort((a, b) => a.span.start - b.span.start);
}

/** What may be done to a role file at every save. */
export const formatDocument = (
  document: RoleDocument,
  vocabulary: Vocabulary,
  wishes: FormatWishes,
): TextEdit[] =>
  document.format === "markdown"
    ? formatMarkdown(document, vocabulary, wishes)
    : formatYaml(document, wishes);
