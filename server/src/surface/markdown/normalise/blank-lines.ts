import type { TextEdit } from "../../../text/edit.ts";
import { lineStart } from "../build.ts";
import { hasHan } from "../heading-words.ts";
import type { Unit } from "../unit.ts";
import { breaksBetween, hasInk } from "./lines.ts";
import { listsOf } from "./lists.ts";
import type { Page } from "./page.ts";

/** Which white space is put right. */
export interface WhiteSpace {
  /** Blank lines between blocks where there are none. */
  readonly air: boolean;
  /** Blanks at line ends go, those of a hard break excepted. */
  readonly trim: boolean;
  /** The text ends with one line break. */
  readonly final: boolean;
}

const everyWish: WhiteSpace = { air: true, trim: true, final: true };

/**
 * One blank line between blocks of different kinds and between paragraphs, never more than one; none at the top,
 * one line break at the end; no white space at line ends but a hard break's. Lists stay as airy as they are, and
 * comments stay right before what they speak of. One group for each place.
 */
export function betweenBlocks(page: Page, wishes: WhiteSpace = everyWish): TextEdit[][] {
  const { text, units, bodyStart, lineBreak } = page;
  const groups: TextEdit[][] = [];
  const inList = new Set(listsOf(page).flat());
  const own = ownLines(page);
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return [];
  if (wishes.air) groups.push([head(text, bodyStart, first, lineBreak)]);
  for (let index = 1; index < units.length; index++) {
    const before = units[index - 1];
    const unit = units[index];
    if (before === undefined || unit === undefined || isOpenFence(text, before)) continue;
    const wanted = wishes.air ? blankBetween(page, before, unit, inList, own) : "as-is";
    groups.push(gap(text, before, unit, wanted, lineBreak, wishes.trim));
  }
  if (wishes.final && !isOpenFence(text, last)) groups.push(tail(text, last, lineBreak));
  return groups;
}

/** Nothing stands before the body's first line but one blank line behind front matter. */
function head(text: string, bodyStart: number, first: Unit, lineBreak: string): TextEdit {
  const indent = /[ \t]*$/u.exec(text.slice(bodyStart, first.start))?.[0] ?? "";
  const between = text.slice(bodyStart, first.start);
  const span = { start: bodyStart, end: first.start };
  if (hasInk(between, 0, between.length)) return { span, newText: between };
  return { span, newText: (bodyStart === 0 ? "" : lineBreak) + indent };
}

function tail(text: string, last: Unit, lineBreak: string): TextEdit[] {
  const rest = text.slice(last.end);
  if (hasInk(rest, 0, rest.length)) return collapsed(text, last.end, text.length, lineBreak, true);
  return [{ span: { start: last.end, end: text.length }, newText: lineBreak }];
}

/** A fence that nothing closes: what follows may be part of it, blank lines above all. */
function isOpenFence(text: string, { kind, start, end }: Unit): boolean {
  const mark = kind === "code" ? /^(?:`{3,}|~{3,})/u.exec(text.slice(start, start + 80))?.[0] : undefined;
  if (mark === undefined) return false;
  const last = text.slice(lineStart(text, end), end).trim();
  return lineStart(text, end) <= start || !last.startsWith(mark) || last.slice(mark.length).trim() !== "";
}

type Blank = "one" | "none" | "as-is";

function blankBetween(
  { text, headingAt, blockAt }: Page,
  before: Unit,
  unit: Unit,
  inList: ReadonlySet<Unit>,
  own: ReadonlySet<Unit>,
): Blank {
  if (headingAt.has(before.start) && headingAt.has(unit.start) && isInlineOf(text, before, unit))
    return "as-is";
  if (before.kind === "row" && unit.kind === "row") return unit.header ? "one" : "as-is";
  if (before.kind === "comment" || before.kind === "html" || unit.kind === "html") return "as-is";
  if (headingAt.has(unit.start) || headingAt.has(before.start)) return "one";
  if (unit.kind === "comment") return "as-is";
  if (inList.has(before) && inList.has(unit)) {
    const begins = unit.kind === "item" && unit.depth === 0;
    return unit.kind === "item" || !begins ? "as-is" : "one";
  }
  if (unit.kind === "text" && unit.joins && !blockAt.has(unit.start)) return own.has(unit) ? "one" : "none";
  return before.depth > 0 && unit.depth > 0 ? "as-is" : "one";
}

/** Both stand on one line: a heading with its content behind it. */
const isInlineOf = (text: string, before: Unit, unit: Unit): boolean =>
  breaksBetween(text, before.end, unit.start) === 0;

function gap(
  text: string,
  before: Unit,
  unit: Unit,
  wanted: Blank,
  lineBreak: string,
  trim: boolean,
): TextEdit[] {
  const { end } = before;
  const { start } = unit;
  if (hasInk(text, end, start)) return trim ? collapsed(text, end, start, lineBreak, false) : [];
  const breaks = breaksBetween(text, end, start);
  if (breaks === 0) return [];
  const between = text.slice(end, start);
  const indent = /[ \t]*$/u.exec(between)?.[0] ?? "";
  const blank = wanted === "one" || (wanted === "as-is" && breaks > 1);
  const hard = trim
    ? !blank && unit.kind === "text" && /^ {2,}/u.test(between)
      ? "  "
      : ""
    : (/^[ \t]*/u.exec(between)?.[0] ?? "");
  return [{ span: { start: end, end: start }, newText: hard + lineBreak.repeat(blank ? 2 : 1) + indent }];
}

/** Lines that are no blocks to the reader (definitions, rules of tables) keep their place; blank ones to spare go. */
function collapsed(text: string, from: number, to: number, lineBreak: string, last: boolean): TextEdit[] {
  const between = text.slice(from, to);
  const tidy = between
    .replace(/[ \t]+(?=\r\n|\n|\r)/gu, "")
    .replace(/(?:\r\n|\n|\r){3,}/gu, lineBreak + lineBreak);
  const newText = last ? tidy.trimEnd() + lineBreak : tidy;
  return [{ span: { start: from, end: to }, newText }];
}

/**
 * Lines of a paragraph in Chinese that are paragraphs themselves, as in texts from word processors: every line but
 * the last ends a sentence. Wrapped prose breaks off anywhere.
 */
function ownLines({ text, units, blockAt, headingAt }: Page): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  let lines: Unit[] = [];
  const flush = (): void => {
    const whole = lines.slice(0, -1).every((line) => endsSentence(text, line));
    if (whole) for (const line of lines.slice(1)) found.add(line);
    lines = [];
  };
  for (const unit of units) {
    const plain = unit.kind === "text" && unit.depth === 0 && unit.free && !headingAt.has(unit.start);
    const begins = blockAt.has(unit.start);
    if (!plain || begins) flush();
    if (plain && (begins || lines.length > 0)) lines.push(unit);
  }
  flush();
  return found;
}

const endsSentence = (text: string, { from, to }: Unit): boolean =>
  /[。！？：；…!?:;][”’」』）)]?$/u.test(text.slice(Math.max(from, to - 3), to)) &&
  hasHan(text.slice(from, to));
