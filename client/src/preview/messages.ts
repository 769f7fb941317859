/**
 * What the preview's page and the extension say to each other. Each side checks what it hears: the page shows
 * text of files that others may have written.
 */

export type Variant = "internal" | "posting";

/** What a panel shows; kept by the page so that it comes back after a reload. */
export interface PreviewState {
  readonly uri: string;
  readonly variant: Variant;
  /** Stays with its role when another one comes to the front. */
  readonly locked: boolean;
}

export type ToPage =
  /** A new picture. `html` is sanitised by the server. */
  | {
      readonly type: "render";
      readonly html: string;
      readonly state: PreviewState;
    }
  /** Nothing can be shown, and why. */
  | { readonly type: "notice"; readonly text: string; readonly state: PreviewState }
  /** The editor was scrolled: this line (may be a fraction) is at its top. */
  | { readonly type: "scrollTo"; readonly line: number };

export type FromPage =
  /** The page is there and has nothing to show yet. */
  | { readonly type: "ready" }
  /** The reader wants to see this line's source. */
  | { readonly type: "open"; readonly line: number }
  /** The page was scrolled: this line is at its top. */
  | { readonly type: "scrolled"; readonly line: number }
  | { readonly type: "variant"; readonly variant: Variant }
  | { readonly type: "lock"; readonly locked: boolean }
  /** A link to a file beside the role. */
  | { readonly type: "link"; readonly href: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isLine = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;
const isVariant = (value: unknown): value is Variant => value === "internal" || value === "posting";
const longestLink = 2_000;

/** The message if it is one the page may send, null otherwise. */
export function readFromPage(message: unknown): FromPage | null {
  if (!isFields(message)) return null;
  const { type, line, variant, locked, href } = message;
  if (type === "ready") return { type };
  if ((type === "open" || type === "scrolled") && isLine(line)) return { type, line };
  if (type === "variant" && isVariant(variant)) return { type, variant };
  if (type === "lock" && typeof locked === "boolean") return { type, locked };
  if (type === "link" && typeof href === "string" && href.length <= longestLink) return { type, href };
  return null;
}

/** The message if it is one the extension may send, null otherwise. */
export function readToPage(message: unknown): ToPage | null {
  if (!isFields(message)) return null;
  const { type, line, html, text } = message;
  if (type === "scrollTo") return isLine(line) ? { type, line } : null;
  const state = readState(message.state);
  if (state === null) return null;
  if (type === "render" && typeof html === "string") return { type, html, state };
  if (type === "notice" && typeof text === "string") return { type, text, state };
  return null;
}

/** A kept state, null when it is none (an older version's, or somebody else's). */
export function readState(value: unknown): PreviewState | null {
  if (!isFields(value)) return null;
  const { uri, variant, locked } = value;
  if (typeof uri !== "string" || !isVariant(variant) || typeof locked !== "boolean") return null;
  return { uri, variant, locked };
}
