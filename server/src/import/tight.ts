import type { TextEdit } from "../text/edit.ts";
import { follow, type Trail } from "./trail.ts";

const item = /^([ ]*)(?:([-*+])|(\d{1,4})[.)]) \S/u;

/**
 * Items of a list right below each other. In Word and on web pages every numbered line is a paragraph of its own, so
 * that the blank lines between them are nobody's wish; items of several paragraphs keep theirs.
 */
export function tightLists(trail: Trail): Trail {
  const lines = trail.text.split("\n");
  const edits: TextEdit[] = [];
  let at = 0;
  let fenced = false;
  lines.forEach((line, index) => {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) fenced = !fenced;
    const between = !fenced && line === "" && goesOn(lines[index - 1] ?? "", lines[index + 1] ?? "");
    if (between) edits.push({ span: { start: at, end: at + 1 }, newText: "" });
    at += line.length + 1;
  });
  return follow(trail, edits, "layout");
}

/** Two items of one list, or one that stands inside the other. */
function goesOn(before: string, after: string): boolean {
  const first = item.exec(before);
  const next = item.exec(after);
  if (first === null || next === null) return false;
  if (first[1] !== next[1]) return true;
  return first[2] === next[2] && (first[3] === undefined || Number(next[3]) > Number(first[3]));
}
