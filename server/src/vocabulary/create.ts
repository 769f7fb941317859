import { fieldWords } from "../generated/fields.ts";
import { sectionWords } from "../generated/sections.ts";
import { cached } from "./cached.ts";
import { fieldNames, findField } from "./field-lookup.ts";
import { fieldKeyOf, hasHan, keyOf } from "./keys.ts";
import type { Language } from "./language.ts";
import { nearestKeys } from "./nearest.ts";
import { roleKeys } from "./role-key.ts";
import { sectionLookup } from "./section-lookup.ts";
import { companySections, sectionNames } from "./section-names.ts";
import type { SectionId } from "./sections.ts";
import type { CompanyWords, FieldMatch, Vocabulary } from "./vocabulary.ts";
import type { Names } from "./word-tables.ts";

const cacheSize = 4096;
/** Every name of every role passes here; a large company has many. */
const roleCacheSize = 16_384;

const nearestSectionKey = nearestKeys(sectionWords.index);
const nearestFieldKey = nearestKeys(fieldWords.index);

/** A name as the lists spell it, found again by its key. */
const spelled = (names: Names, keyOf: (name: string) => string, key: string): string =>
  [...names["zh-CN"], ...names.en, ...names["zh-TW"]].find((name) => keyOf(name) === key) ?? key;

const namesOf = ({ id, part }: FieldMatch): Names =>
  fieldWords.parts.find((entry) => entry.id === id && entry.part === part)?.names ?? fieldWords.names[id];

/** The field's words, with a company's own in front. Cheap to make, but made once per config and shared. */
export function createVocabulary(company: CompanyWords = {}): Vocabulary {
  const ownSections = companySections(company.sections);
  const ownHeadings = (id: SectionId, language: Language): readonly string[] =>
    (company.sections?.[id] ?? []).filter((name) => hasHan(name) === (language !== "en"));

  return {
    section: cached(cacheSize, sectionLookup(ownSections)),
    field: cached(cacheSize, findField),
    heading: (id, language) => sectionWords.names[id][language][0] ?? id,
    fieldName: (id, language) => fieldWords.names[id][language][0] ?? id,
    headings: (id, language) => [
      ...new Set([...sectionWords.names[id][language], ...ownHeadings(id, language)]),
    ],
    fieldNames: (id, language) => fieldWords.names[id][language],
    nearestSection: cached(cacheSize, (heading) => {
      const key = nearestSectionKey(keyOf(heading));
      const ids = key === null ? undefined : sectionNames.byKey.get(key);
      return key === null || !ids
        ? null
        : { id: ids[0], heading: spelled(sectionWords.names[ids[0]], keyOf, key) };
    }),
    nearestField: cached(cacheSize, (text) => {
      const key = nearestFieldKey(fieldKeyOf(text));
      const match = key === null ? undefined : fieldNames.byKey.get(key);
      return key === null || !match ? null : { id: match.id, name: spelled(namesOf(match), fieldKeyOf, key) };
    }),
    roleKey: cached(roleCacheSize, roleKeys(company.roles)),
  };
}
