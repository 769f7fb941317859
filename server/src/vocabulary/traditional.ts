import { traditionalWords } from "../generated/traditional.ts";

const phrases = new Map<string, string>(Object.entries(traditionalWords.phrases));
const longest = Math.max(0, ...[...phrases.keys()].map((phrase) => phrase.length));
const chars = new Map<string, string>();
for (let at = 0; at + 1 < traditionalWords.chars.length; at += 2)
  chars.set(traditionalWords.chars.charAt(at), traditionalWords.chars.charAt(at + 1));

const closing = new Map([
  ["“", "”"],
  ["《", "》"],
  ["【", "】"],
]);
const quotes = new Map([
  ["“", "「"],
  ["”", "」"],
]);

/**
 * A message of ours in traditional Chinese as Taiwan writes it. What stands in “…”, 《…》 or 【…】 is taken from
 * the document and stays as it is, unless those are words of our own; “…” itself becomes 「…」.
 */
export function traditional(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const size = phraseAt(text, at);
    const piece = text.slice(at, at + size);
    const close = closing.get(piece);
    const end = close === undefined ? -1 : text.indexOf(close, at + 1);
    if (end < 0) {
      out +=
        phrases.get(piece)?.replaceAll("“", "「").replaceAll("”", "」") ??
        quotes.get(piece) ??
        chars.get(piece) ??
        piece;
      at += size;
    } else {
      const quoted = text.slice(at + 1, end);
      out += `${quotes.get(piece) ?? piece}${quoted}${quotes.get(text.charAt(end)) ?? text.charAt(end)}`;
      at = end + 1;
    }
  }
  return out;
}

/** Length of the longest phrase that begins here; 1 when none does. */
function phraseAt(text: string, at: number): number {
  for (let size = Math.min(longest, text.length - at); size > 1; size--)
    if (phrases.has(text.slice(at, at + size))) return size;
  return 1;
}
