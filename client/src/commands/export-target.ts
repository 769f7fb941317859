/** What a person is offered to export to, in this order. */
export const formats = ["html", "pdf", "docx", "text", "md", "jsonld", "json-resume"] as const;
export type Format = (typeof formats)[number];

export type Variant = "internal" | "posting";

/** What the command was called with; what is missing is asked for. */
export interface ExportWish {
  /** Address of the role file, as text. */
  readonly uri: string | null;
  readonly format: Format | null;
  readonly variant: Variant | null;
  readonly theme: string | null;
  /** Of a file that is in several; null: its own. */
  readonly language: string | null;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Reads the argument: an address (from menus), or what to export and how (from the preview and other extensions). */
export function readWish(argument: unknown): ExportWish {
  const own = fieldOf(argument, "uri");
  const address = own ?? argument;
  const format = fieldOf(argument, "format");
  const variant = fieldOf(argument, "variant");
  const theme = fieldOf(argument, "theme");
  const language = fieldOf(argument, "language");
  return {
    uri: typeof address === "string" ? address : hasScheme(address) ? String(address) : null,
    format: formats.find((known) => known === format) ?? null,
    variant: variant === "internal" || variant === "posting" ? variant : null,
    theme: typeof theme === "string" ? theme : null,
    language: typeof language === "string" ? language : null,
  };
}

const hasScheme = (value: unknown): boolean => typeof fieldOf(value, "scheme") === "string";

/** Formats for candidates, job boards and search engines are offered as postings first. */
export const usualVariant = (format: Format): Variant =>
  format === "text" || format === "jsonld" || format === "json-resume" ? "posting" : "internal";

export const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
