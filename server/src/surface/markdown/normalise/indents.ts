import type { TextEdit } from "../../../text/edit.ts";
import type { Page } from "./page.ts";

/** Ideographic and no-break spaces, and zero-width ones. */
const wide = /^[ \t]*[\u3000\u00a0\u200b\ufeff][ \t\u3000\u00a0\u200b\ufeff]*/u;

/** Paragraphs begin with their first word: two ideographic spaces before it are the habit of paper. One group a line. */
export const indentedWords = ({ text, units }: Page): TextEdit[][] =>
  units.flatMap(({ kind, start, end }) => {
    if (kind !== "text") return [];
    const found = wide.exec(text.slice(start, Math.min(end, start + 40)));
    return found === null ? [] : [[{ span: { start, end: start + found[0].length }, newText: "" }]];
  });
