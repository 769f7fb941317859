import type { Locale } from "./locale.ts";

/** What a text is checked as. `auto`: what it says of itself, an internal description where it does not say. */
export const purposes = ["auto", "posting", "strict", "minimal"] as const;
export type Purpose = (typeof purposes)[number];

export const isPurpose = (value: unknown): value is Purpose => purposes.some((one) => one === value);

/**
 * The config file the document is checked with. There is one role here and no organisation around it, so that no
 * name is reported for having no file.
 */
export function configFor(purpose: Purpose, language: Locale): string {
  const preset = presetOf(purpose, language);
  return [
    ...(preset === null ? [] : [`extends: ${preset}`]),
    "rules:",
    "  reporting/undefined-role: off",
    "  career/undefined-role: off",
    "",
  ].join("\n");
}

const postings: Readonly<Record<Locale, string>> = {
  "zh-CN": "posting-cn",
  "zh-TW": "posting-tw",
  en: "posting-us",
};

function presetOf(purpose: Purpose, language: Locale): string | null {
  if (purpose === "auto") return null;
  return purpose === "posting" ? postings[language] : purpose;
}
