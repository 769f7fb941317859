import type { Context, Unplaced } from "./context.ts";
import type { Hours } from "./fact.ts";
import type { View } from "./plain-text.ts";

/** Claims of this kind in a piece of running text; spans count from its start. */
export function readHours(_view: View, _context: Context): readonly Unplaced<Hours>[] {
  return [];
}
