import type { Span } from "../../text/span.ts";
import type { Units } from "../../vocabulary/fold.ts";
import { isHan, isWordUnit } from "./chars.ts";
import { afterTag, afterTemplate, hasPinyin, linkAt, pinyinEnd } from "./markup.ts";

const space = 0x20;
const lineFeed = 0x0a;

/** What is open while a link's words are read: where they end, where the link ends, where they began in the output. */
interface OpenLink {
  readonly close: number;
  readonly after: number;
  readonly start: number;
}

/** True for what `strip` might read otherwise than it stands. Most pieces are plain. `units`: those of `raw`. */
export function hasMarkup(raw: string, units: Units): boolean {
  for (let at = 0; at < units.length; at++) {
    const code = units[at] ?? 0;
    if (special[code] === 1 && isMarkup(raw, at, code)) return true;
  }
  return false;
}

function isMarkup(raw: string, at: number, code: number): boolean {
  switch (code) {
    case 0x21: // that of an image, which has a bracket as well
      return false;
    case 0x7e:
    case space:
      return at + 1 < raw.length && raw.charCodeAt(at + 1) === code;
    case 0x28:
    case 0xff08:
      return hasPinyin(raw, at);
    default:
      return true;
  }
}

/** The words of a piece, the offset each unit comes from, and where links stand. Linear in the length. */
export function strip(raw: string): { cased: string; map: Uint32Array; links: readonly Span[] } {
  const codes = new Uint16Array(raw.length);
  const map = new Uint32Array(raw.length);
  const links: Span[] = [];
  const open: OpenLink[] = [];
  let length = 0;
  let at = 0;
  const put = (code: number, from: number): void => {
    if (code === space && (length === 0 || codes[length - 1] === space || codes[length - 1] === lineFeed))
      return;
    codes[length] = code;
    map[length++] = from;
  };
  while (at < raw.length) {
    const top = open[open.length - 1];
    // Most units are plain: copied without a second look.
    const stop = top === undefined ? raw.length : top.close;
    while (at < stop) {
      const unit = raw.charCodeAt(at);
      if (special[unit] === 1) break;
      codes[length] = unit;
      map[length++] = at++;
    }
    if (at >= raw.length) break;
    if (top !== undefined && at >= top.close) {
      if (length > top.start) links.push({ start: top.start, end: length });
      at = top.after;
      open.pop();
      continue;
    }
    const code = raw.charCodeAt(at);
    switch (code) {
      case 0x5c: // backslash
        if (isPunctuation(raw.charCodeAt(at + 1))) put(raw.charCodeAt(at + 1), at + 1);
        else if (!isLineBreak(raw.charCodeAt(at + 1))) put(code, at);
        at += isPunctuation(raw.charCodeAt(at + 1)) ? 2 : 1;
        continue;
      case 0x2a: // *
        if (isBlank(raw.charCodeAt(at - 1)) && isBlank(raw.charCodeAt(at + 1))) put(code, at);
        at++;
        continue;
      case 0x5f: // _
        if (isWordUnit(raw.charCodeAt(at - 1)) && isWordUnit(raw.charCodeAt(at + 1))) put(code, at);
        at++;
        continue;
      case 0x60: // `
      case 0x200b:
      case 0x200c:
      case 0x200d:
      case 0xfeff:
        at++;
        continue;
      case 0x7e: // ~~
        if (raw.charCodeAt(at + 1) === code) at += 2;
        else put(code, at++);
        continue;
      case 0x21: // image
      case 0x5b: {
        const link = linkAt(raw, at);
        if (link === null) put(code, at++);
        else if (link.words === null) at = link.after;
        else {
          open.push({ close: link.words.end, after: link.after, start: length });
          at = link.words.start;
        }
        continue;
      }
      case 0x3c: {
        const after = afterTag(raw, at);
        if (after === at) put(code, at);
        else if (/^<(?:br|\/?p|\/?li|\/?div)\b/iu.test(raw.slice(at, at + 6))) put(lineFeed, at);
        at = Math.max(after, at + 1);
        continue;
      }
      case 0x7b: {
        const after = afterTemplate(raw, at);
        if (after === at) put(code, at);
        at = Math.max(after, at + 1);
        continue;
      }
      case 0x26: {
        const entity = /^&(?:amp|nbsp|lt|gt|quot);/u.exec(raw.slice(at, at + 6));
        put(entity === null ? code : (entities[entity[0]] ?? code), at);
        at += entity?.[0].length ?? 1;
        continue;
      }
      case 0x28:
      case 0xff08: {
        const end = length > 0 && isHan(codes[length - 1] ?? 0) ? pinyinEnd(raw, at) : at;
        if (end === at) put(code, at);
        at = Math.max(end, at + 1);
        continue;
      }
      case 0x0d:
      case lineFeed: {
        const next = nextLine(raw, at);
        const hard = isHardBreak(raw, at, next);
        while (length > 0 && codes[length - 1] === space) length--;
        if (hard) put(lineFeed, at);
        else if (!(isCjk(codes[length - 1] ?? 0) && isCjk(raw.charCodeAt(next)))) put(space, at);
        at = next;
        continue;
      }
      case 0x09:
      case 0xa0:
      case 0x3000:
        put(space, at++);
        continue;
      default:
        put(code, at++);
    }
  }
  for (const { start } of open) if (length > start) links.push({ start, end: length });
  if (links.length > 1) links.sort((a, b) => a.start - b.start);
  return { cased: decode(codes, length), map: map.subarray(0, length), links };
}

/** Units that may be markup or white space. */
const special = new Uint8Array(0x10000);
for (const unit of "\\*_`~![<{&(（\r\n\t \u00a0\u3000\u200b\u200c\u200d\ufeff")
  special[unit.charCodeAt(0)] = 1;

const entities: Readonly<Record<string, number>> = {
  "&amp;": 0x26,
  "&nbsp;": space,
  "&lt;": 0x3c,
  "&gt;": 0x3e,
  "&quot;": 0x22,
};

const isLineBreak = (code: number): boolean => code === lineFeed || code === 0x0d;
const isBlank = (code: number): boolean =>
  Number.isNaN(code) || code === space || code === 0x09 || isLineBreak(code);
/** ASCII punctuation, which a backslash may stand before. */
const isPunctuation = (code: number): boolean =>
  (code >= 0x21 && code <= 0x2f) ||
  (code >= 0x3a && code <= 0x40) ||
  (code >= 0x5b && code <= 0x60) ||
  (code >= 0x7b && code <= 0x7e);
const isCjk = (code: number): boolean =>
  isHan(code) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef);

/** The first word of the line after the break at `at`, past indentation and quote marks. */
function nextLine(raw: string, at: number): number {
  let next = at;
  while (next < raw.length) {
    const code = raw.charCodeAt(next);
    if (!isBlank(code) && code !== 0x3e && code !== 0x3000) break;
    next++;
  }
  return next;
}

/**
 * A line break the author meant: two blanks or a backslash before it, or a line far too short to have been
 * wrapped. The rest are wraps and mean nothing.
 */
function isHardBreak(raw: string, at: number, next: number): boolean {
  if (next >= raw.length) return false;
  if (
    raw.charCodeAt(at - 1) === 0x5c ||
    (raw.charCodeAt(at - 1) === space && raw.charCodeAt(at - 2) === space)
  )
    return true;
  let start = at;
  while (start > 0 && at - start < 48 && !isLineBreak(raw.charCodeAt(start - 1))) start--;
  const line = raw.slice(start, at).trim();
  if (isCjk(line.charCodeAt(line.length - 1))) return line.length < 24;
  return (
    line.length < 40 &&
    !/(?:[,;&]|\b(?:to|of|the|and|or|an?|in|with|for|at|by|from|is|are))$/iu.test(line) &&
    !/^[a-z]/u.test(raw.slice(next, next + 1))
  );
}

/** Units per `String.fromCharCode` call: arguments live on the stack. */
const chunk = 4096;

function decode(codes: Uint16Array, length: number): string {
  let text = "";
  for (let start = 0; start < length; start += chunk) {
    text += String.fromCharCode.apply(
      null,
      codes.subarray(start, Math.min(start + chunk, length)) as unknown as number[],
    );
  }
  return text;
}
