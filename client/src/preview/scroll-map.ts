/** A place of the page that belongs to a source line. */
export interface Mark {
  readonly line: number;
  /** Distance from the top of the page in pixels. */
  readonly top: number;
}

/** Marks by line, one for each line, tops never falling: what follows can interpolate between neighbours. */
export function orderMarks(marks: readonly Mark[]): Mark[] {
  const ordered: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.line - b.line || a.top - b.top)) {
    const last = ordered.at(-1);
    if (last === undefined || (mark.line > last.line && mark.top >= last.top)) ordered.push(mark);
  }
  return ordered;
}

/** Where a line (may be a fraction) is on the page; marks as `orderMarks` gives them. */
export const topOfLine = (marks: readonly Mark[], line: number): number =>
  interpolate(
    marks,
    line,
    (mark) => mark.line,
    (mark) => mark.top,
  );

/** The line at a distance from the top of the page. */
export const lineAtTop = (marks: readonly Mark[], top: number): number =>
  interpolate(
    marks,
    top,
    (mark) => mark.top,
    (mark) => mark.line,
  );

function interpolate(
  marks: readonly Mark[],
  value: number,
  from: (mark: Mark) => number,
  to: (mark: Mark) => number,
): number {
  const after = marks.findIndex((mark) => from(mark) > value);
  const before = after === -1 ? marks.at(-1) : marks[after - 1];
  if (before === undefined) return 0;
  const next = after === -1 ? undefined : marks[after];
  if (next === undefined) return to(before);
  const share = (value - from(before)) / (from(next) - from(before));
  return to(before) + share * (to(next) - to(before));
}
