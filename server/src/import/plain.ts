import type { TextEdit } from "../text/edit.ts";
import type { Trail } from "./trail.ts";
import { follow } from "./trail.ts";

/** Characters nobody sees: controls but tabs and line breaks, directions, soft hyphens, the mark of byte order. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;

const pageNumber =
  /^[ \t]*(?:[-–—·•]{1,3}[ \t]*\d{1,4}[ \t]*[-–—·•]{1,3}|第[ \t]*\d{1,4}[ \t]*[页頁](?:[ \t]*[,，/(（]?[ \t]*共[ \t]*\d{1,4}[ \t]*[页頁][)）]?)?|page[ \t]+\d{1,4}(?:[ \t]*(?:of|\/)[ \t]*\d{1,4})?)[ \t]*(?:\n|$(?![\s\S]))/gimu;

/** Takes out what no reader sees and what belongs to pages, in any kind of source. */
export function withoutPages(trail: Trail): Trail {
  const controls = [...trail.text.matchAll(unseen)].map(
    ({ 0: found, index }): TextEdit => ({
      span: { start: index, end: index + found.length },
      newText: found.includes("\f") || found.includes("\u000b") ? "\n" : "",
    }),
  );
  const shown = follow(trail, controls, "stray-mark");
  const numbers = [...shown.text.matchAll(pageNumber)].map(
    ({ 0: found, index }): TextEdit => ({ span: { start: index, end: index + found.length }, newText: "" }),
  );
  return follow(shown, numbers, "page-furniture");
}

/**
 * A plain text as Markdown of the same words: what would be hidden (`<负责人>`), code (four blanks) or a fence in
 * Markdown and was not meant to be.
 */
export function plainAsMarkdown(trail: Trail): Trail {
  const { text } = trail;
  const edits: TextEdit[] = [];
  let item = false;
  let closed = false;
  let at = 0;
  for (const line of text.split("\n")) {
    const indent = /^[ \t]*/u.exec(line)?.[0].length ?? 0;
    const words = line.slice(indent);
    const isItem = /^(?:[-*+•·]|\d{1,3}[.)、．）]|[(（][\d一二三四五六七八九十]{1,3}[)）])/u.test(words);
    // Below an item blanks say what belongs to it; elsewhere they are a paragraph's first line or an arrangement.
    if (indent > 0 && !item) edits.push({ span: { start: at, end: at + indent }, newText: "" });
    // Markdown would read it as more of the item; in a text, an item that has its stop is over.
    if (closed && words !== "" && indent === 0 && !isItem)
      edits.push({ span: { start: at, end: at }, newText: "\n" });
    if (words !== "") item = isItem || (item && indent > 0);
    closed = item && /[。；;！？][^\p{L}\p{N}]*$/u.test(words);
    if (/^(?:`{3,}|~{3,})/u.test(words))
      edits.push({ span: { start: at + indent, end: at + indent }, newText: "\\" });
    for (const { index } of line.matchAll(/<(?=[a-zA-Z/!?])/gu))
      edits.push({ span: { start: at + index, end: at + index }, newText: "\\" });
    at += line.length + 1;
  }
  if (/^(?:---|\+\+\+)[ \t]*\n/u.test(text)) edits.push({ span: { start: 0, end: 0 }, newText: "\n" });
  return follow(trail, edits, "layout");
}
