import type { YamlDocument } from "./parse.ts";
import { isEmpty } from "./places.ts";

/** Documents with nothing in them (a `---` at the end) are no roles, unless there is nothing else. */
export function rolesOf(documents: readonly YamlDocument[]): readonly YamlDocument[] {
  const full = documents.filter(({ root, errors }) => errors.length > 0 || !isEmpty(root));
  if (full.length === 0) return documents.slice(0, 1);
  // What stands before the first role and between two belongs to the role that follows.
  return full.map((document, index) => {
    const start = index === 0 ? 0 : document.span.start;
    return { ...document, span: { start, end: full[index + 1]?.span.start ?? document.span.end } };
  });
}
