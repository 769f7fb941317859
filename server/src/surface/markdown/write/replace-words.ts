import type { TextEdit } from "../../../text/edit.ts";
import type { Span } from "../../../text/span.ts";
import { lineStart } from "../build.ts";
import { cellWords } from "./heading-like.ts";
import type { Sheet } from "./sheet.ts";
import { lineEnd, withBreaks } from "./sheet.ts";

/** Other words at a place of the body, escaped where they stand in a table. */
export function replaceWords({ text, role, lineBreak }: Sheet, span: Span, words: string): TextEdit[] {
  if (span.start < 0 || span.end > text.length || span.start > span.end) return [];
  const newText = inTable(text, role.sections.flatMap(({ blocks }) => blocks).concat(role.preamble), span)
    ? cellWords(words)
    : withBreaks(words, lineBreak);
  return text.slice(span.start, span.end) === newText ? [] : [{ span, newText }];
}

/** The place is in a row, or on the line of one: the heading cell of a form. */
function inTable(
  text: string,
  blocks: readonly { readonly kind: string; readonly span: Span }[],
  span: Span,
): boolean {
  const start = lineStart(text, span.start);
  const end = lineEnd(text, span.start);
  if (text.slice(start, end).trimStart().startsWith("|")) return true;
  return blocks.some(
    (block) =>
      block.kind === "row" &&
      block.span.start <= span.start &&
      span.end <= block.span.end &&
      text.slice(block.span.start, block.span.end).includes("|"),
  );
}
