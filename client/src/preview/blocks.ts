/** One top-level block of a picture: its key, its place, and its HTML without the place. */
export interface BlockText {
  readonly key: string;
  readonly line: string;
  readonly html: string;
}

export interface Step {
  readonly block: BlockText;
  /** Index of the block of the last picture whose element goes on living, -1 when a new one is needed. */
  readonly reuse: number;
}

/**
 * How one picture becomes the next: blocks whose HTML is the same keep their element, wherever they stand
 * now, so that nothing flickers and a selection in them survives. Each old element is used once.
 */
export function planBlocks(last: readonly BlockText[], next: readonly BlockText[]): Step[] {
  const free = new Map<string, number[]>();
  last.forEach(({ key, html }, index) => {
    const name = `${key}\n${html}`;
    free.set(name, [...(free.get(name) ?? []), index]);
  });
  return next.map((block) => ({ block, reuse: free.get(`${block.key}\n${block.html}`)?.shift() ?? -1 }));
}
