import type { RoleDocument } from "../role/role.ts";
import { type Span, touches } from "../text/span.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { cueCursor } from "./cue.ts";
import { type Cursor, entryAt, nowhere } from "./cursor.ts";
import { readMarker } from "./markdown/marker.ts";
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
  if (front !== null && offset >= front.start && offset < front.end) {
    return yamlLineCursor(text, lines, offset, vocabulary, front.start);
  }
  const before = text.slice(start, offset);
  const whole = text.slice(start, end);

  const marked = heading.exec(before) ?? heading.exec(whole);
  if (marked !== null && offset >= start + (marked[1]?.length ?? 0)) {
    const from = behindNumber(text, start + (marked[1]?.length ?? 0), offset);
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
  // `---` is a line, `##岗位` a heading to be; what ends with a figure waits for its unit.
  const isName = !/^#|^[^\p{L}\p{N}\s]+\s*$|\d[ \t]?$/u.test(key?.[3] ?? "");
  if (key !== null && isName && offset === end && whereFieldsStand(document, offset)) {
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

/** A word or nothing on a line with empty lines, or a heading, around it: what is typed there may become a heading. */
const lonely = /^[\p{L}\p{N} ]{0,24}$/u;

/** The line at an offset, where a heading may begin on it; nowhere inside front matter, code and comments. */
export function headingPlace(document: RoleDocument, offset: number): Cursor {
  const { text, lines, roles } = document;
  const line = lines.lineAt(offset);
  const start = lines.start(line);
  const typed = text.slice(start, offset);
  const from = behindNumber(text, start, offset);
  if (offset !== lines.end(line) || typed.startsWith(" ") || !lonely.test(text.slice(from, offset)))
    return nowhere;
  const front = frontMatter(text);
  if (front !== null && offset <= front.end + 3) return nowhere;
  const above = line === 0 ? "" : text.slice(lines.start(line - 1), lines.end(line - 1)).trim();
  const below = line + 1 < lines.count ? text.slice(lines.start(line + 1), lines.end(line + 1)).trim() : "";
  const sections = roles[0]?.sections ?? [];
  const startsBelow = sections.some(({ headingLine }) => headingLine.start === lines.start(line + 1));
  if (from > start && !countsLike(document, start, offset)) return nowhere;
  if (above !== "" && !(front !== null && above === "---")) return nowhere;
  if (below !== "" && !startsBelow) return nowhere;
  const inside = (kind: string): boolean =>
    sections.some(({ blocks }) =>
      blocks.some((block) => block.kind === kind && block.span.start < offset && offset < block.span.end),
    );
  if (inside("code") || inside("comment")) return nowhere;
  if (from > start)
    return {
      kind: "heading",
      replace: { start: from, end: offset },
      typed: text.slice(from, offset),
      close: "",
    };
  return { kind: "line", replace: { start, end: offset }, typed };
}

/** Where a heading's words begin behind its number: `二、`, `1. `; its author's count stays. */
function behindNumber(text: string, from: number, offset: number): number {
  const marker = readMarker(text, from, offset);
  const counts = marker !== null && marker.kind !== "bullet" && !(marker.kind === "letter" && marker.tight);
  return counts ? Math.min(marker.words, offset) : from;
}

/** `二、` begins a heading where another one stands behind a number of that kind, and nothing else. */
function countsLike({ text, roles }: RoleDocument, start: number, offset: number): boolean {
  const kind = readMarker(text, start, offset)?.kind;
  return (roles[0]?.sections ?? []).some(
    ({ headingLine }) =>
      (headingLine.end <= start || headingLine.start > offset) &&
      readMarker(text, headingLine.start, headingLine.end)?.kind === kind,
  );
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

const openFields =
  /^(?:[^\s#*>|《【:-][^\n:]{0,40}:(?:[ \t][^\n]*)?\n|[ \t]+\S[^\n]*\n|- [^\n]*\n)*[^\n#]{0,80}(?=\n|$)/u;

/** The lines between the `---` lines at the head, both left out; up to the end while the second is not typed yet. */
function frontMatter(text: string): Span | null {
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (open === null) return null;
  const start = open[0].length;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  if (close !== null) return { start, end: start + close.index };
  // The fields right behind the line, the last of which is being typed; what comes after them is the document.
  const fields = openFields.exec(text.slice(start))?.[0] ?? "";
  return { start, end: start + fields.length + 1 };
}
