/** Lines of a text, each with its line break; joined again they are the text. */
export const splitLines = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

/** A line without its break. */
export const wordsIn = (line: string): string => line.replace(/[\r\n]+$/, "");

export const breakOf = (line: string): string => line.slice(wordsIn(line).length);

/** Nothing but a line break: a line with blanks on it is kept as it stands. */
export const isBlankLine = (line: string): boolean => wordsIn(line) === "";

export const blanks = (count: number, br: string): string[] => new Array<string>(Math.max(0, count)).fill(br);

/** How many blank lines a list of lines begins with. */
export function leading(lines: readonly string[]): number {
  let count = 0;
  while (count < lines.length && isBlankLine(lines[count] ?? "")) count++;
  return count;
}

/** How many blank lines it ends with; all of them when there is nothing else. */
export function trailing(lines: readonly string[]): number {
  let count = 0;
  while (count < lines.length && isBlankLine(lines[lines.length - 1 - count] ?? "")) count++;
  return count;
}
