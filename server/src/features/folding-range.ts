import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from "vscode-languageserver-protocol";
import { feature } from "./feature.ts";
import { folds } from "./folding/folds.ts";

/**
 * Sections fold, whatever their headings look like, and so do front matter, items with parts, lists beside other
 * words, tables, values and comments of several lines.
 */
export const foldingRange = feature({
  method: "textDocument/foldingRange",
  capability: { foldingRangeProvider: true },
  handle({ session }, { textDocument }: FoldingRangeParams): FoldingRange[] {
    const current = session.document(textDocument.uri);
    if (current === undefined) return [];
    return folds(current.document).map(({ startLine, endLine, comment }) => ({
      startLine,
      endLine,
      ...(comment ? { kind: FoldingRangeKind.Comment } : {}),
    }));
  },
});
