import type { Field, Role, Section } from "../../role/role.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { type FrontMatter, findFrontMatter } from "../markdown/front.ts";
import { fieldOfKey } from "../yaml/keys.ts";
import { splitLines, wordsIn } from "./lines.ts";
import { commentWords, verbatimScalar } from "./scalar.ts";
import type { MarkdownSection } from "./section-to-yaml.ts";
import { escapeGaps } from "./template.ts";

/** A Markdown file taken apart. Its parts joined are the file. */
export interface MarkdownParts {
  /** Lines of the YAML front matter, null when there is none. */
  readonly front: readonly string[] | null;
  /** What stands before the first section of text, with gaps. */
  readonly top: string;
  /** The values of the gaps, each with the name of its field. */
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  /** The title in `top`; null when it has none or none that can be taken out. */
  readonly title: string | null;
  /** The heading of the basic information, when it is part of `top`. */
  readonly basic: string | null;
  readonly sections: readonly MarkdownSection[];
  /** Fields that stand in the text of sections. */
  readonly inText: readonly Field[];
}

/** `text` ends with a line break. */
export function markdownParts(text: string, role: Role, vocabulary: Vocabulary): MarkdownParts {
  const matter = yamlMatter(text);
  const from = matter?.end ?? 0;
  const cuts = cutsOf(text, role, from);
  const preamble = role.preamble.find(({ kind, span }) => kind !== "comment" && span.start >= from);
  const limit = preamble === undefined ? null : lineStart(text, preamble.span.start);
  const first = cuts[0];
  const inTop = role.fields.filter(
    ({ place, span, section }) =>
      (place === "line" || place === "table") &&
      ((section === null && (limit === null || span.start < limit)) ||
        (limit === null && first !== undefined && section === first.index)),
  );
  const basic = limit === null && first !== undefined && isOnlyFields(role, first) ? first : null;
  const names = new Set<string>();
  const movable = inTop.every((field) => canMove(text, field, names, vocabulary));
  const loose = inTop.filter(({ section }) => section === null);
  const fields = !movable ? [] : basic === null ? loose : inTop;
  const withBasic = movable && basic !== null && fields.length > 0 ? basic : null;
  // Fields that cannot be taken out stay where they are, as text before the first heading.
  const stay = movable || loose[0] === undefined ? limit : lineStart(text, loose[0].span.start);
  const rest = withBasic === null ? cuts : cuts.slice(1);
  const end = stay ?? rest[0]?.start ?? text.length;
  const title = role.fields.find(({ id, place }) => id === "title" && place === "heading");
  const name = title === undefined || title.span.start >= end ? null : title;
  const plain = name !== null && name.values[0]?.value === text.slice(name.span.start, name.span.end);
  const gaps = [
    ...fields.map(({ valueSpan }) => ({ span: valueSpan, gap: "{}" })),
    ...(name !== null && plain ? [{ span: name.span, gap: "{title}" }] : []),
  ].sort((a, b) => a.span.start - b.span.start);
  let top = "";
  let at = from;
  for (const { span, gap } of gaps) {
    top += escapeGaps(text.slice(at, span.start)) + gap;
    at = span.end;
  }
  top += escapeGaps(text.slice(at, end));
  const sections = sectionsOf(text, rest, stay === null ? null : end);
  return {
    front: matter === null ? null : splitLines(text.slice(matter.block.start, matter.block.end)),
    top: withoutLead(top, sections[0]),
    fields: fields.map(({ keySpan, valueSpan }) => ({
      label: text.slice(keySpan.start, keySpan.end),
      value: text.slice(valueSpan.start, valueSpan.end),
    })),
    title: plain ? (name?.values[0]?.value ?? null) : null,
    basic: withBasic === null ? null : wordsIn(text.slice(withBasic.start, withBasic.body)),
    sections,
    inText: role.fields.filter(
      (field) =>
        !fields.includes(field) &&
        (field.place === "front-matter" ? matter === null : field !== name || !plain),
    ),
  };
}

/** Front matter whose fences are nothing but fences. */
function yamlMatter(text: string): FrontMatter | null {
  const matter = findFrontMatter(text);
  if (matter === null || matter.format !== "yaml" || !matter.closed) return null;
  const fences = text.slice(0, matter.block.start) + text.slice(matter.block.end, matter.end);
  return /^---(\r\n|\r|\n)---\1$/.test(fences) && matter.block.end > matter.block.start ? matter : null;
}

interface Cut {
  readonly start: number;
  readonly body: number;
  readonly index: number;
  readonly section: Section;
}

/**
 * Where sections begin that become keys: the outermost, and those whose headings only the Markdown reader
 * sees. Others stay headings in the text of the section around them.
 */
function cutsOf(text: string, role: Role, from: number): Cut[] {
  const cuts: Cut[] = [];
  let reached = from;
  const all = role.sections.map((section, index) => ({ section, index }));
  for (const { section, index } of all.sort((a, b) => a.section.span.start - b.section.span.start)) {
    if (section.parent !== null && section.style === "atx") continue;
    const start = lineStart(text, section.headingLine.start);
    if (start < reached) continue;
    const body = bodyStart(text, section);
    cuts.push({ start, body, index, section });
    reached = Math.max(body, start + 1);
  }
  return cuts;
}

/** Behind the heading's line break, or where text goes on on the heading's line. */
function bodyStart(text: string, { headingLine, body }: Section): number {
  const from = Math.max(body.start, headingLine.start);
  const rest = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(from, from + 200));
  const atLineStart = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
  return rest === null || atLineStart ? from : from + rest[0].length;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}

const isOnlyFields = ({ sections }: Role, { section, index }: Cut): boolean =>
  section.blocks.length > 0 &&
  section.blocks.every(({ field, kind }) => field !== null || kind === "comment") &&
  !sections.some(({ parent }) => parent === index);

/** The field's words may stand in a key of YAML and be put back: nothing but the value is lost from its line. */
function canMove(text: string, field: Field, names: Set<string>, vocabulary: Vocabulary): boolean {
  const { keySpan, valueSpan, values } = field;
  const label = text.slice(keySpan.start, keySpan.end);
  const value = text.slice(valueSpan.start, valueSpan.end);
  const folded = label.toLowerCase();
  if (names.has(folded) || verbatimScalar(label, "key") === null) return false;
  names.add(folded);
  if (fieldOfKey(vocabulary, label)?.id !== field.id || field.id === "title") return false;
  return !/[\r\n]/.test(value) && values.length <= 1 && (values[0]?.value ?? "") === value;
}

function sectionsOf(text: string, cuts: readonly Cut[], preamble: number | null): MarkdownSection[] {
  const heads = [
    ...(preamble === null ? [] : [{ start: preamble, body: preamble, bare: true, words: "" }]),
    ...cuts.map(({ start, body, section }) => ({ start, body, bare: false, words: section.heading })),
  ];
  const bodies = heads.map(({ body }, index) =>
    splitLines(text.slice(body, heads[index + 1]?.start ?? text.length)),
  );
  const leads = bodies.map((lines, index) => (index === bodies.length - 1 ? [] : commentsAtEnd(lines)));
  const before =
    heads[0] === undefined || heads[0].bare ? [] : commentsAtEnd(splitLines(text.slice(0, heads[0].start)));
  return heads.map(({ start, body, bare, words }, index) => ({
    lead: (index === 0 ? before : leads[index - 1]) ?? [],
    head: bare ? null : text.slice(start, body),
    words,
    body: (bodies[index] ?? []).slice(0, (bodies[index] ?? []).length - (leads[index] ?? []).length),
    last: index === heads.length - 1,
  }));
}

/** Lines that are a comment each, right above what follows. */
function commentsAtEnd(lines: readonly string[]): readonly string[] {
  let first = lines.length;
  while (first > 0 && commentWords(wordsIn(lines[first - 1] ?? "")) !== null) first--;
  return lines.slice(first);
}

/** Comments above the first heading belong to it. */
function withoutLead(top: string, section: MarkdownSection | undefined): string {
  const lead = escapeGaps(section?.lead.join("") ?? "");
  return lead !== "" && top.endsWith(lead) ? top.slice(0, top.length - lead.length) : top;
}
