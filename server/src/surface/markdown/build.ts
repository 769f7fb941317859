import type { Block, BlockKind, Field, HeadingStyle, Section } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import type { Candidate } from "./candidate.ts";
import { hasWords } from "./inline.ts";
import type { Unit } from "./unit.ts";

/** A section while its end is not known yet. */
export interface SectionDraft {
  readonly id: SectionId | null;
  readonly ids: readonly SectionId[];
  readonly heading: string;
  readonly headingSpan: Span;
  readonly headingLine: Span;
  readonly style: HeadingStyle;
  readonly depth: number;
  readonly parent: number | null;
  readonly bodyStart: number;
  bodyEnd: number;
  end: number;
  readonly blocks: Block[];
}

/** Offset of the beginning of the line an offset is in. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Behind the break of the line an offset is in. */
export function nextLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) return at + 2;
  return Math.min(text.length, at + 1);
}

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d;

/** The section a heading begins. `level` is its nesting, 1 for the outermost. */
export function draftSection(
  text: string,
  unit: Unit,
  candidate: Candidate,
  depth: number,
  parent: number | null,
): SectionDraft {
  const start = lineStart(text, unit.start);
  const inline = candidate.inline !== -1;
  const headingEnd = inline ? trimEnd(text, unit.start, candidate.inline) : unit.end;
  return {
    id: candidate.match?.ids[0] ?? null,
    ids: candidate.match?.ids ?? [],
    heading: candidate.words,
    headingSpan: candidate.place,
    headingLine: { start, end: headingEnd },
    style: candidate.style,
    depth,
    parent,
    bodyStart: inline ? candidate.inline : nextLine(text, unit.end),
    bodyEnd: text.length,
    end: text.length,
    blocks: [],
  };
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x09)) at--;
  return at;
}

/** Finished sections; `empty` looks at the subsections too. */
export function finishSections(
  text: string,
  drafts: readonly SectionDraft[],
  fields: readonly Field[],
): Section[] {
  const filled = drafts.map(({ blocks }) => haveContent(text, blocks, fields));
  for (let index = drafts.length - 1; index >= 0; index--) {
    const parent = drafts[index]?.parent ?? null;
    if (parent !== null && filled[index] === true) filled[parent] = true;
  }
  return drafts.map((draft, index) => finished(draft, filled[index] !== true));
}

const finished = (draft: SectionDraft, empty: boolean): Section => ({
  id: draft.id,
  ids: draft.ids,
  heading: draft.heading,
  headingSpan: draft.headingSpan,
  headingLine: draft.headingLine,
  style: draft.style,
  depth: draft.depth,
  parent: draft.parent,
  span: { start: draft.headingLine.start, end: draft.end },
  body: { start: draft.bodyStart, end: Math.max(draft.bodyStart, draft.bodyEnd) },
  blocks: draft.blocks,
  empty,
});

function haveContent(text: string, blocks: readonly Block[], fields: readonly Field[]): boolean {
  for (const block of blocks) if (hasContent(text, block, fields)) return true;
  return false;
}

/** Words of its own: a field without a value has none, nor has a comment. */
function hasContent(text: string, block: Block, fields: readonly Field[]): boolean {
  if (block.kind === "comment") return false;
  const field = block.field === null ? undefined : fields[block.field];
  return field === undefined || block.kind === "row"
    ? hasWords(text, block.content)
    : field.valueSpan.end > field.valueSpan.start;
}

const blockKinds: Readonly<Record<Unit["kind"], BlockKind>> = {
  text: "paragraph",
  item: "item",
  row: "row",
  code: "code",
  html: "html",
  comment: "comment",
  quote: "quote",
  heading: "paragraph",
  break: "paragraph",
};

const noCells: readonly Span[] = [];

/** The block a unit is, or begins. */
export const blockOf = (text: string, unit: Unit, depth: number, field: number | null): Block => ({
  kind: blockKinds[unit.kind],
  span: { start: unit.start, end: unit.end },
  content: { start: unit.from, end: unit.to },
  marker: unit.marker === null ? "" : text.slice(unit.start, unit.marker.end),
  depth: unit.kind === "item" ? depth : 0,
  cells: unit.kind === "row" ? unit.cells : noCells,
  header: unit.header,
  field,
});

/** The block with one more line of the same paragraph. */
export const extended = (block: Block, end: number): Block => ({
  ...block,
  span: { start: block.span.start, end },
  content: { start: block.content.start, end },
});
