import type { Block } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { contains, type Span } from "../../../text/span.ts";
import { lineStart, nextLine } from "../build.ts";
import { readMarker } from "../marker.ts";
import { renumbered } from "./numbering.ts";
import type { Sheet } from "./sheet.ts";
import { backOverBreak } from "./sheet.ts";

/** Takes a list item out with its lines, and counts those behind it on. An item with items of its own stays. */
export function removeItem({ text, role }: Sheet, span: Span): TextEdit[] {
  for (const blocks of [role.preamble, ...role.sections.map((section) => section.blocks)]) {
    const index = blocks.findIndex((block) => block.kind === "item" && contains(block.span, span));
    const block = blocks[index];
    if (block === undefined) continue;
    const start = lineStart(text, block.span.start);
    const next = blocks[index + 1];
    const nested = next?.kind === "item" && next.depth > block.depth;
    if (nested || text.slice(start, block.span.start).trim() !== "" || block.field !== null) return [];
    const end = nextLine(text, Math.max(block.span.end, block.span.start));
    const last = end === text.length && !/[\n\r]$/u.test(text);
    return [
      { span: { start: last ? backOverBreak(text, start) : start, end }, newText: "" },
      ...countedOn(text, blocks.slice(index + 1), block),
    ];
  }
  return [];
}

/** The items that go on counting from the one that went. */
function countedOn(text: string, behind: readonly Block[], gone: Block): TextEdit[] {
  const edits: TextEdit[] = [];
  let before = ordinal(text, gone);
  for (const block of behind) {
    if (block.kind !== "item" || block.depth < gone.depth || before === 0) break;
    if (block.depth > gone.depth) continue;
    const own = ordinal(text, block);
    if (own !== before + 1) break;
    const span = { start: block.span.start, end: block.span.start + block.marker.length };
    edits.push({ span, newText: renumbered(block.marker, before) });
    before = own;
  }
  return edits;
}

const ordinal = (text: string, { span, marker }: Block): number =>
  marker === ""
    ? 0
    : (readMarker(text, span.start, Math.max(span.end, span.start + marker.length + 1))?.ordinal ?? 0);
