import type { Section } from "../role/role.ts";
import { type Item, itemsOf } from "./items.ts";
import { alikes, shapeOf } from "./likeness.ts";
import { ascending } from "./sequence.ts";
import { folded, type State } from "./state.ts";

/** A section of one state with what it says. */
export interface Part {
  readonly index: number;
  readonly section: Section;
  readonly items: readonly Item[];
}

/** The sections of a role that are sections; the body of one that is a field's value is compared, too. */
export const partsOf = ({ role, document }: State): readonly Part[] =>
  role.sections.map((section, index) => ({ index, section, items: itemsOf(role, document.text, index) }));

export interface PairedParts {
  readonly pairs: readonly (readonly [Part, Part])[];
  readonly removed: readonly Part[];
  readonly added: readonly Part[];
  /** Of the pairs, those that left their place among the others. */
  readonly moved: ReadonlySet<Part>;
}

/** Which section is which: by what it is (its canonical id), then by its heading, then by what it says. */
export function pairParts(before: readonly Part[], after: readonly Part[]): PairedParts {
  const pairs: (readonly [Part, Part])[] = [];
  let left = before;
  let right = after;
  const pairBy = (name: (part: Part) => string | null): void => {
    const waiting = new Map<string, Part[]>();
    for (const part of [...right].reverse()) {
      const own = name(part);
      if (own !== null) waiting.set(own, [...(waiting.get(own) ?? []), part]);
    }
    const used = new Set<Part>();
    left = left.filter((part) => {
      const own = name(part);
      const partner = own === null ? undefined : waiting.get(own)?.pop();
      if (partner === undefined) return true;
      used.add(partner);
      pairs.push([part, partner]);
      return false;
    });
    right = right.filter((part) => !used.has(part));
  };
  pairBy(({ section }) => (section.id === null ? null : `${section.id}\n${folded(section.heading)}`));
  pairBy(({ section }) => section.id);
  pairBy(({ section }) => `${folded(section.heading)}\n${section.depth}`);
  pairBy(({ section }) => folded(section.heading));
  const whole = ({ section, items }: Part) =>
    shapeOf([folded(section.heading), ...items.map(({ key }) => key)].join("\n"));
  for (const pair of alikes(left, right, whole, 0.5)) pairs.push(pair);
  const paired = new Set(pairs.flat());
  pairs.sort(([one], [other]) => one.index - other.index);
  const kept = new Set(
    ascending(pairs.map(([one, other]) => [one.index, other.index])).map(([index]) => index),
  );
  return {
    pairs,
    removed: left.filter((part) => !paired.has(part)),
    added: right.filter((part) => !paired.has(part)),
    moved: new Set(pairs.filter(([one]) => !kept.has(one.index)).map(([one]) => one)),
  };
}
