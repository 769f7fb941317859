import type { Localised } from "../../vocabulary/language.ts";

/** Words of Chinese characters, and words that begin with another letter. */
const wordForms = /\p{Script=Han}+|[^\P{L}\p{Script=Han}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_-])*/gu;

/**
 * What a finding is about besides its own words, without how it is said: the names a message mentions. These are what
 * both of its wordings have in common (prose differs between Chinese and English, names do not), and everything Chinese
 * in the English one. Figures and dates are left out: “as of” today is no other finding tomorrow. In order of mention,
 * each once.
 *
 * Example: “Missing sections: 工作条件, 工作关系. The preset …” is about `工作条件` and `工作关系`.
 */
export function aboutOf(message: Localised, words: string): readonly string[] {
  const other = new Set(tokensOf(message["zh-CN"]));
  const names = tokensOf(message.en).filter((token) => isHan(token) || other.has(token));
  return [...new Set(names)].filter((name) => !words.includes(name));
}

const tokensOf = (text: string): readonly string[] => text.match(wordForms) ?? [];

const isHan = (token: string): boolean => /^\p{Script=Han}/u.test(token);
