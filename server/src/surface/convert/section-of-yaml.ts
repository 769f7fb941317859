import { readKey, sectionsOfKey } from "../yaml/keys.ts";
import { preambleKey } from "../yaml/role.ts";
import { type ContentContext, contentLines } from "./content.ts";
import { keepYaml, markdownMemo } from "./memo.ts";
import { commentWords, htmlComment } from "./scalar.ts";
import { sectionToMarkdown } from "./section-to-markdown.ts";
import { type MarkdownSection, markedAsText, sectionToYaml } from "./section-to-yaml.ts";
import type { Style } from "./style.ts";
import type { YamlParts, YamlSection } from "./yaml-parts.ts";

interface Place {
  readonly style: Style;
  readonly last: boolean;
  readonly kept: string[];
}

/** A section of a YAML file as Markdown, whatever YAML it is written in. */
export function sectionMarkdown(text: string, parts: YamlParts, section: YamlSection, place: Place): string {
  const { style, last, kept } = place;
  const { pair, source } = section;
  if (source !== null) {
    const markdown = sectionToMarkdown(source, style, last);
    const read = markdown === null ? null : sectionOf(markdown, source, last);
    if (markdown !== null && (read === null || sectionToYaml(read, style) === source)) return markdown;
    const marked = read === null ? null : markedAsText(read, source, style);
    if (marked !== null) return marked;
  }
  const { br } = style;
  const { words, span } = readKey(text, pair);
  const from = source === null ? span.start : text.indexOf(source, Math.max(0, span.start - source.length));
  const context: ContentContext = {
    text,
    document: parts.document,
    comments: parts.comments.filter(({ start }) => start > span.end && start < from + (source?.length ?? 0)),
    vocabulary: style.vocabulary,
    language: style.language,
    copies: 1000,
  };
  const id = sectionsOfKey(style.vocabulary, words)[0];
  const heading = id === words ? style.vocabulary.heading(id, style.language) : words.replace(/\s+/g, " ");
  const content = contentLines(context, pair.value, 1);
  const headLines = words === preambleKey ? [] : [`## ${heading}`, ""];
  const lead = leadOf(source ?? "", style.layout.keys);
  const shown = [...lead, ...headLines, ...trimmedLines(content)].map((line) => line + br).join("");
  kept.push(heading);
  const gap = content.length === 0 ? "" : br;
  if (source === null) return shown + (last ? "" : gap);
  const before = shown + gap;
  return before + keepYaml("yaml", source, before, br) + (last ? "" : br);
}

/** The comments right above a key. */
function leadOf(source: string, columns: number): string[] {
  const pad = `${" ".repeat(columns)}#`;
  const lines = source.split(/\r\n|\r|\n/);
  const end = lines.findIndex((line) => !line.startsWith(pad));
  const words = lines.slice(0, Math.max(0, end)).map((line) => htmlComment(line.slice(pad.length)));
  return words.every((line) => commentWords(line) !== null) ? words : [];
}

function trimmedLines(lines: readonly string[]): readonly string[] {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start]?.trim() === "") start++;
  while (end > start && lines[end - 1]?.trim() === "") end--;
  return lines.slice(start, end);
}

/** The Markdown of a section taken apart; null when its heading is put together from a comment. */
function sectionOf(markdown: string, source: string, last: boolean): MarkdownSection | null {
  const lines = markdown.match(/[^\r\n]*(?:\r\n|\r|\n)/g) ?? [];
  const key = source.split(/\r\n|\r|\n/).find((line) => !line.trimStart().startsWith("#")) ?? "";
  if (key.includes(` ${markdownMemo} `)) return null;
  const from = Math.max(
    0,
    lines.findIndex((line) => !/^<!--.* -->[\r\n]*$/.test(line)),
  );
  const bare = key.trim().replace(/:.*$/, "") === preambleKey;
  const head = bare ? null : (lines[from] ?? "");
  return { lead: lines.slice(0, from), head, body: lines.slice(bare ? from : from + 1), last };
}
