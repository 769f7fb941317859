import type { Units } from "../../vocabulary/fold.ts";
import { isWordUnit } from "../grammar/chars.ts";

/** A word, or the beginning of one, and what it hints at. `whole`: no letter or digit may follow. */
export interface Trigger {
  readonly word: string;
  readonly whole: boolean;
  readonly bit: number;
}

/** Words by their units: however many there are, a place in a text where none begins costs two looks. */
export interface TriggerTree {
  /** For each unit the bits of the words it is by itself. */
  readonly alone: Int32Array;
  /** At the `pairOf` two units the bits of all words they begin, and seldom those of another pair. */
  readonly pairs: Int32Array;
  /** `found` and the bits of all words of several units that stand at `at`. */
  from(units: Units, at: number, found: number): number;
}

const pairCount = 0x4000;
export const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e37) ^ second) & (pairCount - 1);

/** Nodes are numbers; what belongs to them stands in tables. Node 0 is before every word. */
export function triggerTree(triggers: readonly Trigger[]): TriggerTree {
  let limit = 1;
  for (const { word } of triggers) limit += word.length;
  const alone = new Int32Array(0x10000);
  const pairs = new Int32Array(pairCount);
  /** Bits of the words that end here, of those that end here if no word unit follows, of all from here on. */
  const ends = new Int32Array(limit);
  const wholes = new Int32Array(limit);
  const reach = new Int32Array(limit);
  /** A hash table: a node and a unit (no word has a unit 0), and the node behind them at the same place. */
  const size = 2 << (32 - Math.clz32(limit));
  const shift = Math.clz32(size - 1);
  const keys = new Int32Array(size);
  const nodes = new Uint16Array(size);
  let count = 0;

  const placeOf = (node: number, unit: number): number => {
    const key = (node << 16) | unit;
    let place = Math.imul(key, 0x9e3779b1) >>> shift;
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & (size - 1);
    return place;
  };
  const put = (table: Int32Array, at: number, bit: number): void => {
    table[at] = (table[at] ?? 0) | bit;
  };

  /** Words by their pair until it is met for the first time: most of them are in no text. */
  const waiting: (Trigger[] | undefined)[] = new Array(pairCount).fill(undefined);
  for (const trigger of triggers) {
    const { word, bit } = trigger;
    if (word.length === 1) {
      put(alone, word.charCodeAt(0), bit);
      continue;
    }
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    put(pairs, pair, bit);
    const list = waiting[pair];
    if (list === undefined) waiting[pair] = [trigger];
    else list.push(trigger);
  }

  const grow = ({ word, whole, bit }: Trigger): void => {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const place = placeOf(node, unit);
      if (keys[place] === 0) {
        keys[place] = (node << 16) | unit;
        nodes[place] = ++count;
      }
      node = nodes[place] ?? 0;
      put(reach, node, bit);
    }
    put(whole ? wholes : ends, node, bit);
  };

  return {
    alone,
    pairs,
    from(units, at, before) {
      if (at + 1 >= units.length) return before;
      const first = units[at] ?? 0;
      const pair = pairOf(first, units[at + 1] ?? 0);
      const unread = waiting[pair];
      if (unread !== undefined) {
        waiting[pair] = undefined;
        unread.forEach(grow);
      }
      let found = before;
      let node = nodes[placeOf(0, first)] ?? 0;
      for (let next = at + 1; ((reach[node] ?? 0) & ~found) !== 0; next++) {
        // To ask for a unit behind the end would be slow.
        const unit = next < units.length ? (units[next] ?? 0) : 0;
        found |= ends[node] ?? 0;
        if (((wholes[node] ?? 0) & ~found) !== 0 && !isWordUnit(unit)) found |= wholes[node] ?? 0;
        node = nodes[placeOf(node, unit)] ?? 0;
      }
      return found;
    },
  };
}
