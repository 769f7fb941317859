import { foldSameLength } from "../../vocabulary/fold.ts";
import type { LawMatch } from "../../vocabulary/laws.ts";
import { lawByName, lawNames } from "../../vocabulary/laws.ts";
import { isBoundary, isHan, isWordUnit } from "../grammar/chars.ts";

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

/** Chinese names by their last character, others by their first two units; longest first in each list. */
const byLast = new Map<string, KnownName[]>();
const byStart = new Map<number, KnownName[]>();
const firstWords = new Set<string>();

const startKey = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + (text.charCodeAt(at + 1) || 0);

for (const { name, exactCase, match } of lawNames) {
  if (/^the /iu.test(name)) continue; // the article is no part of a citation
  const folded = foldSameLength(name);
  const known: KnownName = { name: folded, exact: exactCase ? name : null, match };
  const chinese = isHan(folded.charCodeAt(folded.length - 1));
  const list = chinese ? listIn(byLast, folded.slice(-1)) : listIn(byStart, startKey(folded, 0));
  if (!list.some((other) => other.name === folded)) list.push(known);
  if (!chinese) firstWords.add(/^[a-z0-9]+|^./u.exec(folded)?.[0] ?? folded);
}

function listIn<Key>(map: Map<Key, KnownName[]>, key: Key): KnownName[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** What a piece of text must hold for a name of the register to stand in it. */
export const lawTriggers = {
  units: [...byLast.keys()],
  words: [...firstWords],
};

const lastUnits = new RegExp(`[${[...byLast.keys()].join("")}]`, "gu");

/** What a Chinese name in running text may stand behind: 熟悉公司法, 和公司法; not 数理统计法. */
const opens =
  /[悉解握通晓知守据照按反如及和与或等的国新对懂括涉合循行彻依习有是为在受用于以兼得遵《〈“"'(「『、,;:。!?\s\d·•\-—/]$|^$/u;
/** What makes it another word: 公司法务, 合同法律, 劳动法规. */
const goesOn = /^[律务规定制院庭学人治官师理则条宝盲医术系班课办典]/u;

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
export function scanLaws(text: string, cased: string): readonly LawMention[] {
  const found = [...chinese(text), ...latin(text, cased)];
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: LawMention[] = [];
  for (const mention of found) if (mention.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(mention);
  return kept;
}

function* chinese(text: string): Iterable<LawMention> {
  lastUnits.lastIndex = 0;
  let from = 0;
  for (let hit = lastUnits.exec(text); hit !== null; hit = lastUnits.exec(text)) {
    const end = hit.index + 1;
    const known = byLast
      .get(hit[0])
      ?.find(
        ({ name }) => hit !== null && end - name.length >= from && text.startsWith(name, end - name.length),
      );
    if (known !== undefined && dataOnly.has(known.name) && !aboutData.test(text)) continue;
    if (known === undefined || goesOn.test(text.slice(end, end + 1))) continue;
    const start = end - known.name.length;
    const before = text
      .slice(Math.max(0, start - 16), start)
      .replace(/(?:中华人民共和国|我国|中国大陆|中国|欧盟|美国|加州|台湾)$/u, "");
    if (
      !opens.test(before.slice(-1)) ||
      (alsoMethods.has(known.name) && /[用以按]$/u.test(before)) ||
      (known.name.length < 3 && !/[《“"、,]$|(?:熟悉|了解|掌握|精通|遵守|根据|依据)$/u.test(before))
    )
      continue;
    from = end;
    yield { start, end, match: known.match };
  }
}

function latin(text: string, cased: string): readonly LawMention[] {
  const found: LawMention[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const starts = !inWord;
    inWord = isWordUnit(text.charCodeAt(at));
    const names = starts && inWord ? byStart.get(startKey(text, at)) : undefined;
    const known = names?.find((candidate) => standsAt(text, cased, at, candidate));
    if (known === undefined) continue;
    if (dataOnly.has(known.name) && !aboutData.test(text)) continue;
    if (longerName.test(text.slice(Math.max(0, at - 16), at))) continue;
    if (known.exact !== null && ambiguous.has(known.exact) && !aboutLaw.test(text)) continue;
    const end = at + known.name.length;
    // 欧盟GDPR: the region is a part of the name where the register says so.
    const european = text.startsWith("欧盟", at - 2) && lawByName(`欧盟${known.name}`) !== null;
    found.push({ start: european ? at - 2 : at, end, match: known.match });
    at = end - 1;
  }
  return found;
}

function standsAt(text: string, cased: string, start: number, { name, exact }: KnownName): boolean {
  if (!text.startsWith(name, start) || !isBoundary(text, start + name.length)) return false;
  return exact === null || foldCapitals(cased.slice(start, start + name.length)) === exact;
}

/** Full-width capitals are capitals too. */
const foldCapitals = (words: string): string =>
  words.replace(/[Ａ-Ｚ]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
