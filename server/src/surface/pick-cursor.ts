import type { RoleDocument } from "../role/role.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { cueCursor } from "./cue.ts";
import { type Cursor, nowhere } from "./cursor.ts";
import { degreeCursor, figureCursor } from "./figure-cursor.ts";
import { lawCursor } from "./law-cursor.ts";
import { headingPlace, markdownCursor } from "./markdown-cursor.ts";
import { yamlLineCursor } from "./yaml-cursor.ts";

/** What is being typed at an offset of a document. Works on half-typed text; never throws. */
export function cursorAt(document: RoleDocument, offset: number, vocabulary: Vocabulary): Cursor {
  const { text, lines } = document;
  const line = lines.lineAt(offset);
  const start = lines.start(line);
  const before = text.slice(start, offset);
  const whole = text.slice(start, lines.end(line));
  const comment = document.format === "yaml" && before.trimStart().startsWith("#");
  const law = comment ? nowhere : lawCursor(whole, start, offset);
  if (law.kind !== "none") return law;
  const cursor =
    document.format === "markdown"
      ? markdownCursor(document, offset, vocabulary)
      : yamlCursor(document, offset, vocabulary);
  if (cursor.kind !== "none" || comment) return cursor;
  const degree = degreeCursor(before, offset);
  if (degree.kind !== "none") return degree;
  const figure = figureCursor(before, whole.slice(offset - start), offset);
  if (figure.kind !== "none") return figure;
  return document.format === "markdown" ? headingPlace(document, offset) : nowhere;
}

function yamlCursor({ text, lines }: RoleDocument, offset: number, vocabulary: Vocabulary): Cursor {
  const from = text.lastIndexOf("\n---", Math.max(0, offset - 1));
  const first = from < 0 ? 0 : text.indexOf("\n", from + 1) + 1;
  // On the line that parts two documents nothing is expected.
  if (offset < first) return nowhere;
  const cursor = yamlLineCursor(text, lines, offset, vocabulary, first);
  // Sentences stand in the values under `sections`; a key there is a heading, and a field has values of its own.
  if (cursor.kind !== "none" && !(cursor.kind === "value" && cursor.field === "sections")) return cursor;
  const line = text.slice(lines.start(lines.lineAt(offset)), offset);
  if (line.trimStart().startsWith("#")) return nowhere;
  return cueCursor(line, offset);
}
