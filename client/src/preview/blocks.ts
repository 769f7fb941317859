/** One top-level block of a picture: its key, its place, and its HTML without the place. */
export interface BlockText {
  readonly key: string;
  readonly line: string;
  /** Lines of the source that are in it. */
  readonly size: string;
  readonly html: string;
}

export interface Step {
  readonly block: BlockText;
  /** Index of the block of the last picture whose element goes on living, -1 when a new one is needed. */
  readonly reuse: number;
  /** Its element shows something else now; what is the same in it can stay. */
  readonly changed: boolean;
  /** It cannot be read any more: the last picture of it stays. */
  readonly kept: boolean;
}

/**
 * How one picture becomes the next: blocks whose HTML is the same keep their element, wherever they stand
 * now, so that nothing flickers and a selection in them survives; others take the element of the same key. Each
 * old element is used once. `broken`: the file cannot be read as a whole, so what is missing stays in its place.
 */
export function planBlocks(
  last: readonly BlockText[],
  next: readonly BlockText[],
  broken = false,
): readonly Step[] {
  const free = new Map<string, number[]>();
  last.forEach(({ key, html }, index) => {
    const name = `${key}\n${html}`;
    free.set(name, [...(free.get(name) ?? []), index]);
  });
  const reuses = next.map((block) => free.get(`${block.key}\n${block.html}`)?.shift() ?? -1);
  const used = new Set(reuses);
  const steps = next.map((block, index): Step => {
    const same = reuses[index] ?? -1;
    if (same >= 0) return { block, reuse: same, changed: false, kept: false };
    const reuse = last.findIndex(({ key }, place) => key === block.key && !used.has(place));
    used.add(reuse);
    return { block, reuse, changed: true, kept: false };
  });
  return broken ? withMissing(last, steps) : steps;
}

const isNote = ({ key }: BlockText): boolean => /^r\d+-(?:broken|empty|shortened|tooLarge)$/.test(key);

/** Puts blocks that are missing behind those they stood behind. */
function withMissing(last: readonly BlockText[], steps: readonly Step[]): readonly Step[] {
  const present = new Set(steps.map(({ block }) => block.key));
  const missing = last.filter((block) => !present.has(block.key) && !isNote(block));
  if (missing.length === 0) return steps;
  const all = steps.filter(({ block }) => !block.key.endsWith("-empty"));
  for (const block of missing) {
    const index = last.indexOf(block);
    const before = last.slice(0, index).findLast(({ key }) => all.some((step) => step.block.key === key));
    const notes = all.findLastIndex((step) => isNote(step.block)) + 1;
    const at = before === undefined ? notes : all.findIndex((step) => step.block.key === before.key) + 1;
    all.splice(at, 0, { block, reuse: index, changed: false, kept: true });
  }
  return all;
}
