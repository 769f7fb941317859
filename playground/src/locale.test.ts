import { expect, it } from "vitest";
import { preferredLocale } from "./locale.ts";

it.each([
  [["zh-CN", "en"], "zh-CN"],
  [["zh"], "zh-CN"],
  [["zh-Hans-SG"], "zh-CN"],
  [["zh-TW"], "zh-TW"],
  [["zh-Hant-HK", "en"], "zh-TW"],
  [["zh-HK"], "zh-TW"],
  [["yue-HK"], "zh-TW"],
  [["de-DE", "zh-CN", "en"], "zh-CN"],
  [["de-DE", "en-GB"], "en"],
  [["fr"], "en"],
  [[], "en"],
] as const)("%j → %s", (languages, locale) => {
  expect(preferredLocale(languages)).toBe(locale);
});
