import { createHash } from "node:crypto";
import type { Range } from "../../text/lines.ts";
import type { FileReport, FindingReport } from "./report.ts";

/** Longer words are cut and told apart by a hash: the beginning is enough for a person to find the place. */
const mostCharacters = 60;

/**
 * The words a finding stands at, on one line: what stays the same when lines move, when the text is wrapped or
 * indented otherwise and when something else in the file changes. Of a finding at an empty place its line's words.
 */
export function wordsOf(file: FileReport, { range }: Pick<FindingReport, "range">): string {
  const words = oneLine(textAt(file, range));
  return short(words === "" ? oneLine(file.line(range.start.line)) : words);
}

/** What stands in a range, lines joined by LF. */
export function textAt(file: FileReport, { start, end }: Range): string {
  const lines: string[] = [];
  for (let number = start.line; number <= end.line; number++) {
    const line = file.line(number);
    const to = number === end.line ? end.character : line.length;
    lines.push(line.slice(number === start.line ? start.character : 0, to));
  }
  return lines.join("\n");
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

function short(words: string): string {
  const characters = [...words];
  if (characters.length <= mostCharacters) return words;
  return `${characters.slice(0, mostCharacters).join("")}… (${digest(words).slice(0, 8)})`;
}

/**
 * A name for each finding of a file, in their order, that stays the same while the finding does: the rule, the words
 * it stands at, and, where a rule stands at the same words several times, which of these it is. Neither the path nor
 * the line is in it, so it survives lines that move, edits elsewhere, and the file's being renamed; nor is the
 * message, which versions and languages word differently. 32 hexadecimal digits.
 */
export function fingerprintsOf(file: FileReport): readonly string[] {
  const seen = new Map<string, number>();
  return file.findings.map((finding) => {
    const key = `${finding.rule}\n${wordsOf(file, finding)}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return digest(`${key}\n${nth}`).slice(0, 32);
  });
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
