import type { RoleDocument } from "../../role/role.ts";
import { lineBreakOf } from "../../text/lines.ts";
import { guessLanguage } from "../../vocabulary/guess-language.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { findFrontMatter } from "../markdown/front.ts";
import { readMarkdown } from "../markdown/read.ts";
import { readYaml } from "../yaml.ts";
import { wordsIn } from "./lines.ts";
import { markdownToYaml } from "./markdown-to-yaml.ts";
import { keepMarkdown, keepYaml, keptMarkdown, keptYaml, withoutKept } from "./memo.ts";
import { notes } from "./notes.ts";
import { yamlToMarkdown } from "./yaml-to-markdown.ts";

/** A role in the other format. */
export interface Converted {
  readonly text: string;
  /** What the format has no place for and where it is kept. Empty as a rule. */
  readonly notes: readonly Localised[];
}

/**
 * A Markdown role as YAML, made of the file's own text: front matter stays as it is, sections become entries
 * of `sections`, and what YAML has no place for is kept in comments. `toMarkdown` gives the same bytes again.
 * Null when the document cannot be read as a whole (broken front matter).
 */
export function toYaml(document: RoleDocument, vocabulary: Vocabulary): Converted | null {
  const role = document.roles[0];
  if (role === undefined) return null;
  const { text, closed, br } = closedText(document.text);
  const kept = keptYaml("yaml!", text);
  if (kept?.valid) return { text: opened(kept.source, closed), notes: [] };
  if (!canBeYaml(document)) return null;
  const whole = kept?.shown ?? text;
  const language = given(role.language, whole, document.uri);
  const same = kept === null && closed;
  const read = same ? document : readMarkdown(whole, { uri: document.uri, vocabulary, ...language });
  if (read.roles[0] === undefined) return null;
  const made = markdownToYaml(read, read.roles[0], vocabulary);
  const back = restoreMarkdown(made, document.uri, vocabulary, language);
  const told = notes.ofYaml(made);
  if (back === whole || (back !== null && withoutKept(back) === withoutKept(whole)))
    return { text: opened(made, closed), notes: told };
  const ends = /[\r\n]$/.test(made) || made === "" ? made : made + br;
  return {
    text: opened(ends + keepMarkdown(whole, ends, br), closed),
    notes: [...told, notes.wholeMarkdown],
  };
}

/** One role of a YAML file as Markdown; `toYaml` gives the same bytes again. Null when it cannot be read as a whole. */
export function toMarkdown(document: RoleDocument, index: number, vocabulary: Vocabulary): Converted | null {
  const role = document.roles[index];
  if (role === undefined) return null;
  const { text, closed, br } = closedText(partOf(document, index));
  const kept = keptMarkdown(text);
  if (kept?.valid) return { text: opened(kept.source, closed), notes: [] };
  if (!role.complete) return null;
  const whole = kept?.shown ?? text;
  const language = given(role.language, whole, document.uri);
  const read = readYaml(whole, { uri: document.uri, vocabulary, ...language }).roles[0];
  const made = read === undefined ? null : yamlToMarkdown(whole, read, vocabulary);
  if (made === null) return null;
  const told = notes.ofMarkdown(made.kept);
  if (restoreYaml(made.text, document.uri, vocabulary, language) === whole)
    return { text: opened(made.text, closed), notes: told };
  const ends = /[\r\n]$/.test(made.text) || made.text === "" ? made.text : made.text + br;
  const shown = ends + br;
  return {
    text: opened(shown + keepYaml("yaml!", whole, shown, br), closed),
    notes: [...told, notes.wholeYaml],
  };
}

/** The part of a YAML file that one role is: all of it when it is the only one, else without the `---` that separate them. */
export function partOf({ text, roles }: RoleDocument, index: number): string {
  if (roles.length === 1) return text;
  const start = roles[index]?.span.start ?? 0;
  const end = roles[index + 1]?.span.start ?? text.length;
  const part = text.slice(start, end);
  return index === 0 ? part : part.replace(/^---[ \t]*(?:\r\n|\r|\n)/, "");
}

/** Front matter that is broken, or a text too long to be read, would make a broken file. */
function canBeYaml({ text, problems }: RoleDocument): boolean {
  const matter = findFrontMatter(text);
  if (matter !== null && !matter.closed) return false;
  const end = matter?.end ?? 0;
  return !problems.some(
    ({ rule, span }) => rule === "document/too-large" || (rule === "document/syntax" && span.start < end),
  );
}

type Given = { readonly language?: Language };

/** The language to read with when the text itself does not tell: the workspace's. */
const given = (language: Language, text: string, uri: string): Given =>
  guessLanguage(text, uri) === language ? {} : { language };

function restoreMarkdown(yaml: string, uri: string, vocabulary: Vocabulary, language: Given): string | null {
  const role = readYaml(yaml, { uri, vocabulary, ...language }).roles[0];
  return role === undefined || !role.complete ? null : (yamlToMarkdown(yaml, role, vocabulary)?.text ?? null);
}

function restoreYaml(markdown: string, uri: string, vocabulary: Vocabulary, language: Given): string | null {
  const document = readMarkdown(markdown, { uri, vocabulary, ...language });
  const role = document.roles[0];
  return role === undefined || !canBeYaml(document) ? null : markdownToYaml(document, role, vocabulary);
}

/** The text with a line break at its end, as both formats' lines have. */
function closedText(text: string) {
  const br = lineBreakOf(text);
  const closed = text === "" || /[\r\n]$/.test(text);
  return { text: closed ? text : text + br, closed, br };
}

const opened = (text: string, closed: boolean): string =>
  closed ? text : wordsIn(text) + text.slice(wordsIn(text).length).replace(/(?:\r\n|\r|\n)$/, "");
