import { traditional } from "./traditional.ts";

/** The languages documents are written in and messages are given in. */
export type Language = "zh-CN" | "zh-TW" | "en";

export const languages: readonly Language[] = ["zh-CN", "zh-TW", "en"];

/** A sentence for people in every language we speak. zh-TW is converted from zh-CN where it is left out. */
export interface Localised {
  readonly "zh-CN": string;
  readonly en: string;
  readonly "zh-TW"?: string;
}

export const inLanguage = (text: Localised, language: Language): string =>
  language === "zh-TW" ? (text["zh-TW"] ?? traditional(text["zh-CN"])) : text[language];

/** The language of a locale as editors and shells write it: `zh-cn`, `zh_TW.UTF-8`, `zh-Hant`, `en-GB`; English for the rest. */
export function languageOfLocale(locale: string | undefined): Language {
  const name = (locale ?? "").toLowerCase().replaceAll("_", "-");
  if (!name.startsWith("zh")) return "en";
  return /^zh-(tw|hk|mo|hant)/.test(name) ? "zh-TW" : "zh-CN";
}
