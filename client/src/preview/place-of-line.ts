/** A piece of the page and the lines of the source it shows. */
export interface Shown<Item> {
  readonly item: Item;
  readonly line: number;
  /** First line after those of the top-level block it is in. */
  readonly end: number;
  /** How deep it is nested. */
  readonly depth: number;
}

/** What shows a line: the deepest of those that begin last before it; null when the page does not show the line. */
export function placeOfLine<Item>(shown: readonly Shown<Item>[], line: number): Item | null {
  let best: Shown<Item> | null = null;
  for (const one of shown) {
    if (one.line > line || line >= one.end) continue;
    if (best === null || one.line > best.line || (one.line === best.line && one.depth >= best.depth))
      best = one;
  }
  return best?.item ?? null;
}

/** First line after a piece: where the next one begins, at most the end of its block. */
export function endOf<Item>(shown: readonly Shown<Item>[], { line, end }: Shown<Item>): number {
  let next = end;
  for (const one of shown) if (one.line > line && one.line < next) next = one.line;
  return next;
}
