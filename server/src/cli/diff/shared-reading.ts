import type { Facts } from "../../facts/fact.ts";
import { createUsualReading, type Reading } from "../../organisation/reading.ts";
import type { Role, RoleDocument } from "../../role/role.ts";
import type { ReadOptions } from "../../surface/surface.ts";

/** Reads as usual, and remembers the last text: two states are read file by file, and most files are the same in both. */
export function sharedReading(): Reading {
  const usual = createUsualReading();
  let last: { readonly text: string; readonly options: ReadOptions; readonly document: RoleDocument } | null =
    null;
  const facts = new WeakMap<Role, Facts>();
  return {
    read(text, options) {
      if (last !== null && last.text === text && sameOptions(last.options, options)) return last.document;
      last = { text, options, document: usual.read(text, options) };
      return last.document;
    },
    extract(role, text, vocabulary) {
      const found = facts.get(role) ?? usual.extract(role, text, vocabulary);
      facts.set(role, found);
      return found;
    },
  };
}

const sameOptions = (one: ReadOptions, other: ReadOptions): boolean =>
  one.uri === other.uri && one.vocabulary === other.vocabulary && one.language === other.language;
