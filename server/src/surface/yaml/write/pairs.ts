import type { YAMLMap } from "yaml";
import type { TextEdit } from "../../../text/edit.ts";
import { isFlow, type YamlPair } from "../nodes.ts";
import { pairEnd } from "../places.ts";
import { type NewPair, pairSource, writeContent } from "./content.ts";
import { beforeBreak, columnOf, lineEnd, lineStart, nextLine, type Sheet, spaces } from "./sheet.ts";

/** Adds pairs to a map, all behind one of its pairs, or before the first when `after` is null. */
export function addPairs(
  sheet: Sheet,
  map: YAMLMap.Parsed,
  after: YamlPair | null,
  pairs: readonly NewPair[],
  blankLine = false,
): TextEdit[] {
  const { text, lineBreak } = sheet;
  const first = map.items[0];
  if (isFlow(map)) {
    const source = pairs.map((pair) => pairSource(sheet, pair, 0, true)).join(", ");
    if (after) return [insert(pairEnd(text, after), `, ${source}`)];
    return [insert(map.range[0] + 1, first ? `${source}, ` : source)];
  }
  const start = first ? pairStart(first) : map.range[0];
  const column = columnOf(text, start);
  const sources = pairs.map((pair) => pairSource(sheet, pair, column, false));
  const gap = blankLine ? lineBreak + lineBreak : lineBreak;
  if (after) {
    return [
      insert(
        lineEnd(text, pairEnd(text, after)),
        sources.map((source) => `${gap}${spaces(column)}${source}`).join(""),
      ),
    ];
  }
  return [insert(start, sources.map((source) => `${source}${gap}${spaces(column)}`).join(""))];
}

/** Adds the first pairs to a document that has none, below its comments. */
export function beginPairs(sheet: Sheet, pairs: readonly NewPair[]): TextEdit[] {
  const { text, lineBreak, span } = sheet;
  const at = span.end;
  const before = at > span.start && !/[\r\n]/.test(text.charAt(at - 1)) ? lineBreak : "";
  const after = /[\r\n]/.test(text.charAt(at)) ? "" : lineBreak;
  const source = pairs.map((pair) => pairSource(sheet, pair, 0, false)).join(lineBreak);
  return [insert(at, `${before}${source}${after}`)];
}

/** Puts pairs below a key without a value. */
export function nestPairs(
  sheet: Sheet,
  parent: YamlPair,
  pairs: readonly NewPair[],
  flow: boolean,
): TextEdit[] {
  const { text } = sheet;
  const at = pairEnd(text, parent);
  const source = writeContent(sheet, { kind: "pairs", pairs }, columnOf(text, pairStart(parent)), flow);
  return [insert(flow ? at : lineEnd(text, at), source)];
}

/** Takes a pair out: its lines with what stands behind it on them, or its part of `{…}`. */
export function removePair({ text, span }: Sheet, map: YAMLMap.Parsed, pair: YamlPair): TextEdit[] {
  const index = map.items.indexOf(pair);
  if (index < 0) return [];
  const end = pairEnd(text, pair);
  if (isFlow(map)) {
    const before = map.items[index - 1];
    const after = map.items[index + 1];
    if (before) return [remove(pairEnd(text, before), end)];
    return [remove(pairStart(pair), after ? pairStart(after) : end)];
  }
  const start = lineStart(text, pairStart(pair));
  if (text.slice(start, pairStart(pair)).trim() !== "") return [];
  const next = nextLine(text, end);
  const endsFile = next === lineEnd(text, end) && next >= Math.min(span.end, text.length);
  // The last line of a file without a line break at its end takes the one before it along.
  if (endsFile && start > span.start) return [remove(beforeBreak(text, start), next)];
  return [remove(start, next)];
}

export const pairStart = ({ key, value }: YamlPair): number => key?.range[0] ?? value?.range[0] ?? 0;

/** Where a value is put behind a key that has none: after the space that stands there already, before a comment. */
export function emptyValuePlace(
  text: string,
  pair: YamlPair,
): { readonly at: number; readonly lead: string } {
  const colon = pairEnd(text, pair);
  const anchored = pair.value?.anchor || pair.value?.tag ? Math.max(colon, pair.value.range[0]) : colon;
  const rest = text.slice(anchored, lineEnd(text, anchored));
  if (rest.startsWith(" ") && rest.trim() === "") return { at: anchored + 1, lead: "" };
  return { at: anchored, lead: " " };
}

export const insert = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });

export const remove = (start: number, end: number): TextEdit => ({ span: { start, end }, newText: "" });

export const replace = (start: number, end: number, newText: string): TextEdit => ({
  span: { start, end },
  newText,
});
