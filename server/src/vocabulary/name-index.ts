import { unfoldedKeyOf } from "./keys.ts";
import type { JoinedNames } from "./word-tables.ts";

export const namesIn = (joined: string): readonly string[] => (joined === "" ? [] : joined.split("|"));

/** What names stand for. */
export interface NameIndex<Meaning> {
  /** By key alone. */
  readonly byKey: ReadonlyMap<string, Meaning>;
  /** By key, minding the script of the text behind it. */
  find(key: string, raw: string): Meaning | undefined;
}

/**
 * Builds an index of names; `same` says whether two meanings are one. zh-TW words that would be another word in
 * simplified characters (職能 is a competence, 职能 a function; 單位 a department, 单位 an employer) are kept as
 * written and win for that spelling.
 */
export function nameIndex<Meaning>(
  entries: readonly (readonly [names: JoinedNames, meaning: Meaning])[],
  keysOf: (joined: string) => readonly string[],
  same: (one: Meaning, other: Meaning) => boolean,
): NameIndex<Meaning> {
  const byKey = new Map<string, Meaning>();
  const traditional = new Map<string, Meaning>();
  const unfolded = (name: string): string => unfoldedKeyOf(name).replaceAll(" ", "");
  for (const language of ["zh-CN", "en", "zh-TW"] as const) {
    for (const [names, meaning] of entries) {
      if (names[language] === "") continue;
      keysOf(names[language]).forEach((key, index) => {
        const earlier = byKey.get(key);
        if (earlier === undefined) byKey.set(key, meaning);
        else if (language === "zh-TW" && !same(earlier, meaning)) {
          traditional.set(unfolded(namesIn(names[language])[index] ?? key), meaning);
        }
      });
    }
  }
  return {
    byKey,
    find(key, raw) {
      const plain = byKey.get(key);
      return plain === undefined || key === raw ? plain : (traditional.get(unfolded(raw)) ?? plain);
    },
  };
}
