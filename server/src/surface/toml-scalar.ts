/** A value without quotes, undefined when TOML has no such. Dates stay as written. */
export function bareData(words: string): unknown {
  if (words === "true") return true;
  if (words === "false") return false;
  if (/^[+-]?\d[\d_]*(\.\d[\d_]*)?(e[+-]?\d+)?$/i.test(words)) return Number(words.replaceAll("_", ""));
  return /^(\d{4}-\d\d-\d\d|\d\d:\d\d|[+-]?(inf|nan)$|0[xob])/.test(words) ? words : undefined;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", '"': '"', "\\": "\\" };

/** The text a basic string stands for. */
export function unescapeToml(raw: string): string {
  return raw.replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|([^uU]))/gi, (all, short: string, long: string, char: string) => {
    const code = short ?? long;
    if (code === undefined) return escapes[char] ?? all;
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}
