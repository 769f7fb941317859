import type { ParsedNode, YAMLSeq } from "yaml";
import type { TextEdit } from "../../../text/edit.ts";
import { isFlow, isScalarNode } from "../nodes.ts";
import { contentEnd, wordsOf } from "../places.ts";
import { scalar } from "./content.ts";
import { insert, remove, replace } from "./pairs.ts";
import { beforeBreak, columnOf, lineEnd, lineStart, nextLine, type Sheet, spaces } from "./sheet.ts";

/** The words of a list's entries; null when one of them is no text. */
export function itemWords(text: string, list: YAMLSeq.Parsed): readonly string[] | null {
  const words = list.items.map((item) => (isScalarNode(item) ? wordsOf(text, item) : null));
  return words.every((word) => word !== null) ? words : null;
}

/** Adds entries at the end of a list, in the list's own layout. */
export function addItems(sheet: Sheet, list: YAMLSeq.Parsed, items: readonly string[]): TextEdit[] {
  return insertItems(sheet, list, list.items.length, items);
}

/** Makes a list have these entries, leaving alone what it begins and ends with already. */
export function setItems(sheet: Sheet, list: YAMLSeq.Parsed, wanted: readonly string[]): TextEdit[] | null {
  const words = itemWords(sheet.text, list);
  if (words === null || wanted.length === 0 || words.length === 0) return null;
  let head = 0;
  while (head < words.length && head < wanted.length && words[head] === wanted[head]) head++;
  let tail = 0;
  while (
    tail < words.length - head &&
    tail < wanted.length - head &&
    words.at(-1 - tail) === wanted.at(-1 - tail)
  )
    tail++;
  const edits: TextEdit[] = [];
  const oldMiddle = words.length - tail;
  const newMiddle = wanted.length - tail;
  const common = Math.min(oldMiddle, newMiddle);
  for (let index = head; index < common; index++) {
    const item = list.items[index];
    if (item)
      edits.push(
        replace(
          item.range[0],
          contentEnd(sheet.text, item),
          scalar(sheet, wanted[index] ?? "", isFlow(list)),
        ),
      );
  }
  if (oldMiddle > common) edits.push(...removeItems(sheet, list, common, oldMiddle));
  if (newMiddle > common) edits.push(...insertItems(sheet, list, common, wanted.slice(common, newMiddle)));
  return edits;
}

function insertItems(
  sheet: Sheet,
  list: YAMLSeq.Parsed,
  index: number,
  items: readonly string[],
): TextEdit[] {
  const { text, lineBreak } = sheet;
  const before = list.items[index - 1];
  const after = list.items[index];
  if (isFlow(list)) {
    const sources = items.map((item) => scalar(sheet, item, true));
    if (before) {
      const gap = `,${gapBefore(sheet, list, before)}`;
      return [insert(contentEnd(text, before), sources.map((source) => gap + source).join(""))];
    }
    return [
      insert(
        after ? after.range[0] : list.range[0] + 1,
        after ? sources.map((source) => `${source}, `).join("") : sources.join(", "),
      ),
    ];
  }
  // A block list begins at its first dash.
  const column = columnOf(text, list.range[0]);
  const sources = items.map((item) => `- ${scalar(sheet, item, false)}`);
  if (before) {
    const at = lineEnd(text, Math.max(contentEnd(text, before), before.range[0]));
    return [insert(at, sources.map((source) => `${lineBreak}${spaces(column)}${source}`).join(""))];
  }
  return [insert(list.range[0], sources.map((source) => `${source}${lineBreak}${spaces(column)}`).join(""))];
}

/** What separates the entries of `[a, b]`: a space, or a line break where each has its own line. */
function gapBefore({ text, lineBreak }: Sheet, list: YAMLSeq.Parsed, item: ParsedNode): string {
  const previous = list.items[list.items.indexOf(item) - 1];
  const from = previous ? contentEnd(text, previous) : list.range[0];
  const gap = text.slice(from, item.range[0]);
  return /[\r\n]/.test(gap) ? `${lineBreak}${spaces(columnOf(text, item.range[0]))}` : " ";
}

/** Takes the entries from one index up to another out of a list. */
export function removeItems({ text }: Sheet, list: YAMLSeq.Parsed, from: number, to: number): TextEdit[] {
  const first = list.items[from];
  const last = list.items[to - 1];
  if (!first || !last) return [];
  if (isFlow(list)) {
    const before = list.items[from - 1];
    const after = list.items[to];
    if (before) return [remove(contentEnd(text, before), contentEnd(text, last))];
    return [remove(first.range[0], after ? after.range[0] : contentEnd(text, last))];
  }
  const start = lineStart(text, first.range[0]);
  const end = nextLine(text, Math.max(contentEnd(text, last), last.range[0]));
  // At the end of a file without a final line break the break before goes.
  const endsFile = end === text.length && !/[\r\n]$/.test(text);
  return [remove(endsFile ? beforeBreak(text, start) : start, end)];
}
