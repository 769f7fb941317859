/** Who depends on which topics, both ways. Owners are uris or ids of roles. */
export interface Subscriptions {
  /** Replaces what the owner depends on. */
  set(owner: string, topics: Iterable<string>): void;
  delete(owner: string): void;
  /** What an owner depends on. */
  of(owner: string): readonly string[];
  owners(topic: string): Iterable<string>;
  /** Topics that somebody depends on. */
  topics(): Iterable<string>;
}

export function createSubscriptions(): Subscriptions {
  const topicsOf = new Map<string, readonly string[]>();
  // Most topics have one owner; a set for each would cost more than the rest of the index.
  const ownersOf = new Map<string, string | Set<string>>();

  const drop = (owner: string): void => {
    for (const topic of topicsOf.get(owner) ?? []) {
      const owners = ownersOf.get(topic);
      if (typeof owners === "string" || owners === undefined) ownersOf.delete(topic);
      else if (owners.delete(owner) && owners.size === 0) ownersOf.delete(topic);
    }
    topicsOf.delete(owner);
  };

  return {
    set(owner, topics) {
      drop(owner);
      const list = [...new Set(topics)];
      if (list.length === 0) return;
      topicsOf.set(owner, list);
      for (const topic of list) {
        const owners = ownersOf.get(topic);
        if (owners === undefined) ownersOf.set(topic, owner);
        else if (typeof owners === "string") ownersOf.set(topic, new Set([owners, owner]));
        else owners.add(owner);
      }
    },
    delete: drop,
    of: (owner) => topicsOf.get(owner) ?? [],
    owners(topic) {
      const owners = ownersOf.get(topic);
      if (owners === undefined) return [];
      return typeof owners === "string" ? [owners] : owners;
    },
    topics: () => ownersOf.keys(),
  };
}
