import { bodySize } from "./pdf-blocks.ts";
import { type Line, lineText } from "./pdf-lines.ts";

/** How much of a page's height its head and its foot are. */
const edge = 0.12;

const pageNumber =
  /^[-–—\s]*(?:第\s*)?\d{1,4}\s*(?:[页頁])?\s*(?:(?:[/／]|共|of)\s*(?:共\s*)?\d{1,4}\s*(?:[页頁])?)?[-–—\s]*$|^page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/iu;

/** A line that ends in its page's number. */
const numbered =
  /(?:第\s*\d{1,4}\s*[页頁](?:\s*[/／,，]?\s*共\s*\d{1,4}\s*[页頁])?|page\s+\d{1,4}\s+of\s+\d{1,4})$/iu;

/**
 * Lines that belong to the paper: page numbers at its edges, and what stands at the same height at the edge of most
 * pages, however its numbers differ.
 */
export function furnitureOf(
  pages: readonly (readonly Line[])[],
  heights: readonly number[],
): ReadonlySet<Line> {
  const found = new Set<Line>();
  const byKey = new Map<string, Line[]>();
  const body = bodySize(pages.flat());
  pages.forEach((lines, page) => {
    const height = heights[page] ?? 0;
    for (const line of lines) {
      if (line.y > height * edge && line.y < height * (1 - edge)) continue;
      const text = lineText(line);
      if (pageNumber.test(text) || numbered.test(text)) found.add(line);
      // Small print at the very edge, on a file of one page too.
      const outermost = line.y < height * 0.08 || line.y > height * 0.93;
      if (outermost && line.size < body * 0.86) found.add(line);
      const key = `${Math.round(line.y / 6)} ${text.replaceAll(/\d+/g, "#")}`;
      byKey.set(key, [...(byKey.get(key) ?? []), line]);
    }
  });
  for (const lines of byKey.values()) {
    const on = new Set(lines.map(({ page }) => page)).size;
    if (on >= 2 && on * 2 > pages.length) for (const line of lines) found.add(line);
  }
  return found;
}
