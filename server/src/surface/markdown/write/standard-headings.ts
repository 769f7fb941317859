import type { Block, Role, RoleDocument, Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { slice } from "../../../text/span.ts";
import { headingNumber } from "./numbering.ts";
import type { Sheet } from "./sheet.ts";
import { blankAfter, blankBefore, isInline } from "./sheet.ts";

/** `##岗位职责`: a heading to its author. */
const tightAtx = /^[ \t]*#{1,6}[^#\s]/u;
const marks = /^[ \t]*(#{1,6})/u;

/** Written so that Markdown shows it as text. Rows and HTML are seen for what they are. */
export function isUnseen(text: string, { style, headingLine }: Section): boolean {
  if (style === "atx") return tightAtx.test(slice(text, headingLine));
  return style === "bracket" || style === "numbered" || style === "bold" || style === "label";
}

/**
 * Headings that Markdown does not see as `#` headings of their depth, set off by blank lines; their numbers stay,
 * brackets, bold and the final colon go. `only` is the index of the one section meant. Whether everything still
 * reads the same the caller has to see (`sameContent`): an indented list would become code.
 */
export function standardHeadings(sheet: Sheet, only?: number): TextEdit[] {
  const { text, role } = sheet;
  const levels = levelsOf(text, role);
  return role.sections.flatMap((section, index) => {
    const level = levels[index] ?? 7;
    if ((only !== undefined && only !== index) || level > 6 || !isUnseen(text, section)) return [];
    return [standardHeading(sheet, section, level)];
  });
}

/** One of them, at a level. */
export function standardHeading({ text, lineBreak }: Sheet, section: Section, level: number): TextEdit {
  const { headingLine, headingSpan, body } = section;
  const number = headingNumber(text, section);
  const counted = number === null ? "" : text.slice(number.start, number.marker.end);
  const gap = /[.)]$/u.test(counted) ? " " : "";
  // What belongs to the words and is no closing mark: a remark behind a bold heading.
  const rest = text
    .slice(headingSpan.end, headingLine.end)
    .replace(/^[\s:：*_】〗］\]」』》〕〉]+|[\s:：*_]+$/gu, "");
  const words = `${"#".repeat(level)} ${counted}${gap}${slice(text, headingSpan)}${rest}`;
  const before = blankBefore(text, headingLine.start) ? "" : lineBreak;
  const inline = isInline(text, section);
  const end = inline ? body.start : headingLine.end;
  const after = inline || (body.start < text.length && !blankAfter(text, body.start)) ? lineBreak : "";
  return {
    span: { start: headingLine.start, end },
    newText: before + words + after + (inline ? lineBreak : ""),
  };
}

/** The level each section has or would have: below its parent's, beside the real headings around it, else 2. */
export function levelsOf(text: string, role: Role): readonly number[] {
  const own = role.sections.map((section) =>
    section.style === "atx" ? (marks.exec(slice(text, section.headingLine))?.[1]?.length ?? 2) : null,
  );
  const outermost = own.filter((level, index) => level !== null && role.sections[index]?.parent === null);
  const base = Math.max(2, Math.min(...outermost.map((level) => level ?? 6), 6));
  const first = outermost.length === 0 ? 2 : base;
  const levels: number[] = [];
  role.sections.forEach(({ parent }, index) => {
    levels.push(own[index] ?? (parent === null ? first : (levels[parent] ?? 1) + 1));
  });
  return levels;
}

/** The role says the same as before: title, fields, sections under each other, and every block's words. */
export function sameContent(before: RoleDocument, after: RoleDocument): boolean {
  const [old] = before.roles;
  const [role] = after.roles;
  if (old === undefined || role === undefined) return false;
  return contentOf(before.text, old) === contentOf(after.text, role);
}

const contentOf = (text: string, role: Role): string =>
  JSON.stringify([
    role.title?.value ?? null,
    role.fields.map(({ id, values }) => [id, values.map(({ value }) => value)]),
    role.preamble.map((block) => blockOf(text, block)),
    role.sections.map(({ ids, heading, parent, blocks }) => [
      ids,
      heading,
      parent,
      blocks.map((block) => blockOf(text, block)),
    ]),
  ]);

const blockOf = (text: string, { kind, content, depth, marker }: Block): unknown => [
  kind,
  slice(text, content),
  depth,
  marker,
];
