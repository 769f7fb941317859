import type { Span } from "../../text/span.ts";
import { isSpace, trimSpan } from "../../text/span.ts";
import { plainWords, unwrap } from "./inline.ts";
import type { Marker } from "./marker.ts";
import { readMarker } from "./marker.ts";
import { isAsciiLetter, isColon, isDigit, isHan } from "./scan/chars.ts";

/** A heading taken apart. Example: `**三、【岗位职责】（核心）：**` */
export interface HeadingWords {
  /** 岗位职责（核心）, where it stands */
  readonly span: Span;
  /** The same as plain words, inner markup taken off. */
  readonly words: string;
  /** 三、 */
  readonly marker: Marker | null;
  readonly bold: boolean;
  readonly bracketed: boolean;
  /** Ends with a colon. */
  readonly colon: boolean;
}

const brackets: Readonly<Record<string, string>> = {
  "【": "】",
  "〖": "〗",
  "［": "］",
  "[": "]",
  "「": "」",
  "『": "』",
  "《": "》",
  "〔": "〕",
  "〈": "〉",
};

/** One of them, or one of its neighbours in Unicode. */
const mayOpen = (code: number): boolean =>
  code === 0x5b || (code >= 0x3008 && code <= 0x3016) || code === 0xff3b;

/** Kramdown's `{#id}` and `{:.no_toc}` behind a heading. */
const attributes = /[ \t]*\{[:#][^{}\n]{0,80}\}$/;

/**
 * Takes off everything around a heading's words: emphasis, numbering, brackets, leading symbols and emoji,
 * the final colon. In any order, until nothing is left to take off.
 */
export function headingWords(text: string, place: Span): HeadingWords {
  let span = trimSpan(text, place);
  let marker: Marker | null = null;
  let bold = false;
  let bracketed = false;
  let colon = false;
  if (span.end - span.start > 400)
    return { span, words: text.slice(span.start, span.end), marker, bold, bracketed, colon };
  span = withoutAttributes(text, span);
  for (let round = 0; round < 8; round++) {
    const { start, end } = span;
    if (end > start + 1 && isColon(text.charCodeAt(end - 1))) {
      colon = true;
      span = trimSpan(text, { start, end: end - 1 });
    }
    const inner = unwrap(text, span);
    if (inner.start > span.start && inner.end < span.end) {
      bold ||= text.startsWith("**", span.start) || text.startsWith("__", span.start);
      span = inner;
    }
    const close = mayOpen(text.charCodeAt(span.start)) ? brackets[text.charAt(span.start)] : undefined;
    if (close !== undefined && isWhole(text, span, close)) {
      bracketed = true;
      span = trimSpan(text, { start: span.start + 1, end: span.end - 1 });
    }
    span = withoutLead(text, span);
    if (marker === null) {
      marker = readMarker(text, span.start, span.end);
      if (marker !== null && marker.words < span.end) span = { start: marker.words, end: span.end };
      else marker = null;
    }
    if (span.start === start && span.end === end) break;
  }
  return { span, words: plainWords(text.slice(span.start, span.end)), marker, bold, bracketed, colon };
}

function withoutAttributes(text: string, span: Span): Span {
  if (text.charCodeAt(span.end - 1) !== 0x7d) return span;
  const found = attributes.exec(text.slice(Math.max(span.start, span.end - 90), span.end));
  return found === null ? span : { start: span.start, end: span.end - found[0].length };
}

/** The bracket that opens the span closes at its very end, and is no link. */
function isWhole(text: string, span: Span, close: string): boolean {
  const inside = text.slice(span.start + 1, span.end);
  return inside.length > 1 && inside.indexOf(close) === inside.length - 1;
}

/** Leading emoji, symbols, tags such as `<a id="x"></a>`, and a run of `#` typed without a blank. */
function withoutLead(text: string, span: Span): Span {
  let { start } = span;
  const { end } = span;
  while (start < end) {
    const code = text.charCodeAt(start);
    const emoji = code >= 0xd83c && code <= 0xd83e;
    if (emoji) start += 2;
    else if (isSpace(code) || isSymbol(code)) start++;
    else if (code === 0x3c && isTag(text, start, end)) start = text.indexOf(">", start) + 1;
    else break;
  }
  return start >= end || start === span.start ? span : { start, end };
}

/** Arrows to dingbats without the circled numbers, variation selector and joiner, `★` and the like. */
const isSymbol = (code: number): boolean =>
  (code >= 0x2190 && code <= 0x245f) ||
  (code >= 0x2500 && code <= 0x2775) ||
  (code >= 0x2780 && code <= 0x2bff) ||
  code === 0xfe0f ||
  code === 0x200d ||
  code === 0x00b7 ||
  code === 0x2022 ||
  code === 0x203b;

function isTag(text: string, at: number, end: number): boolean {
  const close = text.slice(at, end).indexOf(">");
  if (close === -1 || at + close >= end - 1) return false;
  const next = text.charCodeAt(at + 1);
  return isAsciiLetter(next) || next === 0x2f;
}

/** Pinyin a converter has put behind characters: `經(jīng)驗` is `經驗`. Tone marks are Latin-1 and Latin Extended. */
const pinyin = /(?<=[㐀-鿿])[(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,7}[)）]/g;

/** The words as the vocabulary shall look them up: pinyin notes and stray marks at the end left out. */
export function lookUpWords(words: string): string {
  let end = words.length;
  while (end > 0 && "?？:： ".includes(words.charAt(end - 1))) end--;
  const trimmed = end === words.length ? words : words.slice(0, end);
  return trimmed.includes("(") || trimmed.includes("（") ? trimmed.replace(pinyin, "") : trimmed;
}

/** Width as type is set: 2 for a Chinese character, 1 for a letter. For telling headings from sentences. */
export function widthOf(words: string): number {
  let width = 0;
  for (let at = 0; at < words.length; at++) width += words.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return width;
}

const sentenceMarks = /[。；;！!]|[，,].*[，,]|\.\s/;

/** Short and without the marks of a sentence: may be a heading. A final `?` is one, a final `.` is not. */
export function looksLikeHeading(words: string, widest: number): boolean {
  if (words === "" || words.length > widest || widthOf(words) > widest) return false;
  const last = words.charCodeAt(words.length - 1);
  if (last === 0x2e || last === 0xff0c || last === 0x2c || last === 0x3001) return false;
  return !sentenceMarks.test(words) && !isNumeric(words);
}

/** Digits and signs only: `2-3万` has a word, `2024-01-02` has none. */
function isNumeric(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (!isDigit(code) && (isAsciiLetter(code) || code > 0xbf)) return false;
  }
  return true;
}

export function hasHan(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (isHan(words.charCodeAt(at))) return true;
  return false;
}
