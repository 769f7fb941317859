import type { Scalar } from "yaml";
import type { Span } from "../../text/span.ts";
import { wordsSpan } from "./places.ts";

/** A line of a text value: its words in the source, without the indentation that YAML takes off. */
export interface TextLine {
  readonly span: Span;
  /** Columns the line is indented further than the text. */
  readonly indent: number;
}

/**
 * The lines of a scalar as its author sees them: of a `|` block without the block's indentation, of other
 * texts without any, of a text in double quotes also at each `\n`.
 */
export function textLines(text: string, scalar: Scalar.Parsed): TextLine[] {
  const block = scalar.type === "BLOCK_LITERAL" || scalar.type === "BLOCK_FOLDED";
  const words = wordsSpan(text, scalar);
  const lines: TextLine[] = [];
  if (words.start >= words.end) return lines;
  let base = -1;
  let at = block ? lineStart(text, words.start) : words.start;
  while (at < words.end) {
    const end = lineEnd(text, at, words.end, scalar.type === "QUOTE_DOUBLE");
    let start = at;
    while (start < end.at && isBlank(text.charCodeAt(start))) start++;
    let last = end.at;
    while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
    if (base < 0 && last > start) base = start - at;
    const indent = block && last > start ? Math.max(0, start - at - Math.max(base, 0)) : 0;
    lines.push({ span: { start, end: last }, indent });
    at = end.next;
  }
  return lines;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

function lineEnd(
  text: string,
  from: number,
  limit: number,
  escapes: boolean,
): { readonly at: number; readonly next: number } {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) return { at, next: code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 };
    if (!escapes || code !== 0x5c) continue;
    if (text.charAt(at + 1) === "n") return { at, next: at + 2 };
    at++;
  }
  return { at: limit, next: limit };
}

const isBreak = (code: number): boolean => code === 10 || code === 13;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x3000;
