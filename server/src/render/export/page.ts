import { themes } from "../../generated/themes.ts";
import type { Language } from "../../vocabulary/language.ts";
import { escapeHtml } from "../escape.ts";
import type { ThemeId } from "../theme.ts";
import type { Variant } from "../variant.ts";

export interface PageOptions {
  readonly language: Language;
  /** The document's title; escaped here. */
  readonly title: string;
  /** One sentence for search engines; left out when empty. */
  readonly description: string;
  readonly theme: ThemeId;
  /** What is for the company only asks search engines to pass it by. */
  readonly variant: Variant;
  /** What `renderRole` gives. */
  readonly content: string;
  /** Above and below the role: links of a site. */
  readonly before?: string;
  readonly after?: string;
  /** JSON-LD without `<`. */
  readonly data?: string | null;
  /** Rules besides those of the theme. */
  readonly style?: string;
}

/**
 * A page that stands alone: its one style sheet is in it and known to the policy by its hash; nothing runs, nothing
 * is loaded, nothing is sent.
 */
export async function page(options: PageOptions): Promise<string> {
  const { language, title, description, theme, variant, content } = options;
  const style = `${themes[theme]}${own}${options.style ?? ""}`;
  const meta = [
    ...(description === "" ? [] : [`<meta name="description" content="${escapeHtml(description)}">`]),
    ...(variant === "internal" ? ['<meta name="robots" content="noindex">'] : []),
  ];
  const data = options.data ?? null;
  return `${[
    "<!doctype html>",
    `<html lang="${language}" data-theme="${theme}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${await sha256(style)}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Rolewright">',
    ...meta,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    ...(data === null ? [] : [`<script type="application/ld+json">\n${data.trim()}\n</script>`]),
    "</head>",
    "<body>",
    ...(options.before === undefined ? [] : [options.before]),
    `<main class="role">${withoutPlaces(content)}</main>`,
    ...(options.after === undefined ? [] : [options.after]),
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

/** The preview's pages have a background from the editor; these have none behind them. */
const own = `body{margin:0;background:var(--paper)}@media screen{main.role{padding-inline:clamp(1rem,5vw,2.5rem);padding-block:1.5rem 4rem}}`;

/** Where a block comes from is for the preview. Only our tags have these attributes: text has no `<` and no quotes in tags. */
const withoutPlaces = (html: string): string =>
  html.replaceAll(/<[a-z][^<>]*>/g, (tag) => tag.replaceAll(/ data-(?:at|line|key|size)="[^"]*"/g, ""));

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
