/** Languages of the page and of the server's messages. */
export const locales = ["zh-CN", "zh-TW", "en"] as const;
export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const ownNames: Readonly<Record<Locale, string>> = {
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  en: "English",
};

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The first of the reader's languages that the page speaks; English when it speaks none. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const tag = language.toLowerCase();
    if (/^(?:zh-(?:hant|tw|hk|mo)|yue)(?:-|$)/.test(tag)) return "zh-TW";
    if (/^zh(?:-|$)/.test(tag)) return "zh-CN";
    if (/^en(?:-|$)/.test(tag)) return "en";
  }
  return "en";
}
