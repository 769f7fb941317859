import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";

/** A label is no sentence. */
const longestLabel = 12;

/**
 * What the rows of a part of a sheet are, by their cells: the names of its columns for a form whose rows are a line of
 * several cells and then one long one (`类别 | 职责 | 目标`, below each its description); `table` for rows of three and
 * more cells all through; null for pairs and single cells.
 */
export function columnsOf(
  text: string,
  rows: readonly (readonly Span[])[],
): readonly string[] | "table" | null {
  const [head = [], ...rest] = rows;
  if (head.length < 3) return rest.some((cells) => cells.length > 2) ? "table" : null;
  const labels = head.map((cell) => slice(text, cell));
  const named = labels.every((label) => [...label].length <= longestLabel && !/[。；;，,]/u.test(label));
  const described = rest.some((cells) => cells.length === 1);
  const regular = rest.every((cells) => cells.length === 1 || cells.length === head.length);
  return named && described && regular ? labels : "table";
}
