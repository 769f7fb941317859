import type { TextEdit } from "../../../text/edit.ts";
import type { Unit } from "../unit.ts";
import { renumbered } from "../write/numbering.ts";
import { isAllOnes, listsOf } from "./lists.ts";
import type { Page } from "./page.ts";

/**
 * Items counted on from their list's first one, each in its own way of writing (`2、` `（二）` `③`), and one blank behind
 * markers that Markdown knows only with it (`1.甲`). Nothing else changes. One group for each list.
 */
export const listNumbers = (page: Page): TextEdit[][] =>
  listsOf(page).map((list) => (isAllOnes(page.text, list) ? [] : recounted(page.text, list)));

/** The edits for some items in a row, the nested ones among them. */
function recounted(text: string, list: readonly Unit[]): TextEdit[] {
  const last: (Unit & { readonly number: number })[] = [];
  return list.flatMap((unit) => {
    const { marker, start, depth, from, to } = unit;
    if (unit.kind !== "item" || marker === null) return [];
    const before = last[depth];
    last.length = Math.min(last.length, depth);
    const counts = marker.kind !== "bullet" && before?.marker?.kind === marker.kind && before.number > 0;
    const number = counts ? before.number + 1 : marker.ordinal;
    last[depth] = { ...unit, number };
    const own = text.slice(start, marker.end);
    const written = counts ? renumbered(own, number) : own;
    const needsBlank = /^(?:[-*+]|\d+[.)])$/u.test(own) && marker.end === from && from < to;
    const newText = written + (needsBlank ? " " : "");
    return newText === own ? [] : [{ span: { start, end: marker.end }, newText }];
  });
}
