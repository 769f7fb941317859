import { isHan, isLetter } from "../../facts/grammar/chars.ts";
import { rememberSome } from "../../facts/grammar/view-notes.ts";
import type { Passage } from "../../facts/passages.ts";

/** The last words of a long passage that has no end, as offsets of `view.text`. */
export interface Ending {
  readonly start: number;
  readonly end: number;
}

/** Characters that make a passage long: shorter ones may be headings of a kind, or still be typed. */
const longChinese = 40;
const longLatin = 160;
/** As much as a finding shows of the end. */
const shown = 12;

/** English lists often have no full stop, so there a last word tells that cannot be the last. */
const unfinished = /[^a-z'’-](?:the|an?|of|to|and|or|with|for|our|your|their|its|by|from|into|that|which)$/u;

/** How a long passage ends; null for one that is short, a table's row or the beginning of a list. */
export function endOf(text: string): Ending | "ended" | null {
  if (text.length < longChinese) return null;
  const end = mayBeBlank(text.charCodeAt(text.length - 1)) ? text.trimEnd().length : text.length;
  const code = text.charCodeAt(end - 1);
  const chinese = isHan(code) || isHan(text.charCodeAt(Math.max(0, end - 20)));
  if (end < (chinese ? longChinese : longLatin) || text.charAt(end - 1) === ":") return null;
  const ended = chinese ? !isHan(code) && !isLetter(code) : !unfinished.test(text.slice(end - shown, end));
  return ended ? "ended" : { start: startOfWord(text, Math.max(0, end - shown)), end };
}

/** All white space, and some signs. */
const mayBeBlank = (code: number): boolean =>
  code <= 0x20 || (code >= 0x80 && code <= 0x3000) || code === 0xfeff;

/** A Latin word is shown whole, punctuation before the first word not at all. */
function startOfWord(text: string, at: number): number {
  let start = at;
  while (/[\s,，、;:)”》]/u.test(text.charAt(start))) start++;
  while (start > 0 && at - start < 20 && /[a-z]/u.test(text.charAt(start - 1))) start--;
  return start;
}

const pairs: Readonly<Record<string, string>> = { "(": ")", "《": "》", "【": "】", "「": "」", "“": "”" };
const closers = new Set(Object.values(pairs));

/** A bracket or quotation mark that nothing closes, up to the end of its passage or what is shown of it. */
export interface Open {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly bracket: string;
}

interface Loose {
  readonly open: readonly number[];
  readonly close: readonly number[];
}

/** What stays open in the passages of one section. A bracket may be closed in a later one: a list inside brackets. */
export function openBrackets(passages: readonly Passage[]): readonly Open[] {
  const open: Open[] = [];
  for (const passage of passages) {
    const { text, cased } = passage.view;
    const own = looseIn(passage.view);
    for (const at of own.close) {
      const before = open.findLastIndex(({ bracket }) => pairs[fold(bracket)] === text.charAt(at));
      if (before !== -1) open.splice(before, 1);
    }
    for (const at of own.open) {
      const end = Math.min(text.trimEnd().length, at + 2 * shown);
      // A bracket just typed has nothing in it yet.
      if (end > at + 1) open.push({ passage, start: at, end, bracket: cased.charAt(at) });
    }
  }
  return open;
}

const fold = (bracket: string): string => (bracket === "（" ? "(" : bracket);

/** Brackets of a passage without their other half. */
const looseIn = rememberSome(({ text }) => match(text));

/** `()“”《》「」【】` */
const isBracket = (code: number): boolean =>
  code < 0x80
    ? code === 0x28 || code === 0x29
    : code === 0x201c || code === 0x201d || (code >= 0x300a && code <= 0x3011);

function match(text: string): Loose {
  const open: number[] = [];
  const close: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isBracket(text.charCodeAt(at))) continue;
    const unit = text.charAt(at);
    if (pairs[unit] !== undefined) {
      // “…“ closes with the wrong mark: a slip, but nothing is missing.
      if (unit === "“" && text.charAt(open[open.length - 1] ?? -1) === "“") open.pop();
      // A quotation of several paragraphs opens each of them.
      else if (!isSmiley(text, at) && !(unit === "“" && at === 0)) open.push(at);
    } else if (closers.has(unit)) {
      const last = open[open.length - 1];
      if (last !== undefined && pairs[text.charAt(last)] === unit) open.pop();
      else close.push(at);
    }
  }
  return { open: open.filter((at) => !closedLater(text, at, close)), close };
}

/** Crossed pairs, `（“…）”`, are closed all the same. */
const closedLater = (text: string, at: number, close: number[]): boolean => {
  const index = close.findIndex((other) => other > at && pairs[text.charAt(at)] === text.charAt(other));
  if (index !== -1) close.splice(index, 1);
  return index !== -1;
};

function isSmiley(text: string, at: number): boolean {
  const eyes = text.charAt(at - 1) === "-" ? at - 2 : at - 1;
  return eyes >= 0 && ":;=".includes(text.charAt(eyes));
}
