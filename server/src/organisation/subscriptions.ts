import { createMultiMap } from "./multi-map.ts";

/** Who depends on which topics, both ways. Owners are uris or ids of roles. */
export interface Subscriptions {
  /** Replaces what the owner depends on. */
  set(owner: string, topics: Iterable<string>): void;
  delete(owner: string): void;
  /** What an owner depends on. */
  of(owner: string): readonly string[];
  owners(topic: string): Iterable<string>;
  /** Whether nobody depends on anything. */
  isEmpty(): boolean;
  /** Whether anybody depends on a topic. */
  has(topic: string): boolean;
}

export function createSubscriptions(): Subscriptions {
  const topicsOf = new Map<string, readonly string[]>();
  const ownersOf = createMultiMap();

  const drop = (owner: string): void => {
    for (const topic of topicsOf.get(owner) ?? []) ownersOf.delete(topic, owner);
    topicsOf.delete(owner);
  };

  return {
    set(owner, topics) {
      drop(owner);
      const list = [...new Set(topics)];
      if (list.length === 0) return;
      topicsOf.set(owner, list);
      for (const topic of list) ownersOf.add(topic, owner);
    },
    delete: drop,
    of: (owner) => topicsOf.get(owner) ?? [],
    isEmpty: () => topicsOf.size === 0,
    owners: (topic) => ownersOf.get(topic),
    has: ownersOf.has,
  };
}
