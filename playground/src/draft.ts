import { isPurpose, type Purpose } from "./checks.ts";
import { type DocumentFormat, isFormat } from "./format.ts";
import { isLocale, type Locale } from "./locale.ts";
import { isLook, type Look } from "./look.ts";

/** What this browser keeps when the reader asks for it, and only then. */
export interface Draft {
  readonly text: string;
  readonly format: DocumentFormat;
  readonly locale: Locale;
  readonly look: Look;
  readonly purpose: Purpose;
}

const key = "rolewright.playground.draft";

/** Null when nothing is kept, or nothing that can be read. */
export function readDraft(): Draft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    const { text, format, locale, look, purpose } = (value ?? {}) as Record<keyof Draft, unknown>;
    return typeof text === "string" &&
      isFormat(format) &&
      isLocale(locale) &&
      isLook(look) &&
      isPurpose(purpose)
      ? { text, format, locale, look, purpose }
      : null;
  } catch {
    return null; // a browser that keeps nothing for this page, or what somebody else put there
  }
}

/** False when the browser would not take it: too large, or storage is turned off. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing can have been kept.
  }
}
