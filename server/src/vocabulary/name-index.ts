import { hasHan, unfoldedKeyOf } from "./keys.ts";
import type { Language } from "./language.ts";
import type { JoinedNames } from "./word-tables.ts";

export const namesIn = (joined: string): readonly string[] => (joined === "" ? [] : joined.split("|"));

/** What names stand for. */
export interface NameIndex<Meaning> {
  /** By key alone. */
  get(key: string): Meaning | undefined;
  /** By key, minding the script of the text behind it. */
  find(key: string, raw: string): Meaning | undefined;
}

/** A key of a list, in the list's order. */
interface Named<Meaning> {
  readonly key: string;
  readonly name: string;
  readonly meaning: Meaning;
}

/**
 * Builds an index of names; `same` says whether two meanings are one. zh-TW words that would be another word in
 * simplified characters (職能 is a competence, 职能 a function; 單位 a department, 单位 an employer) are kept as
 * written and win for that spelling.
 *
 * The lists are read when somebody first looks a name up, the English ones, which are the longest and have no Chinese
 * names, when it is the first that is not Chinese. Of two meanings of a name zh-CN's comes before English's, that before
 * zh-TW's.
 */
export function nameIndex<Meaning>(
  entries: readonly (readonly [names: JoinedNames, meaning: Meaning])[],
  keysOf: (joined: string) => readonly string[],
  same: (one: Meaning, other: Meaning) => boolean,
): NameIndex<Meaning> {
  const byKey = new Map<string, Meaning>();
  const traditional = new Map<string, Meaning>();
  const unfolded = (name: string): string => unfoldedKeyOf(name).replaceAll(" ", "");
  /** Names of zh-TW that English ones come before; null before anything is read. */
  let waiting: Named<Meaning>[] | null = null;
  let english = false;

  const addFirst = (language: Language): void => {
    for (const [names, meaning] of entries) {
      if (names[language] === "") continue;
      for (const key of keysOf(names[language])) if (!byKey.has(key)) byKey.set(key, meaning);
    }
  };
  const addTaiwans = ({ key, name, meaning }: Named<Meaning>): void => {
    const earlier = byKey.get(key);
    if (earlier === undefined) byKey.set(key, meaning);
    else if (!same(earlier, meaning)) traditional.set(unfolded(name), meaning);
  };
  const readChinese = (): Named<Meaning>[] => {
    addFirst("zh-CN");
    const others: Named<Meaning>[] = [];
    for (const [names, meaning] of entries) {
      if (names["zh-TW"] === "") continue;
      const written = namesIn(names["zh-TW"]);
      keysOf(names["zh-TW"]).forEach((key, index) => {
        const named = { key, name: written[index] ?? key, meaning };
        if (hasHan(key)) addTaiwans(named);
        else others.push(named);
      });
    }
    return others;
  };
  const readEnglish = (taiwans: readonly Named<Meaning>[]): void => {
    addFirst("en");
    taiwans.forEach(addTaiwans);
    english = true;
  };
  const get = (key: string): Meaning | undefined => {
    waiting ??= readChinese();
    if (!english && !hasHan(key)) readEnglish(waiting);
    return byKey.get(key);
  };
  return {
    get,
    find(key, raw) {
      const plain = get(key);
      return plain === undefined || key === raw ? plain : (traditional.get(unfolded(raw)) ?? plain);
    },
  };
}
