import type { TextEdit } from "../../../text/edit.ts";
import { lineStart } from "../build.ts";
import type { Unit } from "../unit.ts";
import { blankBefore } from "../write/sheet.ts";
import type { Page } from "./page.ts";

/**
 * Items with CommonMark's markers, one blank behind them, nested ones and wrapped lines under their item's words:
 * `1、` `（1）` `①` become `1. `, `•` and `■` the bullet the document has, a dash when it has none. With `recount` they count on from their list's first
 * number. One group for each list; one that holds code, quotes, tables or HTML stays as it is.
 */
export function commonMarkLists(page: Page, recount: boolean): TextEdit[][] {
  const lists = listsOf(page);
  const bullet = commonBullet(page.text, lists.flat());
  return lists.map((list) => listEdits(page, list, recount, bullet));
}

/** The bullet most items have that Markdown knows; a dash where none has one. */
function commonBullet(text: string, units: readonly Unit[]): string {
  const counts = new Map<string, number>();
  for (const { kind, marker, start, from } of units) {
    const sign = text.charAt(start);
    const known = kind === "item" && marker?.kind === "bullet" && "-*+".includes(sign) && from > start + 1;
    if (known) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "-";
}

/** The units of each list, its outermost items with all that stands in them. */
export function listsOf({ units, headingAt, blockAt }: Page): Unit[][] {
  const lists: Unit[][] = [];
  let open: Unit[] | null = null;
  for (const unit of units) {
    const free = !headingAt.has(unit.start);
    const item = free && unit.kind === "item";
    const inside = open !== null && free && (unit.depth > 0 || isMore(blockAt, unit));
    if (!item && !inside) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      lists.push(open);
    }
    open.push(unit);
  }
  return lists;
}

/** Text that goes on with the item before it. */
const isMore = (blockAt: Page["blockAt"], { kind, joins, start }: Unit): boolean =>
  kind === "text" && joins && !blockAt.has(start);

interface OpenItem {
  /** Where its words begin. */
  readonly column: number;
  readonly ordered: boolean;
  readonly kind: string;
  readonly number: number;
}

function listEdits(
  { text, lineBreak }: Page,
  list: readonly Unit[],
  recount: boolean,
  bullet: string,
): TextEdit[] {
  if (list.some((unit) => isComplex(text, unit))) return [];
  const edits: TextEdit[] = [];
  const counts = recount && !isAllOnes(text, list);
  /** The last item met at each depth; deeper ones end with their parent. */
  const open: OpenItem[] = [];
  let column = 0;
  list.forEach((unit, index) => {
    const start = lineStart(text, unit.start);
    const { marker } = unit;
    if (unit.kind !== "item" || marker === null) {
      const inner = unit.joins ? undefined : open[Math.min(unit.depth, open.length) - 1];
      column = inner?.column ?? column;
      edits.push({ span: { start, end: unit.start }, newText: " ".repeat(column) });
      return;
    }
    const depth = Math.min(unit.depth, open.length);
    const before = open[depth];
    open.length = depth;
    const ordered = marker.kind !== "bullet";
    const counted = counts && before?.ordered === true && before.kind === marker.kind;
    const number = counted ? before.number + 1 : marker.ordinal || 1;
    const written = ordered ? `${number}.` : bullet;
    const indent = open[depth - 1]?.column ?? 0;
    const bare = unit.from >= unit.to;
    const air = index === 0 && !blankBefore(text, start) && isBehindText(text, start) ? lineBreak : "";
    edits.push({
      span: { start, end: bare ? unit.end : unit.from },
      newText: `${air}${" ".repeat(indent)}${written}${bare ? "" : " "}`,
    });
    column = indent + written.length + 1;
    open.push({ column, ordered, kind: marker.kind, number });
  });
  return edits;
}

/** Every item is `1.`: some write lists so that never need to be counted again, and Markdown counts them. */
export const isAllOnes = (text: string, list: readonly Unit[]): boolean => {
  const items = list.filter(({ kind, depth }) => kind === "item" && depth === 0);
  return items.length > 1 && items.every(({ start, from }) => /^1[.)] +$/u.test(text.slice(start, from)));
};

/** A list right behind a line of text stands off from it; behind a comment, which may speak of it, it does not. */
const isBehindText = (text: string, start: number): boolean =>
  !/-->[ \t]*(?:\r\n|\n|\r)$/u.test(text.slice(Math.max(0, start - 40), start));

/** More than items and text, or marks in front of them on their line: its columns are left alone. */
function isComplex(text: string, unit: Unit): boolean {
  if (unit.kind !== "item" && unit.kind !== "text") return true;
  const before = text.slice(lineStart(text, unit.start), unit.start);
  if (/\S/u.test(before)) return true;
  return unit.kind === "item" && unit.from < unit.to && /[\n\r]/u.test(text.slice(unit.start, unit.from));
}
