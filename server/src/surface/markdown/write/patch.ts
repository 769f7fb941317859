import type { TextEdit } from "../../../text/edit.ts";
import { sortEdits } from "../../../text/edit.ts";
import type { Span } from "../../../text/span.ts";

/** A text written as parts of an older one and new words, in order. Parts may change places. */
export type Patch = readonly (Span | string)[];

/** The text a patch of `text` describes. */
export const patched = (text: string, patch: Patch): string =>
  patch.map((part) => (typeof part === "string" ? part : text.slice(part.start, part.end))).join("");

/** Edits as a patch of a text of this length. */
export function patchOf(edits: readonly TextEdit[], length: number): Patch {
  const parts: (Span | string)[] = [];
  let at = 0;
  for (const { span, newText } of sortEdits(edits)) {
    if (span.start > at) parts.push({ start: at, end: span.start });
    if (newText !== "") parts.push(newText);
    at = Math.max(at, span.end);
  }
  if (at < length) parts.push({ start: at, end: length });
  return parts;
}

const lengthOf = (part: Span | string): number =>
  typeof part === "string" ? part.length : part.end - part.start;

/** `second` is a patch of what `first` describes; the result is a patch of what `first` is one of. */
export function compose(first: Patch, second: Patch): Patch {
  const parts: (Span | string)[] = [];
  for (const part of second) {
    if (typeof part === "string") parts.push(part);
    else parts.push(...cut(first, part));
  }
  return parts;
}

/** The parts of a patch that make up a span of the text it describes. */
function cut(patch: Patch, span: Span): (Span | string)[] {
  const parts: (Span | string)[] = [];
  let at = 0;
  for (const part of patch) {
    const from = Math.max(span.start - at, 0);
    const to = Math.min(span.end - at, lengthOf(part));
    if (from < to) {
      parts.push(
        typeof part === "string" ? part.slice(from, to) : { start: part.start + from, end: part.start + to },
      );
    }
    at += lengthOf(part);
    if (at >= span.end) break;
  }
  return parts;
}

/** Where an offset of the old text is in the new one; null when it is gone. */
export function mapOffset(patch: Patch, offset: number): number | null {
  let at = 0;
  for (const part of patch) {
    if (typeof part !== "string" && part.start <= offset && offset < part.end)
      return at + offset - part.start;
    at += lengthOf(part);
  }
  return null;
}

/** Where a span of the old text is in the new one; null when any of it is gone or torn apart. */
export function mapSpan(patch: Patch, span: Span): Span | null {
  let at = 0;
  for (const part of patch) {
    if (typeof part !== "string" && part.start <= span.start && span.end <= part.end) {
      return { start: at + span.start - part.start, end: at + span.end - part.start };
    }
    at += lengthOf(part);
  }
  return null;
}

/**
 * The smallest edits that make the patched text of the old one. Parts that changed places are written anew,
 * so that as much as possible stays where it is.
 */
export function editsOf(text: string, patch: Patch): TextEdit[] {
  const kept = heaviestRun(patch);
  const edits: TextEdit[] = [];
  let at = 0;
  let words = "";
  const flush = (end: number): void => {
    const edit = trimmed(text, { span: { start: at, end }, newText: words });
    if (edit !== null) edits.push(edit);
    words = "";
  };
  patch.forEach((part, index) => {
    if (typeof part === "string") words += part;
    else if (!kept.has(index)) words += text.slice(part.start, part.end);
    else {
      flush(part.start);
      at = part.end;
    }
  });
  flush(text.length);
  return edits;
}

/** Indices of the parts that may stay: in their old order, as many characters as possible. */
function heaviestRun(patch: Patch): ReadonlySet<number> {
  const best: {
    readonly end: number;
    readonly weight: number;
    readonly index: number;
    readonly before: number;
  }[] = [];
  patch.forEach((part, index) => {
    if (typeof part === "string") return;
    let before = -1;
    best.forEach((run, at) => {
      if (run.end <= part.start && run.weight > (best[before]?.weight ?? 0)) before = at;
    });
    best.push({ end: part.end, weight: (best[before]?.weight ?? 0) + part.end - part.start, index, before });
  });
  const kept = new Set<number>();
  let at = best.reduce(
    (top, run, index) => (run.weight > (best[top]?.weight ?? 0) ? index : top),
    best.length > 0 ? 0 : -1,
  );
  while (at !== -1) {
    const run = best[at];
    if (run === undefined) break;
    kept.add(run.index);
    at = run.before;
  }
  return kept;
}

/** The edit without what it leaves alike at its ends; null when nothing changes. */
function trimmed(text: string, { span, newText }: TextEdit): TextEdit | null {
  let { start, end } = span;
  let from = 0;
  let to = newText.length;
  while (start < end && from < to && text.charCodeAt(start) === newText.charCodeAt(from)) {
    start++;
    from++;
  }
  while (end > start && to > from && text.charCodeAt(end - 1) === newText.charCodeAt(to - 1)) {
    end--;
    to--;
  }
  return start === end && from === to ? null : { span: { start, end }, newText: newText.slice(from, to) };
}
