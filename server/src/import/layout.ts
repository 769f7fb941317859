import { normalise } from "../surface/markdown/normalise/normalise.ts";
import type { TextEdit } from "../text/edit.ts";
import { slice } from "../text/span.ts";
import type { LookOptions } from "./look.ts";
import { look } from "./look.ts";
import { isLayoutText } from "./marks.ts";
import type { Trail } from "./trail.ts";
import { follow } from "./trail.ts";

/** Numbers stay as they were counted: whether a gap is a slip or something lost is for the author to say. */
const wanted = {
  headings: true,
  lists: true,
  tables: true,
  numbering: false,
  blankLines: true,
  punctuation: false,
} as const;

/**
 * Headings, lists and tables as Markdown has them. Whatever step would take more than marks and numbers away is not
 * made: a badly laid out document is better than one with a hole.
 */
export function laidOut(trail: Trail, options: LookOptions): Trail {
  const seen = look(trail.text, options);
  if (seen === null) return trail;
  const edits = normalise(seen.document, options.vocabulary, wanted);
  const next = follow(trail, edits, "layout");
  if (keepsWords(next, trail)) return next;
  return follow(
    trail,
    edits.filter((edit) => keepsWords(follow(trail, [edit], "layout"), trail)),
    "layout",
  );
}

const keepsWords = (next: Trail, before: Trail): boolean =>
  next.removed.slice(before.removed.length).every(({ span }) => isLayoutText(slice(next.source, span)));

/** Nowhere more than one blank line, none at the ends, one line break at the end; code keeps its own. */
export function tidy(trail: Trail): Trail {
  const { text } = trail;
  const edits: TextEdit[] = [];
  let fence = "";
  let blank = 0;
  let at = 0;
  let begun = false;
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    const last = index === lines.length - 1;
    const end = at + line.length + (last ? 0 : 1);
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1] ?? "";
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence)) fence = "";
    if (line.trim() === "" && fence === "") {
      blank++;
      if (blank > 1 || !begun) edits.push({ span: { start: at, end }, newText: "" });
    } else {
      blank = 0;
      begun = true;
    }
    at = end;
  });
  const tidied = follow(
    trail,
    edits.filter(({ span }) => span.end > span.start),
    "layout",
  );
  const words = tidied.text.trimEnd().length;
  if (words === 0 || tidied.text.slice(words) === "\n") return tidied;
  return follow(tidied, [{ span: { start: words, end: tidied.text.length }, newText: "\n" }], "layout");
}
