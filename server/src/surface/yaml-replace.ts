import { type Scalar, visit } from "yaml";
import { applyEdits, type TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isScalarNode } from "./yaml/nodes.ts";
import { parseYaml } from "./yaml/parse.ts";
import { rewriteScalar } from "./yaml/write/rewrite.ts";
import { readSheet } from "./yaml/write/sheet.ts";

/** A scalar of a YAML text, by the place of its node (quotes included), and what it shall say. */
export interface ScalarChange {
  readonly span: Span;
  readonly text: string;
}

/**
 * The edits that give scalars of any YAML text other words, keys included, quoted as they need it. None when the
 * YAML is broken or would be afterwards.
 */
export function rewriteYaml(
  text: string,
  changes: readonly ScalarChange[],
  vocabulary: Vocabulary,
): TextEdit[] {
  const [document] = parseYaml(text).documents;
  if (document?.root == null || document.errors.length > 0) return [];
  const sheet = readSheet(text, document, vocabulary, "zh-CN");
  if (sheet === null) return [];
  const edits: TextEdit[] = [];
  const found = (node: Scalar.Parsed): ScalarChange | undefined =>
    changes.find(({ span }) => span.start === node.range[0] && span.end === node.range[1]);
  visit(document.root, {
    Scalar: (key, node) => {
      if (!isScalarNode(node)) return;
      const change = found(node);
      if (change !== undefined) edits.push(rewriteScalar(sheet, node, change.text, false, key === "key"));
    },
  });
  const after = parseYaml(applyEdits(text, edits)).documents[0];
  return after === undefined || after.errors.length > 0 ? [] : edits;
}
