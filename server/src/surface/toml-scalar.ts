import type { Span } from "../text/span.ts";

/** A quoted text: what it stands for, its words between the quotes, and where the quotes end. */
export interface TomlString {
  readonly value: string;
  readonly words: Span;
  readonly end: number;
}

/** Reads `"…"`, `'…'` or, over several lines, three of either. Null when it is not closed before its limit. */
export function readTomlString(
  text: string,
  at: number,
  lineEnd: number,
  blockEnd: number,
): TomlString | null {
  const quote = text.charAt(at);
  const long = text.startsWith(quote.repeat(3), at);
  const mark = quote.repeat(long ? 3 : 1);
  const limit = long ? blockEnd : lineEnd;
  const start = at + mark.length;
  let end = start;
  while (end < limit && !text.startsWith(mark, end))
    end += text.charAt(end) === "\\" && quote === '"' ? 2 : 1;
  if (end >= limit) return null;
  const raw = text.slice(start, end);
  return { value: quote === '"' ? unescapeToml(raw) : raw, words: { start, end }, end: end + mark.length };
}

/** A value without quotes, undefined when TOML has no such. Dates stay as written. */
export function bareData(words: string): unknown {
  if (words === "true") return true;
  if (words === "false") return false;
  if (/^[+-]?\d[\d_]*(\.\d[\d_]*)?(e[+-]?\d+)?$/i.test(words)) return Number(words.replaceAll("_", ""));
  return /^(\d{4}-\d\d-\d\d|\d\d:\d\d|[+-]?(inf|nan)$|0[xob])/.test(words) ? words : undefined;
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  '"': '"',
  "\\": "\\",
};

function unescapeToml(raw: string): string {
  return raw.replace(
    /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|([^uU]))/gi,
    (all, short: string, long: string, char: string) => {
      const code = short ?? long;
      if (code === undefined) return escapes[char] ?? all;
      const point = Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );
}
