import { isCapital, isDigit, isLetter } from "../grammar/chars.ts";
import type { View } from "../grammar/plain-text.ts";
import { linkFrom } from "../grammar/plain-text.ts";
import { isBareRank, looksLikeRole } from "./role-heads.ts";

/** A role named in an English sentence: where its name stands. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

const articles =
  /^\s*(?:(?:either|both|directly|functionally|administratively)\s+)?(?:(?:the|an?|our|your|their|its|his|her|one of (?:our|the|its|[a-z]+))\s+)*(?:(?:position|role|office) of (?:the )?)?/iu;

/** The role whose name begins at or right behind `at`: “the VP of Sales”, “[Sr. Manager, Billing](…)”, “a store manager”. */
export function phraseAt(view: View, at: number, end: number): Phrase | null {
  const lead = articles.exec(view.cased.slice(at, at + 48))?.[0].length ?? 0;
  const start = skipMarks(view.cased, at + lead, end);
  const link = linkFrom(view, start) ?? linkFrom(view, start + 1);
  if (link !== null) return fromLink(view, start, link.end, end);
  const capital = isCapital(view.cased.charCodeAt(start)) || isDigit(view.cased.charCodeAt(start));
  const last = capital ? capitalised(view, start, end) : lowercase(view, start, end);
  if (last === null) return null;
  const phrase = trimmed(view, start, last);
  return looksLikeRole(view.cased.slice(phrase.start, phrase.end)) ? phrase : null;
}

/** “reports to the a Talent Acquisition Leader”, quotes and the like. */
function skipMarks(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && /[\s"“'‘]/u.test(text.charAt(next))) next++;
  return next;
}

/** A link tells where the name ends, unless its words go on: “[Director](…) of Sales”. */
function fromLink(view: View, start: number, linkEnd: number, end: number): Phrase | null {
  const words = view.cased.slice(start, linkEnd);
  const goesOn = /^\s+of\s+(?=[A-Z])/u.test(view.cased.slice(linkEnd, linkEnd + 8));
  if (!goesOn) return looksLikeRole(words) ? trimmed(view, start, linkEnd) : null;
  const last = capitalised(view, start, end);
  return last === null ? null : trimmed(view, start, last);
}

const small = new Set(["of", "and", "&", "for", "the", "to", "in", "de", "-", "–"]);
const stop =
  /^(?:who|which|that|where|while|when|with|and|or|but|at|on|as|is|are|was|will|would|may|can|has|have|in|within|alongside|from|by|through|you|this|we|they|it|he|she|role|position|job|located|based|via|depending|regarding|because|if|for|to|out|during|until|after|before|working|leading|managing|overseeing|responsible)$/u;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function wordAt(text: string, at: number, end: number): Word | null {
  let start = at;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  let last = start;
  while (last < end && !/[\s,;:。、()"”]/u.test(text.charAt(last))) last++;
  // A full stop ends a word unless it belongs to it: Sr., Login.gov.
  while (
    last > start &&
    /[.!?]/u.test(text.charAt(last - 1)) &&
    !/^(?:[Ss]r|[Jj]r|[Aa]sst|[Ee]xec|[Dd]ir|[Mm]gr|[A-Z])\.$/u.test(text.slice(start, last))
  )
    last--;
  return last > start ? { start, end: last, text: text.slice(start, last) } : null;
}

/** The end of a name in capitals: capital words, small words between them, commas behind a rank. */
function capitalised(view: View, start: number, end: number): number | null {
  const { cased } = view;
  let last = start;
  let at = start;
  for (let count = 0; count < 16; count++) {
    const word = wordAt(cased, at, end);
    if (word === null) break;
    const gap = cased.slice(at, word.start);
    if (/\n/u.test(gap) || /^Job Famil/u.test(cased.slice(word.start, word.start + 9))) break;
    if (startsCapital(word.text)) {
      last = word.end;
      at = word.end;
    } else if (small.has(word.text.toLowerCase())) {
      const next = afterSmall(view, word.end, end);
      if (next === null || (isAnd(word.text) && !joins(cased.slice(start, last), next.text, cased, word.end)))
        break;
      last = next.end;
      at = next.end;
    } else {
      // “Login.gov’s product security branch chief”, “Director-level managers”
      const rest = lowerTail(view, start, last, word, end);
      return rest ?? last;
    }
    const after = behind(view, start, at, end);
    if (after === null) break;
    at = after.at;
    last = after.last ?? last;
  }
  return last > start ? last : null;
}

const startsCapital = (word: string): boolean =>
  /^[&(/[]*[A-Z0-9]/u.test(word) || /^[A-Za-z]+\/[A-Z]/u.test(word);
const isAnd = (word: string): boolean => word === "and" || word === "&";

function afterSmall(view: View, at: number, end: number): Word | null {
  const next = wordAt(view.cased, at, end);
  if (next === null) return null;
  if (startsCapital(next.text)) return next;
  if (!small.has(next.text)) return null;
  const second = wordAt(view.cased, next.end, end);
  return second !== null && startsCapital(second.text) ? second : null;
}

/** “Diversity, Inclusion, and Belonging” goes on over “and”; “the CEO and Founder” and “the CEO and the CFO” do not. */
function joins(name: string, next: string, text: string, at: number): boolean {
  if (/^\s+(?:the|an?|our)\s/u.test(text.slice(at, at + 6))) return false;
  return isBareRank(next) || /^(?:CEO|COO|CFO|CTO|VP|Director|Manager|Head|Chief|Lead|President)$/u.test(next)
    ? !looksLikeRole(name)
    : true;
}

/** What a comma or bracket behind a word does: goes on, or ends the name. */
function behind(view: View, start: number, at: number, end: number): { at: number; last?: number } | null {
  const { cased } = view;
  const next = cased.charAt(at);
  if (next === "(") {
    const close = cased.indexOf(")", at);
    if (close < 0 || close >= end || !/^\((?:[A-Z0-9]|s\))/u.test(cased.slice(at, at + 3))) return null;
    return { at: close + 1, last: close + 1 };
  }
  if (cased.startsWith(" (", at) && /^ \([A-Z][^)]{1,32}\)/u.test(cased.slice(at, at + 36))) {
    const close = cased.indexOf(")", at);
    return close < end ? { at: close + 1, last: close + 1 } : null;
  }
  if (next !== ",") return /[;:。]/u.test(next) ? null : { at };
  const word = wordAt(cased, at + 1, end);
  if (word === null || /\n/u.test(cased.slice(at, word.start))) return null;
  const name = cased.slice(start, at);
  const first = name.includes(",") ? name.slice(0, name.indexOf(",")) : name;
  const listed = isAnd(word.text) && name.includes(",") && isBareRank(first);
  // “Head of Product, Analysis and Innovation”: the comma lists fields, as the “and” behind it shows.
  if (fieldList.test(first) && listsOn.test(cased.slice(at, at + 80))) return { at: at + 1 };
  if (!isBareRank(first) || !(startsCapital(word.text) || listed)) return null;
  return { at: at + 1 };
}

const fieldList = /\b(?:Head|Director|VP|SVP|EVP|President|Manager|Chief|Lead) of [A-Z&]/u;
const listsOn = /^(?:,\s+[A-Z][\w&’'-]*(?:\s+[A-Z][\w&’'-]*)*){1,3},?\s+(?:and|&)\s+[A-Z]/u;

/** Small words at the end of a name in capitals that belong to it because its head is among them. */
function lowerTail(view: View, start: number, last: number, word: Word, end: number): number | null {
  if (looksLikeRole(view.cased.slice(start, last)) && !/-level$/u.test(view.cased.slice(start, last)))
    return null;
  const tail = lowercase(view, word.start, end, 4);
  return tail !== null && looksLikeRole(view.cased.slice(word.start, tail)) ? tail : null;
}

/** The end of a name in small letters: “head of sales”, “principal accounting officer”, “chairman of the audit committee”. */
function lowercase(view: View, start: number, end: number, most = 7): number | null {
  let at = start;
  let last: number | null = null;
  for (let count = 0; count < most; count++) {
    const word = wordAt(view.cased, at, end);
    if (word === null || /[\n]/u.test(view.cased.slice(at, word.start))) break;
    const lower = word.text.toLowerCase();
    if (lower === "of" && last !== null) {
      const rest = ofPhrase(view, word.end, end);
      return rest ?? last;
    }
    if (stop.test(lower)) break;
    if (!isLetter(word.text.charCodeAt(0))) break;
    if (looksLikeRole(view.cased.slice(start, word.end))) last = word.end;
    at = word.end;
    if (/[,;:.(]/u.test(view.cased.charAt(at))) break;
  }
  return last;
}

/** Up to four words behind “of”: “of the audit committee”. */
function ofPhrase(view: View, at: number, end: number): number | null {
  let last: number | null = null;
  let from = at;
  for (let count = 0; count < 5; count++) {
    const word = wordAt(view.cased, from, end);
    if (word === null || (stop.test(word.text.toLowerCase()) && word.text !== "the")) break;
    if (word.text !== "the") last = word.end;
    from = word.end;
    if (/[,;:.(]/u.test(view.cased.charAt(from))) break;
  }
  return last;
}

function trimmed(view: View, start: number, end: number): Phrase {
  const words = view.cased.slice(start, end);
  const tail =
    /(?:[\s,;:"”']|\.(?!gov|com|io))+$|(?<!['’]s?)\s+(?:Job Family|Role|Position)$/u.exec(words)?.[0]
      .length ?? 0;
  const keep = /(?:^|\s)(?:Sr|Jr)\.$/u.test(words) ? 0 : tail;
  return { start, end: end - keep };
}
