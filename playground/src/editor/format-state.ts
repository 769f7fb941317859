import { invertedEffects } from "@codemirror/commands";
import { Compartment, EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import type { DocumentFormat } from "../format.ts";

/** What depends on the format: the language's colours, the address the server knows the document by. */
export type ForFormat = (format: DocumentFormat) => Extension;

export const setFormat = StateEffect.define<DocumentFormat>();

const field = StateField.define<DocumentFormat>({
  create: () => "markdown",
  update: (value, { effects }) => effects.find((effect) => effect.is(setFormat))?.value ?? value,
});

export const formatOf = (state: EditorState): DocumentFormat => state.field(field);

/** The format belongs to the text: what is undone of a conversion is the format, too. */
export function formatState(format: DocumentFormat, forFormat: ForFormat) {
  const place = new Compartment();
  const extension: Extension = [
    field.init(() => format),
    place.of(forFormat(format)),
    invertedEffects.of(({ effects, startState }) =>
      effects.some((effect) => effect.is(setFormat)) ? [setFormat.of(startState.field(field))] : [],
    ),
    EditorState.transactionExtender.of(({ effects }) => {
      const next = effects.find((effect) => effect.is(setFormat));
      return next === undefined ? null : { effects: place.reconfigure(forFormat(next.value)) };
    }),
  ];
  return {
    extension,
    /** Takes the format's extensions anew, such as after another server was started. */
    renew: (state: EditorState) => place.reconfigure(forFormat(formatOf(state))),
  };
}
