/**
 * Lines of templates as editors take them. `{{…}}` in a line is a gap: a tab stop in a snippet, its words alone
 * elsewhere. The syntax of snippets is LSP's, which VS Code's snippet files share.
 */

const gap = /\{\{(.*?)\}\}/g;

/** Lines with their gaps filled by the gaps' own words. */
export const plainLines = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replaceAll(gap, "$1"));

/** Text as a snippet shows it: `$`, `}` and the backslash lose their meaning. */
export const escapeSnippet = (text: string): string => text.replaceAll(/[\\$}]/g, "\\$&");

/**
 * Lines as a snippet's body: gaps become numbered tab stops. The gap whose words are `first` is number 1 wherever it
 * stands; every other gap has a number of its own, for equal words need not mean the same thing.
 */
export function snippetLines(lines: readonly string[], first?: string): readonly string[] {
  let last = first === undefined ? 0 : 1;
  let written = false;
  const stop = (words: string): string => {
    if (words === "") return `$${++last}`;
    if (words !== first) return `\${${++last}:${escapeSnippet(words)}}`;
    const mirrored = written;
    written = true;
    return mirrored ? "$1" : `\${1:${escapeSnippet(words)}}`;
  };
  return lines.map((line) =>
    line
      .split(/(\{\{.*?\}\})/)
      .map((part) => (part.startsWith("{{") ? stop(part.slice(2, -2)) : escapeSnippet(part)))
      .join(""),
  );
}

/** Signs of Unicode's private use, which no document has: they hold the places of gaps where text is rewritten. */
const open = "\u{e0a1}";
const close = "\u{e0a2}";

/** Lines whose gaps a writer of documents carries along without knowing of them. */
export const markedLines = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replaceAll(gap, `${open}$1${close}`));

/** What came of marked lines, as a snippet; and as plain text. */
export function unmark(text: string): { readonly snippet: string; readonly plain: string } {
  const marked = new RegExp(`${open}(.*?)${close}`, "g");
  const [snippet = ""] = snippetLines([text.replaceAll(marked, "{{$1}}")]);
  return { snippet, plain: text.replaceAll(marked, "$1") };
}
