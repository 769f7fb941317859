import { expect, it } from "vitest";
import { locales } from "../locale.ts";
import { wordsIn } from "./words.ts";

/** Every text in the words, by where it is. */
function texts(value: unknown, at = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[at, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}.${key}`));
}

it("Chinese has the library's words in both scripts", () => {
  expect(Object.keys(wordsIn["zh-TW"].phrases)).toEqual(Object.keys(wordsIn["zh-CN"].phrases));
});

it("the words of each language are written in it", () => {
  const simplified = /[说这页为检网请误条浏览标读]/u;
  const traditional = /[說這頁為檢網請誤條瀏覽標讀]/u;
  expect(texts(wordsIn["zh-TW"]).filter(([, text]) => simplified.test(text))).toEqual([]);
  expect(texts(wordsIn["zh-CN"]).filter(([, text]) => traditional.test(text))).toEqual([]);
  expect(texts(wordsIn.en).filter(([, text]) => /\p{sc=Han}/u.test(text))).toEqual([]);
});

it.each(locales)("%s counts findings", (locale) => {
  const { counted } = wordsIn[locale];
  expect(counted({ error: 2, warning: 0, info: 1, hint: 0 })).toMatch(/2.*1/);
  expect(counted({ error: 0, warning: 0, info: 0, hint: 0 })).not.toMatch(/\d/);
});
