import type { Scalar } from "yaml";
import { visit } from "yaml";
import type { TextEdit } from "../../../text/edit.ts";
import { contains, type Span } from "../../../text/span.ts";
import { isScalarNode } from "../nodes.ts";
import { wordsSpan } from "../places.ts";
import { replaceInScalar } from "./rewrite.ts";
import type { Sheet } from "./sheet.ts";

/** Replaces words wherever they stand: in a value or key with what its quotes need, elsewhere as they are. */
export function replaceWords(sheet: Sheet, span: Span, words: string): TextEdit[] {
  const { text } = sheet;
  if (text.slice(span.start, span.end) === words || !contains(sheet.span, span)) return [];
  const found = scalarAt(sheet, span);
  if (found) return [replaceInScalar(sheet, found.node, span.start, span.end, words, found.key)];
  return /[\r\n]/.test(words) ? [] : [{ span, newText: words }];
}

function scalarAt(sheet: Sheet, span: Span): { readonly node: Scalar.Parsed; readonly key: boolean } | null {
  let found: { readonly node: Scalar.Parsed; readonly key: boolean } | null = null;
  const { root } = sheet.document;
  if (!root) return null;
  visit(root, {
    Scalar: (key, node) => {
      if (!isScalarNode(node) || !contains(wordsSpan(sheet.text, node), span)) return undefined;
      if (node.range[0] === node.range[1]) return undefined;
      found = { node, key: key === "key" };
      return visit.BREAK;
    },
  });
  return found;
}
