import type { Span } from "../text/span.ts";
import { slice, trimSpan } from "../text/span.ts";

/** A text to be put together: places of the old one and words between them. */
export type Piece = Span | string;

/** How the lines of a cell begin that were numbered: `1、`, `(2)`, `3.`. */
const numbered = /^(?:[(（]?(\d{1,2})[)）]|(\d{1,2})[、.．](?!\d))[ \t]*/u;

const isHan = (sign: string | undefined): boolean => sign !== undefined && /\p{Script=Han}/u.test(sign);

/**
 * The lines an author wrote into a cell. Tables that were copied as text have a blank where a line ended: before a
 * number (`1、… 2、…`), behind a stop (`…标准。 负责…`), or between Chinese words, which have none else (`计划性 准备度`).
 */
export function cellLines(text: string, cell: Span): readonly Span[] {
  const hard = split(text, cell, [...matches(text, cell, /<br\s*\/?>|\n/giu)]);
  return hard.flatMap((line) => {
    const gaps = [...matches(text, line, /[ \u3000]+/gu)];
    const numbers = gaps.filter(({ end }) => startsNumber(text.slice(end, line.end)));
    if (numbers.length > 0 && numbered.test(slice(text, line))) return split(text, line, numbers);
    const stops = gaps.filter(({ start }) => /[。；;！？!?]/u.test(text.charAt(start - 1)));
    return split(text, line, stops).flatMap((part) => betweenWords(text, part));
  });
}

const startsNumber = (words: string): boolean =>
  numbered.test(words) && isHan(words.replace(numbered, "").at(0));

/** Words with blanks between them: `完善度 有效性`. Characters drawn apart (`客 户`) and foreign words are none. */
function betweenWords(text: string, part: Span): readonly Span[] {
  const gaps = [...matches(text, part, /[ \u3000]+/gu)];
  const sure = gaps.every(
    ({ start, end }) => /[\p{Script=Han})）”’—]/u.test(text.charAt(start - 1)) && isHan(text.charAt(end)),
  );
  if (!sure) return [part];
  const pieces = split(text, part, gaps);
  return pieces.every(({ start, end }) => end - start > 1) ? pieces : [part];
}

function* matches(text: string, place: Span, pattern: RegExp): Iterable<Span> {
  for (const { 0: found, index } of slice(text, place).matchAll(pattern))
    yield { start: place.start + index, end: place.start + index + found.length };
}

/** What is left of a place without the gaps; pieces with words only. */
function split(text: string, place: Span, gaps: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let start = place.start;
  for (const gap of [...gaps, { start: place.end, end: place.end }]) {
    const piece = trimSpan(text, { start, end: gap.start });
    if (piece.end > piece.start) pieces.push(piece);
    start = gap.end;
  }
  return pieces;
}

/** The lines as Markdown: one is a paragraph, several are a list, numbered where the author numbered them. */
export function asList(text: string, lines: readonly Span[]): readonly Piece[] {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return [only, "\n"];
  const found = lines.map((line) => numbered.exec(slice(text, line)));
  const counted = found.every((number) => number !== null);
  return lines.flatMap((line, index): readonly Piece[] => {
    const number = found[index];
    if (!counted || number === null || number === undefined) return ["- ", line, "\n"];
    const digits = number[1] ?? number[2] ?? "";
    const start = line.start + number[0].indexOf(digits);
    return [
      { start, end: start + digits.length },
      ". ",
      { start: line.start + number[0].length, end: line.end },
      "\n",
    ];
  });
}

/** The edits that make one place these pieces; places among them must be inside it and in order. */
export function edited(place: Span, pieces: readonly Piece[]): readonly { span: Span; newText: string }[] {
  const edits: { span: Span; newText: string }[] = [];
  let at = place.start;
  let words = "";
  for (const piece of pieces) {
    if (typeof piece === "string") words += piece;
    else {
      edits.push({ span: { start: at, end: piece.start }, newText: words });
      words = "";
      at = piece.end;
    }
  }
  edits.push({ span: { start: at, end: place.end }, newText: words });
  return edits.filter(({ span, newText }) => span.end > span.start || newText !== "");
}
