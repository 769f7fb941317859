import { type Span, touches, trimSpan } from "../../text/span.ts";
import type { Language } from "../../vocabulary/language.ts";

/** What ends a piece of text, finest first: an entry of an enumeration, a clause, a longer one, a sentence. */
const ends: readonly string[] = ["、/", "，,：", "；;", "。！？!?."];

const openers = "（([【《“「『{";
const closers = "）)]】》”」』}";

/** Further than this nobody looks for the end of a sentence. */
const reach = 2000;

/** The word at an offset, then the pieces of text around it up to the whole `within`, brackets on the way. */
export function clauses(text: string, within: Span, offset: number, language: Language): readonly Span[] {
  const found: Span[] = [];
  const word = wordAt(text, within, offset, language);
  if (word !== null) found.push(word);
  let from = word ?? { start: offset, end: offset };
  for (let level = 0; level < 8; level++) {
    for (let kind = 0; kind < ends.length; kind++) {
      const stops = ends.slice(kind).join("");
      found.push(trimSpan(text, pieceAround(text, within, from, stops)));
    }
    const inside = pieceAround(text, within, from, "");
    found.push(trimSpan(text, inside));
    const outer = withBrackets(text, within, inside);
    if (outer === null) break;
    found.push(outer);
    from = outer;
  }
  return found.filter(({ start, end }) => start < end);
}

/** Grows both ways up to one of `stops` or to a bracket that is opened or closed outside. */
function pieceAround(text: string, within: Span, from: Span, stops: string): Span {
  let { start, end } = from;
  const first = Math.max(within.start, start - reach);
  const last = Math.min(within.end, end + reach);
  for (let depth = 0; start > first; start--) {
    const unit = text.charAt(start - 1);
    if (closers.includes(unit)) depth++;
    else if (openers.includes(unit) && depth-- === 0) break;
    else if (depth === 0 && stops.includes(unit) && isEnd(text, start - 1)) break;
  }
  for (let depth = 0; end < last; end++) {
    const unit = text.charAt(end);
    if (openers.includes(unit)) depth++;
    else if (closers.includes(unit) && depth-- === 0) break;
    else if (depth === 0 && stops.includes(unit) && isEnd(text, end)) break;
  }
  return { start, end };
}

/** Commas and points in figures and words (`3,000`, `2.5`, `Node.js`, `8:00`, `24/7`) end nothing. */
function isEnd(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (!",.:/".includes(unit)) return true;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return unit === "/" ? /[^\s\d]/.test(before) && /[^\s\d]/.test(after) : !/[\p{L}\p{N}]/u.test(after);
}

function withBrackets(text: string, within: Span, { start, end }: Span): Span | null {
  if (start <= within.start || end >= within.end) return null;
  const opens = openers.includes(text.charAt(start - 1));
  return opens && closers.includes(text.charAt(end)) ? { start: start - 1, end: end + 1 } : null;
}

const segmenters = new Map<Language, Intl.Segmenter>();

/** Words of so much text around the offset are looked up; what is longer is no word. */
const around = 80;

/** Chinese has no spaces between its words: the runtime's dictionary knows them. */
function wordAt(text: string, within: Span, offset: number, language: Language): Span | null {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  let start = Math.max(within.start, offset - around);
  // Not in the middle of a character of two units.
  if (start > within.start && /[\uDC00-\uDFFF]/.test(text.charAt(start))) start--;
  const end = Math.min(within.end, offset + around);
  let best: Span | null = null;
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
    const span = { start: start + index, end: start + index + segment.length };
    // At a border the word behind the cursor counts.
    if (isWordLike === true && touches(span, offset)) best = span;
  }
  return best;
}
