import type { Change, Told } from "./change.ts";
import type { Item } from "./items.ts";
import { alikes } from "./likeness.ts";
import { type Places, placesOf } from "./places.ts";
import { commonPairs } from "./sequence.ts";
import { type State, sectionOf } from "./state.ts";
import { keyWithout, saysNothing, wordingOf } from "./wording.ts";
import { marksOf } from "./words.ts";

/** Places whose words are told as changes of their own, on both sides. */
export interface Explained {
  readonly before: Places;
  readonly after: Places;
}

interface Items {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

/** At least so alike are two wordings of one item. */
const leastAlike = 0.45;

/** Which item is which on both sides. */
export interface ItemPairs {
  /** Items that say the same at their place, or nearly the same. */
  readonly paired: readonly (readonly [Item, Item])[];
  /** Items that say the same in another place. */
  readonly moved: readonly (readonly [Item, Item])[];
  /** Items of sections on both sides without a partner. */
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

/**
 * Pairs items. `lists`: items of the same section on both sides. `others`: items of sections that came or went as a
 * whole; they are told with their section unless they moved.
 */
export function pairItems(lists: readonly Items[], others: Items): ItemPairs {
  const paired: (readonly [Item, Item])[] = [];
  const [gone, come]: [Item[], Item[]] = [[], []];
  for (const list of lists) {
    const common = commonPairs(
      list.before.map(({ key }) => key),
      list.after.map(({ key }) => key),
    );
    const [inBefore, inAfter] = [new Set(common.map(([i]) => i)), new Set(common.map(([, j]) => j))];
    for (const [i, j] of common) {
      const [one, other] = [list.before[i], list.after[j]];
      if (one !== undefined && other !== undefined) paired.push([one, other]);
    }
    const left = list.before.filter((_, index) => !inBefore.has(index));
    const right = list.after.filter((_, index) => !inAfter.has(index));
    const alike = alikes(left, right, (item) => item.shape(), leastAlike).filter(
      ([one, other]) => one.key !== other.key && one.field === other.field,
    );
    paired.push(...alike);
    const reworded = new Set(alike.flat());
    gone.push(...left.filter((item) => !reworded.has(item)));
    come.push(...right.filter((item) => !reworded.has(item)));
  }
  const moved = movedItems([...gone, ...others.before], [...come, ...others.after]);
  const elsewhere = new Set(moved.flat());
  return {
    paired,
    moved,
    gone: gone.filter((item) => !elsewhere.has(item)),
    come: come.filter((item) => !elsewhere.has(item)),
  };
}

/** Where the same words stand on both sides. */
export function unchangedPlaces({ paired, moved }: ItemPairs): Explained {
  const same = [...paired.filter(([one, other]) => one.key === other.key), ...moved];
  return {
    before: placesOf(same.map(([one]) => one.span)),
    after: placesOf(same.map(([, other]) => other.span)),
  };
}

/** Items that came, went, were reworded or moved. What is explained by other changes is left out. */
export function changesOfItems(
  before: State,
  after: State,
  { paired, moved, gone, come }: ItemPairs,
  explained: Explained,
): readonly Change[] {
  const fields = { before: fieldKeys(before, gone), after: fieldKeys(after, come) };
  return [
    ...paired.flatMap(([one, other]) => reworded(before, after, one, other, explained)),
    ...moved
      .filter(([one, other]) => !one.field && !other.field)
      .map(([one, other]): Change => change("moved", told(before, one), told(after, other))),
    ...gone
      .filter(
        (item) =>
          !item.field && !isExplained(before, item, explained.before) && !isFields(item, fields.after),
      )
      .map((item) => change("removed", told(before, item), null)),
    ...come
      .filter(
        (item) => !item.field && !isExplained(after, item, explained.after) && !isFields(item, fields.before),
      )
      .map((item) => change("added", null, told(after, item))),
  ];
}

const fieldKeys = ({ role, document }: State, items: readonly Item[]): ReadonlySet<string> =>
  new Set([
    ...items.filter(({ field }) => field).map(({ key }) => key),
    ...role.fields
      .filter(({ place }) => place === "line")
      .map(({ span }) => wordingOf(document.text, span).key),
  ]);

/** A paragraph whose lines are fields on the other side. */
function isFields(item: Item, fields: ReadonlySet<string>): boolean {
  const lines = fields.size === 0 ? [] : item.lines();
  return lines.length > 0 && lines.every((line) => fields.has(line));
}

/** Items with the same words in another place. */
function movedItems(gone: readonly Item[], come: readonly Item[]): readonly (readonly [Item, Item])[] {
  const waiting = new Map<string, Item[]>();
  for (const item of [...come].reverse()) waiting.set(item.key, [...(waiting.get(item.key) ?? []), item]);
  return gone.flatMap((item) => {
    const partner = waiting.get(item.key)?.pop();
    return partner === undefined ? [] : [[item, partner] as const];
  });
}

function reworded(
  before: State,
  after: State,
  one: Item,
  other: Item,
  explained: Explained,
): readonly Change[] {
  if (one.words === other.words) return [];
  if (one.key === other.key) return [];
  const spans = { before: explained.before(one.span), after: explained.after(other.span) };
  const left = keyWithout(before.document.text, one.span, spans.before);
  const right = keyWithout(after.document.text, other.span, spans.after);
  if (left === right) return [];
  if (spans.before.length > 0 && spans.after.length > 0 && saysNothing(left) && saysNothing(right)) return [];
  const marks = marksOf(one.words, other.words);
  return [{ ...change("changed", told(before, one), told(after, other)), marks }];
}

/** All an item says is told as a change of its own. */
function isExplained({ document }: State, item: Item, explained: Places): boolean {
  const spans = explained(item.span);
  return spans.length > 0 && saysNothing(keyWithout(document.text, item.span, spans));
}

const change = (kind: Change["kind"], before: Told | null, after: Told | null): Change => ({
  kind,
  topic: "item",
  weight: "minor",
  trend: null,
  before,
  after,
  marks: [],
});

const told = ({ role }: State, { words, position, section, span }: Item): Told => ({
  data: { type: "item", words, position },
  section: sectionOf(role, section),
  spans: [span],
});
