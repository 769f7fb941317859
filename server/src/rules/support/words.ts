import type { Experience } from "../../facts/fact.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";

/** `A、B` in Chinese, `A, B` in English. */
export const list = (names: readonly string[]): Localised => ({
  "zh-CN": names.join("、"),
  en: names.join(", "),
});

/** Two zh-CN/en texts as one message. */
export const message = (chinese: string, english: string): Localised => ({ "zh-CN": chinese, en: english });

const figure = (years: number): string => String(Math.round(years * 100) / 100);

/** The bounds of a claim in words: `8-10年`, `10年以上`, `1年以内`; `8–10 years`, `10+ years`. */
export function years(claim: Pick<Experience, "min" | "max" | "minInclusive">, language: Language): string {
  const { min, max, minInclusive } = claim;
  if (language === "en") {
    if (min !== null && max !== null)
      return min === max ? plural(min) : `${figure(min)}–${figure(max)} years`;
    if (min !== null) return minInclusive ? `${figure(min)}+ years` : `more than ${plural(min)}`;
    return max === null ? "no figure" : `up to ${plural(max)}`;
  }
  if (min !== null && max !== null)
    return min === max ? `${figure(min)}年` : `${figure(min)}-${figure(max)}年`;
  if (min !== null) return minInclusive ? `${figure(min)}年以上` : `超过${figure(min)}年`;
  return max === null ? "未写年限" : `${figure(max)}年以内`;
}

const plural = (count: number): string => `${figure(count)} ${count === 1 ? "year" : "years"}`;

/** The bounds of a claim for a message in both languages. */
export const yearsIn = (claim: Pick<Experience, "min" | "max" | "minInclusive">): Localised => ({
  "zh-CN": years(claim, "zh-CN"),
  en: years(claim, "en"),
});
