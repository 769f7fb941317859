import { skipBlanks, skipBlanksBack } from "../../facts/grammar/chars.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";

/**
 * What to take out of a passage so that the sentence stays whole: the words with one of the separators they
 * stand between. `alone`: nothing else is there. `bound`: they are part of a sentence that needs them.
 * Example: `本科，限女性，会英语` loses `限女性，`.
 */
export type Removal =
  | { readonly kind: "span"; readonly span: Span }
  | { readonly kind: "alone" }
  | { readonly kind: "bound" };

const separators = ",;、";
const stops = "。.!";

/** `text` is the document's; `from` and `to` are offsets of the passage's view. */
export function removalOf(passage: Passage, text: string, from: number, to: number): Removal {
  const words = passage.view.text;
  const left = skipBlanksBack(words, from);
  const right = skipBlanks(words, to);
  const before = left === 0 || words.charAt(left - 1) === "\n" ? "start" : words.charAt(left - 1);
  const after = right >= words.length || words.charAt(right) === "\n" ? "end" : words.charAt(right);
  if (before === "start" && onlyStop(words, right)) return { kind: "alone" };
  const isEnd = after === "end" || separators.includes(after) || stops.includes(after);
  if (before === "(" && after === ")") return spanOf(passage, text, left - 1, right + 1);
  if (separators.includes(before) && isEnd) {
    return joinsOn(words, right) ? bound : spanOf(passage, text, left - 1, right);
  }
  const begins = before === "start" || stops.includes(before) || before === "(";
  if (begins && after !== "end" && isEnd) {
    return joinsOn(words, right)
      ? bound
      : spanOf(passage, text, before === "start" ? from : left, blanksAfter(words, right + 1));
  }
  return bound;
}

const bound: Removal = { kind: "bound" };

const onlyStop = (words: string, at: number): boolean => /^\s*[。.;!,]?\s*$/u.test(words.slice(at, at + 8));

/** `, and …` after the words: without them the list would read badly. */
const joinsOn = (words: string, at: number): boolean =>
  /^[,;、]?\s*(?:and|or|but)(?![a-z])/u.test(words.slice(at, at + 8));

const blanksAfter = (words: string, at: number): number => {
  const next = skipBlanks(words, at);
  return next >= words.length ? at : next;
};

/** Words that wear emphasis or stand in a link stay: half of the markup would be left behind. */
function spanOf(passage: Passage, text: string, from: number, to: number): Removal {
  const span = placeIn(passage, from, to);
  const raw = text.slice(span.start, span.end);
  const edges = text.charAt(span.start - 1) + text.charAt(span.end);
  return /[*_`~[\]<>\\\n]/u.test(raw) || /[*_`~[\]]/u.test(edges) ? bound : { kind: "span", span };
}
