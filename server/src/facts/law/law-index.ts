import { foldSameLength } from "../../vocabulary/fold.ts";
import type { LawMatch } from "../../vocabulary/laws.ts";
import { lawByName, lawNames } from "../../vocabulary/laws.ts";
import { isBoundary, isHan, isWordUnit } from "../grammar/chars.ts";
import { pairKey } from "../grammar/signs.ts";

/** A name of the register in running text. Offsets are into the view. */
export interface LawMention {
  readonly start: number;
  readonly end: number;
  readonly match: LawMatch;
}

interface KnownName {
  readonly name: string;
  /** Acronyms count as they are written: Ada is no ADA. */
  readonly exact: string | null;
  readonly match: LawMatch;
}

/** Chinese names by their last two units, others by their first three; longest first in each list. */
const byEnd = new Map<number, KnownName[]>();
const byStart = new Map<number, KnownName[]>();
const endings = new Set<string>();
const firstWords = new Set<string>();

/** Two starts may have one key: names are compared with the text in any case. */
const startKey = (text: string, at: number): number =>
  (text.charCodeAt(at) << 14) ^ ((text.charCodeAt(at + 1) || 0) << 7) ^ (text.charCodeAt(at + 2) || 0);

/** What a unit may be in a citation: bits by its code. */
const role = {
  /** The last one of a Chinese name, or the one before it. */
  last: 1,
  beforeLast: 2,
  /** Of a Latin word; the first one of a name. */
  word: 4,
  first: 8,
  /** 《, 条, and what the number before 条 is written with. */
  mark: 16,
  article: 32,
  number: 64,
} as const;
const roles = new Uint8Array(0x10000);

const rolesAt = (text: string, at: number): number => roles[text.charCodeAt(at)] ?? 0;
function allow(units: string, bit: number): void {
  for (let at = 0; at < units.length; at++) roles[units.charCodeAt(at)] = rolesAt(units, at) | bit;
}

for (const { name, exactCase, match } of lawNames) {
  if (/^the /iu.test(name)) continue; // the article is no part of a citation
  const folded = foldSameLength(name);
  const known: KnownName = { name: folded, exact: exactCase ? name : null, match };
  const { length } = folded;
  if (isHan(folded.charCodeAt(length - 1))) {
    addTo(byEnd, pairKey(folded.charCodeAt(length - 2), folded.charCodeAt(length - 1)), known);
    endings.add(endingOf(folded));
    allow(folded.slice(-1), role.last);
    allow(folded.slice(-2, -1), role.beforeLast);
  } else if (isWordUnit(folded.charCodeAt(0))) {
    addTo(byStart, startKey(folded, 0), known);
    firstWords.add(/^[a-z0-9]+|^./u.exec(folded)?.[0] ?? folded);
    allow(folded.slice(0, 1), role.first);
  }
}
for (let code = 0; code < 0x250; code++) if (isWordUnit(code)) allow(String.fromCharCode(code), role.word);
allow("《", role.mark);
allow("条", role.article);
allow("0123456789〇零一二三四五六七八九十百千", role.number);

/** The last two units of a name, and those before as long as a word with no beginning of its own could begin there. */
function endingOf(name: string): string {
  let start = name.length - 2;
  while (start > 0 && name.charCodeAt(start) < 0x80) start--;
  return name.slice(start);
}

function addTo(map: Map<number, KnownName[]>, key: number, known: KnownName): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [known]);
  else if (!list.some(({ name }) => name === known.name)) list.push(known);
}

/** What a piece of text must hold for a name of the register, or one with its article, to stand in it. */
export const lawTriggers = {
  endings: [...endings, "法第", "例第"],
  words: [...firstWords],
};

/** What of a citation a text holds. */
export interface LawSigns {
  /** Where names of the register end (Chinese ones) and begin (others), citations or not. */
  readonly ends: readonly number[];
  readonly starts: readonly number[];
  /** 《 */
  readonly marks: boolean;
  /** 三条, 38条: the end of the number of an article. */
  readonly article: boolean;
}

/** Looks through folded text once for what tells that there is anything to read; null when there is nothing. */
export function lawSigns(text: string): LawSigns | null {
  let before = 0;
  let seen = 0;
  let ends: number[] | null = null;
  let starts: number[] | null = null;
  for (let at = 0; at < text.length; at++) {
    const own = rolesAt(text, at);
    if (own !== 0) {
      if ((own & role.last) !== 0 && (before & role.beforeLast) !== 0) {
        if (endsName(text, at + 1)) {
          ends ??= [];
          ends.push(at + 1);
        }
      } else if ((own & role.first) !== 0 && (before & role.word) === 0 && startsName(text, at)) {
        starts ??= [];
        starts.push(at);
      }
      seen |= (before & role.number) === 0 ? own & role.mark : own & (role.mark | role.article);
    }
    before = own;
  }
  if (ends === null && starts === null && seen === 0) return null;
  return {
    ends: ends ?? nowhere,
    starts: starts ?? nowhere,
    marks: (seen & role.mark) !== 0,
    article: (seen & role.article) !== 0,
  };
}

const nowhere: readonly number[] = [];

function endsName(text: string, end: number): boolean {
  const names = byEnd.get(pairKey(text.charCodeAt(end - 2), text.charCodeAt(end - 1)));
  if (names === undefined) return false;
  for (const { name } of names) if (text.startsWith(name, end - name.length)) return true;
  return false;
}

function startsName(text: string, at: number): boolean {
  const names = byStart.get(startKey(text, at));
  if (names === undefined) return false;
  for (const { name } of names) if (text.startsWith(name, at)) return true;
  return false;
}

/** What a Chinese name in running text may stand behind: 熟悉公司法, 和公司法; not 数理统计法. */
const opens =
  /[悉解握通晓知守据照按反如及和与或等的国新对懂括涉合循行彻依习有是为在受用于以兼得遵《〈“"'(「『、,;:。!?\s\d·•\-—/]$|^$/u;
/** What makes it another word: 公司法务, 合同法律, 劳动法规. */
const goesOn = new Set("律务规定制院庭学人治官师理则条宝盲医术系班课办典");

/** Laws whose names are methods too: 采用预算法编制. */
const alsoMethods = new Set(["预算法", "拍卖法", "统计法", "计量法", "审计法", "测绘法", "招标投标法"]);

/** Acronyms that also mean other things: they need a word of law nearby. */
const ambiguous = new Set([
  "ADA",
  "ADEA",
  "EPA",
  "DSL",
  "DMA",
  "DSA",
  "MDR",
  "MDD",
  "DPF",
  "BSA",
  "GINA",
  "REACH",
  "SOX",
  "DPA",
  "EPA of 1963",
  "IRCA",
  "ITAR",
  "EAR",
]);
/** Words of other trades, too: a safe harbor 401(k) plan is no treaty on data. */
const dataOnly = new Set(["safe harbor", "safe harbour", "安全港"]);
const aboutData = /privacy|personal data|data (?:protection|transfer)|gdpr|隐私|数据|个人信息/u;
/** First words of longer names: Singapore's Personal Data Protection Act is not the Data Protection Act. */
const longerName =
  /(?<![a-z])(?:personal|health|general|consumer|children['’]s|electronic|digital|public|state)\s$/u;
const aboutLaw =
  /complian|regulat|law|legal|directive|privacy|audit|control|polic(?:y|ies)|requirements|act(?![a-z])|合规|法规|法律|法务|监管|条例|隐私|遵循|內控|内控/u;

/** Every known name in folded text that stands as a citation, in order and without overlaps. */
export function scanLaws(text: string, cased: string, { ends, starts }: LawSigns): readonly LawMention[] {
  const found: LawMention[] = [];
  if (ends.length > 0) addChinese(text, ends, found);
  if (starts.length > 0) addLatin(text, cased, starts, found);
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: LawMention[] = [];
  for (const mention of found) if (mention.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(mention);
  return kept;
}

function addChinese(text: string, ends: readonly number[], found: LawMention[]): void {
  let from = 0;
  for (const end of ends) {
    const known = byEnd
      .get(pairKey(text.charCodeAt(end - 2), text.charCodeAt(end - 1)))
      ?.find(({ name }) => end - name.length >= from && text.startsWith(name, end - name.length));
    if (known === undefined || (dataOnly.has(known.name) && !aboutData.test(text))) continue;
    const start = end - known.name.length;
    if (goesOn.has(text.charAt(end)) || !mayStand(text, start, known.name)) continue;
    from = end;
    found.push({ start, end, match: known.match });
  }
}

/** True when a Chinese name may begin here. */
function mayStand(text: string, start: number, name: string): boolean {
  if (text.charAt(start - 1) === "《") return true;
  const before = text
    .slice(Math.max(0, start - 16), start)
    .replace(/(?:中华人民共和国|我国|中国大陆|中国|欧盟|美国|加州|台湾)$/u, "");
  return (
    opens.test(before.slice(-1)) &&
    !(alsoMethods.has(name) && /[用以按]$/u.test(before)) &&
    (name.length >= 3 || /[《“"、,]$|(?:熟悉|了解|掌握|精通|遵守|根据|依据)$/u.test(before))
  );
}

function addLatin(text: string, cased: string, starts: readonly number[], found: LawMention[]): void {
  let from = -1;
  for (const at of starts) {
    // What stands right behind a name goes on with it.
    if (at <= from) continue;
    const known = byStart.get(startKey(text, at))?.find((name) => standsAt(text, cased, at, name));
    if (known === undefined) continue;
    if (dataOnly.has(known.name) && !aboutData.test(text)) continue;
    if (longerName.test(text.slice(Math.max(0, at - 16), at))) continue;
    if (known.exact !== null && ambiguous.has(known.exact) && !aboutLaw.test(text)) continue;
    from = at + known.name.length;
    // 欧盟GDPR: the region is a part of the name where the register says so.
    const european = text.startsWith("欧盟", at - 2) && lawByName(`欧盟${known.name}`) !== null;
    found.push({ start: european ? at - 2 : at, end: from, match: known.match });
  }
}

function standsAt(text: string, cased: string, start: number, { name, exact }: KnownName): boolean {
  if (!text.startsWith(name, start) || !isBoundary(text, start + name.length)) return false;
  return exact === null || foldCapitals(cased.slice(start, start + name.length)) === exact;
}

/** Full-width capitals are capitals too. */
const foldCapitals = (words: string): string =>
  words.replace(/[Ａ-Ｚ]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
