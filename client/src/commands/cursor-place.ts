export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface InsertedText {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly newText: string;
}

/**
 * Where the cursor goes after a section was inserted: the end of its first line of body, that is the first
 * line with words after the heading. With several edits the longest holds the section. Positions of the text
 * after the edits; edits before the section shift it.
 */
export function placeOfCursor(edits: readonly InsertedText[]): Place {
  const section = edits.reduce((longest, edit) =>
    edit.newText.length > longest.newText.length ? edit : longest,
  );
  const { start } = section.range;
  const lines = section.newText.split(/\r\n|\n|\r/);
  const withWords = lines.flatMap((line, index) => (line.trim() === "" ? [] : [index]));
  const index = withWords[1] ?? withWords[0] ?? 0;
  const text = lines[index] ?? "";
  return {
    line: start.line + linesAddedBefore(edits, section) + index,
    character: index === 0 ? start.character + text.length : text.length,
  };
}

function linesAddedBefore(edits: readonly InsertedText[], section: InsertedText): number {
  return edits
    .filter(({ range }) => range.end.line < section.range.start.line)
    .reduce(
      (sum, { range, newText }) =>
        sum + newText.split(/\r\n|\n|\r/).length - 1 - (range.end.line - range.start.line),
      0,
    );
}
