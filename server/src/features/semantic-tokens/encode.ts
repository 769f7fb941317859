import type { RoleDocument } from "../../role/role.ts";
import { trimSpan } from "../../text/span.ts";
import { tokenModifiers, tokenTypes } from "./legend.ts";
import type { Token } from "./tokens.ts";

/**
 * Tokens as LSP sends them: five numbers each, places counted from the token before. One that reaches over several
 * lines becomes one a line; of two that overlap the one that begins first, else the earlier in the list, stays.
 */
export function encoded({ text, lines }: RoleDocument, tokens: readonly Token[]): number[] {
  const sorted = tokens
    .map((token, index) => ({ token, index }))
    .sort((a, b) => a.token.span.start - b.token.span.start || a.index - b.index);
  const data: number[] = [];
  let reached = 0;
  let before = { line: 0, character: 0 };
  for (const { token } of sorted) {
    if (token.span.start < reached || token.span.end <= token.span.start) continue;
    reached = token.span.end;
    const last = lines.lineAt(token.span.end);
    for (let line = lines.lineAt(token.span.start); line <= last; line++) {
      const part = trimSpan(text, {
        start: Math.max(token.span.start, lines.start(line)),
        end: Math.min(token.span.end, lines.end(line)),
      });
      if (part.start >= part.end) continue;
      const character = part.start - lines.start(line);
      const same = line === before.line;
      data.push(
        line - before.line,
        same ? character - before.character : character,
        part.end - part.start,
        tokenTypes.indexOf(token.type),
        token.modifiers.reduce((bits, name) => bits | (1 << tokenModifiers.indexOf(name)), 0),
      );
      before = { line, character };
    }
  }
  return data;
}
