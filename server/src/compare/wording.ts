import { viewOf } from "../facts/grammar/views.ts";
import type { Span } from "../text/span.ts";

/** Words of a document as people read them, and as they are compared. */
export interface Wording {
  /** Without markup; white space is one blank. */
  readonly words: string;
  /** Equal for words that differ in letters' forms, marks' widths and white space only. */
  readonly key: string;
  readonly span: Span;
}

/** The wording of a piece of a document. */
export function wordingOf(text: string, span: Span): Wording {
  const view = viewOf(text, span.start, span.end);
  return { words: oneLine(view.cased), key: keyOf(view.text), span };
}

/**
 * The key of a piece's words without those inside the spans: what it says besides what these say. Equal keys of
 * two pieces mean that the spans are all that is different.
 */
export function keyWithout(text: string, span: Span, spans: readonly Span[]): string {
  const view = viewOf(text, span.start, span.end);
  const inside = spans
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))
    .filter(({ start, end }) => start < span.end - span.start && end > 0);
  if (inside.length === 0) return keyOf(view.text);
  let kept = "";
  for (let at = 0; at < view.text.length; at++) {
    const source = view.source(at, at + 1).start;
    if (!inside.some(({ start, end }) => start <= source && source < end)) kept += view.text.charAt(at);
    else if (!kept.endsWith(hole)) kept += hole;
  }
  return keyOf(kept);
}

/** Stands where words are left out. */
const hole = "\ufffc";

/** True when nothing is left but holes, marks and little words. */
export const saysNothing = (key: string): boolean =>
  key.replaceAll(
    /[\ufffc\p{P}\p{S}\s]|及|和|与|以上|以及|者|的|优先|preferred|持有|具有|具备|取得|须|需|有|and|or|have|hold|must/gu,
    "",
  ) === "";

const oneLine = (words: string): string =>
  words
    .replaceAll(/(?<=[\p{Script=Han}，。；：、])\s*\n\s*(?=\p{Script=Han})/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** `folded`: as views have it. */
const keyOf = (folded: string): string =>
  folded
    .replaceAll(/[“”„«»「」『』]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[、，]/g, ",")
    .replaceAll(/[。．]/g, ".")
    .replaceAll(/[–—―－]+/g, "-")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([^\p{L}\p{N}]|\p{Script=Han}) ?/gu, "$1")
    .replace(/[.;,]+$/, "")
    .trim();
