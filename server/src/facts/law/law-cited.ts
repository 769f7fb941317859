import type { Span } from "../../text/span.ts";
import type { View } from "../grammar/plain-text.ts";

/** What stands around the name of a law and says which part, which text and which time is meant. */
export interface CitedPart {
  /** 27 of 第二十七条, of “Article 27” and of “Art. 27”. */
  readonly article: number | null;
  readonly articleSpan: Span | null;
  readonly edition: number | null;
  readonly historical: boolean;
}

/** Reads around a name that stands from `start` to `end` (marks included) in a view. Looks a few words far only. */
export function citedPart({ text, source }: View, start: number, end: number): CitedPart {
  const after = separates(text, end) ? "" : text.slice(end, end + 32);
  const before = separates(text, start - 1) ? "" : text.slice(Math.max(0, start - 24), start);
  const edition = editionOf(text.slice(start, end), before, after);
  const behind = end + (after === "" ? 0 : (editionAfter.exec(after)?.[0].length ?? 0));
  const article = after === "" ? null : articleAfter(text, behind);
  return {
    article: article?.value ?? null,
    articleSpan: article === null ? null : source(article.start, article.end),
    edition,
    historical: (before !== "" && pastBefore.test(before)) || (after !== "" && pastAfter.test(after)),
  };
}

/** What no word that belongs to a name stands across. */
const separators = new Set("、。;《》");
const separates = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || separators.has(text.charAt(at));

const editionInside = /\((\d{4})年?[^()]{0,6}\)》?$/u;
const editionAfter = /^\s*\(\s*(\d{4})年?[^()]{0,10}\)/u;
const editionBefore = /(\d{4})年?(?:版|修正的?|修订的?|通过的?)\s*$/u;

function editionOf(name: string, before: string, after: string): number | null {
  const found =
    (name.includes(")") ? editionInside.exec(name) : null) ??
    (after === "" ? null : editionAfter.exec(after)) ??
    (before === "" ? null : editionBefore.exec(before));
  if (found === null) return null;
  const year = Number(found[1]);
  return year >= 1949 && year < 2100 ? year : null;
}

const pastBefore =
  /(?:原|旧|此前的?|以前的?|曾经的?|取代了?|代替了?|替代了?|废止的?|失效的?|不再适用|(?:^|[^a-z])(?:former(?:ly)?|repealed|superseded|replac(?:ed|es|ing)|supersed(?:es|ing)|successor (?:of|to)|old|defunct|invalidated|pre-))(?:[\s(]*the)?[\s(]*$/u;
const pastAfter =
  /^\s*[(,]?\s*(?:现已|已经?|业已|于[^,;。()]{0,12}|自[^,;。()]{0,12})(?:被[^,;。()]{0,12})?(?:废止|失效|取代|替代|并入|无效)|^\s*[(,]?\s*(?:废止|失效)|^[\s,(]*(?:which )?(?:(?:has|have|had) been|is|was|now|since|later|until)?\s*(?:now |since )?(?:repealed|superseded|replaced|invalidated|struck down|defunct)/u;

interface Article {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const opening = /^\s*的?\s*(?:第\s*|(?:art(?:icle)?\.?|section|sec\.|§)\s*)/u;

function articleAfter(text: string, at: number): Article | null {
  const match = opening.exec(text.slice(at, at + 16));
  if (match === null) return null;
  const numeral = numberAt(text, at + match[0].length);
  if (numeral === null) return null;
  const rest = text.slice(numeral.end, numeral.end + 3);
  const unit = /^\s*[条條]/u.exec(rest);
  if (unit === null && !/[a-z§]/u.test(match[0])) return null;
  const start = at + (/^\s*的?\s*/u.exec(match[0])?.[0].length ?? 0);
  return { start, end: numeral.end + (unit?.[0].length ?? 0), value: numeral.value };
}

const hanDigits = "〇一二三四五六七八九";
const hanUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `42`, 四十二, 一千二百六十: numbers of articles go beyond what other claims need. */
function numberAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const words = /^(?:\d{1,4}|[〇零一二三四五六七八九十百千]{1,9})/u.exec(text.slice(at, at + 9))?.[0];
  if (words === undefined) return null;
  const end = at + words.length;
  if (/^\d/u.test(words)) return { value: Number(words), end };
  let value = 0;
  let digit = 0;
  for (const unit of words) {
    const factor = hanUnits[unit];
    if (factor === undefined) digit = Math.max(0, hanDigits.indexOf(unit));
    else {
      value += (digit === 0 ? 1 : digit) * factor;
      digit = 0;
    }
  }
  return { value: value + digit, end };
}
