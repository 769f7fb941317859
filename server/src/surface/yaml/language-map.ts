import type { ParsedNode, YAMLMap } from "yaml";
import { type Language, languageOfLocale } from "../../vocabulary/language.ts";
import { isMapNode, isScalarNode } from "./nodes.ts";

const tag = /^[a-z]{2}(-[a-z0-9]{2,8})*$/i;

/** `{zh-CN: 客服总监, en: Head of Customer Service}`: every key a language tag, one of them ours. */
export function isLanguageMap(node: ParsedNode | null | undefined): node is YAMLMap.Parsed {
  if (!isMapNode(node) || node.items.length === 0) return false;
  let ours = false;
  for (const { key } of node.items) {
    if (!isScalarNode(key) || typeof key.value !== "string" || !tag.test(key.value)) return false;
    ours ||= /^(zh|en)(-|$)/i.test(key.value);
  }
  return ours;
}

/** A `language:` value as one of ours, or null when it is none (`ja`). */
export function languageOfTag(words: string): Language | null {
  const folded = words.trim().toLowerCase();
  if (/^(en|english|英文|英语|英語)([-_]|$)/.test(folded)) return "en";
  if (/^(简体中文|中文|chinese)$/.test(folded)) return "zh-CN";
  if (/^(繁体中文|繁體中文|正體中文)$/.test(folded)) return "zh-TW";
  return /^zh([-_]|$)/.test(folded) ? languageOfLocale(folded) : null;
}

/** Position of the entry for a language: the language itself, else another form of it, else the first. */
export function pickLanguage(map: YAMLMap.Parsed, language: Language): number {
  const tags = map.items.map(({ key }) => (isScalarNode(key) ? languageOfTag(String(key.value)) : null));
  const exact = tags.indexOf(language);
  if (exact >= 0) return exact;
  const chinese = language !== "en";
  const near = tags.findIndex((found) => found !== null && (found !== "en") === chinese);
  return Math.max(0, near);
}
