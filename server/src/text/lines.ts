import type { Span } from "./span.ts";

/** A place as LSP counts it: zero-based line, zero-based UTF-16 unit in that line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Converts between offsets and positions. Lines end at LF, CR LF or CR, as LSP has it. */
export interface Lines {
  readonly count: number;
  /** The offset of the first unit of each line. */
  readonly starts: readonly number[];
  /** Offset of the first unit of a line; the text's length for lines past the end. */
  start(line: number): number;
  /** Offset of the end of a line, before its line break. */
  end(line: number): number;
  lineAt(offset: number): number;
  position(offset: number): Position;
  offset(position: Position): number;
  range(place: Span): Range;
}

const LF = 10;
const CR = 13;

export function indexLines(text: string): Lines {
  const starts = startsOf(text);
  const start = (line: number): number => (line <= 0 ? 0 : (starts[line] ?? text.length));
  const end = (line: number): number => {
    let at = start(line + 1);
    if (line + 1 >= starts.length) return text.length;
    if (text.charCodeAt(at - 1) === LF) at--;
    if (text.charCodeAt(at - 1) === CR) at--;
    return Math.max(at, start(line));
  };
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const position = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(clamped);
    return { line, character: clamped - start(line) };
  };
  return {
    count: starts.length,
    starts,
    start,
    end,
    lineAt,
    position,
    offset: ({ line, character }) =>
      line >= starts.length ? text.length : Math.max(0, Math.min(start(line) + character, end(line))),
    range: (place) => ({ start: position(place.start), end: position(place.end) }),
  };
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  // Without a CR, as nearly always, only line feeds need to be looked for.
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && (i + 1 === text.length || text.charCodeAt(i + 1) !== LF)))
      starts.push(i + 1);
  }
  return starts;
}

/** The line break the text uses: that of its first line, LF when it has only one line. */
export function lineBreakOf(text: string): "\n" | "\r\n" | "\r" {
  const match = /\r\n|\n|\r/.exec(text);
  return (match?.[0] as "\n" | "\r\n" | "\r" | undefined) ?? "\n";
}
