import type { PairedBy } from "./change.ts";
import { itemsOf } from "./items.ts";
import { alikes, type shapeOf } from "./likeness.ts";
import { folded, type State } from "./state.ts";

export interface PairedRoles {
  readonly pairs: readonly { readonly before: State; readonly after: State; readonly by: PairedBy }[];
  readonly removed: readonly State[];
  readonly added: readonly State[];
}

/** Whom pairing by likeness is asked about at most, on either side. */
const mostAlone = 400;
/** Two documents of which so much is alike are one role. */
const leastAlike = 0.6;

/**
 * Which role is which in the two states. `renames`: paths afterwards by paths before. Codes and titles only count
 * where they name one role on each side; language versions and postings are documents of their own.
 */
export function pairRoles(
  before: readonly State[],
  after: readonly State[],
  renames: ReadonlyMap<string, string>,
): PairedRoles {
  const pairs: { before: State; after: State; by: PairedBy }[] = [];
  let left = before;
  let right = after;
  const pairBy = (
    by: PairedBy,
    nameBefore: (state: State) => string | null,
    nameAfter: (state: State) => string | null = nameBefore,
  ): void => {
    const once = unique(left, nameBefore);
    const others = unique(right, nameAfter);
    const used = new Set<State>();
    for (const [name, one] of once) {
      const other = others.get(name);
      if (one === null || other == null) continue;
      pairs.push({ before: one, after: other, by });
      used.add(one).add(other);
    }
    left = left.filter((state) => !used.has(state));
    right = right.filter((state) => !used.has(state));
  };
  if (left.length === 1 && right.length === 1) pairBy("only", () => "");
  const sort = ({ entry, role }: State): string => `${entry.organization}\n${entry.kind}\n${role.language}`;
  const title = (state: State): string | null =>
    state.entry.key === "" ? null : `${sort(state)}\n${state.entry.key}`;
  const within =
    (name: (state: State) => string | null, path: (state: State) => string) => (state: State) => {
      const own = name(state);
      return own === null ? null : `${path(state)}\n${own}`;
    };
  const here = ({ path }: State): string => path;
  const there = ({ path }: State): string => renames.get(path) ?? path;
  const place = ({ role }: State): string => String(role.index);
  pairBy("path", within(title, here));
  pairBy("code", (state) => {
    const code = state.entry.code?.value ?? "";
    return code === "" ? null : `${sort(state)}\n${folded(code)}`;
  });
  pairBy("path", within(place, here));
  pairBy("rename", within(place, there), within(place, here));
  pairBy("title", title);
  pairByAlias();
  if (left.length <= mostAlone && right.length <= mostAlone) {
    const known = new Map<State, ReturnType<typeof shapeOf>>();
    const shape = (state: State) => {
      const own = known.get(state) ?? contentShape(state);
      known.set(state, own);
      return own;
    };
    for (const [one, other] of alikes(left, right, shape, leastAlike)) {
      if (one.role.language === other.role.language)
        pairs.push({ before: one, after: other, by: "likeness" });
    }
    const used = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
    left = left.filter((state) => !used.has(state));
    right = right.filter((state) => !used.has(state));
  }
  return { pairs, removed: left, added: right };

  /** One's title is a further name of the other. */
  function pairByAlias(): void {
    const titles = unique(right, title);
    const aliases = new Map<string, State>();
    for (const other of right)
      for (const key of other.entry.aliasKeys) aliases.set(`${sort(other)}\n${key}`, other);
    const used = new Set<State>();
    for (const one of left) {
      const keys = one.entry.aliasKeys.map((key) => titles.get(`${sort(one)}\n${key}`));
      const known = [...keys, aliases.get(title(one) ?? "")].find(
        (other) => other != null && !used.has(other),
      );
      if (known == null) continue;
      pairs.push({ before: one, after: known, by: "alias" });
      used.add(one).add(known);
    }
    left = left.filter((state) => !used.has(state));
    right = right.filter((state) => !used.has(state));
  }
}

/** States by name; null where several have it. */
function unique(
  states: readonly State[],
  name: (state: State) => string | null,
): ReadonlyMap<string, State | null> {
  const found = new Map<string, State | null>();
  for (const state of states) {
    const own = name(state);
    if (own !== null) found.set(own, found.has(own) ? null : state);
  }
  return found;
}

/** Whole items as the units of a shape: two documents are alike when they say the same things. */
function contentShape({ role, document }: State): ReadonlyMap<string, number> {
  const shape = new Map<string, number>();
  for (let index = -1; index < role.sections.length; index++) {
    for (const { key } of itemsOf(role, document.text, index < 0 ? null : index)) {
      shape.set(key, (shape.get(key) ?? 0) + 1);
    }
  }
  return shape;
}
