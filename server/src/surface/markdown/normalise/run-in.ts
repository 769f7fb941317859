import type { TextEdit } from "../../../text/edit.ts";
import { renumbered } from "../write/numbering.ts";
import { indentOf } from "./lines.ts";
import type { Page } from "./page.ts";

/** Further items than these on one line are none. */
const most = 50;

/**
 * Items that a form's cell ran together (`1、甲。 2、乙。 3、丙。`) on lines of their own: those that begin with 1 and
 * count on, each behind a blank or the end of a sentence. One group for each line.
 */
export const runInItems = ({ text, units, lineBreak, headingAt }: Page): TextEdit[][] =>
  units.flatMap(({ kind, start, from, to, marker }) => {
    if (kind !== "item" || marker === null || marker.ordinal !== 1 || headingAt.has(start)) return [];
    const indent = indentOf(text, start);
    if (indent.trim() !== "") return [];
    const own = text.slice(start, marker.end);
    // The search must end with the line.
    const words = text.slice(from, to);
    const edits: TextEdit[] = [];
    let at = from;
    for (let ordinal = 2; ordinal <= most; ordinal++) {
      const next = renumbered(own, ordinal);
      if (next === own) break;
      const place = nextMarker(words, next, at - from);
      if (place === -1) break;
      const found = from + place;
      let gap = found;
      while (gap > at && /[ \t\u3000]/u.test(text.charAt(gap - 1))) gap--;
      edits.push({ span: { start: gap, end: found }, newText: lineBreak + indent });
      at = found + next.length;
    }
    return edits.length === 0 ? [] : [edits];
  });

/** Where a marker stands behind a blank or a sentence, with words and no figure behind it; -1 when nowhere. */
function nextMarker(words: string, marker: string, from: number): number {
  for (let at = words.indexOf(marker, from); at !== -1; at = words.indexOf(marker, at + 1)) {
    const before = words.charAt(at - 1);
    const after = words.charAt(at + marker.length);
    if (/[\s。；;]/u.test(before) && after !== "" && !/[\d\s.．]/u.test(after)) return at;
  }
  return -1;
}
