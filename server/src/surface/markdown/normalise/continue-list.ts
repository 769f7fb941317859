import type { RoleDocument } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { Vocabulary } from "../../../vocabulary/vocabulary.ts";
import { lineStart } from "../build.ts";
import type { Unit } from "../unit.ts";
import { renumbered } from "../write/numbering.ts";
import { backOverBreak, lineEnd } from "../write/sheet.ts";
import { isAllOnes, listsOf } from "./lists.ts";
import { pageOf } from "./page.ts";

/**
 * What a line break that was just typed needs in a list. Behind an item the next one begins, marked as the author
 * marks them (`4. ` `4、` `（四）` `④` `- `), and those behind it are counted on; on an item without words the list
 * ends. `offset` is where the cursor is, on the new line. Nothing outside of lists, and in headings that count.
 */
export function continueList(document: RoleDocument, offset: number, vocabulary: Vocabulary): TextEdit[] {
  const { text } = document;
  const start = lineStart(text, offset);
  const end = backOverBreak(text, start);
  if (end === start) return [];
  const page = pageOf(document, vocabulary);
  const above = lineStart(text, end);
  const item = page?.units.find((unit) => unit.kind === "item" && lineStart(text, unit.start) === above);
  if (page === null || item?.marker == null || page.headingAt.has(item.start)) return [];
  const indent = text.slice(above, item.start);
  // Words before the cursor were put there by an editor that goes on with lists itself.
  if (/\S/u.test(indent) || /\S/u.test(text.slice(start, offset))) return [];
  const own = text.slice(item.start, item.marker.end);
  const list = listsOf(page).find((units) => units.includes(item)) ?? [item];
  const counts = item.marker.kind !== "bullet" && item.marker.ordinal > 0 && !isAllOnes(text, list);
  if (text.slice(item.marker.end, end).trim() === "") {
    // The empty item goes, and with it the break that was typed on it: the cursor stays on a blank line.
    const gone: TextEdit = { span: { start: above, end: lineIndentEnd(text, start) }, newText: "" };
    return counts ? [gone, ...countedOn(text, list, item, item.marker.ordinal - 1)] : [gone];
  }
  const number = item.marker.ordinal + 1;
  const marker = counts ? renumbered(own, number) : own;
  const gap = /^[ \t\u3000]*/u.exec(text.slice(item.marker.end, end))?.[0] ?? "";
  const edit: TextEdit = {
    span: { start, end: lineIndentEnd(text, start) },
    newText: indent + marker + (gap === "" && /^(?:[-*+]|\d+[.)])$/u.test(own) ? " " : gap),
  };
  return counts ? [edit, ...countedOn(text, list, item, number)] : [edit];
}

/** The items behind one at its depth, counted on from a number. */
function countedOn(text: string, list: readonly Unit[], item: Unit, number: number): TextEdit[] {
  const behind = list.slice(list.indexOf(item) + 1);
  const until = behind.findIndex(({ kind, depth }) => kind === "item" && depth < item.depth);
  const beside = (until === -1 ? behind : behind.slice(0, until)).filter(
    ({ kind, depth, marker }) =>
      kind === "item" && depth === item.depth && marker?.kind === item.marker?.kind,
  );
  return beside.flatMap(({ start, marker }, index) => {
    const own = text.slice(start, marker?.end ?? start);
    const newText = renumbered(own, number + 1 + index);
    return newText === own ? [] : [{ span: { start, end: start + own.length }, newText }];
  });
}

/** Behind the blanks an editor has indented a new line with. */
function lineIndentEnd(text: string, start: number): number {
  const blanks = /^[ \t\u3000]*/u.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? "";
  return start + blanks.length;
}
