import { isSectionId } from "../../vocabulary/sections.ts";
import { preambleKey } from "../yaml/role.ts";
import { blanks, breakOf, isBlankLine, trailing, wordsIn } from "./lines.ts";
import { markdownMemo, unescapeLine } from "./memo.ts";
import { htmlComment, readVerbatim } from "./scalar.ts";
import type { Style } from "./style.ts";

export const indent = (columns: number): string => " ".repeat(columns);

/** The section's Markdown, when its YAML is written as `sectionToYaml` writes; else null. */
export function sectionToMarkdown(source: string, style: Style, last: boolean): string | null {
  const { br, layout } = style;
  const lines = source.match(/[^\r\n]*(?:\r\n|\r|\n)/g) ?? [];
  if (lines.join("") !== source) return null;
  const pad = indent(layout.keys);
  const lead: string[] = [];
  let at = 0;
  for (; lines[at]?.startsWith(`${pad}#`); at++)
    lead.push(htmlComment(wordsIn(lines[at] ?? "").slice(pad.length + 1)) + breakOf(lines[at] ?? ""));
  const keyLine = lines[at] ?? "";
  const key = readKeyLine(wordsIn(keyLine), pad, style);
  if (key === null) return null;
  const rest = lines.slice(at + 1);
  const head = key.head === null ? "" : key.head + (key.open ? "" : breakOf(keyLine));
  const before = lead.join("") + head;
  const literal = /^\|(\d?)(\+?)$/.exec(key.value);
  if (literal) {
    const text = unshifted(rest, layout.keys + layout.text);
    if (text === null) return null;
    if (literal[2] === "+") return before + text.join("");
    const trail = trailing(text);
    if (trail === text.length || key.open) return null;
    return before + around(text.slice(0, text.length - trail), trail, key.head === null, last, br);
  }
  if (key.open) return null;
  const trail = trailing(rest);
  if (key.value !== "") {
    if (trail < rest.length) return null;
    return before + around([key.value + breakOf(keyLine)], trail, key.head === null, last, br);
  }
  const items = rest
    .slice(0, rest.length - trail)
    .map((line) => itemToMarkdown(line, layout.keys + layout.items));
  const whole = items.filter((line): line is string => line !== null);
  return whole.length < items.length ? null : before + around(whole, trail, key.head === null, last, br);
}

/** A section's content with the blank lines around it: one above, one below, and those there are besides. */
function around(content: readonly string[], extra: number, bare: boolean, last: boolean, br: string): string {
  const above = bare ? 0 : 1;
  const below = last ? 0 : 1;
  const count = content.length === 0 ? Math.max(above + below - 1, below) : above;
  const lines = [...blanks(count, br), ...content];
  return [...lines, ...blanks((content.length === 0 ? 0 : below) + extra, br)].join("");
}

function unshifted(lines: readonly string[], columns: number): string[] | null {
  const pad = indent(columns);
  const found: string[] = [];
  for (const line of lines) {
    if (isBlankLine(line)) found.push(line);
    else if (line.startsWith(pad)) found.push(line.slice(columns));
    else return null;
  }
  return found;
}

function itemToMarkdown(line: string, columns: number): string | null {
  if (isBlankLine(line)) return line;
  const pad = indent(columns);
  const words = wordsIn(line);
  if (words.startsWith(`${pad}#`)) return htmlComment(words.slice(columns + 1)) + breakOf(line);
  if (!words.startsWith(`${pad}- `)) return null;
  const item = readVerbatim(words.slice(columns + 2));
  if (item === null) return null;
  const comment = item.comment === null ? "" : ` ${htmlComment(item.comment)}`;
  return `- ${item.words}${comment}${breakOf(line)}`;
}

interface KeyLine {
  /** The heading with its markup, without its line break. */
  readonly head: string | null;
  /** The section's text goes on on the heading's line. */
  readonly open: boolean;
  readonly value: string;
}

function readKeyLine(line: string, pad: string, style: Style): KeyLine | null {
  if (!line.startsWith(pad)) return null;
  const found = /^("[^"\\]*"|'[^']*'|[^"'\s].*?):(?: (.*))?$/.exec(line.slice(pad.length));
  const key = found?.[1] === undefined ? null : readVerbatim(found[1]);
  if (found === null || key === null) return null;
  const rest = ` ${found[2] ?? ""}`;
  const memo = rest.indexOf(` ${markdownMemo} `);
  const value = (memo < 0 ? rest : rest.slice(0, memo)).trim();
  if (memo < 0) return { head: headOf(key.words, style), open: false, value };
  const kept = rest.slice(memo + markdownMemo.length + 2);
  const open = /(?:^|[^\\])(?:\\\\)*\\$/.test(kept);
  return { head: unescapeLine(open ? kept.slice(0, -1) : kept), open, value };
}

/** The usual heading of a key; null for the key of what stands before the first heading. */
export function headOf(words: string, { language, vocabulary }: Style): string | null {
  if (words === preambleKey) return null;
  return `## ${isSectionId(words) ? vocabulary.heading(words, language) : words}`;
}
