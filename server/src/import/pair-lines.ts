import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { edited, type Piece } from "./cell-lines.ts";
import { type LookOptions, look } from "./look.ts";
import { readsTheSame } from "./same.ts";
import { follow, type Trail } from "./trail.ts";

/**
 * Rows of a table whose lines were not copied with it: `所属部门 客服中心 岗位编号 KF-9`, with blanks or tabs between.
 * In the head of a document, and only where every other word is the name of a field, they become a line each.
 */
export function withPairLines(trail: Trail, options: LookOptions): Trail {
  const seen = look(trail.text, options);
  if (seen === null) return trail;
  const { role, document } = seen;
  const { text } = trail;
  const colon = role.language === "en" ? ": " : "：";
  const head = [
    ...role.preamble,
    ...role.sections.filter(({ id }) => id === "basic").flatMap(({ blocks }) => blocks),
  ];
  const edits = head.flatMap((block): readonly TextEdit[] => {
    if (block.kind !== "paragraph" || block.field !== null) return [];
    const first = document.lines.lineAt(block.span.start);
    const last = document.lines.lineAt(block.span.end);
    const lines = Array.from({ length: last - first + 1 }, (_, index) => ({
      start: document.lines.start(first + index),
      end: document.lines.end(first + index),
    }));
    return lines.flatMap((line) => {
      const pairs = pairsOf(text, line, options.vocabulary);
      return pairs === null
        ? []
        : edited(
            line,
            pairs.flatMap(([key, value]): readonly Piece[] => ["- **", key, `**${colon}`, value, "\n"]),
          );
    });
  });
  if (edits.length === 0) return trail;
  const laid = follow(trail, edits, "layout");
  const after = look(laid.text, options);
  return after !== null && readsTheSame(seen, after) ? laid : trail;
}

/** Labels and values by turns; null when the line is anything else. */
function pairsOf(
  text: string,
  line: Span,
  vocabulary: Vocabulary,
): readonly (readonly [Span, Span])[] | null {
  const words = slice(text, line);
  if (words.length > 200 || /[|。；;:：]/u.test(words)) return null;
  const wide = /\t| {2,}|\u3000/u.test(words.trim());
  const cells = [...words.matchAll(wide ? /[^\t \u3000]+(?: [^\t \u3000]+)*/gu : /[^ ]+/gu)].map(
    ({ 0: cell, index }) => ({ start: line.start + index, end: line.start + index + cell.length }),
  );
  // A single blank between Latin words separates nothing.
  if (!wide && !/\p{Script=Han}/u.test(words)) return null;
  if (cells.length < 2 || cells.length % 2 !== 0) return null;
  const pairs: (readonly [Span, Span])[] = [];
  for (let index = 0; index + 1 < cells.length; index += 2) {
    const key = cells[index];
    const value = cells[index + 1];
    if (key === undefined || value === undefined) return null;
    if (vocabulary.field(slice(text, key)) === null || vocabulary.field(slice(text, value)) !== null)
      return null;
    pairs.push([key, value]);
  }
  return pairs;
}
