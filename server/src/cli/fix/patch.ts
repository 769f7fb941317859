import { commonPairs } from "../../compare/sequence.ts";

/** Lines that are the same around a change. */
const context = 3;

/** A line that stays (` `), goes (`-`) or comes (`+`). */
interface Change {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/**
 * What makes one text of another, as `diff -u` and `git apply` have it. Lines keep their own breaks, so that one that
 * ends otherwise is another line. Empty when the texts are equal.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const changes = compareLines(linesOf(before), linesOf(after));
  const hunks = hunksOf(changes).map((hunk) => hunkText(changes, hunk));
  return [`--- ${fileName(`a/${path}`)}\n`, `+++ ${fileName(`b/${path}`)}\n`, ...hunks].join("");
}

/**
 * As git writes it: what could end a name or a line is quoted as in C; a tab says where a name with blanks ends, for
 * `patch` takes the first blank for it.
 */
function fileName(name: string): string {
  if (!/["\\\p{Cc}]/u.test(name)) return name.includes(" ") ? `${name}\t` : name;
  const quoted = name.replaceAll(/["\\\p{Cc}]/gu, (sign) =>
    sign === '"' || sign === "\\" ? `\\${sign}` : [...new TextEncoder().encode(sign)].map(octal).join(""),
  );
  return `"${quoted}"`;
}

const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, "0")}`;

/** Lines with their breaks; git knows no break but LF. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function compareLines(before: readonly string[], after: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  let [x, y] = [0, 0];
  for (const [toX, toY] of [...commonPairs(before, after), [before.length, after.length] as const]) {
    for (; x < toX; x++) changes.push({ sign: "-", line: before[x] ?? "" });
    for (; y < toY; y++) changes.push({ sign: "+", line: after[y] ?? "" });
    const line = before[x];
    if (line !== undefined) changes.push({ sign: " ", line });
    [x, y] = [x + 1, y + 1];
  }
  return changes;
}

interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** Changes that are near each other are told together. */
function hunksOf(changes: readonly Change[]): readonly Hunk[] {
  const hunks: { start: number; end: number }[] = [];
  for (const [index, { sign }] of changes.entries()) {
    if (sign === " ") continue;
    const start = Math.max(0, index - context);
    const end = Math.min(changes.length, index + 1 + context);
    const last = hunks.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else hunks.push({ start, end });
  }
  return hunks;
}

function hunkText(changes: readonly Change[], { start, end }: Hunk): string {
  const inside = changes.slice(start, end);
  const count = (list: readonly Change[], not: string): number =>
    list.filter(({ sign }) => sign !== not).length;
  const place = (not: string): string => {
    const length = count(inside, not);
    const first = count(changes.slice(0, start), not);
    return `${length === 0 ? first : first + 1},${length}`;
  };
  const lines = inside.map(({ sign, line }) =>
    line.endsWith("\n") ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${place("+")} +${place("-")} @@\n${lines.join("")}`;
}
