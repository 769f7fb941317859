import type { Block, Role, RoleDocument } from "../role/role.ts";
import type { CommentPlace } from "./suppress.ts";
import { indentAt, type LineRange } from "./yaml-place.ts";

/** The lines of the two fences of a front matter, or null without one. */
export function frontMatterOf({ text, lines }: RoleDocument): LineRange | null {
  const isFence = (line: number, pattern: RegExp): boolean =>
    pattern.test(text.slice(lines.start(line), lines.end(line)));
  if (!isFence(0, /^---[ \t]*$/)) return null;
  for (let line = 1; line < lines.count; line++) {
    if (isFence(line, /^(?:---|\.\.\.)[ \t]*$/)) return { first: 0, last: line };
  }
  return null;
}

/**
 * Where an HTML comment about an offset goes. A line of its own ends a list and splits a paragraph, and there
 * is none inside a table or code: above an item the comment is indented into the item before it; behind a later
 * line of a paragraph it stands on that line; a table, code and raw HTML get it around them.
 */
export function placeInMarkdown(document: RoleDocument, offset: number): CommentPlace {
  const { text, lines, roles } = document;
  const line = lines.lineAt(offset);
  const above: CommentPlace = { how: "above", line, indent: indentAt(text, lines.start(line)) };
  for (const role of roles) {
    const row = rowsAround(role, document, line);
    if (row !== null) return { how: "around", ...row, indent: "" };
    const blocks = blocksOf(role).find((list) => list.some((block) => holds(document, block, line)));
    const index = blocks?.findIndex((block) => holds(document, block, line)) ?? -1;
    const block = blocks?.[index];
    if (blocks === undefined || block === undefined) continue;
    const first = lines.lineAt(block.span.start);
    if (block.kind === "code" || block.kind === "html") {
      return {
        how: "around",
        first,
        last: lines.lineAt(lastOf(block)),
        indent: indentOfCode(document, first),
      };
    }
    if (line > first) return { how: "behind", line };
    return block.kind === "item" ? { ...above, indent: indentOfItem(document, blocks, index) } : above;
  }
  return above;
}

const lastOf = ({ span }: Block): number => Math.max(span.start, span.end - 1);

const blocksOf = (role: Role): readonly (readonly Block[])[] => [
  role.preamble,
  ...role.sections.map((section) => section.blocks),
];

const holds = ({ lines }: RoleDocument, block: Block, line: number): boolean =>
  lines.lineAt(block.span.start) <= line && line <= lines.lineAt(lastOf(block));

/**
 * The lines of the table a line belongs to: rows, rows that are headings of sections, and the delimiter row,
 * which is no block. Null outside tables.
 */
function rowsAround(role: Role, { text, lines }: RoleDocument, line: number): LineRange | null {
  const isRow = new Set<number>();
  for (const block of blocksOf(role).flat()) {
    if (block.kind === "row") isRow.add(lines.lineAt(block.span.start));
  }
  for (const section of role.sections) {
    if (section.style === "row") isRow.add(lines.lineAt(section.headingLine.start));
  }
  const belongs = (at: number): boolean =>
    isRow.has(at) || isDelimiterRow(text.slice(lines.start(at), lines.end(at)));
  if (!isRow.has(line)) return null;
  let first = line;
  let last = line;
  while (first > 0 && belongs(first - 1)) first--;
  while (last + 1 < lines.count && belongs(last + 1)) last++;
  return { first, last };
}

const isDelimiterRow = (words: string): boolean => words.includes("|") && /^[ \t|:-]+$/.test(words);

/** Code that is code by four spaces or a tab would take a comment that is indented alike for a part of itself. */
function indentOfCode({ text, lines }: RoleDocument, line: number): string {
  const own = indentAt(text, lines.start(line));
  return /^(?:```|~~~|<)/.test(text.slice(lines.start(line) + own.length, lines.end(line)))
    ? own
    : own.replace(/\t$| {1,4}$/, "");
}

/** Markers CommonMark knows. `1、` and `（一）` are text to it, and a comment above them is not part of a list. */
const listMarker = /^(?:[-*+]|\d{1,9}[.)])$/;

/** Into the item before it on the same level, so that the list stays one; else as the item itself. */
function indentOfItem({ text, lines }: RoleDocument, blocks: readonly Block[], index: number): string {
  const item = blocks[index];
  if (item === undefined) return "";
  const own = indentAt(text, lines.start(lines.lineAt(item.span.start)));
  for (let before = index - 1; before >= 0; before--) {
    const other = blocks[before];
    if (other === undefined || other.kind !== "item" || other.depth < item.depth) return own;
    if (other.depth > item.depth) continue;
    if (!listMarker.test(other.marker)) return own;
    return " ".repeat(other.content.start - lines.start(lines.lineAt(other.span.start)));
  }
  return own;
}
