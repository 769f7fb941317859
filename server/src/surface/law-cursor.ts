import { type Cursor, nowhere } from "./cursor.ts";

/** Longer than any law's name; what goes on behind an open `《` is a sentence. */
const longest = 60;

/**
 * A law's name being typed behind `《`: `line` is the whole line, `from` its offset. What stands up to the next `》` is
 * replaced, too, so that a name in the middle of a sentence can be changed.
 */
export function lawCursor(line: string, from: number, offset: number): Cursor {
  const before = line.slice(Math.max(0, offset - from - longest - 1), offset - from);
  const open = before.lastIndexOf("《");
  if (open < 0 || before.includes("》", open)) return nowhere;
  const typed = before.slice(open + 1);
  if (/[。；;|]/u.test(typed)) return nowhere;
  const rest = /^[^《》。；;，,|]*》/u.exec(line.slice(offset - from, offset - from + longest))?.[0] ?? "";
  const end = offset + Math.max(0, rest.length - 1);
  return {
    kind: "law",
    replace: { start: offset - typed.length, end },
    typed,
    close: rest === "" ? "》" : "",
  };
}
