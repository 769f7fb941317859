import { createHash } from "node:crypto";

/** What a text is recognised by in a cache: equal digests mean equal texts. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64");

/** The digest of each file as it was last read, by uri. */
export interface Digests {
  readonly all: ReadonlyMap<string, string>;
  add(uri: string, text: string): void;
  /** Some file was read twice and had become another: what was found fits no one state of the disk. */
  moved(): boolean;
}

export function createDigests(): Digests {
  const all = new Map<string, string>();
  let moved = false;
  return {
    all,
    add(uri, text) {
      const digest = digestOf(text);
      const before = all.get(uri);
      if (before !== undefined && before !== digest) moved = true;
      all.set(uri, digest);
    },
    moved: () => moved,
  };
}
