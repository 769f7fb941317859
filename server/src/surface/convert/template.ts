import type { Language } from "../../vocabulary/language.ts";
import { splitLines, wordsIn } from "./lines.ts";
import { markdownMemo } from "./memo.ts";

/**
 * What stands between a Markdown file's front matter and its first section of text (the title, and the basic
 * information when it is nothing but fields), with gaps where the values were: `{title}`, `{same}` for a
 * title that front matter gives too, `{}` for the next field. `{{}` is a brace.
 */
export interface Gaps {
  readonly title: string;
  /** Values of fields, in order. */
  readonly values: readonly string[];
}

const gap = /\{(title|same|\{|)\}/g;

export const escapeGaps = (text: string): string => text.replaceAll("{", "{{}");

/** The text with its gaps filled; null when there are more or fewer values than gaps. */
export function fillGaps(template: string, { title, values }: Gaps): string | null {
  let next = 0;
  const text = template.replace(gap, (_, name: string) => {
    if (name === "{") return "{";
    return name === "" ? (values[next++] ?? "") : title;
  });
  return next === values.length ? text : null;
}

export const hasTitle = (template: string): boolean => /\{(title|same)\}/.test(template);
export const movesTitle = (template: string): boolean => template.includes("{title}");

/** `- **直接上级**：客服副总裁` */
export const fieldLine = (label: string, value: string, language: Language): string =>
  `- **${label}**${language === "en" ? (value === "" ? ":" : ": ") : "："}${value}`;

export interface Usual {
  readonly front: boolean;
  readonly title: boolean;
  /** Sections follow. */
  readonly more: boolean;
  readonly br: string;
}

/** The beginning of a file as it is usually written: a title, with blank lines around it. */
export function usualTop({ front, title, more, br }: Usual): string {
  const heading = title ? `# {title}${br}` : "";
  const above = front && (title || more) ? br : "";
  return above + heading + (title && more ? br : "");
}

/** The same with the basic information behind it, one line a field. */
export const usualBasic = (usual: Usual, heading: string, lines: readonly string[]): string =>
  [
    usualTop({ ...usual, more: true }),
    heading,
    usual.br,
    usual.br,
    ...lines.map((line) => line + usual.br),
    usual.more ? usual.br : "",
  ].join("");

const nothing = "-";

/** The lines of a template as comments of YAML. */
export function writeTemplate(template: string, br: string): string[] {
  const lines = template === "" ? [nothing] : splitLines(template).map(wordsIn);
  return lines.map((line) => `${markdownMemo}${line === "" ? "" : ` ${line}`}${br}`);
}

export const isTemplateLine = (line: string): boolean => /^# md:(?: |$)/.test(wordsIn(line));

export function readTemplate(lines: readonly string[], br: string): string {
  const found = lines.map((line) => wordsIn(line).slice(markdownMemo.length + 1));
  return found.length === 1 && found[0] === nothing ? "" : found.map((line) => line + br).join("");
}

/** A template of one line is the heading of the basic information, whose fields are written the usual way. */
export const basicHeading = (lines: readonly string[]): string | null => {
  const [line, second] = lines;
  const words = line === undefined ? "" : wordsIn(line).slice(markdownMemo.length + 1);
  return second === undefined && words.startsWith("## ") ? words : null;
};
