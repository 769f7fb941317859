import type { Span } from "./span.ts";

/** Replaces the text of a span; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Edits by place; of two at the same place the earlier one given stays first. */
export const sortEdits = (edits: readonly TextEdit[]): TextEdit[] =>
  edits
    .map((edit, index) => ({ edit, index }))
    .sort(
      (a, b) =>
        a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index,
    )
    .map(({ edit }) => edit);

/** The text after the edits. Throws a RangeError when two of them overlap: that is a programming error. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { span, newText } of sortEdits(edits)) {
    if (span.start < at) throw new RangeError(`overlapping edits at offset ${span.start}`);
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
