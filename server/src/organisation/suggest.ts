import type { ScopedName } from "./index-change.ts";
import type { IndexedRole } from "./indexed-role.ts";
import { isCodeName } from "./keys.ts";
import type { NameIndex } from "./name-index.ts";
import { createNameList, type NameList, type Near, nearest } from "./nearness.ts";
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

interface KnownNames {
  readonly names: NameList;
  readonly answers: Map<string, readonly Near[]>;
}

export function createNearNames(index: NameIndex): NearNames {
  /** Organisations that were asked about. */
  const known = new Map<string, KnownNames>();

  const knownIn = (scope: string): KnownNames => {
    const before = known.get(scope);
    if (before !== undefined) return before;
    const keys = [...(index.scope(scope)?.declarers.keys() ?? [])].filter((key) => !isCodeName(key));
    const names: KnownNames = { names: createNameList(keys), answers: new Map() };
    known.set(scope, names);
    return names;
  };

  return {
    of(scope, key) {
      const { names, answers } = knownIn(scope);
      const found = answers.get(key) ?? nearest(names.near(key));
      if (answers.size < mostRemembered) answers.set(key, found);
      return found;
    },
    changed(changes) {
      for (const { scope, key } of changes) {
        const inScope = known.get(scope);
        if (inScope === undefined) continue;
        inScope.answers.clear();
        if (index.scope(scope)?.declarers.has(key)) inScope.names.add(key);
        else inScope.names.delete(key);
      }
    },
  };
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
  const outside = createNameList(external.keys()).near(wanted);
  const both = new Map([...outside, ...inside].map((near) => [near.key, near]));
  const words = nearest([...both.values()]).map(
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
