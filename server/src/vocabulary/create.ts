import { cached } from "./cached.ts";
import { fieldNames, findField } from "./field-lookup.ts";
import { fieldKeyOf, hasHan, keyOf } from "./keys.ts";
import { type Language, languages } from "./language.ts";
import { namesIn } from "./name-index.ts";
import { nearestKeys } from "./nearest.ts";
import { roleKeys } from "./role-key.ts";
import { sectionLookup } from "./section-lookup.ts";
import { companySections, sectionNames } from "./section-names.ts";
import type { SectionId } from "./sections.ts";
import { fieldWords, sectionWords } from "./tables.ts";
import type { CompanyWords, FieldMatch, Vocabulary } from "./vocabulary.ts";
import type { JoinedNames } from "./word-tables.ts";

const cacheSize = 4096;
/** Every name of every role passes here; a large company has many. */
const roleCacheSize = 16_384;

const nearestSectionKey = nearestKeys(() => keyLists(Object.values(sectionWords.names), keyOf));
const nearestFieldKey = nearestKeys(() =>
  keyLists([...Object.values(fieldWords.names), ...fieldWords.parts.map(({ names }) => names)], fieldKeyOf),
);

/** The keys of each list of names, one list per language. */
const keyLists = (lists: readonly JoinedNames[], keyOf: (name: string) => string): string[][] =>
  lists.flatMap((names) => languages.map((language) => namesIn(names[language]).map(keyOf)));

/** A name as the lists spell it, found again by its key. */
const spelled = (names: JoinedNames, keyOf: (name: string) => string, key: string): string =>
  namesIn(`${names["zh-CN"]}|${names.en}|${names["zh-TW"]}`).find((name) => keyOf(name) === key) ?? key;

/** The first of the names. */
function usual(joined: string): string {
  const end = joined.indexOf("|");
  return end < 0 ? joined : joined.slice(0, end);
}

const namesOf = ({ id, part }: FieldMatch): JoinedNames =>
  fieldWords.parts.find((entry) => entry.id === id && entry.part === part)?.names ?? fieldWords.names[id];

/** The field's words, with a company's own in front. Cheap to make, but made once per config and shared. */
export function createVocabulary(company: CompanyWords = {}): Vocabulary {
  const ownSections = companySections(company.sections);
  const ownHeadings = (id: SectionId, language: Language): readonly string[] =>
    (company.sections?.[id] ?? []).filter((name) => hasHan(name) === (language !== "en"));

  return {
    section: cached(cacheSize, sectionLookup(ownSections)),
    field: cached(cacheSize, findField),
    heading: (id, language) => usual(sectionWords.names[id][language]),
    fieldName: (id, language) => usual(fieldWords.names[id][language]),
    headings: (id, language) => [
      ...new Set([...namesIn(sectionWords.names[id][language]), ...ownHeadings(id, language)]),
    ],
    fieldNames: (id, language) => namesIn(fieldWords.names[id][language]),
    nearestSection: cached(cacheSize, (heading) => {
      const key = nearestSectionKey(keyOf(heading));
      const ids = key === null ? undefined : sectionNames.get(key);
      return key === null || !ids
        ? null
        : { id: ids[0], heading: spelled(sectionWords.names[ids[0]], keyOf, key) };
    }),
    nearestField: cached(cacheSize, (text) => {
      const key = nearestFieldKey(fieldKeyOf(text));
      const match = key === null ? undefined : fieldNames.get(key);
      return key === null || !match ? null : { id: match.id, name: spelled(namesOf(match), fieldKeyOf, key) };
    }),
    roleKey: cached(roleCacheSize, roleKeys(company.roles)),
  };
}
