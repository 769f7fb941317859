import type { Span } from "../../text/span.ts";
import { slice } from "../../text/span.ts";
import type { View } from "./plain-text.ts";

/**
 * What was worked out from a view alone, kept with it. On the view itself and not in a WeakMap: a folder has hundreds
 * of thousands of views, and the collector goes through every entry of such maps again and again.
 */
export interface ViewNotes {
  /** By the slot of each `remember`. */
  readonly always: unknown[];
  /** Of `rememberSome`: few of very many, so each leads to the next. */
  some: Note | null;
}

interface Note {
  readonly slot: number;
  readonly value: unknown;
  readonly next: Note | null;
}

let slots = 0;
let rareSlots = 0;

/** With room for all that will be asked: to make an array longer bit by bit is slow. */
export const newNotes = (): ViewNotes => ({
  always: new Array(slots),
  some: null,
});

/** `work`, done once for each view. It must depend on nothing else, and never give undefined. */
export function remember<T>(work: (view: View) => T): (view: View) => T {
  const slot = slots++;
  return (view) => {
    const { always } = view.notes;
    // What is put into a slot here only this function takes out.
    const known = always[slot] as T | undefined;
    if (known !== undefined) return known;
    const made = work(view);
    always[slot] = made;
    return made;
  };
}

/** As `remember`, of the words as they are written: those of the document that the view was made of. */
export function rememberWritten<T>(
  work: (written: string, view: View) => T,
): (view: View, document: string, place: Span) => T {
  const slot = slots++;
  return (view, document, place) => {
    const { always } = view.notes;
    const known = always[slot] as T | undefined;
    if (known !== undefined) return known;
    const made = work(slice(document, place), view);
    always[slot] = made;
    return made;
  };
}

/** As `remember`, for the many that are asked of few views each. */
export function rememberSome<T>(work: (view: View) => T): (view: View) => T {
  const slot = rareSlots++;
  return (view) => {
    const { notes } = view;
    for (let note = notes.some; note !== null; note = note.next)
      if (note.slot === slot) return note.value as T;
    const made = work(view);
    notes.some = { slot, value: made, next: notes.some };
    return made;
  };
}
