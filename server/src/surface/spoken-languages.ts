import type { RoleDocument } from "../role/role.ts";
import type { Language } from "../vocabulary/language.ts";
import { languageOfTag } from "./yaml/language-map.ts";

const tag = /(?:^|[{,]|^\s*-)\s*["']?((?:zh|en)(?:-[A-Za-z0-9]{2,8})*)["']?\s*:(?=\s|$)/gmu;

/**
 * The languages of a YAML file's maps by language (`title: {zh-CN: …, en: …}`); none when fewer than two are there:
 * a map in one language leaves nothing to choose.
 */
export function spokenLanguages({ format, text }: RoleDocument): ReadonlySet<Language> {
  const found = new Set<Language>();
  if (format !== "yaml") return found;
  for (const [, words = ""] of text.matchAll(tag)) {
    const language = languageOfTag(words);
    if (language !== null) found.add(language);
  }
  return found.size < 2 ? new Set() : found;
}
