import { type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** A piece of the text that something in a panel was read from. */
export interface Mark {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export const setMarks = StateEffect.define<readonly Mark[]>();
/** The id of the mark that is pointed at, here or in the panel. */
export const setHot = StateEffect.define<string | null>();

interface Marks {
  readonly marks: DecorationSet;
  readonly hot: string | null;
}

const decoration = (id: string, hot: boolean): Decoration =>
  Decoration.mark({ class: hot ? "cm-fact cm-fact-hot" : "cm-fact", attributes: { "data-fact": id } });

const field = StateField.define<Marks>({
  create: () => ({ marks: Decoration.none, hot: null }),
  update({ marks, hot }, { effects, changes, newDoc }) {
    let drawn = marks.map(changes);
    let pointed = hot;
    for (const effect of effects) {
      if (effect.is(setMarks)) {
        pointed = null;
        drawn = Decoration.set(ranges(effect.value, newDoc.length), true);
      }
      if (!effect.is(setHot) || effect.value === pointed) continue;
      drawn = repainted(drawn, pointed, effect.value);
      pointed = effect.value;
    }
    return { marks: drawn, hot: pointed };
  },
  provide: (own) => EditorView.decorations.from(own, ({ marks }) => marks),
});

const ranges = (marks: readonly Mark[], end: number): Range<Decoration>[] =>
  marks.flatMap(({ id, from, to }) =>
    from < to && to <= end ? [decoration(id, false).range(from, to)] : [],
  );

/** Only the marks of the two are drawn anew. */
function repainted(marks: DecorationSet, ...ids: readonly (string | null)[]): DecorationSet {
  const [, next] = ids;
  const found: Range<Decoration>[] = [];
  for (const cursor = marks.iter(); cursor.value !== null; cursor.next()) {
    const id = idOf(cursor.value);
    if (ids.includes(id)) found.push(decoration(id, id === next).range(cursor.from, cursor.to));
  }
  return marks.update({ filter: (_, __, value) => !ids.includes(idOf(value)), add: found, sort: true });
}

const idOf = ({ spec }: Decoration): string =>
  String((spec as { attributes: Record<string, string> }).attributes["data-fact"]);

/** Where a mark is now. */
export function markPlace(
  view: EditorView,
  id: string,
): { readonly from: number; readonly to: number } | null {
  for (const cursor = view.state.field(field).marks.iter(); cursor.value !== null; cursor.next())
    if (idOf(cursor.value) === id) return { from: cursor.from, to: cursor.to };
  return null;
}

/** Marks, and word of the one the pointer is over. */
export const marks = (pointed: (id: string | null) => void): Extension => [
  field,
  EditorView.domEventHandlers({
    mouseover(event) {
      const target =
        event.target instanceof Element ? event.target.closest<HTMLElement>("[data-fact]") : null;
      pointed(target?.dataset.fact ?? null);
    },
    mouseleave: () => pointed(null),
  }),
];
