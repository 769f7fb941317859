import { displayWidth } from "../text/width.ts";

/** Marks that may not begin a line, and that may not end one (GB/T 15834, JIS X 4051). */
const notFirst = /^[，。、；：？！）」』》”’…·,.;:?!)\]]/u;
const notLast = /[（「『《“‘([]$/u;

/**
 * Breaks a paragraph into lines of at most so many columns; a Chinese character takes two, and lines may end between
 * any two of them. A word longer than a line stays whole.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && displayWidth((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** What stays together: words with the blank behind them, Chinese characters with the marks around them. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const [piece] of text.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu,
  )) {
    const last = found.at(-1);
    if (last !== undefined && (notFirst.test(piece) || notLast.test(last)))
      found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}
