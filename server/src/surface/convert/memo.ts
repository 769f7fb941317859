import { hash } from "../../text/hash.ts";
import { splitLines, wordsIn } from "./lines.ts";

/**
 * What the other format has no place for is kept in comments: in YAML `# md: …` holds a line of Markdown, in
 * Markdown front matter `# yaml: …` one of YAML, and `<!-- yaml … -->` the YAML of a section. A copy of
 * something counts only while what it was made of is as it was: a hash says so.
 */
export const markdownMemo = "# md:";
export const yamlMemo = "# yaml:";

/** Text on one line; what stands for a line break is written `\n`. */
export const escapeLine = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");

export const unescapeLine = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign === "r" ? "\r" : sign));

const key = (text: string): string => hash(text).toString(36).padStart(7, "0");

/** An HTML comment that keeps `source` for as long as `shown` is as it is now. `mark`: `yaml` for a section, `yaml!` for a file. */
export function keepYaml(mark: "yaml" | "yaml!", source: string, shown: string, br: string): string {
  const escaped = source.replaceAll("&", "&amp;").replaceAll("-->", "--&gt;");
  return `<!-- ${mark} ${key(shown)}${br}${escaped}-->${br}`;
}

/** Takes a comment of `keepYaml` off the end of a text. */
export function keptYaml(
  mark: "yaml" | "yaml!",
  text: string,
): { readonly shown: string; readonly source: string; readonly valid: boolean } | null {
  const start = text.lastIndexOf(`<!-- ${mark} `);
  if (start < 0 || (start > 0 && !/[\r\n]/.test(text.charAt(start - 1)))) return null;
  const found = /^<!-- yaml!? ([0-9a-z]{7})(?:\r\n|\r|\n)([\s\S]*)-->(?:\r\n|\r|\n)?$/.exec(
    text.slice(start),
  );
  if (found === null || found[2]?.includes("-->") === true) return null;
  const shown = text.slice(0, start);
  const source = (found[2] ?? "").replace(/--&gt;|&amp;/g, (sign) => (sign === "&amp;" ? "&" : "-->"));
  return { shown, source, valid: key(shown) === found[1] };
}

/**
 * A text without what comments of `keepYaml` keep of its sections: one whose section has been changed since is not
 * missed.
 */
export const withoutKept = (text: string): string =>
  text.replace(/(?:\r\n|\r|\n)<!-- yaml [0-9a-z]{7}(?:\r\n|\r|\n)(?:(?!-->)[\s\S])*-->(?:\r\n|\r|\n)/g, "");

const wholeMark = "# md! ";

/** Comments at the end of a YAML file that keep a whole Markdown file, for as long as the YAML is as it is now. */
export function keepMarkdown(source: string, shown: string, br: string): string {
  const lines = splitLines(source).map((line) => `${wholeMark}${escapeLine(line)}${br}`);
  return `${wholeMark}${key(shown)}${br}${lines.join("")}`;
}

export function keptMarkdown(
  text: string,
): { readonly shown: string; readonly source: string; readonly valid: boolean } | null {
  const lines = splitLines(text);
  let first = lines.length;
  while (first > 0 && lines[first - 1]?.startsWith(wholeMark)) first--;
  if (first === lines.length) return null;
  const shown = lines.slice(0, first).join("");
  const [head = "", ...rest] = lines.slice(first).map((line) => wordsIn(line).slice(wholeMark.length));
  if (rest.length === 0 || !/^[0-9a-z]{7}$/.test(head)) return null;
  return { shown, source: rest.map(unescapeLine).join(""), valid: key(shown) === head };
}
