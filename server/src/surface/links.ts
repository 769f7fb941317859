import type { Span } from "../text/span.ts";

/**
 * A link in a document: `[words](客服总监.role.md#职责)`, `[label]: 客服总监.role.md` or an address in running text.
 * `target` is where it leads, as written, without `<>` and title.
 */
export interface Link {
  readonly kind: "inline" | "definition" | "address";
  readonly target: Span;
}

/** Larger texts are no documents. */
const longest = 1_000_000;
/** Longer addresses are data. */
const longestTarget = 2000;

/** The links of a text of either surface, whose prose is Markdown both times, in order. Linear in its length. */
export function linksIn(text: string): readonly Link[] {
  if (text.length > longest) return [];
  const all = [...inlineLinks(text), ...definitions(text), ...addresses(text)];
  if (all.length === 0) return all;
  const code = codeSpans(text);
  const found = all
    .sort((a, b) => a.target.start - b.target.start)
    .filter(({ target }) => !isInside(code, target.start));
  return found.filter(({ target }, index) => target.start >= (found[index - 1]?.target.end ?? 0));
}

const none: readonly Link[] = [];

function inlineLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  for (let at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
    const target = destination(text, at + 2);
    if (target !== null && target.start < target.end) links.push({ kind: "inline", target });
  }
  return links;
}

/** The destination that begins behind an opening parenthesis, null when it is not closed before the next link. */
function destination(text: string, from: number): Span | null {
  let at = from;
  while (text.charAt(at) === " " || text.charAt(at) === "\t") at++;
  if (text.charAt(at) === "<") {
    const end = text.slice(at + 1, at + 1 + longestTarget).search(/[<>\r\n]/);
    return end >= 0 && text.charAt(at + 1 + end) === ">" ? { start: at + 1, end: at + 1 + end } : null;
  }
  const start = at;
  let depth = 0;
  for (; at < text.length && at - start < longestTarget; at++) {
    const unit = text.charAt(at);
    if (unit === "\\") at++;
    else if (unit === "(") depth++;
    else if (unit === ")" && depth-- === 0) return { start, end: at };
    else if (!isPlain(unit) && /\s/.test(unit)) return closesAfter(text, at) ? { start, end: at } : null;
    else if (unit === "]" && text.charAt(at + 1) === "(") return null;
  }
  return null;
}

/** Letters, digits and signs of addresses. */
const isPlain = (unit: string): boolean => unit > " " && unit <= "~";

/** White space, perhaps a title in quotes, and the closing parenthesis. */
const closesAfter = (text: string, at: number): boolean =>
  /^[ \t]+(?:"[^"\r\n]{0,400}"|'[^'\r\n]{0,400}'|\([^)\r\n]{0,400}\))?[ \t]*\)/.test(
    text.slice(at, at + 500),
  );

function definitions(text: string): readonly Link[] {
  if (!text.includes("]:")) return none;
  return [...text.matchAll(/^[ \t]{0,12}\[[^\]\r\n]{1,200}\]:[ \t]+(?:<([^<>\r\n]+)>|([^\s<]\S*))/gm)].map(
    ({ index, 0: all, 1: wrapped, 2: bare = "" }): Link => {
      const end = index + all.length - (wrapped === undefined ? 0 : 1);
      return { kind: "definition", target: { start: end - (wrapped ?? bare).length, end } };
    },
  );
}

/** Addresses in running text, without the marks of the sentence around them. */
function addresses(text: string): readonly Link[] {
  if (!text.includes("://")) return none;
  return [...text.matchAll(/\bhttps?:\/\/[^\s<>"'`()[\]{}\u3000-\u303f\uff00-\uffef\u4e00-\u9fff]+/gi)].map(
    ({ index, 0: address }): Link => {
      const words = address.replace(/[.,;:!?*_~|\\]+$/, "");
      return { kind: "address", target: { start: index, end: index + words.length } };
    },
  );
}

/** Fenced blocks and pieces of code inside lines, in order. */
function codeSpans(text: string): readonly Span[] {
  if (!text.includes("`") && !text.includes("~~~")) return [];
  const spans: Span[] = [];
  let fence: { readonly mark: string; readonly start: number } | null = null;
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const mark = /^[ \t]{0,12}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence.mark) === true) {
        spans.push({ start: fence.start, end: index + line.length });
        fence = null;
      }
    } else if (mark !== undefined) fence = { mark, start: index };
    else {
      for (const piece of line.matchAll(/(?<!`)(`{1,2})(?!`)[^`]+\1(?!`)/g))
        spans.push({ start: index + piece.index, end: index + piece.index + piece[0].length });
    }
  }
  if (fence !== null) spans.push({ start: fence.start, end: text.length });
  return spans;
}

function isInside(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined || span.start > offset) high = middle - 1;
    else if (span.end <= offset) low = middle + 1;
    else return true;
  }
  return false;
}
