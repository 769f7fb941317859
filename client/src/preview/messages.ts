/**
 * What the preview's page and the extension say to each other. Each side checks what it hears: the page shows
 * text of files that others may have written.
 */

export type Variant = "internal" | "posting";
export type Theme = "modern" | "classic" | "compact";
export const themes: readonly Theme[] = ["modern", "classic", "compact"];

/** What a panel shows; kept by the page so that it comes back after a reload. */
export interface PreviewState {
  readonly uri: string;
  readonly variant: Variant;
  /** Stays with its role when another one comes to the front. */
  readonly locked: boolean;
  readonly theme: Theme;
  /** The language chosen in a file that is in several; null: the file's own. */
  readonly language: string | null;
  /** Findings stand beside what they are about. */
  readonly findings: boolean;
}

/** A language the role can be shown in. */
export interface LanguageChoice {
  readonly language: string;
  readonly label: string;
  readonly shown: boolean;
}

/** Severities as VS Code numbers them: 0 error, 1 warning, 2 information, 3 hint. */
export interface ShownFinding {
  readonly line: number;
  readonly character: number;
  readonly severity: number;
  /** The severity in words. */
  readonly label: string;
  readonly message: string;
  readonly rule: string;
  /** The rule's page, empty when there is none. */
  readonly url: string;
}

export type ToPage =
  /** A new picture. `html` is sanitised by the server. `broken`: the file cannot be read as a whole just now. */
  | {
      readonly type: "render";
      readonly html: string;
      readonly broken: boolean;
      readonly languages: readonly LanguageChoice[];
      readonly state: PreviewState;
    }
  /** Nothing can be shown, and why. */
  | { readonly type: "notice"; readonly text: string; readonly state: PreviewState }
  /** The editor was scrolled: this line (may be a fraction) is at its top. */
  | { readonly type: "scrollTo"; readonly line: number }
  /** The editor's cursor; null when it is in no editor of this file. `reveal`: it moved, and the page shall show it. */
  | { readonly type: "cursor"; readonly line: number | null; readonly reveal: boolean }
  | { readonly type: "findings"; readonly findings: readonly ShownFinding[] };

export type FromPage =
  /** The page is there and has nothing to show yet. */
  | { readonly type: "ready" }
  /** The reader wants to see the source: of these lines (`until` is the first after them), at this word's nth place. */
  | {
      readonly type: "open";
      readonly line: number;
      readonly until: number;
      readonly word: string;
      readonly nth: number;
    }
  /** The page was scrolled: this line is at its top. */
  | { readonly type: "scrolled"; readonly line: number }
  | { readonly type: "variant"; readonly variant: Variant }
  | { readonly type: "theme"; readonly theme: Theme }
  | { readonly type: "language"; readonly language: string }
  | { readonly type: "lock"; readonly locked: boolean }
  | { readonly type: "findings"; readonly shown: boolean }
  /** A finding was clicked. */
  | { readonly type: "finding"; readonly line: number; readonly character: number }
  /** A link to a file beside the role. */
  | { readonly type: "link"; readonly href: string }
  /** The name of another role; `source`: its text rather than its picture. */
  | { readonly type: "role"; readonly href: string; readonly source: boolean }
  | { readonly type: "export" };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;
const isVariant = (value: unknown): value is Variant => value === "internal" || value === "posting";
export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);
const isShort = (value: unknown): value is string => typeof value === "string" && value.length <= longestText;
const longestText = 2_000;

/** The message if it is one the page may send, null otherwise. */
export function readFromPage(message: unknown): FromPage | null {
  if (!isFields(message)) return null;
  const { type } = message;
  switch (type) {
    case "ready":
    case "export":
      return { type };
    case "open": {
      const { line, until, word, nth } = message;
      return isNumber(line) && isNumber(until) && isShort(word) && isNumber(nth)
        ? { type, line, until, word, nth }
        : null;
    }
    case "scrolled":
      return isNumber(message.line) ? { type, line: message.line } : null;
    case "variant":
      return isVariant(message.variant) ? { type, variant: message.variant } : null;
    case "theme":
      return isTheme(message.theme) ? { type, theme: message.theme } : null;
    case "language":
      return isShort(message.language) ? { type, language: message.language } : null;
    case "lock":
      return typeof message.locked === "boolean" ? { type, locked: message.locked } : null;
    case "findings":
      return typeof message.shown === "boolean" ? { type, shown: message.shown } : null;
    case "finding": {
      const { line, character } = message;
      return isNumber(line) && isNumber(character) ? { type, line, character } : null;
    }
    case "link":
      return isShort(message.href) ? { type, href: message.href } : null;
    case "role": {
      const { href, source } = message;
      return isShort(href) && typeof source === "boolean" ? { type, href, source } : null;
    }
    default:
      return null;
  }
}

/** The message if it is one the extension may send, null otherwise. */
export function readToPage(message: unknown): ToPage | null {
  if (!isFields(message)) return null;
  const { type, line, html, text, broken, reveal } = message;
  if (type === "scrollTo") return isNumber(line) ? { type, line } : null;
  if (type === "cursor") {
    const known = (line === null || isNumber(line)) && typeof reveal === "boolean";
    return known ? { type, line, reveal } : null;
  }
  if (type === "findings") {
    const findings = listOf(message.findings, isFinding);
    return findings === null ? null : { type, findings };
  }
  const state = readState(message.state);
  if (state === null) return null;
  if (type === "notice" && typeof text === "string") return { type, text, state };
  const languages = listOf(message.languages, isChoice);
  if (type === "render" && typeof html === "string" && typeof broken === "boolean" && languages !== null)
    return { type, html, broken, languages, state };
  return null;
}

const listOf = <Item>(value: unknown, is: (item: unknown) => item is Item): readonly Item[] | null =>
  Array.isArray(value) && value.every(is) ? value : null;

const isFinding = (value: unknown): value is ShownFinding =>
  isFields(value) &&
  isNumber(value.line) &&
  isNumber(value.character) &&
  isNumber(value.severity) &&
  [value.label, value.message, value.rule, value.url].every((text) => typeof text === "string");

const isChoice = (value: unknown): value is LanguageChoice =>
  isFields(value) &&
  typeof value.language === "string" &&
  typeof value.label === "string" &&
  typeof value.shown === "boolean";

/** A kept state, null when it is none. One of an older version has the defaults for what it does not say. */
export function readState(value: unknown): PreviewState | null {
  if (!isFields(value)) return null;
  const { uri, variant, locked, theme, language, findings } = value;
  if (typeof uri !== "string" || !isVariant(variant) || typeof locked !== "boolean") return null;
  return {
    uri,
    variant,
    locked,
    theme: isTheme(theme) ? theme : "modern",
    language: typeof language === "string" ? language : null,
    findings: findings === true,
  };
}
