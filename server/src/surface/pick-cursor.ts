import type { RoleDocument } from "../role/role.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { cueCursor } from "./cue.ts";
import type { Cursor } from "./cursor.ts";
import { markdownCursor } from "./markdown-cursor.ts";
import { yamlLineCursor } from "./yaml-cursor.ts";

/** What is being typed at an offset of a document. Works on half-typed text; never throws. */
export function cursorAt(document: RoleDocument, offset: number, vocabulary: Vocabulary): Cursor {
  if (document.format === "markdown") return markdownCursor(document, offset, vocabulary);
  const { text, lines } = document;
  const from = text.lastIndexOf("\n---", Math.max(0, offset - 1));
  const first = from < 0 ? 0 : text.indexOf("\n", from + 1) + 1;
  const cursor = yamlLineCursor(text, lines, offset, vocabulary, first);
  // Sentences stand in the values under `sections`; a key there is a heading, and a field has values of its own.
  if (cursor.kind !== "none" && !(cursor.kind === "value" && cursor.field === "sections")) return cursor;
  const line = text.slice(lines.start(lines.lineAt(offset)), offset);
  if (line.trimStart().startsWith("#")) return cursor;
  const named = cueCursor(line, offset);
  return named.kind === "none" ? cursor : named;
}
