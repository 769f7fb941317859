import type { Span } from "../../text/span.ts";

/** The head of a document between `---` lines (YAML) or `+++` lines (TOML). */
export interface FrontMatter {
  readonly format: "yaml" | "toml";
  /** What stands between the two lines. */
  readonly block: Span;
  /** Where the document goes on, behind the second line's break. */
  readonly end: number;
  /** False when the second line is missing: somebody is typing it. */
  readonly closed: boolean;
}

/** The front matter of a text, or null. One that is not closed reaches to the first blank line. */
export function findFrontMatter(text: string): FrontMatter | null {
  const mark = text.startsWith("---") ? "---" : text.startsWith("+++") ? "+++" : "";
  if (mark === "") return null;
  const first = lineEnd(text, 0);
  if (text.slice(3, first).trim() !== "") return null;
  const format = mark === "---" ? "yaml" : "toml";
  const start = afterBreak(text, first);
  for (let at = start; at < text.length; ) {
    const end = lineEnd(text, at);
    if (text.startsWith(mark, at) && text.slice(at + 3, end).trim() === "") {
      return { format, block: { start, end: at }, end: afterBreak(text, end), closed: true };
    }
    at = afterBreak(text, end);
  }
  return unclosed(text, start, format);
}

/** Only when the first line reads like a key: else the mark is a rule and the text goes on. */
function unclosed(text: string, start: number, format: FrontMatter["format"]): FrontMatter | null {
  const first = text.slice(start, Math.min(lineEnd(text, start), start + 80));
  const key = format === "yaml" ? /^[\w\u3400-\u9fff][^:#]{0,40}:(?:\s|$)/ : /^\w[\w.-]{0,40}\s*=/;
  if (!key.test(first)) return null;
  let at = start;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).trim() === "") break;
    at = afterBreak(text, end);
  }
  return { format, block: { start, end: at }, end: at, closed: false };
}

/** Offset of the break that ends the line, or the text's end. */
function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
    at++;
  }
  return at;
}

/** Behind a line break that begins at an offset. */
function afterBreak(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) return at + 2;
  return Math.min(text.length, at + 1);
}
