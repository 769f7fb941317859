import type { Field, Role, RoleDocument } from "../../role/role.ts";
import { lineBreakOf } from "../../text/lines.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { isValidField } from "../schema.ts";
import { readEntries } from "../yaml/entries.ts";
import { fieldOfKey, isSectionKey } from "../yaml/keys.ts";
import { parseYaml } from "../yaml/parse.ts";
import { isSectionText } from "../yaml/section-text.ts";
import { fromFront, frontMark, movableTitle, placeholderOf } from "./front-lines.ts";
import { wordsIn } from "./lines.ts";
import { type MarkdownParts, markdownParts } from "./markdown-parts.ts";
import { fieldScalar, readVerbatim, verbatimScalar } from "./scalar.ts";
import { sectionToYaml } from "./section-to-yaml.ts";
import { readLayout, type Style, usualLayout } from "./style.ts";
import { escapeGaps, fieldLine, type Usual, usualBasic, usualTop, writeTemplate } from "./template.ts";

/** Marks a key whose words stand in the text as well: it is left out on the way back. */
export const inTextMark = "# md: text";

/** A Markdown role as YAML. Its text ends with a line break. */
export function markdownToYaml(document: RoleDocument, role: Role, vocabulary: Vocabulary): string {
  const { text } = document;
  const parts = markdownParts(text, role, vocabulary);
  const br = lineBreakOf(text);
  const front = parts.front ?? [];
  const layout = front.map((line) => placeholderOf(line, "layout")).find((found) => found !== null);
  const style: Style = {
    br,
    vocabulary,
    language: role.language,
    layout: (layout === undefined ? null : readLayout(layout)) ?? usualLayout,
  };
  const lines = withoutOthers(front, document, role, style).filter(
    (line) => placeholderOf(line, "layout") === null,
  );
  const placed = lines.findIndex((line) => placeholderOf(line, "sections") !== null);
  const before = placed < 0 ? lines : lines.slice(0, placed);
  const after = placed < 0 ? [] : lines.slice(placed + 1);
  const head = titled(before, after, parts, style);
  const keys = [
    ...templateOf(parts, head.front, style),
    ...parts.fields.map(({ label, value }) => keyLine(label, fieldScalar(value), br)),
    ...inTextKeys(parts, text, style),
  ];
  const sections = parts.sections.map((section) => sectionToYaml(section, style));
  const written = placed < 0 ? "" : (placeholderOf(lines[placed] ?? "", "sections") ?? "");
  const open =
    sections.length === 0 || style.layout.keys === 0 ? "" : `${written === "" ? "sections:" : written}${br}`;
  return [...head.before, ...keys, open, ...sections, ...head.after].join("");
}

const keyLine = (label: string, value: string, br: string): string =>
  `${verbatimScalar(label, "key") ?? label}:${value === "" ? "" : ` ${value}`}${br}`;

/** The lines of front matter, the title put in front or where it stood. */
function titled(
  before: readonly string[],
  after: readonly string[],
  { title, top }: MarkdownParts,
  { br, vocabulary }: Style,
) {
  const line = title === null ? null : `title: ${verbatimScalar(title) ?? JSON.stringify(title)}${br}`;
  const all = [...before, ...after];
  const given = all.some((each) => /^title:/.test(each));
  const place = all.some((each) => placeholderOf(each, "title") !== null);
  const put = (each: string): string =>
    placeholderOf(each, "title") === null ? fromFront(each) : (line ?? each);
  const first = line !== null && !place && !given && top.includes("{title}") ? [line] : [];
  return {
    before: [...first, ...before.map(put)],
    after: after.map(put),
    /** A title that stays in front matter, which YAML alone would take for one of a heading. */
    front: {
      given,
      same: all.some((each) => saysTitle(each, title)),
      movable: all.some((each) => movableTitle(each, vocabulary) !== null),
    },
  };
}

const saysTitle = (line: string, title: string | null): boolean => {
  const said = /^title: *(.*)$/.exec(wordsIn(line))?.[1];
  return said !== undefined && readVerbatim(said.trim())?.words === title;
};

/**
 * The lines of front matter, with keys that mean nothing there and something in a YAML file
 * (a site generator's `description` would be a section) as comments.
 */
function withoutOthers(
  front: readonly string[],
  { text }: RoleDocument,
  { fields }: Role,
  { vocabulary }: Style,
): string[] {
  const source = front.join("");
  const document = parseYaml(source).documents.find(({ root }) => root !== null);
  if (document === undefined || document.errors.length > 0) return [...front];
  const from = text.indexOf(source, 3);
  const read = new Set(
    fields.filter(({ place }) => place === "front-matter").map(({ keySpan }) => keySpan.start),
  );
  const entries = readEntries(source, document, vocabulary);
  const spans = entries.flatMap(({ key, pair, match }, index) => {
    const section =
      (match === null || isSectionText({ key, pair, match })) && isSectionKey(vocabulary, key.words);
    if (!section && (match === null || read.has(from + key.span.start))) return [];
    return [{ start: pair.key?.range[0] ?? 0, end: entries[index + 1]?.pair.key?.range[0] ?? source.length }];
  });
  let at = 0;
  return front.map((line) => {
    const start = at;
    at += line.length;
    return spans.some((span) => span.start <= start && start < span.end) ? `${frontMark}${line}` : line;
  });
}

/** How the file begins, when it does not begin the usual way. */
function templateOf(
  parts: MarkdownParts,
  front: { readonly given: boolean; readonly same: boolean; readonly movable: boolean },
  { br, language, vocabulary }: Style,
): string[] {
  const { title, top, fields, basic, sections } = parts;
  const heads = title !== null && movableTitle(`title: ${title}`, vocabulary) !== null && !front.given;
  const usual: Usual = { front: parts.front !== null, title: heads, more: sections.length > 0, br };
  const clear = heads || (!front.movable && title === null);
  if (clear && fields.length === 0 && basic === null && top === usualTop(usual)) return [];
  const lines = fields.map(
    ({ label }, index) =>
      fieldLine(label, fields[index]?.value === "" ? "" : "{}", language) +
      (fields[index]?.value === "" ? "{}" : ""),
  );
  if (clear && basic?.startsWith("## ") && top === usualBasic(usual, basic, lines))
    return writeTemplate(basic, br);
  if (!front.given) return writeTemplate(top, br);
  return writeTemplate(
    top.replace("{title}", () => (front.same ? "{same}" : escapeGaps(title ?? ""))),
    br,
  );
}

/** Keys for the fields that stand in the text of sections, so that they are fields in YAML, too. */
function inTextKeys(
  { inText, fields, front }: MarkdownParts,
  text: string,
  { br, language, vocabulary }: Style,
): string[] {
  const taken = new Set([
    ...fields.map(({ label }) => label.toLowerCase()),
    ...(front ?? []).map((line) => (/^[^\s:#]+(?=:)/.exec(line)?.[0] ?? "").toLowerCase()),
  ]);
  return inText.flatMap((field) => {
    // What only looks like a field in a sentence (`External: the mall's management`) is no value of one.
    if (!isValidField(field)) return [];
    const written = text.slice(field.keySpan.start, field.keySpan.end);
    const match = fieldOfKey(vocabulary, written);
    const part = match?.part;
    // A field that stands twice has two names: YAML has no key twice.
    const label = [written, field.id, ...vocabulary.fieldNames(field.id, language)].find(
      (name) =>
        !taken.has(name.toLowerCase()) &&
        verbatimScalar(name, "key") !== null &&
        fieldOfKey(vocabulary, name)?.id === field.id &&
        (name === written || (part === undefined && fieldOfKey(vocabulary, name)?.part === undefined)),
    );
    if (label === undefined) return [];
    taken.add(label.toLowerCase());
    const value = singleLine(field);
    return [`${verbatimScalar(label, "key")}:${value === "" ? "" : ` ${value}`} ${inTextMark}${br}`];
  });
}

/** The field's value on one line: a text, or `[a, b]`. */
function singleLine({ values, data, place }: Field): string {
  if (place === "front-matter" && typeof data === "object" && data !== null) return JSON.stringify(data);
  const [first, second] = values;
  if (second !== undefined) return JSON.stringify(values.map(({ value }) => value));
  const words = (first?.value ?? "").replace(/\s+/g, " ");
  return fieldScalar(words);
}
