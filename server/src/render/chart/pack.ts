/** A rectangle to be put somewhere. */
export interface Block {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Puts blocks side by side in rows, in order. A row may be `leastLimit` wide, as wide as the widest block, and wide
 * enough for the whole to be about twice as wide as high. `gap` stays free between them.
 */
export function inRows(
  blocks: readonly Block[],
  gap: number,
  leastLimit = 0,
): { readonly spots: readonly Spot[]; readonly width: number; readonly height: number } {
  const widest = blocks.reduce((most, block) => Math.max(most, block.width), leastLimit);
  const area = blocks.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const limit = Math.max(widest, Math.sqrt(area * 2));
  const spots: Spot[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  let width = 0;
  for (const block of blocks) {
    if (x > 0 && x + block.width > limit) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    spots.push({ x, y });
    x += block.width + gap;
    width = Math.max(width, x - gap);
    rowHeight = Math.max(rowHeight, block.height);
  }
  return { spots, width, height: blocks.length === 0 ? 0 : y + rowHeight };
}
