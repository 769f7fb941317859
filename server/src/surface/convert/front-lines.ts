import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { readMarkdown } from "../markdown/read.ts";
import { isPlainSafe } from "../yaml/write/scalar.ts";
import { wordsIn } from "./lines.ts";
import { yamlMemo } from "./memo.ts";

/** A line of YAML that cannot stand in front matter as it is. */
const needsEscape = /^(?:(?:---|\+\+\+|\.\.\.)(?:\s|$)|# yaml:|%)/;

/** Keeps a line of front matter that would mean something else in a YAML file. */
export const frontMark = "# md| ";

/** Lines of YAML in Markdown's front matter. */
export const toFront = (line: string): string =>
  line.startsWith(frontMark)
    ? line.slice(frontMark.length)
    : needsEscape.test(wordsIn(line))
      ? `${yamlMemo} | ${line}`
      : line;

export const fromFront = (line: string): string =>
  line.startsWith(`${yamlMemo} | `) ? line.slice(yamlMemo.length + 3) : line;

/** `# yaml: sections` says where the sections stand among the fields, when that is not at the end. */
export const placeholder = (name: string, more = ""): string =>
  `${yamlMemo} ${name}${more === "" ? "" : ` ${more}`}`;

/** What a placeholder says behind its name; null for other lines. */
export function placeholderOf(line: string, name: string): string | null {
  const words = wordsIn(line);
  const mark = `${yamlMemo} ${name}`;
  if (words === mark) return "";
  return words.startsWith(`${mark} `) ? words.slice(mark.length + 1) : null;
}

/** The title of a line `title: 客服总监` that may as well be a heading: one that says the same there. */
export function movableTitle(line: string, vocabulary: Vocabulary): string | null {
  const title = /^title: (.+)$/.exec(wordsIn(line))?.[1];
  if (title === undefined || !isPlainSafe(title, { flow: false, key: false, typed: false })) return null;
  return isHeadingTitle(title, vocabulary) ? title : null;
}

export function isHeadingTitle(title: string, vocabulary: Vocabulary): boolean {
  const { fields } = readMarkdown(`# ${title}\n\n## -\n`, { uri: "", vocabulary }).roles[0] ?? { fields: [] };
  return fields.some(
    ({ id, place, values }) => id === "title" && place === "heading" && values[0]?.value === title,
  );
}
