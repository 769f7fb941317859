import { expect, test } from "vitest";
import { createVocabulary } from "../vocabulary/create.ts";
import { readDocument } from "./reading.ts";
import { spokenLanguages } from "./spoken-languages.ts";

const vocabulary = createVocabulary();
const languagesOf = (text: string, uri = "file:///a.role.yaml"): readonly string[] => [
  ...spokenLanguages(readDocument(text, { uri, vocabulary })),
];

test.each([
  ["title: {zh-CN: 出纳, en: Cashier}\n", ["zh-CN", "en"]],
  ["title:\n  zh-CN: 出纳\n  zh-Hant: 出納\n  en-GB: Cashier\n", ["zh-CN", "zh-TW", "en"]],
  [
    "title: 出纳\nsections:\n  responsibilities:\n    - zh-CN: 收款\n      en: Takes money\n",
    ["zh-CN", "en"],
  ],
  ["title: {zh-CN: 出纳}\n", []],
  ["title: 出纳\nlanguage: en\nsections:\n  summary: 'zh: en: 没有'\n", []],
])("%j speaks %j", (text, expected) => {
  expect(languagesOf(text)).toEqual(expected);
});

test("Markdown files speak one language each", () => {
  expect(languagesOf("---\ntitle: {zh-CN: 出纳, en: Cashier}\n---\n", "file:///a.role.md")).toEqual([]);
});

test("maps are read in the language asked for", () => {
  const text =
    "title: {zh-CN: 出纳, en: Cashier}\nlanguage: zh-CN\nsections:\n  summary: {zh-CN: 收款, en: Takes money}\n";
  const read = (speak: "en" | "zh-CN") =>
    readDocument(text, { uri: "file:///a.role.yaml", vocabulary, speak }).roles[0];
  expect(read("en")?.title?.value).toBe("Cashier");
  expect(read("en")?.language).toBe("en");
  expect(read("zh-CN")?.title?.value).toBe("出纳");
});
