import type { ChartNode } from "../../organisation/chart.ts";

/** How many colours there are: hues far enough apart for most eyes. The department's name stands in the box, too. */
export const colorCount = 10;

/** FNV-1a over UTF-16 units: the same name has the same number everywhere and always. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * A colour for each department. It comes from the name, so that a chart looks the same tomorrow; of two that
 * would share one the later by name takes the next free colour while there is one.
 */
export function departmentColors(nodes: Iterable<ChartNode>): ReadonlyMap<string, number> {
  const names = new Set<string>();
  for (const { department } of nodes) if (department !== null) names.add(department);
  const colors = new Map<string, number>();
  const taken = new Set<number>();
  for (const name of [...names].sort()) {
    let color = hash(name) % colorCount;
    if (taken.size < colorCount) while (taken.has(color)) color = (color + 1) % colorCount;
    taken.add(color);
    colors.set(name, color);
  }
  return colors;
}
