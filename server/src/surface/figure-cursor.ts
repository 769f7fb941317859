import { type Cursor, nowhere } from "./cursor.ts";

/** So much of a line can matter. */
const looked = 80;

const degreeCue =
  /(?:学历|學歷|学位|學位|文化程度|教育程度)(?:要求|条件|條件)?[ \t]*[:：为為]?[ \t]*([^\s，。；、,;:：]{0,8})$/u;
const degreeCueEnglish =
  /(?:^|[^a-z])(?:education|degree|qualification)(?: level| requirements?| required)?:[ \t]*([a-z][a-z' ]{0,24})?$/iu;

/** A degree being typed behind words that announce one; `line` is the line up to `offset`. */
export function degreeCursor(line: string, offset: number): Cursor {
  const near = line.slice(-looked);
  const match = degreeCue.exec(near) ?? degreeCueEnglish.exec(near);
  if (match === null) return nowhere;
  const typed = match[1] ?? "";
  return { kind: "degree", replace: { start: offset - typed.length, end: offset }, typed };
}

/** `8`, `15,000`, `8-10`, `≥90`, `月薪15000~20000` and at most one space; not what a Latin letter, a hyphen or a point leads to. */
const figure =
  /(?:^|[^\p{Script=Latin}\p{N}.,/_-])(?:\d[\d,.]*[ \t]?[-–~～—至到])?[ \t]?\d[\d,]*(?:\.\d+)?[ \t]?$/u;
/** What may follow a figure that has no unit yet. */
const unfinished = /^[ \t]*(?:$|[，。；、,;)）|\]"'”])/u;

/** The place right behind a figure without a unit; `before` and `after` are the line's parts around `offset`. */
export function figureCursor(before: string, after: string, offset: number): Cursor {
  const near = before.slice(-looked);
  if (!figure.test(near) || !unfinished.test(after.slice(0, looked))) return nowhere;
  // `1. ` and `2026-11-21` are no figures: a list's number has a point, a date two hyphens.
  if (/^[ \t]*\d+[ \t]*$/.test(before) || /\d+-\d+-\d+[ \t]?$/.test(near)) return nowhere;
  return { kind: "unit", replace: { start: offset, end: offset }, typed: "" };
}
