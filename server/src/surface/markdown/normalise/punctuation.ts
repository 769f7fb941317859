import type { TextEdit } from "../../../text/edit.ts";
import type { Page } from "./page.ts";

const wideMarks: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "!": "！",
  "?": "？",
};

const chinese = /[\u3400-\u9fff\uf900-\ufaff]/u;
/** Chinese characters and the marks that stand behind them. */
const chineseBefore = /[\u3400-\u9fff\uf900-\ufaff）】》」』”’]/u;
/** What may stand before a mark in Chinese text when Chinese follows: figures and Latin words. */
const wordBefore = /[\dA-Za-z%％)]/u;
const chineseBehind = /[\u3400-\u9fff\uf900-\ufaff（【《「『“‘]/u;
const asking = /[吗嗎呢么麼吧何谁誰哪几幾怎]|什[么麼]|是否|能否/u;
const pinyin = /^[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,7}$/u;

/** What holds no running words: code, tags, links' targets, addresses, titles of laws. */
const kept =
  /`[^`\n]*`|<[^<>\n]*>|\]\([^()\n]*\)|[a-z][a-z0-9+.-]{0,20}:\/\/[^\s，。；）\u3000-\u9fff]*|[\w.+-]{1,64}@[\w.-]+|《[^《》\n]{0,80}》/giu;

const spaced = /(?<![\u3400-\u9fff])[\u3400-\u9fff](?:[ \u3000][\u3400-\u9fff]){2,}(?![\u3400-\u9fff])/gu;

/**
 * Half-width marks in Chinese text as full-width ones, words typed with a blank between their characters closed up.
 * Figures, Latin text, code, addresses and titles of laws keep theirs. One group for each line.
 */
export const fullWidthMarks = ({ text, units }: Page): TextEdit[][] =>
  units.flatMap(({ kind, from, to, cells }) => {
    if (kind !== "text" && kind !== "item" && kind !== "heading" && kind !== "row") return [];
    const places = kind === "row" ? cells : [{ start: from, end: to }];
    const edits = places.flatMap(({ start, end }) => inWords(text.slice(start, end), start));
    return edits.length === 0 ? [] : [edits];
  });

function inWords(words: string, offset: number): TextEdit[] {
  if (!chinese.test(words)) return [];
  const free = words.replace(kept, (piece) => "\u0000".repeat(piece.length));
  return [...marksIn(free), ...bracketsIn(free), ...spacedIn(free)].map(({ span, newText }) => ({
    span: { start: offset + span.start, end: offset + span.end },
    newText,
  }));
}

/** `甲:乙` `甲,3年` `3年,乙` `CRM,乙`; never `1,200`, `9:00`, `Word, Excel`. */
function marksIn(free: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = 0; at < free.length; at++) {
    const wide = wideMarks[free.charAt(at)];
    if (wide === undefined) continue;
    const before = free.charAt(emphasis(free, at - 1, -1));
    const blank = free.charAt(at + 1) === " " ? 1 : 0;
    const behind = free.charAt(emphasis(free, at + 1 + blank, 1));
    const isChinese = chineseBefore.test(before);
    if (!isChinese && !(wordBefore.test(before) && chineseBehind.test(behind))) continue;
    // A lone question mark at the end is more often what a converter left of a character.
    const last = free.slice(at + 1).trim() === "";
    if (free.charAt(at) === "?" && (last ? !asking.test(free) : behind === "?")) continue;
    edits.push({ span: { start: at, end: at + 1 + (last ? 0 : blank) }, newText: wide });
  }
  return edits;
}

/** The first place from one on that is no mark of emphasis. */
function emphasis(free: string, from: number, step: 1 | -1): number {
  let at = from;
  while (free.charAt(at) === "*" || free.charAt(at) === "_") at += step;
  return at;
}

/** Brackets with Chinese in them, or amid Chinese; pinyin notes (`經(jīng)`) stay as they are. */
function bracketsIn(free: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const open: number[] = [];
  for (let at = 0; at < free.length; at++) {
    const char = free.charAt(at);
    if (char === "(") open.push(at);
    if (char !== ")") continue;
    const start = open.pop();
    if (start === undefined || at - start > 400) continue;
    const inside = free.slice(start + 1, at);
    const amid = chinese.test(free.charAt(start - 1)) && chinese.test(free.charAt(at + 1));
    if (pinyin.test(inside) || !(amid || chinese.test(inside))) continue;
    edits.push(
      { span: { start, end: start + 1 }, newText: "（" },
      { span: { start: at, end: at + 1 }, newText: "）" },
    );
  }
  return edits;
}

const spacedIn = (free: string): TextEdit[] =>
  [...free.matchAll(spaced)].map(({ 0: piece, index }) => ({
    span: { start: index, end: index + piece.length },
    newText: piece.replace(/[ \u3000]/gu, ""),
  }));
