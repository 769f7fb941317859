import type { Context, Unplaced } from "./context.ts";
import type { Probation } from "./fact.ts";
import type { View } from "./plain-text.ts";

/** Claims of this kind in a piece of running text; spans count from its start. */
export function readProbation(_view: View, _context: Context): readonly Unplaced<Probation>[] {
  return [];
}
