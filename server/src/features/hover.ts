import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver-protocol";
import { indexLines } from "../text/lines.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { claim } from "./hover/claim.ts";
import { configWord } from "./hover/config.ts";
import type { Found } from "./hover/found.ts";
import { name } from "./hover/name.ts";
import { directive, reasons } from "./hover/rule.ts";
import { word } from "./hover/word.ts";
import { placeOf } from "./place.ts";

/**
 * What a place means: the role behind a name, what a claim was understood as, what a field or section is for and
 * what good looks like; and why a squiggle is there. What a squiggle says the editor shows by itself.
 */
export const hover = feature({
  method: "textDocument/hover",
  capability: { hoverProvider: true },
  handle(context, params: HoverParams): Hover | null {
    const place = placeOf(context, params);
    if (place === null) return inConfig(context, params);
    const { lines } = place.current.document;
    const meaning =
      directive(context, place) ?? name(context, place) ?? claim(context, place) ?? word(context, place);
    const why = reasons(context, place);
    const found = meaning ?? why;
    if (found === null) return null;
    const text = meaning !== null && why !== null ? `${meaning.text}\n\n---\n\n${why.text}` : found.text;
    return { ...shown(context, text), range: lines.range(found.span) };
  },
});

function inConfig(context: FeatureContext, { textDocument, position }: HoverParams): Hover | null {
  const config = context.config(textDocument.uri);
  if (config === null || config.uri !== textDocument.uri) return null;
  const lines = indexLines(config.text);
  const found: Found | null = configWord(config.text, lines.offset(position), context.language);
  return found === null ? null : { ...shown(context, found.text), range: lines.range(found.span) };
}

const shown = ({ client }: FeatureContext, text: string): Pick<Hover, "contents"> => ({
  contents: client.markdown
    ? { kind: MarkupKind.Markdown, value: text }
    : { kind: MarkupKind.PlainText, value: plain(text) },
});

/** The same for editors that show it as it is. */
const plain = (text: string): string =>
  text
    .replace(/^```.*\n?/gm, "")
    // Pages are told by their addresses; files are known by their names.
    .replace(/\[((?:[^\]\\]|\\.)*)\]\((https?:[^)]*)\)/g, "$1 ($2)")
    .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+!|<>~])/g, "$1")
    .replace(/\*\*|`/g, "");
