import type { TextEdit } from "../../../text/edit.ts";
import { sortEdits } from "../../../text/edit.ts";
import type { Patch } from "../write/patch.ts";

/*
 * Patches whose parts keep their order, as those of normalising do: put together and told as edits in one pass
 * over their parts, however many there are.
 */

/** Edits of the text that `patch` describes, put into the patch. */
export function withEdits(patch: Patch, edits: readonly TextEdit[]): Patch {
  const out: (Patch[number] | string)[] = [];
  let index = 0;
  let offset = 0; // of the described text, at the beginning of part `index`
  let inside = 0; // units of that part that are used up
  const take = (until: number, keep: boolean): void => {
    while (offset + inside < until) {
      const part = patch[index];
      if (part === undefined) return;
      const length = typeof part === "string" ? part.length : part.end - part.start;
      const to = Math.min(length, until - offset);
      if (keep && to > inside)
        out.push(
          typeof part === "string"
            ? part.slice(inside, to)
            : { start: part.start + inside, end: part.start + to },
        );
      inside = to;
      if (inside === length) {
        index++;
        offset += length;
        inside = 0;
      }
    }
  };
  for (const { span, newText } of sortEdits(edits)) {
    take(span.start, true);
    take(span.end, false);
    if (newText !== "") out.push(newText);
  }
  take(Number.MAX_SAFE_INTEGER, true);
  return out;
}

/** The smallest edits that make the patched text of the old one, for a patch whose parts keep their order. */
export function editsIn(text: string, patch: Patch): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let words = "";
  const flush = (end: number): void => {
    const edit = smallest(text, at, end, words);
    if (edit !== null) edits.push(edit);
    words = "";
  };
  for (const part of patch) {
    if (typeof part === "string") words += part;
    else {
      flush(part.start);
      at = part.end;
    }
  }
  flush(text.length);
  return edits;
}

/** The edit without what it leaves alike at its ends; null when nothing changes. */
export function smallest(text: string, start: number, end: number, newText: string): TextEdit | null {
  let from = start;
  let to = end;
  let first = 0;
  let last = newText.length;
  while (from < to && first < last && text.charCodeAt(from) === newText.charCodeAt(first)) {
    from++;
    first++;
  }
  while (to > from && last > first && text.charCodeAt(to - 1) === newText.charCodeAt(last - 1)) {
    to--;
    last--;
  }
  return from === to && first === last
    ? null
    : { span: { start: from, end: to }, newText: newText.slice(first, last) };
}
