import { headingWords } from "../markdown/heading-words.ts";
import { preambleKey } from "../yaml/role.ts";
import { isPlainSafe } from "../yaml/write/scalar.ts";
import { blanks, breakOf, isBlankLine, leading, trailing, wordsIn } from "./lines.ts";
import { escapeLine, keptYaml, markdownMemo } from "./memo.ts";
import { commentWords, readItem, verbatimScalar } from "./scalar.ts";
import { headOf, indent, sectionToMarkdown } from "./section-to-markdown.ts";
import type { Style } from "./style.ts";

/** One section in Markdown, as its lines stand. */
export interface MarkdownSection {
  /** Comments right above the heading. */
  readonly lead: readonly string[];
  /** The heading with its markup and line break; without one when the section's text goes on on its line. Null for what stands before the first heading. */
  readonly head: string | null;
  /** The heading's words, where somebody has read them. */
  readonly words?: string;
  readonly body: readonly string[];
  /** The last one of its file. */
  readonly last: boolean;
}

export const markdownOf = ({ lead, head, body }: MarkdownSection): string =>
  [...lead, head ?? "", ...body].join("");

/** The section's lines in YAML. What was kept of them in a comment counts while the Markdown is as it was. */
export function sectionToYaml(section: MarkdownSection, style: Style): string {
  const kept = keptIn(section);
  if (kept?.valid) return kept.source;
  const shown = kept === null ? section : { ...section, body: kept.body };
  const wanted = markdownOf(shown);
  const lead = shown.lead.map((line) => {
    const words = commentWords(wordsIn(line));
    return words === null ? null : `${indent(style.layout.keys)}#${words}${breakOf(line)}`;
  });
  const key = keyOf(shown.head, shown.words, style);
  const text = asTextOnly(shown);
  const forms = text === null ? [asList, asWords, asText, asItStands] : [asText];
  for (const form of forms) {
    const value = form(text ?? shown, style);
    if (value === null || lead.includes(null)) continue;
    const source = `${lead.join("")}${indent(style.layout.keys)}${key.key}:${value.sign}${key.memo}${key.br || style.br}${value.lines.join("")}`;
    if (text !== null || sectionToMarkdown(source, style, section.last) === wanted) return source;
  }
  const value = asItStands(shown, style);
  return `${indent(style.layout.keys)}${key.key}:${value.sign}${key.memo}${key.br || style.br}${value.lines.join("")}`;
}

/** A section's YAML that a comment at its end keeps; the blank lines around the comment belong to it. */
function keptIn(section: MarkdownSection) {
  const { body } = section;
  const after = trailing(body);
  if (!wordsIn(body[body.length - 1 - after] ?? "").endsWith("-->")) return null;
  const kept = keptYaml("yaml", markdownOf({ ...section, body: body.slice(0, body.length - after) }));
  if (kept === null) return null;
  const lines = kept.source === "" ? 0 : kept.source.split(/\r\n|\r|\n/).length - 1;
  const until = Math.max(0, body.length - after - lines - 2);
  return { ...kept, body: [...body.slice(0, until), ...body.slice(body.length - after)].slice(0, -1) };
}

/** Says that what reads as a list or a sentence is a text in YAML. */
const textMark = "<!-- yaml: | -->";

/** The section without `textMark` and the blank line above it; null when it does not end with one. */
function asTextOnly(section: MarkdownSection): MarkdownSection | null {
  const { body } = section;
  const at = body.length - 1 - trailing(body);
  if (at < 2 || wordsIn(body[at] ?? "") !== textMark || !isBlankLine(body[at - 1] ?? "")) return null;
  return { ...section, body: [...body.slice(0, at - 1), ...body.slice(at + 1)] };
}

/** Markdown that gives its YAML again with `textMark`; null when that would not help either. */
export function markedAsText(section: MarkdownSection, source: string, style: Style): string | null {
  const after = trailing(section.body);
  const until = section.body.length - after;
  const mark = [style.br, textMark + style.br];
  const body = [...section.body.slice(0, until), ...mark, ...section.body.slice(until)];
  const marked = { ...section, body };
  return sectionToYaml(marked, style) === source ? markdownOf(marked) : null;
}

interface Value {
  /** What stands behind the key's colon. */
  readonly sign: string;
  readonly lines: readonly string[];
}

/** The body without the blank lines every section has around it; null when it lacks them. */
function inner({ head, body, last }: MarkdownSection) {
  const usualLead = head === null ? 0 : 1;
  const usualTrail = last ? 0 : 1;
  const lead = leading(body);
  if (lead === body.length) {
    const extra = lead - Math.max(usualLead + usualTrail - 1, usualTrail);
    return extra < 0 ? null : { lead: 0, content: [], trail: extra };
  }
  const trail = trailing(body);
  if (lead < usualLead || trail < usualTrail) return null;
  return {
    lead: lead - usualLead,
    content: body.slice(lead, body.length - trail),
    trail: trail - usualTrail,
  };
}

function asList(section: MarkdownSection, { layout, br }: Style): Value | null {
  const found = inner(section);
  if (found === null) return null;
  const pad = indent(layout.keys + layout.items);
  let items = 0;
  const lines = found.content.map((line): string | null => {
    const words = wordsIn(line);
    const comment = commentWords(words);
    if (comment !== null) return `${pad}#${comment}${breakOf(line)}`;
    if (!/^- \S/.test(words)) return null;
    items++;
    const item = readItem(words.slice(2));
    const scalar = verbatimScalar(item.words, "value", layout.quote);
    if (scalar === null) return null;
    return `${pad}- ${scalar}${item.comment === null ? "" : ` #${item.comment}`}${breakOf(line)}`;
  });
  const whole = lines.filter((line): line is string => line !== null);
  if (whole.length < lines.length || (items === 0 && lines.length > 0)) return null;
  return { sign: "", lines: [...blanks(found.lead, br), ...whole, ...blanks(found.trail, br)] };
}

/** A short text on the key's own line. */
function asWords(section: MarkdownSection, { br }: Style): Value | null {
  const found = inner(section);
  const [line, second] = found?.content ?? [];
  if (found === null || line === undefined || second !== undefined || found.lead > 0) return null;
  const words = wordsIn(line);
  return isPlainSafe(words, { flow: false, key: false, typed: false })
    ? { sign: ` ${words}`, lines: blanks(found.trail, br) }
    : null;
}

function asText(section: MarkdownSection, { layout, br }: Style): Value | null {
  const found = inner(section);
  if (found === null || found.content.length === 0) return null;
  const content = [...blanks(found.lead, br), ...found.content];
  return {
    sign: ` |${indicator(content, layout.text)}`,
    lines: [...content.map((line) => shifted(line, layout.keys + layout.text)), ...blanks(found.trail, br)],
  };
}

function asItStands({ body }: MarkdownSection, { layout }: Style): Value {
  return {
    sign: ` |${indicator(body, layout.text)}+`,
    lines: body.map((line) => shifted(line, layout.keys + layout.text)),
  };
}

const shifted = (line: string, columns: number): string =>
  isBlankLine(line) ? line : indent(columns) + line;

/** YAML takes the first line's indentation for the text's unless it is told: `|2`. */
const indicator = (lines: readonly string[], columns: number): string =>
  /^\s/.test(lines.find((line) => !isBlankLine(line)) ?? "") ? String(columns) : "";

interface KeyText {
  readonly key: string;
  /** The heading as it stands, when the key does not say it. */
  readonly memo: string;
  readonly br: string;
}

function keyOf(head: string | null, said: string | undefined, style: Style): KeyText {
  if (head === null) return { key: preambleKey, memo: "", br: "" };
  const heading = wordsIn(head);
  const br = breakOf(head);
  const plain = heading.replace(/\s+/g, " ").replace(/^ ?#+ /, "");
  const words = said ?? headingWords(plain, { start: 0, end: plain.length }).words;
  const after = /^## (\S(?:.*\S)?)$/.exec(heading)?.[1];
  const id = style.layout.words ? null : style.vocabulary.section(after ?? words)?.ids[0];
  for (const name of [id, after]) {
    const key = name === undefined || name === null ? null : verbatimScalar(name, "key");
    if (key !== null && br !== "" && headOf(name ?? "", style) === heading) return { key, memo: "", br };
  }
  const usual = id !== null && id !== undefined && style.vocabulary.heading(id, style.language) === words;
  const name = usual ? id : words;
  const key = verbatimScalar(name, "key") ?? JSON.stringify(name.replace(/["\\\p{Surrogate}]/gu, ""));
  return { key, memo: ` ${markdownMemo} ${escapeLine(heading)}${br === "" ? "\\" : ""}`, br };
}
