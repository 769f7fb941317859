import type { Span } from "../../text/span.ts";
import { inLanguage, type Language } from "../../vocabulary/language.ts";

/** What there is to say of a place: Markdown, and the words it is about. */
export interface Found {
  readonly text: string;
  readonly span: Span;
}

/** Fixed words in the language of messages. Words of the document are joined afterwards, so that nothing converts them. */
export type Speak = (chinese: string, english: string) => string;

export const speaker =
  (language: Language): Speak =>
  (chinese, english) =>
    inLanguage({ "zh-CN": chinese, en: english }, language);

/** The parts that say something, as one enumeration. */
export const joined = (parts: readonly string[], language: Language): string =>
  parts.filter((part) => part !== "").join(language === "en" ? ", " : "，");

const round = (value: number): string => (Math.round(value * 100) / 100).toLocaleString("en-US");

/** `8–10`, `8 以上`, `10 以内` of something that is counted; empty when neither end is known. */
export function bounds(
  { min, max }: { readonly min: number | null; readonly max: number | null },
  unit: string,
  t: Speak,
): string {
  if (min !== null && max !== null)
    return min === max ? `${round(min)}${unit}` : `${round(min)}–${round(max)}${unit}`;
  if (min !== null) return t(`${round(min)}${unit}以上`, `at least ${round(min)}${unit}`);
  return max === null ? "" : t(`${round(max)}${unit}以内`, `at most ${round(max)}${unit}`);
}
