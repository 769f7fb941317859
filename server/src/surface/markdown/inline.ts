import type { Span } from "../../text/span.ts";
import { isSpace, trimSpan } from "../../text/span.ts";

const special = /[*_`[\]<\\&]/;

/** Longer texts are no names: they are left as they are, which also keeps the search for closing marks cheap. */
const longest = 1000;

/**
 * The words of a piece of inline Markdown: emphasis, code marks, links, tags and comments taken off, escapes
 * and the common entities resolved. For names and headings, not for running text.
 */
export function plainWords(text: string): string {
  if (text.length > longest || !special.test(text)) return text;
  let out = "";
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === "\\" && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) {
      out += text.charAt(at + 1);
      at += 2;
    } else if (char === "*" || char === "`" || (char === "_" && isEdge(text, at))) at++;
    else if (char === "<") {
      const close = tagEnd(text, at);
      if (close === -1) out += char;
      at = close === -1 ? at + 1 : close;
    } else if (char === "[" || (char === "!" && text.charAt(at + 1) === "[")) {
      const link = readLink(text, char === "!" ? at + 1 : at);
      if (link === null) out += char;
      else if (char === "[") out += plainWords(text.slice(link.words.start, link.words.end));
      at = link === null ? at + 1 : link.end;
    } else if (char === "&") {
      const entity = /^&(amp|lt|gt|quot|nbsp|#39);/.exec(text.slice(at, at + 7));
      out += entity === null ? char : (entities[entity[1] ?? ""] ?? "");
      at += entity === null ? 1 : entity[0].length;
    } else {
      out += char;
      at++;
    }
  }
  return out.trim();
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
};

/** An underscore at the edge of a word is emphasis; inside (`eng_manager`) it is a letter. */
function isEdge(text: string, at: number): boolean {
  let before = at - 1;
  let after = at + 1;
  while (text.charAt(before) === "_") before--;
  while (text.charAt(after) === "_") after++;
  return !isWordUnit(text.charAt(before)) || !isWordUnit(text.charAt(after));
}

const isWordUnit = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** After the tag or comment that begins at `<`, or -1 when it is only a sign. */
function tagEnd(text: string, at: number): number {
  if (text.startsWith("<!--", at)) {
    const close = text.indexOf("-->", at + 4);
    return close === -1 ? -1 : close + 3;
  }
  if (!/[A-Za-z/]/.test(text.charAt(at + 1))) return -1;
  const close = text.indexOf(">", at);
  const next = text.indexOf("<", at + 1);
  return close === -1 || (next !== -1 && next < close) ? -1 : close + 1;
}

interface Link {
  readonly words: Span;
  readonly end: number;
}

/** The inline link `[words](address)` or reference `[words][label]` that begins at `[`, or null. One level deep. */
function readLink(text: string, at: number): Link | null {
  const close = text.indexOf("]", at);
  if (close === -1) return null;
  const after = text.charAt(close + 1);
  if (after !== "(" && after !== "[") return null;
  const end = text.indexOf(after === "(" ? ")" : "]", close + 2);
  return end === -1 ? null : { words: { start: at + 1, end: close }, end: end + 1 };
}

/** What stands on both sides of emphasised words and code. */
const wrappers: readonly string[] = ["***", "**", "__", "~~", "*", "_", "`"];

/**
 * The words inside emphasis, code marks or a link that enclose the whole span: `**客服总监**` and
 * `[客服总监](x.md)` give 客服总监. The span itself when nothing does.
 */
export function unwrap(text: string, place: Span): Span {
  let span = trimSpan(text, place);
  for (let round = 0; round < 6 && mayWrap(text.charCodeAt(span.start)); round++) {
    const { start, end } = span;
    const inner = innerOf(text.slice(start, end));
    if (inner === null) break;
    span = trimSpan(text, { start: start + inner.start, end: start + inner.end });
  }
  return span;
}

/** What the wrappers and links begin with: `*` `_` `~` `[` and the backtick. */
const mayWrap = (code: number): boolean =>
  code === 0x2a || code === 0x5f || code === 0x7e || code === 0x5b || code === 0x60;

function innerOf(words: string): Span | null {
  for (const mark of wrappers) {
    const { length } = mark;
    if (words.length <= 2 * length || !words.startsWith(mark) || !words.endsWith(mark)) continue;
    const inner = words.slice(length, -length);
    if (inner.includes(mark) || inner.startsWith(mark.charAt(0)) || inner.endsWith("\\")) continue;
    return { start: length, end: words.length - length };
  }
  if (words.startsWith("[")) {
    const link = readLink(words, 0);
    if (link !== null && link.end === words.length && link.words.end > link.words.start) return link.words;
  }
  return null;
}

/** The span without hard line breaks at its end: `\` and `<br>`; the blanks of the other kind are trimmed anyway. */
export function withoutHardBreak(text: string, place: Span): Span {
  const last = text.charCodeAt(place.end - 1);
  if (place.end <= place.start || (last !== 0x5c && last !== 0x3e)) return trimSpan(text, place);
  const ending = /(?:\\|<br ?\/?>)$/i.exec(text.slice(Math.max(place.start, place.end - 6), place.end));
  const end = ending === null ? place.end : place.end - ending[0].length;
  return trimSpan(text, { start: place.start, end });
}

/** True when the span has a letter, digit or Chinese character in it. */
export const hasWords = (text: string, place: Span): boolean => {
  for (let at = place.start; at < place.end; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    if (code >= 0x80 ? code > 0xbf && !isSign(code) : isAlphanumeric(code)) return true;
  }
  return false;
};

const isAlphanumeric = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Punctuation and symbols beyond ASCII that are no words: general punctuation to dingbats, CJK marks, full-width marks. */
const isSign = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x303f && code !== 0x3007) ||
  (code >= 0xff01 && code <= 0xff0f) ||
  (code >= 0xff1a && code <= 0xff20);
