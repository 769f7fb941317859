import type { RoleDocument } from "../role/role.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Cursor } from "./cursor.ts";
import { markdownCursor } from "./markdown-cursor.ts";
import { yamlLineCursor } from "./yaml-cursor.ts";

/** What is being typed at an offset of a document. Works on half-typed text; never throws. */
export function cursorAt(document: RoleDocument, offset: number, vocabulary: Vocabulary): Cursor {
  if (document.format === "markdown") return markdownCursor(document, offset, vocabulary);
  const { text, lines } = document;
  const from = text.lastIndexOf("\n---", Math.max(0, offset - 1));
  return yamlLineCursor(text, lines, offset, vocabulary, from < 0 ? 0 : text.indexOf("\n", from + 1) + 1);
}
