/** A piece of text on a page, in points from its upper left corner; `y` is where its letters stand. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Pieces that stand close enough to be read together. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** What stands at one height, parts of it apart where there is a gap wider than a blank. */
export interface Line {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

export const lineText = ({ segments }: Line): string => segments.map(({ text }) => text).join(" ");
export const leftOf = ({ segments }: Line): number => segments[0]?.x ?? 0;
export const rightOf = ({ segments }: Line): number => segments.at(-1)?.right ?? 0;

/** The lines of a page from top to bottom. */
export function linesOf(pieces: readonly Piece[], page: number): readonly Line[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: Piece[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const group = groups.at(-1);
    const reach = Math.min(piece.size, group?.[0]?.size ?? piece.size) * 0.4;
    if (group && Math.abs(piece.y - base) <= reach) group.push(piece);
    else {
      groups.push([piece]);
      base = piece.y;
    }
  }
  return groups.map((group) => {
    const size = Math.max(...group.map((piece) => piece.size));
    return { page, y: group[0]?.y ?? 0, size, segments: segmentsOf(group, size) };
  });
}

/** So many letters' width between two pieces part them: less than the padding of two cells. */
const apart = 1.05;

function segmentsOf(group: readonly Piece[], size: number): readonly Segment[] {
  const segments: { text: string; x: number; right: number }[] = [];
  for (const piece of [...group].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : piece.x - last.right;
    if (last === undefined || (gap > apart * size && !isMark(last.text))) {
      segments.push({ text: piece.text, x: piece.x, right: piece.x + piece.width });
      continue;
    }
    const wide = isWide(last.text.at(-1) ?? "") && isWide(piece.text.charAt(0));
    const blank = gap > size * (wide ? 0.7 : 0.2) || isMark(last.text) ? " " : "";
    last.text += blank + piece.text;
    last.right = Math.max(last.right, piece.x + piece.width);
  }
  return segments.map(({ text, x, right }) => ({ text: text.replaceAll(/\s+/g, " ").trim(), x, right }));
}

/** `•`, `3.`, `（一）`: belongs to the words behind it, however far they stand. */
const isMark = (text: string): boolean =>
  /^(?:[^\p{L}\p{N}\s]|[（(【[〔]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[a-zA-Z])[)）】\]〕、．.]|[①-⑳])$/u.test(
    text.trim(),
  );

/** Chinese characters and their punctuation, which take no blank between them. */
export const isWide = (sign: string): boolean =>
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/u.test(sign);

/** Two lines of a paragraph as one: a blank only between words of letters. */
export function joinLines(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  const last = before.at(-1) ?? "";
  if (isWide(last) || isWide(after.charAt(0)) || /[\u00ad-]$/u.test(before)) return before + after;
  return `${before} ${after}`;
}
