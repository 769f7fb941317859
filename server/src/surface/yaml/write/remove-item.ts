import { visit, type YAMLSeq } from "yaml";
import type { TextEdit } from "../../../text/edit.ts";
import { contains, type Span } from "../../../text/span.ts";
import { isScalarNode, isSeqNode } from "../nodes.ts";
import { wordsSpan } from "../places.ts";
import { removeItems } from "./list.ts";
import { remove } from "./pairs.ts";
import { lineStart, nextLine, type Sheet } from "./sheet.ts";

/** Takes one entry of a list out, or one line of a `|` text. The only entry of a list stays: it would be no list. */
export function removeItem(sheet: Sheet, span: Span): TextEdit[] {
  const { root } = sheet.document;
  if (!root || !contains(sheet.span, span)) return [];
  const edits: TextEdit[] = [];
  visit(root, {
    Seq: (_, node) => {
      if (!isSeqNode(node)) return undefined;
      const at = indexIn(sheet.text, node, span);
      if (at === -1 || node.items.length < 2) return undefined;
      edits.push(...removeItems(sheet, node, at, at + 1));
      return visit.BREAK;
    },
    Scalar: (_, node) => {
      if (!isScalarNode(node) || node.type !== "BLOCK_LITERAL") return undefined;
      if (!contains(wordsSpan(sheet.text, node), span)) return undefined;
      edits.push(remove(lineStart(sheet.text, span.start), nextLine(sheet.text, span.end)));
      return visit.BREAK;
    },
  });
  return edits;
}

/** The entry whose words the span is, or whose dash it begins with. */
function indexIn(text: string, list: YAMLSeq.Parsed, span: Span): number {
  return list.items.findIndex((item) => {
    if (!isScalarNode(item) || item.type?.startsWith("BLOCK")) return false;
    const words = wordsSpan(text, item);
    return contains(words, span) || (span.start < words.start && words.end <= span.end + 1);
  });
}
