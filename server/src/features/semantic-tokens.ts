import type {
  SemanticTokens,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from "vscode-languageserver-protocol";
import { overlaps, type Span } from "../text/span.ts";
import { feature } from "./feature.ts";
import { encoded } from "./semantic-tokens/encode.ts";
import { legend } from "./semantic-tokens/legend.ts";
import { tokensOf } from "./semantic-tokens/tokens.ts";

const capability = { semanticTokensProvider: { legend, full: true, range: true } };

/**
 * Colours for what only the server knows: which headings are sections, which words are fields, roles, laws and
 * figures, and how they stand. Made of what was read already.
 */
export const semanticTokens = feature({
  method: "textDocument/semanticTokens/full",
  capability,
  handle(context, { textDocument }: SemanticTokensParams): SemanticTokens {
    const current = context.session.document(textDocument.uri);
    if (current === undefined) return { data: [] };
    return { data: encoded(current.document, tokensOf(context.session.organisation, current)) };
  },
});

/** The same for the lines in sight. */
export const semanticTokensRange = feature({
  method: "textDocument/semanticTokens/range",
  capability,
  handle(context, { textDocument, range }: SemanticTokensRangeParams): SemanticTokens {
    const current = context.session.document(textDocument.uri);
    if (current === undefined) return { data: [] };
    const { lines } = current.document;
    const seen: Span = { start: lines.offset(range.start), end: lines.offset(range.end) };
    const tokens = tokensOf(context.session.organisation, current).filter(({ span }) => overlaps(span, seen));
    return { data: encoded(current.document, tokens) };
  },
});
