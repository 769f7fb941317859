/**
 * Keys with a set of strings each, almost all of which hold one string: that one is kept without a set, which
 * would cost more than everything else together.
 */
export interface MultiMap {
  add(key: string, value: string): void;
  delete(key: string, value: string): void;
  get(key: string): ReadonlySet<string> | readonly string[];
  has(key: string): boolean;
  keys(): Iterable<string>;
}

const none: readonly string[] = [];

export function createMultiMap(): MultiMap {
  const values = new Map<string, string | Set<string>>();
  return {
    add(key, value) {
      const known = values.get(key);
      if (known === undefined || known === value) values.set(key, value);
      else if (typeof known === "string") values.set(key, new Set([known, value]));
      else known.add(value);
    },
    delete(key, value) {
      const known = values.get(key);
      if (known === value) values.delete(key);
      else if (typeof known === "object" && known.delete(value) && known.size === 0) values.delete(key);
    },
    get(key) {
      const known = values.get(key);
      if (known === undefined) return none;
      return typeof known === "string" ? [known] : known;
    },
    has: (key) => values.has(key),
    keys: () => values.keys(),
  };
}
