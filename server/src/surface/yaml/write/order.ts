import type { YAMLMap } from "yaml";
import type { Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { Span } from "../../../text/span.ts";
import { isFlow, type YamlPair } from "../nodes.ts";
import { pairEnd } from "../places.ts";
import { pairStart, replace } from "./pairs.ts";
import { type SectionPair, sectionPair } from "./sections.ts";
import { lineEnd, lineStart, type Sheet } from "./sheet.ts";

/**
 * Puts sections of one map in an order: they share out the places they have now, so that what stands between
 * them stays. A section takes the comments directly above it along.
 */
export function orderSections(
  sheet: Sheet,
  sections: readonly Section[],
  order: readonly number[],
): TextEdit[] {
  const pairs = order.map((index) => sectionPair(sheet, sections[index])).filter((pair) => pair !== null);
  const edits: TextEdit[] = [];
  for (const map of new Set(pairs.map((pair) => pair.map))) {
    edits.push(
      ...permute(
        sheet,
        map,
        pairs.filter((pair) => pair.map === map),
      ),
    );
  }
  return edits;
}

function permute(sheet: Sheet, map: YAMLMap.Parsed, wanted: readonly SectionPair[]): TextEdit[] {
  const { text } = sheet;
  const distinct = [...new Set(wanted.map(({ pair }) => pair))];
  const sources = distinct.map((pair) => pieceOf(sheet, map, pair));
  const places = [...sources].sort((a, b) => a.start - b.start);
  return places.flatMap((place, index) => {
    const source = sources[index];
    if (source === undefined || source.start === place.start) return [];
    return [replace(place.start, place.end, text.slice(source.start, source.end))];
  });
}

function pieceOf({ text, root }: Sheet, map: YAMLMap.Parsed, pair: YamlPair): Span {
  const end = pairEnd(text, pair);
  if (isFlow(map)) return { start: pairStart(pair), end };
  let start = lineStart(text, pairStart(pair));
  // Above the first key of the document stands what is said of the whole file.
  const floor = map === root ? lineStart(text, map.range[0]) : 0;
  while (start > floor) {
    const above = lineStart(
      text,
      start - 1 - (text.charCodeAt(start - 1) === 10 && text.charCodeAt(start - 2) === 13 ? 1 : 0),
    );
    if (!text.slice(above, start).trimStart().startsWith("#")) break;
    start = above;
  }
  return { start, end: lineEnd(text, end) };
}
