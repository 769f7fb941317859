import type { SemanticTokensLegend } from "vscode-languageserver-protocol";

/** Kinds of words; `package.json` says what each looks like (`semanticTokenTypes`, `semanticTokenScopes`). */
export const tokenTypes = [
  "roleSection",
  "roleField",
  "roleTitle",
  "roleReference",
  "law",
  "roleFact",
] as const;

/**
 * How they stand. `unknown`: a heading no section has. `undefined`: a role nobody has described. `external`: one
 * outside the organisation. `preferred`: a plus, not a must. `deprecated`: a law that is no longer in force.
 */
export const tokenModifiers = ["unknown", "undefined", "external", "preferred", "deprecated"] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

export const legend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};
