/** Longer texts are judged by their beginning. */
const longest = 400;

/** What `likeness` compares: how often each pair of neighbouring characters stands in a text. */
export type Shape = ReadonlyMap<string, number>;

export function shapeOf(text: string): Shape {
  const shape = new Map<string, number>();
  const words = text.slice(0, longest);
  for (let at = 0; at < words.length - 1; at++) {
    const pair = words.slice(at, at + 2);
    shape.set(pair, (shape.get(pair) ?? 0) + 1);
  }
  return shape;
}

const sizeOf = (shape: Shape): number => {
  let size = 0;
  for (const count of shape.values()) size += count;
  return size;
};

/** How alike two texts are, 0 to 1 (Dice, of pairs of characters); one that holds all of the other is alike, too. */
export function likeness(one: Shape, other: Shape): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [pair, count] of small) shared += Math.min(count, large.get(pair) ?? 0);
  const sizes = [sizeOf(one), sizeOf(other)] as const;
  const least = Math.min(...sizes);
  if (least === 0) return 0;
  const dice = (2 * shared) / (sizes[0] + sizes[1]);
  const held = shared / least;
  return held >= 0.8 && least >= 4 ? Math.max(dice, held * 0.7) : dice;
}

/** Pairs looked at before alikes are no longer looked for. */
const mostPairs = 40_000;

/**
 * Pairs the elements of two lists that are most alike, each at most once, best first; only those at least `least`
 * alike. Lists too long to compare each with each have no pairs.
 */
export function alikes<T>(
  before: readonly T[],
  after: readonly T[],
  shapes: (element: T) => Shape,
  least: number,
): readonly (readonly [T, T])[] {
  if (before.length * after.length > mostPairs) return [];
  const left = before.map(shapes);
  const right = after.map(shapes);
  const scored: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  left.forEach((one, i) => {
    right.forEach((other, j) => {
      const score = likeness(one, other);
      if (score >= least) scored.push({ i, j, score });
    });
  });
  scored.sort(
    (x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j,
  );
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  const pairs: (readonly [T, T])[] = [];
  for (const { i, j } of scored) {
    const [one, other] = [before[i], after[j]];
    if (one === undefined || other === undefined || usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    pairs.push([one, other]);
  }
  return pairs;
}
