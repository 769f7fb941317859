import type { Span } from "../../text/span.ts";

/**
 * Inline markup as both surfaces may carry it: enough to read past it, with a limit on how far each piece may
 * run, so that unclosed brackets cost no more than closed ones.
 */
const linkLimit = 400;
const urlLimit = 1200;
const tagLimit = 400;

/** A link or an image at `at`: what its words span (null: none to read) and where it ends. Null when there is none. */
export function linkAt(
  raw: string,
  at: number,
): { readonly words: Span | null; readonly after: number } | null {
  const image = raw.charAt(at) === "!";
  const start = image ? at + 1 : at;
  if (raw.charAt(start) !== "[") return null;
  const close = closing(raw, start, "[", "]", linkLimit);
  if (close < 0) return null;
  if (raw.charAt(start + 1) === "^") return { words: null, after: close + 1 };
  const next = raw.charAt(close + 1);
  const after =
    next === "("
      ? closing(raw, close + 1, "(", ")", urlLimit)
      : next === "["
        ? closing(raw, close + 1, "[", "]", linkLimit)
        : -1;
  if (after < 0) return null;
  return { words: image ? null : { start: start + 1, end: close }, after: after + 1 };
}

function closing(raw: string, at: number, opener: string, closer: string, limit: number): number {
  let depth = 0;
  const end = Math.min(raw.length, at + limit);
  for (let index = at; index < end; index++) {
    const unit = raw.charAt(index);
    if (unit === "\\") index++;
    else if (unit === opener) depth++;
    else if (unit === closer && --depth === 0) return index;
  }
  return -1;
}

/** Where the HTML tag, comment, autolink or `<% … %>` at `at` ends; `at` when there is none. */
export function afterTag(raw: string, at: number): number {
  const next = raw.charAt(at + 1);
  if (next === "!" && raw.startsWith("<!--", at)) return after(raw, at, "-->");
  if (next === "%") return after(raw, at, "%>");
  if (!/[a-z/]/iu.test(next)) return at;
  const end = Math.min(raw.length, at + tagLimit);
  for (let index = at + 1; index < end; index++) {
    const unit = raw.charAt(index);
    if (unit === ">") return index + 1;
    if (unit === "<") return at;
  }
  return at;
}

/** Where the template tag `{% … %}` or `{{ … }}` at `at` ends; `at` when there is none. */
export function afterTemplate(raw: string, at: number): number {
  const next = raw.charAt(at + 1);
  if (next === "%") return after(raw, at, "%}");
  return next === "{" ? after(raw, at, "}}") : at;
}

function after(raw: string, at: number, closer: string): number {
  const window = raw.slice(at, at + urlLimit);
  const found = window.indexOf(closer, 2);
  return found < 0 ? at : at + found + closer.length;
}

const tones = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

/** True when a bracket at `at` begins like a pinyin note: at most five plain letters, then one with a tone. */
export function hasPinyin(raw: string, at: number): boolean {
  const end = Math.min(raw.length, at + 7);
  for (let next = at + 1; next < end; next++) {
    const code = raw.charCodeAt(next);
    if ((code < 0x61 || code > 0x7a) && code !== 0xfc) return tones.includes(raw.charAt(next));
  }
  return false;
}

const pinyin = /^[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,5}[)）]/u;

/** Where the pinyin note at `at` ends: the `(jīng)` of 經(jīng). `at` when there is none. */
export function pinyinEnd(raw: string, at: number): number {
  const match = pinyin.exec(raw.slice(at, at + 12));
  return match === null ? at : at + match[0].length;
}
