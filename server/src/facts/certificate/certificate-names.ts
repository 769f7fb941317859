import { foldSameLength } from "../../vocabulary/fold.ts";
import { certificateWords } from "../../vocabulary/tables.ts";

/** A name of the list in a piece of text; offsets are the view's. */
export interface KnownCertificate {
  readonly start: number;
  readonly end: number;
}

interface Listed {
  readonly levels: boolean;
  /** Also what people are called: only with 证, 资格, 职称 or a grade. */
  readonly title: boolean;
}

const listed = new Map<string, Listed>();
for (const { names, levels, title } of certificateWords)
  for (const name of Object.values(names).flat()) listed.set(foldSameLength(name), { levels, title });

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const longestFirst = (names: readonly string[]): string =>
  [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
const isAcronym = (name: string): boolean => /^[A-Z][A-Z0-9+/-]+$/u.test(name);

const all = certificateWords.flatMap(({ names }) => Object.values(names).flat());
const hanNames = all.filter((name) => /\p{Script=Han}/u.test(name)).map(foldSameLength);
const acronyms = all.filter(isAcronym);
const phrases = all.filter((name) => !/\p{Script=Han}/u.test(name) && !isAcronym(name)).map(foldSameLength);

const han = new RegExp(longestFirst(hanNames), "gu");
const acronym = new RegExp(`(?<![A-Za-z0-9])(?:${longestFirst(acronyms)})(?![A-Za-z0-9])`, "gu");
const phrase = new RegExp(`(?<![a-z0-9])(?:${longestFirst(phrases)})(?![a-z0-9])`, "gu");

const gradeBefore =
  /(?:(?:初级|中级|高级|副高级?|正高级?|助理|甲级|乙级|[一二三四五1-5]级)(?:及以上|或以上|以上|或[初中高]级|[、/](?:[初中高一二三]级))?的?|注册|执业|国家|[abc][1-3](?:及以上|或以上|以上)?(?:[、/或][abc][1-3])*)+$/u;
const suffix =
  /^(?:\([^()]{1,14}\))?(?:[初中高一二三四五1-5]级(?:及?以上)?)?(?:职业|专业技术|执业|从业|技术|任职)?(?:资格证书?|资格|水平证书|证书|职称|执照|证照|认证|证)(?![券据明实人件])/u;
const bracket = /^\([^()]{1,14}\)/u;

/** Names of the list that stand as certificates. `inPlace`: in a field or section on certificates any title is one. */
export function knownCertificates(
  text: string,
  cased: string,
  inPlace: boolean,
): readonly KnownCertificate[] {
  const found: KnownCertificate[] = [];
  for (const match of text.matchAll(han)) {
    const known = listed.get(match[0]);
    const start = match.index;
    const end = start + match[0].length;
    const before = gradeBefore.exec(text.slice(Math.max(0, start - 14), start))?.[0] ?? "";
    const after = suffix.exec(text.slice(end, end + 26))?.[0] ?? "";
    // 高级工程师 is a job as well; 中级经济师 is none.
    const graded = before !== "" && !match[0].endsWith("工程师");
    if (known?.title === true && after === "" && !graded && !inPlace) continue;
    const more = after === "" ? (bracket.exec(text.slice(end, end + 16))?.[0] ?? "") : after;
    found.push({ start: start - before.length, end: end + more.length });
  }
  for (const match of cased.matchAll(acronym))
    found.push({ start: match.index, end: match.index + match[0].length + tail(text, match) });
  for (const match of text.matchAll(phrase))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

const acronymTail =
  /^(?:\s?(?:资格证书?|认证证书|认证|证书|资格|证)|\s(?:certifications?|certificates?|licen[sc]e)(?![a-z]))/u;
const tail = (text: string, match: RegExpExecArray): number =>
  acronymTail.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 20))?.[0]
    .length ?? 0;

/** True when the name is one that comes in levels and no level stands in the words. */
export function lacksLevel(words: string): boolean {
  const text = foldSameLength(words);
  if (/[初中高一二三四五甲乙1-5]级|助理|国际注册|[初中高]级|(?:level|grade)\s?\d/u.test(text)) return false;
  const name = han.exec(text)?.[0];
  han.lastIndex = 0;
  return name !== undefined && listed.get(name)?.levels === true;
}

/** Words a piece must hold for a name of the list to stand in it: for `hints.ts`. */
export const certificateTriggers: readonly string[] = [
  ...hanNames,
  ...acronyms.map((name) => `${foldSameLength(name)} `),
];
