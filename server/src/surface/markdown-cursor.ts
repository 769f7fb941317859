import type { RoleDocument } from "../role/role.ts";
import { type Span, touches } from "../text/span.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { cueCursor } from "./cue.ts";
import { type Cursor, entryAt, nowhere } from "./cursor.ts";
import { yamlLineCursor } from "./yaml-cursor.ts";

const heading = /^(#{1,6}[ \t]+)(.*)$/;
const bracket = /^([ \t]*【)([^】]*)(】?)/;
const fieldStart = /^([ \t]*(?:[-*+][ \t]+)?)(\*\*)?([^:：*|]{0,24})$/;
/** What is being typed at an offset of a Markdown document. */
export function markdownCursor(document: RoleDocument, offset: number, vocabulary: Vocabulary): Cursor {
  const { text, lines } = document;
  const line = lines.lineAt(offset);
  const start = lines.start(line);
  const end = lines.end(line);
  const front = frontMatter(text);
  if (front !== null && offset >= front.start && offset <= front.end) {
    return yamlLineCursor(text, lines, offset, vocabulary, front.start);
  }
  const before = text.slice(start, offset);
  const whole = text.slice(start, end);

  const marked = heading.exec(before) ?? heading.exec(whole);
  if (marked !== null && offset >= start + (marked[1]?.length ?? 0)) {
    const from = start + (marked[1]?.length ?? 0);
    return { kind: "heading", replace: { start: from, end }, typed: text.slice(from, offset), close: "" };
  }
  const square = bracket.exec(whole);
  if (square !== null && offset >= start + (square[1]?.length ?? 0)) {
    const from = start + (square[1]?.length ?? 0);
    const to = from + (square[2]?.length ?? 0);
    if (offset <= to) {
      return {
        kind: "heading",
        replace: { start: from, end: to },
        typed: text.slice(from, offset),
        close: square[3] === "】" ? "" : "】",
      };
    }
  }
  for (const role of document.roles) {
    for (const field of role.fields) {
      if (field.place === "heading" || field.place === "front-matter" || !touches(field.valueSpan, offset))
        continue;
      const replace = entryAt(text, field.valueSpan, offset);
      return {
        kind: "value",
        field: field.id,
        part: null,
        replace,
        typed: text.slice(replace.start, offset),
        yaml: null,
      };
    }
  }
  const line0 = fieldValueOnLine(whole, start, offset, vocabulary, text);
  if (line0 !== null) return line0;
  const named = cueCursor(before, offset);
  if (named.kind !== "none") return named;
  const key = fieldStart.exec(before);
  if (key !== null && offset === end && whereFieldsStand(document, offset)) {
    const from = start + (key[1]?.length ?? 0) + (key[2]?.length ?? 0);
    return {
      kind: "field",
      replace: { start: from, end: offset },
      typed: key[3] ?? "",
      shape: key[2] === undefined ? "line" : "bold",
    };
  }
  return nowhere;
}

/** `直接上级：` with nothing after it yet: the reader may not take it for a field, the writer means one. */
function fieldValueOnLine(
  whole: string,
  start: number,
  offset: number,
  vocabulary: Vocabulary,
  text: string,
): Cursor | null {
  const match = /^([ \t]*(?:[-*+][ \t]+)?)(\**)([^:：*|]{1,24})\2[ \t]*[:：]\2[ \t]*/.exec(whole);
  if (match === null || offset < start + match[0].length) return null;
  const field = vocabulary.field(match[3] ?? "");
  if (field === null) return null;
  const replace = entryAt(text, { start: start + match[0].length, end: start + whole.length }, offset);
  return {
    kind: "value",
    field: field.id,
    part: field.part ?? null,
    replace,
    typed: text.slice(replace.start, offset),
    yaml: null,
  };
}

/** Before the first section, and in the sections whose content is fields. */
function whereFieldsStand(document: RoleDocument, offset: number): boolean {
  const role = document.roles[0];
  if (role === undefined) return true;
  const section = role.sections.findLast(({ span }) => span.start <= offset && offset <= span.end);
  return (
    section === undefined ||
    section.id === "basic" ||
    section.id === "relationships" ||
    section.id === "career" ||
    section.id === "pay"
  );
}

/** The lines between the `---` lines at the head, both left out; up to the end while the second is not typed yet. */
function frontMatter(text: string): Span | null {
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (open === null) return null;
  const close = /^---[ \t]*$/m.exec(text.slice(open[0].length));
  return close === null ? null : { start: open[0].length, end: open[0].length + close.index };
}
