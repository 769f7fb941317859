import type { Section } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { Change, Told, Weight } from "./change.ts";
import { changesOfItems, type Explained, type ItemPairs, pairItems } from "./item-changes.ts";
import type { Item } from "./items.ts";
import { itemsOf } from "./items.ts";
import { type PairedParts, type Part, pairParts, partsOf } from "./sections.ts";
import { folded, type State } from "./state.ts";

/** Which section and which item is which on both sides. */
export interface Alignment {
  readonly sections: PairedParts;
  readonly items: ItemPairs;
}

export function align(before: State, after: State): Alignment {
  const sections = pairParts(partsOf(before), partsOf(after));
  const { pairs, removed, added } = sections;
  const opening = ({ role, document }: State) => itemsOf(role, document.text, null);
  const lists = [
    { before: opening(before), after: opening(after) },
    ...pairs.map(([one, other]) => ({ before: one.items, after: other.items })),
  ];
  return { sections, items: pairItems(lists, rest(removed, added)) };
}

/** Sections that came, went, moved or are called otherwise, and the items in all of them. */
export function sectionChanges(
  before: State,
  after: State,
  { sections, items }: Alignment,
  explained: Explained,
): readonly Change[] {
  const { pairs, removed, added, moved } = sections;
  const changes: Change[] = [
    ...whole(before, removed).map(([part, inside]) => single("removed", before, part, inside)),
    ...whole(after, added).map(([part, inside]) => single("added", after, part, inside)),
  ];
  const movedIndices = new Set([...moved].map(({ index }) => index));
  for (const [one, other] of pairs) {
    if (moved.has(one) && !movedIndices.has(one.section.parent ?? -1))
      changes.push(pair("moved", one, other, "minor"));
    const renamed = folded(one.section.heading) !== folded(other.section.heading);
    // The English key of YAML and a heading of the vocabulary are one name.
    const usual = one.section.id !== null && before.document.format !== after.document.format;
    if (renamed && !usual) changes.push(pair("changed", one, other, "minor"));
  }
  return [...changes, ...changesOfItems(before, after, items, explained)];
}

/** Items of sections that came or went: one of them may have moved to or from another section. */
const rest = (removed: readonly Part[], added: readonly Part[]) => ({
  before: removed.flatMap(({ items }) => items),
  after: added.flatMap(({ items }) => items),
});

/** Outermost sections of those that came or went, with what they and the sections in them say. */
function whole({ role }: State, parts: readonly Part[]): readonly (readonly [Part, readonly Item[]])[] {
  const indices = new Set(parts.map(({ index }) => index));
  const tops = parts.filter(({ section }) => !indices.has(section.parent ?? -1));
  return tops.flatMap((part) => {
    const items = parts
      .filter((inner) => inner === part || isWithin(role.sections, inner, part.index))
      .flatMap((inner) => inner.items)
      .filter(({ field }) => !field);
    // Nothing but fields, which are compared as such.
    const holdsFields = role.fields.some(({ section }) => section === part.index);
    return items.length === 0 && holdsFields ? [] : [[part, items] as const];
  });
}

function isWithin(all: readonly Section[], { section }: Part, index: number): boolean {
  for (let at = section.parent; at !== null; at = all[at]?.parent ?? null) if (at === index) return true;
  return false;
}

const single = (kind: "added" | "removed", { role }: State, part: Part, items: readonly Item[]): Change => {
  const weight: Weight = part.section.id !== null && items.length > 0 ? "major" : "minor";
  const told = toldBy(
    part,
    part.section.span.end > role.span.end ? part.section.headingSpan : part.section.span,
    items,
  );
  return {
    kind,
    topic: "section",
    weight,
    trend: null,
    before: kind === "removed" ? told : null,
    after: kind === "added" ? told : null,
    marks: [],
  };
};

const pair = (kind: "moved" | "changed", one: Part, other: Part, weight: Weight): Change => ({
  kind,
  topic: "section",
  weight,
  trend: null,
  before: toldBy(one, one.section.headingSpan, []),
  after: toldBy(other, other.section.headingSpan, []),
  marks: [],
});

const toldBy = ({ index, section }: Part, span: Span, items: readonly Item[]): Told => ({
  data: {
    type: "section",
    id: section.id,
    heading: section.heading,
    position: index,
    items: items.map(({ words }) => words),
  },
  section: { id: section.id, heading: section.heading },
  spans: [span],
});
