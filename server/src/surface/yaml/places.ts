import type { ParsedNode, Scalar } from "yaml";
import { isSpace, type Span } from "../../text/span.ts";
import { isFlow, isMapNode, isScalarNode, isSeqNode, type YamlPair } from "./nodes.ts";

/** Value start to value end, without what follows on the line. */
export function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: node.range[1] };
}

/** The place of the words: inside the quotes, after the `|` line, without the line breaks at the end. */
export function wordsSpan(text: string, scalar: Scalar.Parsed): Span {
  const [start, end] = scalar.range;
  switch (scalar.type) {
    case "QUOTE_DOUBLE":
    case "QUOTE_SINGLE": {
      const closed = end - start >= 2 && text[end - 1] === text[start];
      return { start: Math.min(start + 1, end), end: closed ? end - 1 : end };
    }
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED":
      return blockWords(text, start, end);
    default:
      return { start, end };
  }
}

function blockWords(text: string, start: number, end: number): Span {
  let from = start;
  while (from < end && !isLineBreak(text.charCodeAt(from))) from++;
  let to = end;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  return { start: from, end: to };
}

const isLineBreak = (code: number): boolean => code === 10 || code === 13;

/** The words as they stand for plain scalars (`001` stays `001`), decoded for the others. */
export function wordsOf(text: string, scalar: Scalar.Parsed): string {
  if (typeof scalar.value === "string")
    return scalar.type?.startsWith("BLOCK") ? scalar.value.trimEnd() : scalar.value;
  if (scalar.value === null) return "";
  return text.slice(scalar.range[0], scalar.range[1]);
}

/** Just after the colon of a pair, or after the key while there is none. */
export function colonEnd(text: string, { key, value }: YamlPair): number {
  const from = key?.range[1] ?? value?.range[0] ?? 0;
  const until = value?.range[0] ?? from;
  for (let at = from; at < until; at++) {
    if (text.charCodeAt(at) === 0x3a) return at + 1;
  }
  return from;
}

/** No value: nothing, or nothing after an anchor. `~` and `null` are words. */
export const isEmpty = (node: ParsedNode | null): boolean =>
  node === null || (isScalarNode(node) && node.value === null && node.range[0] === node.range[1]);

/** Where a value's words end: before the comment, line breaks and closing space that the library counts in. */
export function contentEnd(text: string, node: ParsedNode): number {
  if (isScalarNode(node)) return node.type?.startsWith("BLOCK") ? trimmedEnd(text, node) : node.range[1];
  if (isMapNode(node) && !isFlow(node)) {
    const last = node.items.at(-1);
    return last ? pairEnd(text, last) : node.range[1];
  }
  if (isSeqNode(node) && !isFlow(node)) {
    const last = node.items.at(-1);
    return last && !isEmpty(last) ? contentEnd(text, last) : trimmedEnd(text, node);
  }
  return node.range[1];
}

/** End of a pair: of its value's words, or of its colon. */
export const pairEnd = (text: string, pair: YamlPair): number =>
  pair.value && !isEmpty(pair.value) ? contentEnd(text, pair.value) : colonEnd(text, pair);

function trimmedEnd(text: string, { range: [start, end] }: ParsedNode): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
