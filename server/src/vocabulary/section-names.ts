import { hasHan, isHan, keyOf, keyOfFolded, keysOfJoined } from "./keys.ts";
import { nameIndex } from "./name-index.ts";
import { isSectionId, type SectionId, sectionIds } from "./sections.ts";
import { sectionWords } from "./tables.ts";

/** What a heading is about, the main section first. */
export type Ids = readonly [SectionId, ...SectionId[]];

/** The built-in headings: shared by every vocabulary. */
export const sectionNames = nameIndex<Ids>(
  [
    ...sectionIds.map((id) => [sectionWords.names[id], [id]] as const),
    ...sectionWords.several.map(({ ids, names }) => [{ "zh-CN": names, "zh-TW": "", en: "" }, ids] as const),
  ],
  keysOfJoined,
  (one, other) => one.join() === other.join(),
);

const before: ReadonlySet<string> = new Set(sectionWords.before);
const after: ReadonlySet<string> = new Set(sectionWords.after);
const { shared } = sectionWords;
/** The longest of the words, Chinese and Latin ones apart. */
const longest = (words: ReadonlySet<string>, han: boolean): number =>
  Math.max(...[...words].filter((word) => hasHan(word) === han).map((word) => word.length));
const longestBefore = { han: longest(before, true), latin: longest(before, false) };
const longestAfter = { han: longest(after, true), latin: longest(after, false) };

/** What the words begin or end with: most headings have none of them, which their first and last unit tell. */
const firstUnits: ReadonlySet<string> = new Set([...before].map((word) => word.charAt(0)));
const lastUnits: ReadonlySet<string> = new Set([...after].map((word) => word.slice(-1)));

/** Sections whose names are too general to be found among further words: 补充事项 is anything. */
export const unbending: ReadonlySet<SectionId> = new Set(["other", "boilerplate"]);

/** Looks a name up as a company and the built-in lists have it, in three widths. */
export interface NameLookup {
  /** The name as it stands; `raw` is the text behind the key, before folding. */
  named(key: string, raw: string): Ids | null;
  /** A key, perhaps with words around it that change nothing: 主要工作职责说明, “your key responsibilities”. */
  bare(key: string): Ids | null;
  /** Names joined by 和, 与, and, `/` …, each of them known: 薪资及福利, 沟通与协调能力. */
  compound(folded: string): Ids | null;
}

export function nameLookup(company: ReadonlyMap<string, Ids>): NameLookup {
  const bareAt = (key: string, depth: number): Ids | null => {
    const known = company.get(key) ?? sectionNames.get(key);
    if (known) return depth > 0 && unbending.has(known[0]) ? null : known;
    if (depth >= 3) return null;
    return withoutFirst(key, depth) ?? withoutLast(key, depth);
  };
  /** What is left of a key without a word before it that changes nothing, longest word first. */
  const withoutFirst = (key: string, depth: number): Ids | null => {
    if (!firstUnits.has(key.charAt(0))) return null;
    const script = isHan(key.charCodeAt(0)) ? "han" : "latin";
    for (let length = Math.min(longestBefore[script], key.length - 1); length > 0; length--) {
      if (!isBoundary(key, length) || !before.has(key.slice(0, length))) continue;
      const ids = bareAt(key.slice(length).trimStart(), depth + 1);
      if (ids) return ids;
    }
    return null;
  };
  /** The same with a word behind it. */
  const withoutLast = (key: string, depth: number): Ids | null => {
    if (!lastUnits.has(key.charAt(key.length - 1))) return null;
    const script = isHan(key.charCodeAt(key.length - 1)) ? "han" : "latin";
    for (let length = Math.min(longestAfter[script], key.length - 1); length > 0; length--) {
      const at = key.length - length;
      if (!isBoundary(key, at) || !after.has(key.slice(at))) continue;
      const ids = bareAt(key.slice(0, at).trimEnd(), depth + 1);
      if (ids) return ids;
    }
    return null;
  };
  const bare = (key: string): Ids | null => bareAt(key, 0);

  return {
    bare,
    named: (key, raw) => company.get(key) ?? sectionNames.find(key, raw) ?? null,
    compound(folded) {
      if (!mayJoin.test(folded)) return null;
      const parts = folded.split(joints).map(keyOfFolded).filter(Boolean);
      if (parts.length < 2 || parts.length > 5) return null;
      const last = parts.at(-1) ?? "";
      const ending = shared.find((word) => last.endsWith(word) && last !== word);
      const ids: SectionId[] = [];
      for (const part of parts) {
        const known = bare(part) ?? (ending === undefined ? null : bare(withEnding(part, ending)));
        if (!known) return null;
        ids.push(...known);
      }
      return unique(ids);
    },
  };
}

/** Where the parts of a compound heading meet. */
const mayJoin = /[&/+,、;|·和与及跟暨或]|\s(?:and|or)\s/;
const joints = /\s*[&/+,、;|·和与及跟暨或]+\s*|\s+(?:and|or|and\/or)\s+/;

const withEnding = (part: string, ending: string): string =>
  hasHan(ending) ? part + ending : `${part} ${ending}`;

/** Every id once, in order. */
export function unique(ids: readonly SectionId[]): Ids | null {
  const [first, ...rest] = new Set(ids);
  return first === undefined ? null : [first, ...rest];
}

/** A place where one word can end and the next begin: at a space or beside Chinese. */
const isBoundary = (key: string, at: number): boolean =>
  key[at] === " " || key[at - 1] === " " || isHan(key.charCodeAt(at - 1)) || isHan(key.charCodeAt(at));

/** A company's headings by key. Ids that do not exist are left out: the config's own check reports them. */
export function companySections(
  sections: Readonly<Partial<Record<SectionId, readonly string[]>>> | undefined,
): ReadonlyMap<string, Ids> {
  const found = new Map<string, Ids>();
  for (const [id, names] of Object.entries(sections ?? {})) {
    if (!isSectionId(id)) continue;
    for (const name of names ?? []) found.set(keyOf(name), [id]);
  }
  return found;
}
