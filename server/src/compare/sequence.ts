/**
 * What two sequences have in common, in order. Patience first: what is unique on both sides is what a reader holds
 * on to; then the longest common subsequence of what is between. Not a library's: those for general use give nothing
 * at all when a bound on the work is reached, and role definitions may be of any length.
 */

/** Cells of the table for one gap, and for all gaps together. */
const mostCells = 4_000_000;
const mostAtOnce = 1_000_000;
/** Gaps inside gaps. Each level is linear. */
const deepest = 24;

interface Gap {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly depth: number;
}

export type Pair = readonly [a: number, b: number];

/** Pairs of indices of equal elements, ascending on both sides. Near linear; gaps too large to look into have none. */
export function commonPairs(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const gaps: Gap[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length, depth: 0 }];
  let cells = mostCells;
  for (let gap = gaps.pop(); gap !== undefined; gap = gaps.pop()) {
    let { a0, a1, b0, b1 } = gap;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) pairs.push([a0++, b0++]);
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) pairs.push([--a1, --b1]);
    if (a0 === a1 || b0 === b1) continue;
    const anchors = gap.depth < deepest ? anchorsIn(a, b, { ...gap, a0, a1, b0, b1 }) : [];
    if (anchors.length > 0) {
      let [fromA, fromB] = [a0, b0];
      for (const [atA, atB] of [...anchors, [a1, b1] as const]) {
        gaps.push({ a0: fromA, a1: atA, b0: fromB, b1: atB, depth: gap.depth + 1 });
        [fromA, fromB] = [atA + 1, atB + 1];
      }
      pairs.push(...anchors);
      continue;
    }
    const size = (a1 - a0) * (b1 - b0);
    if (size > mostAtOnce || size > cells) continue;
    cells -= size;
    for (const [i, j] of longest(a.slice(a0, a1), b.slice(b0, b1))) pairs.push([a0 + i, b0 + j]);
  }
  return pairs.sort((one, other) => one[0] - other[0]);
}

/** Elements that stand once on each side of the gap, those that keep their order. */
function anchorsIn(a: readonly string[], b: readonly string[], { a0, a1, b0, b1 }: Gap): readonly Pair[] {
  const onceIn = (all: readonly string[], from: number, to: number): Map<string, number> => {
    const places = new Map<string, number>();
    for (let at = from; at < to; at++) {
      const element = all[at] ?? "";
      places.set(element, places.has(element) ? -1 : at);
    }
    return places;
  };
  const inB = onceIn(b, b0, b1);
  const pairs: Pair[] = [];
  for (const [element, at] of onceIn(a, a0, a1)) {
    const other = at < 0 ? -1 : (inB.get(element) ?? -1);
    if (other >= 0) pairs.push([at, other]);
  }
  return ascending(pairs.sort((one, other) => one[0] - other[0]));
}

/** The longest run of pairs, sorted on the left, that ascends on the right as well. */
export function ascending(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, right], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < right) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
    ends[low] = index;
  });
  const kept: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) kept.push(pair);
  }
  return kept.reverse();
}

/** The longest common subsequence by the table everybody knows. */
function longest(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
