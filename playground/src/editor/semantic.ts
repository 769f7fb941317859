import { type Extension, type Range, StateEffect, StateField, type Text } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { SemanticTokensLegend } from "vscode-languageserver-protocol";

/** Tokens as a server sends them: five numbers each, relative to the one before. */
export interface Tokens {
  readonly data: readonly number[];
  readonly legend: SemanticTokensLegend;
  /** The text they are about. */
  readonly text: Text;
}

export const setTokens = StateEffect.define<Tokens>();

/** What the server alone knows of the words, as colours: `sem-law`, `sem-unknown`. */
export const semanticTokens: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(drawn, { effects, changes, newDoc }) {
    let next = drawn.map(changes);
    // Tokens of a text that is gone would colour the wrong words; the next ones are on their way.
    for (const effect of effects)
      if (effect.is(setTokens) && effect.value.text.eq(newDoc))
        next = Decoration.set(decorations(effect.value));
    return next;
  },
  provide: (own) => EditorView.decorations.from(own),
});

export function decorations({ data, legend, text }: Tokens): readonly Range<Decoration>[] {
  const found: Range<Decoration>[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    if (line >= text.lines) break;
    const from = text.line(line + 1).from + character;
    if (from + length > text.line(line + 1).to || length === 0) continue;
    const names = [
      legend.tokenTypes[type],
      ...legend.tokenModifiers.filter((_, bit) => (modifiers >> bit) & 1),
    ];
    found.push(
      Decoration.mark({ class: names.map((name) => `sem-${name}`).join(" ") }).range(from, from + length),
    );
  }
  return found;
}
