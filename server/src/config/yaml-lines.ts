import { isScalar, type Node, parseAllDocuments, visit } from "yaml";
import { parseYaml } from "../surface/yaml/parse.ts";
import type { Span } from "../text/span.ts";

/**
 * The scalars of a YAML text that go over several lines, in document order, from their first character (`|`,
 * a quote) to their last. A `#` on a line inside one is text, not a comment. A text that cannot be read gives
 * what can be read of it.
 */
export function scalarsOfManyLines(text: string): readonly Span[] {
  const found: Span[] = [];
  // Nested far enough, a text ends the whole process inside the library, which no `catch` prevents.
  if (parseYaml(text).tooDeep !== null) return found;
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: "silent" });
    for (const document of Array.isArray(documents) ? documents : []) {
      visit(document, (_key, node) => {
        if (!isScalar(node) || (node as Node).range == null) return;
        const [start, end] = (node as Node).range ?? [0, 0];
        const trimmed = start + text.slice(start, end).trimEnd().length;
        if (/[\r\n]/.test(text.slice(start, trimmed))) found.push({ start, end: trimmed });
      });
    }
  } catch {
    // The library recurses: nested deeply enough, a text exhausts the stack.
  }
  return found;
}
