import type { ScopedName } from "./index-change.ts";
import type { IndexedRole } from "./indexed-role.ts";
import { isCodeName } from "./keys.ts";
import type { NameIndex } from "./name-index.ts";
import { type Near, nearest, nearestOf } from "./nearness.ts";
import type { Reader } from "./reader.ts";
import type { Naming } from "./settings.ts";
import type { Recorder } from "./topics.ts";
import { suggestTopic } from "./topics.ts";

/** Known names near to unknown ones; remembered, because an unknown name stays unknown while others are typed. */
export interface NearNames {
  /** Keys of titles and aliases of an organisation that are nearest to a key. */
  of(scope: string, key: string): readonly Near[];
  /** Names came or went. */
  changed(names: readonly ScopedName[]): void;
}

/** Answers kept for each organisation. */
const mostRemembered = 10_000;

export function createNearNames(index: NameIndex): NearNames {
  const known = new Map<string, Map<string, readonly Near[]>>();
  return {
    of(scope, key) {
      const answers = known.get(scope) ?? new Map<string, readonly Near[]>();
      known.set(scope, answers);
      const before = answers.get(key);
      if (before !== undefined) return before;
      const found = nearestOf(key, titlesAndAliases(index, scope));
      if (answers.size < mostRemembered) answers.set(key, found);
      return found;
    },
    changed(names) {
      for (const { scope } of names) known.delete(scope);
    },
  };
}

function* titlesAndAliases(index: NameIndex, scope: string): Iterable<string> {
  for (const key of index.scope(scope)?.declarers.keys() ?? []) if (!isCodeName(key)) yield key;
}

/**
 * Names as they are written where they are declared, nearest first. The names the config knows outside the
 * workspace are suggested too.
 */
export function suggestions(
  name: string,
  { keyOf, external }: Naming,
  names: NearNames,
  scope: string,
  reader: Reader,
  record: Recorder,
): readonly string[] {
  const wanted = keyOf(name);
  record(suggestTopic(scope, wanted));
  const inside = names.of(scope, wanted);
  const outside = nearestOf(wanted, external.keys()).filter(({ key }) =>
    inside.every((near) => near.key !== key),
  );
  const words = nearest([...inside, ...outside]).map(
    ({ key }) => written(key, reader.rolesCalled(scope, key)) ?? external.get(key) ?? key,
  );
  return [...new Set(words)];
}

/** A name as the first role that bears it writes it. */
function written(key: string, [first]: readonly IndexedRole[]): string | null {
  if (first === undefined) return null;
  const { entry } = first;
  return entry.key === key ? entry.title : (entry.aliases[entry.aliasKeys.indexOf(key)]?.value ?? null);
}
