import type { Role } from "../../role/role.ts";
import { lineBreakOf } from "../../text/lines.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { readMarkdown } from "../markdown/read.ts";
import { fieldOfKey } from "../yaml/keys.ts";
import { isScalarNode } from "../yaml/nodes.ts";
import { wordsOf } from "../yaml/places.ts";
import { movableTitle, placeholder, toFront } from "./front-lines.ts";
import { breakOf, isBlankLine, wordsIn } from "./lines.ts";
import { inTextMark } from "./markdown-to-yaml.ts";
import { sectionMarkdown } from "./section-of-yaml.ts";
import { type Style, writeLayout } from "./style.ts";
import {
  basicHeading,
  fieldLine,
  fillGaps,
  hasTitle,
  isTemplateLine,
  movesTitle,
  readTemplate,
  type Usual,
  usualBasic,
  usualTop,
} from "./template.ts";
import { type YamlParts, yamlParts } from "./yaml-parts.ts";

export interface MarkdownOutcome {
  readonly text: string;
  /** Headings of the sections whose YAML is kept in a comment. */
  readonly kept: readonly string[];
}

/** A YAML role as Markdown. `text` ends with a line break and is what `role` was read from. Null when it has no fields and sections to tell apart. */
export function yamlToMarkdown(text: string, role: Role, vocabulary: Vocabulary): MarkdownOutcome | null {
  const parts = yamlParts(text, vocabulary, role.language);
  if (parts === null) return null;
  const br = lineBreakOf(text);
  const style: Style = { br, vocabulary, language: role.language, layout: parts.layout };
  const kept: string[] = [];
  const written = parts.sections.map((section, index) =>
    sectionMarkdown(text, parts, section, { style, last: index === parts.sections.length - 1, kept }),
  );
  const head = headOf(text, parts, written, style);
  return { text: head, kept };
}

interface Key {
  readonly label: string;
  readonly value: string;
  readonly line: string;
}

/** Front matter, title and basic information, and the sections behind them. */
function headOf(text: string, parts: YamlParts, sections: readonly string[], style: Style): string {
  const { br, vocabulary } = style;
  const first = parts.before.findIndex(isTemplateLine);
  let end = first;
  while (end >= 0 && end < parts.before.length && isTemplateLine(parts.before[end] ?? "")) end++;
  const template = first < 0 ? null : parts.before.slice(first, end);
  const tail = first < 0 ? parts.before : parts.before.slice(end);
  const inText = tail.filter(isInText);
  const loose = tail.filter((line) => !isInText(line));
  const keys: Key[] = [];
  if (template !== null) {
    while (loose[0] !== undefined) {
      const key = keyOn(text, parts, loose[0]);
      if (key === null) break;
      keys.push(key);
      loose.shift();
    }
  }
  const front = [...(first < 0 ? [] : parts.before.slice(0, first)), ...loose];
  const shape = topOf(template, keys, front, parts, sections.length > 0, style);
  const make = (extra: readonly string[]): string => {
    const lines = frontLines([...shape.front, ...extra], parts, shape.moves, style);
    const fence = lines.length === 0 ? "" : `---${br}${lines.join("")}---${br}`;
    const top = shape.top(lines.length > 0);
    return fence + top + sections.join("");
  };
  const made = make([]);
  if (inText.length === 0) return made;
  const role = readMarkdown(made, { uri: "", vocabulary, language: style.language }).roles[0];
  const missing = inText.filter((line) => {
    const key = /^("[^"]*"|'[^']*'|[^:]*):/.exec(line)?.[1]?.replace(/^["']|["']$/g, "") ?? "";
    const id = fieldOfKey(vocabulary, key)?.id;
    return role?.fields.every((field) => field.id !== id) === true;
  });
  return missing.length === 0 ? made : make(missing.map((line) => line.replace(` ${inTextMark}`, "")));
}

const isInText = (line: string): boolean => wordsIn(line).endsWith(` ${inTextMark}`);

/** The key and the value of a line that is nothing else. */
function keyOn(text: string, { fields }: YamlParts, line: string): Key | null {
  if (isBlankLine(line) || /^[\s#-]/.test(line)) return null;
  const entry = fields.find(({ pair, key }) => {
    const start = pair.key?.range[0] ?? 0;
    return line.startsWith(text.slice(start, key.end)) && text.startsWith(line, start);
  });
  if (entry === undefined) return null;
  const { value } = entry.pair;
  const start = entry.pair.key?.range[0] ?? 0;
  const until = value?.range[1] ?? entry.key.end;
  if (until > start + wordsIn(line).length || (value !== null && !isScalarNode(value))) return null;
  if (
    text.slice(until, start + wordsIn(line).length).trim() !== "" ||
    /[&!]/.test(text.charAt(entry.key.end + 1))
  )
    return null;
  return { label: entry.key.words, value: value === null ? "" : wordsOf(text, value), line };
}

interface Shape {
  readonly front: readonly string[];
  readonly moves: boolean;
  readonly top: (front: boolean) => string;
}

/** How the file begins: as a comment says, or the usual way. */
function topOf(
  template: readonly string[] | null,
  keys: readonly Key[],
  front: readonly string[],
  parts: YamlParts,
  more: boolean,
  { br, language, vocabulary }: Style,
): Shape {
  const all = [...front, ...parts.after];
  const said = titleIn(parts);
  const movable = all
    .map((line) => movableTitle(line, vocabulary))
    .find((title) => title !== null && title === said);
  const heading = template === null ? null : basicHeading(template);
  const given = said ?? "";
  if (template !== null && heading === null) {
    const source = readTemplate(template, br);
    const values = keys.map(({ value }) => value);
    const filled = fillGaps(source, { title: given, values });
    if (filled !== null && (!hasTitle(source) || given !== ""))
      return { front, moves: movesTitle(source), top: () => filled };
  }
  const title = movable ?? null;
  const usual = (fenced: boolean): Usual => ({ front: fenced, title: title !== null, more, br });
  const put = (source: string): string => fillGaps(source, { title: title ?? "", values: [] }) ?? "";
  if (keys.length === 0)
    return { front, moves: title !== null, top: (fenced) => put(usualTop(usual(fenced))) };
  const head = heading ?? `## ${vocabulary.heading("basic", language)}`;
  const lines = keys.map(({ label, value }) => fieldLine(label, value, language));
  return {
    front,
    moves: title !== null,
    top: (fenced) =>
      put(usualTop({ ...usual(fenced), more: true })) +
      usualBasic({ ...usual(false), title: false }, head, lines),
  };
}

function titleIn({ fields }: YamlParts): string | null {
  const value = fields.find(({ key }) => key.words === "title")?.pair.value;
  return isScalarNode(value) && typeof value.value === "string" ? value.value : null;
}

/** The fields as front matter has them, with what says where title and sections stood. */
function frontLines(front: readonly string[], parts: YamlParts, moves: boolean, style: Style): string[] {
  const { br, vocabulary } = style;
  const isTitle = (line: string): boolean =>
    moves && (movableTitle(line, vocabulary) !== null || /^title: /.test(line));
  const takesTitle = (lines: readonly string[], first: boolean): string[] => {
    let taken = false;
    return lines.flatMap((line, index) => {
      if (taken || !isTitle(line)) return [toFront(line)];
      taken = true;
      return first && index === 0 ? [] : [placeholder("title") + breakOf(line)];
    });
  };
  const layout = writeLayout(parts.layout);
  const open = parts.open === null || parts.open === "sections:" ? "" : parts.open;
  const placed = parts.after.length > 0 || open !== "";
  const inFront = front.some(isTitle);
  return [
    ...(layout === null ? [] : [placeholder("layout", layout) + br]),
    ...takesTitle(front, true),
    ...(placed ? [placeholder("sections", open) + br] : []),
    ...(inFront ? parts.after.map(toFront) : takesTitle(parts.after, false)),
  ];
}
