import type { Forest } from "../../../server/src/render/chart/forest.ts";

type Trees = Pick<Forest, "roots" | "children">;

/** More boxes than these make no picture that can be read at once, whatever the window. */
const usualMost = 120;

/**
 * What a first picture may fold away, in the order to be tried: nothing, then level by level from the lowest
 * upwards, until roots and their reports are left. Each choice shows fewer boxes than the one before; those with
 * more than `most` are left out but for the last.
 */
export function foldings(trees: Trees, most: number = usualMost): readonly (readonly string[])[] {
  const { roots, children } = trees;
  const found: { readonly shown: number; readonly folded: readonly string[] }[] = [];
  let level = roots;
  let shown = 0;
  while (level.length > 0) {
    shown += level.length;
    const folded = level.filter((id) => children.has(id));
    found.unshift({ shown, folded });
    level = level.flatMap((id) => children.get(id) ?? []);
  }
  // Roots alone say nothing.
  if (found.length > 1) found.pop();
  return found
    .filter((one, index) => one.shown <= most || index === found.length - 1)
    .map(({ folded }) => folded);
}

/** All superiors of a role in the tree, the nearest first. */
export function superiorsOf({ parent }: Pick<Forest, "parent">, id: string): readonly string[] {
  const found: string[] = [];
  for (let at = parent.get(id); at !== undefined; at = parent.get(at)) found.push(at);
  return found;
}
