import { rememberWritten } from "../../facts/grammar/view-notes.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import { siteWords } from "../../vocabulary/tables.ts";
import type { SitePhrase } from "../../vocabulary/word-tables.ts";

/** What a line of a passage has of a website. Offsets of the raw words. */
export interface SiteLine {
  readonly start: number;
  readonly end: number;
  /** `notice`: certainly left behind. `sign`: only beside one that is. `button`: in a row of several, too. */
  readonly level: "notice" | "sign" | "button";
  /** The sentences that are a notice; null when it is the better part of the line. */
  readonly part: { readonly start: number; readonly end: number } | null;
}

/** How far the parts of one phrase may be apart. */
const gap = 30;

const none: readonly SiteLine[] = [];

/** The lines of a passage that a website left there, by its place in the document. */
export const siteLines = rememberWritten((written, view): readonly SiteLine[] => {
  const folded = view.cased === written ? view.text : foldSameLength(written);
  if (!holdsAny(folded) && !mayHoldButton(folded)) return none;
  const lines: SiteLine[] = [];
  let start = 0;
  for (const line of written.split("\n")) {
    const judged = judge(line.trimEnd(), start);
    if (judged !== null) lines.push(judged);
    start += line.length + 1;
  }
  return lines;
});

/** Phrases by their first two units; a text is asked for none whose pair is not marked. */
const phrasesFrom = new Map<number, SitePhrase[]>();
const marked = new Uint8Array(0x1000);
const pair = (first: number, second: number): number => first * 0x10000 + second;
const mark = (first: number, second: number): number => ((first << 5) ^ second) & 0xfff;

for (const phrase of [...siteWords.notices, ...siteWords.warnings, ...siteWords.signs]) {
  const [first = ""] = phrase;
  const key = pair(first.charCodeAt(0), first.charCodeAt(1));
  const others = phrasesFrom.get(key);
  if (others === undefined) phrasesFrom.set(key, [phrase]);
  else others.push(phrase);
  marked[mark(first.charCodeAt(0), first.charCodeAt(1))] = 1;
}

/** True when one of the phrases is there, all parts of it. Their first words alone (招聘, 求职) are common. */
function holdsAny(text: string): boolean {
  let code = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const next = text.charCodeAt(at + 1);
    if (marked[mark(code, next)] === 1 && holdsAt(text, phrasesFrom.get(pair(code, next)), at)) return true;
    code = next;
  }
  return false;
}

const holdsAt = (text: string, phrases: readonly SitePhrase[] | undefined, at: number): boolean =>
  phrases?.some((phrase) => text.startsWith(phrase[0] ?? "", at) && goesOn(text, phrase, at)) === true;

/** What may stand before a button's name. */
const decoration = /[\s*_#>|[\]-]/u;

const firstOfButtons: ReadonlySet<number> = new Set(siteWords.lines.map((line) => line.charCodeAt(0)));

/** A line begins as a button does: `isButton` is asked of no other. */
function mayHoldButton(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (firstOfButtons.has(text.charCodeAt(at)) && siteWords.lines.some((line) => text.startsWith(line, at)))
      return true;
    if (decoration.test(text.charAt(at))) continue;
    const next = text.indexOf("\n", at);
    if (next < 0) return false;
    at = next;
  }
  return false;
}

function judge(line: string, from: number): SiteLine | null {
  const folded = foldSameLength(line);
  if (siteWords.speakers.some((speaker) => folded.includes(speaker))) return null;
  const lead = line.length - line.trimStart().length;
  const whole = { start: from + lead, end: from + line.length };
  const sentences = sentencesOf(folded);
  const notices = sentences.filter(({ words }) => isNotice(words));
  const [first] = notices;
  if (first === undefined) {
    if (isButton(folded)) return { ...whole, level: "button", part: null };
    return siteWords.signs.some((sign) => holds(folded, sign))
      ? { ...whole, level: "sign", part: null }
      : null;
  }
  const length = notices.reduce((sum, { words }) => sum + words.length, 0);
  const most = 2 * length >= folded.trim().length || siteWords.signs.some((sign) => holds(folded, sign));
  if (most) return { ...whole, level: "notice", part: null };
  const last = notices[notices.length - 1] ?? first;
  const part = { start: from + first.start, end: from + last.start + last.words.length };
  return { ...whole, level: "notice", part };
}

const isNotice = (sentence: string): boolean =>
  siteWords.notices.some((phrase) => holds(sentence, phrase)) ||
  siteWords.warnings.some((phrase) => holds(sentence, phrase));

/** A line of nothing but a button's or site's name, perhaps with a count behind it. */
const isButton = (folded: string): boolean =>
  siteWords.lines.includes(folded.replace(/^[\s*_#>|[\]-]+|[\s*_|[\]]+$|\(\d{1,6}\)$/gu, ""));

/** The parts of a phrase follow each other, each at most 30 characters behind the one before. */
function holds(text: string, phrase: SitePhrase): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1))
    if (goesOn(text, phrase, at)) return true;
  return false;
}

/** The further parts of a phrase that begins at an offset. */
function goesOn(text: string, phrase: SitePhrase, at: number): boolean {
  let end = at + (phrase[0] ?? "").length;
  for (let index = 1; index < phrase.length; index++) {
    const part = phrase[index] ?? "";
    const next = text.slice(end, end + gap + part.length).indexOf(part);
    if (next < 0) return false;
    end += next + part.length;
  }
  return true;
}

/** Sentences of a line with the mark that ends them. */
function sentencesOf(line: string): readonly { readonly start: number; readonly words: string }[] {
  const sentences: { start: number; words: string }[] = [];
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    if (at < line.length && !"。!?;".includes(line.charAt(at))) continue;
    const words = line.slice(start, at + 1);
    if (words.trim() !== "") sentences.push({ start, words });
    start = at + 1;
  }
  return sentences;
}
