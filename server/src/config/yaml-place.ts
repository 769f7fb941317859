import type { RoleDocument } from "../role/role.ts";
import type { CommentPlace } from "./suppress.ts";
import { scalarsOfManyLines } from "./yaml-lines.ts";

/** First and last line of something, zero-based. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Where a `#` comment about a line of YAML goes: above it with its indentation, or around the text of many
 * lines it is a part of. `part`: the lines of the front matter's fences when the YAML is that of a Markdown file.
 */
export function placeInYaml(
  { text, lines }: RoleDocument,
  line: number,
  part: LineRange | null,
): CommentPlace {
  const from = part === null ? 0 : lines.start(part.first + 1);
  const to = part === null ? text.length : lines.start(part.last);
  const at = lines.start(line);
  const within = scalarsOfManyLines(text.slice(from, to))
    .map(({ start, end }) => ({ first: lines.lineAt(from + start), last: lines.lineAt(from + end) }))
    .find((scalar) => scalar.first < line && line <= scalar.last);
  if (within === undefined) return { how: "above", line, indent: indentAt(text, at) };
  return { how: "around", ...within, indent: indentAt(text, lines.start(within.first)) };
}

export const indentAt = (text: string, lineStart: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart, lineStart + 200))?.[0] ?? "";
