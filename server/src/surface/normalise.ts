import type { RoleDocument } from "../role/role.ts";
import { applyEdits, type TextEdit } from "../text/edit.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { FormatWishes } from "./format-wishes.ts";
import { editsIn, withEdits } from "./markdown/normalise/compose.ts";
import { formatMarkdown } from "./markdown/normalise/format.ts";
import { normalise as normaliseMarkdown } from "./markdown/normalise/normalise.ts";
import type { NormaliseOptions } from "./markdown/normalise/options.ts";
import { formatYaml, listedTexts } from "./yaml/tidy.ts";
import { readYaml } from "./yaml.ts";

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
  if (!options.blankLines) return lists;
  const wishes: FormatWishes = { trimTrailingWhitespace: true, insertFinalNewline: true };
  if (lists.length === 0) return formatYaml(document, wishes);
  const { text, uri } = document;
  // The blank lines at a text's end stand between keys once the text is a list.
  const white = formatYaml(readYaml(applyEdits(text, lists), { uri, vocabulary }), wishes);
  return editsIn(text, withEdits(withEdits([{ start: 0, end: text.length }], lists), white));
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
