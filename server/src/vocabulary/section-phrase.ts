import { bracketed } from "./heading-text.ts";
import { hasHan, keyOfFolded } from "./keys.ts";
import { type Ids, type NameLookup, unbending } from "./section-names.ts";
import type { SectionId } from "./sections.ts";
import { sectionWords } from "./tables.ts";

/**
 * Known names inside longer headings. Conservative on purpose: a wrong section silences `section/missing`, so a
 * heading that is only likely to mean a section means none.
 */

const afterRole: ReadonlySet<string> = new Set(sectionWords.afterRole);
/** What they end with: a heading that ends otherwise ends with none of them. */
const lastOfAfterRole: ReadonlySet<string> = new Set(sectionWords.afterRole.map((name) => name.slice(-1)));
const roleWords: ReadonlySet<string> = new Set(sectionWords.roleWords);
const { roleEnds } = sectionWords;

/** A stop inside says that this is a sentence; `Sr. Director` does not. */
const sentenceEnd = /[。！？!?;；]/;
const fullStop = /(?<!\b(?:sr|jr|snr|dr|inc|ltd|co|no|vs|e\.g|i\.e))\. /;

const isSentence = (folded: string): boolean =>
  sentenceEnd.test(folded) || (folded.includes(". ") && fullStop.test(folded));

/** What a heading that is no name itself means by a name in it, or null. */
export function sectionPhrase(folded: string, raw: string, names: NameLookup): Ids | null {
  if (isSentence(folded)) return null;
  const key = keyOfFolded(folded);
  return (
    afterBreak(folded, names) ??
    afterRoleName(key, names) ??
    withTail(key, names) ??
    insideBracket(folded, names) ??
    whoFits(key) ??
    aboutSomebody(raw)
  );
}

const breaks = /\s*[:|]\s*|\s*[—–]{1,2}\s*|\s+-{1,2}\s+/;

/** 核心职责:驱动卓越服务的引擎 · Requirements – what you bring · Senior Engineer: Responsibilities */
function afterBreak(folded: string, { bare, compound }: NameLookup): Ids | null {
  const found = /[:|—–-]/.test(folded) ? breaks.exec(folded) : null;
  if (!found) return null;
  const head = folded.slice(0, found.index);
  const tail = keyOfFolded(folded.slice(found.index + found[0].length));
  const ids = bare(keyOfFolded(head)) ?? compound(head);
  if (ids) return unbending.has(ids[0]) ? null : ids;
  return afterRole.has(tail) && isRoleName(keyOfFolded(head)) ? bare(tail) : null;
}

/** 客服经理岗位职责 · Senior Engineer Responsibilities */
function afterRoleName(key: string, { bare }: NameLookup): Ids | null {
  if (!lastOfAfterRole.has(key.slice(-1))) return null;
  if (hasHan(key)) {
    for (let at = 2; at <= key.length - 2; at++) {
      const head = key.slice(at);
      if (afterRole.has(head) && isRoleName(key.slice(0, at))) return bare(head);
    }
    return null;
  }
  for (let at = key.indexOf(" "); at > 0; at = key.indexOf(" ", at + 1)) {
    const head = key.slice(at + 1);
    if (afterRole.has(head)) return isRoleName(key.slice(0, at)) ? bare(head) : null;
  }
  return null;
}

const chineseLevels = /^(?:实习|初级|中级|高级|资深|首席|助理|专家级?|管培|p\d{1,2}|t\d{1,2}|m\d)$/;

function isRoleName(key: string): boolean {
  if (hasHan(key)) {
    if (key.length > 14 || key.includes("的")) return false;
    return chineseLevels.test(key) || roleEnds.some((end) => key.endsWith(end));
  }
  const words = key.split(" ");
  return words.length <= 8 && words.some((word) => roleWords.has(word));
}

/** “What you'll do at Acme”, “Requirements for this role”: a known name and a tail that only says where or for whom. */
function withTail(key: string, { bare }: NameLookup): Ids | null {
  if (hasHan(key)) return null;
  const words = key.split(" ");
  if (words.length > 11) return null;
  for (let at = words.length - 1; at >= 1; at--) {
    if (!tailHeads.has(words[at] ?? "")) continue;
    const ids = bare(words.slice(0, at).join(" "));
    if (!ids || unbending.has(ids[0])) continue;
    const tail = words.slice(at).join(" ");
    const free = at >= 3 && freeHeads.has(words[0] ?? "") && freeTail.test(tail);
    const plain = forSomebody.test(tail) && withAudience.has(ids[0]);
    return free || plain || ofTheRole.test(tail) || (words[at - 1] === "bring" && toSomebody.test(tail))
      ? ids
      : null;
  }
  return null;
}

const ofTheRole =
  /^(?:for|of|in|to) (?:the|this|your|our) (?:[a-z]+ )?(?:role|position|job|post|opportunity|vacancy)$/;
const freeHeads: ReadonlySet<string> = new Set("what who why how about a life your where the our".split(" "));
/** Words a tail begins with. */
const tailHeads: ReadonlySet<string> = new Set(
  "at with as in on of here every each for if from to".split(" "),
);
const freeTail = /^(?:at|with|as|in|on|of|here|every|each|for|if you|from)(?: |$)/;
const toSomebody = /^to (?:[a-z0-9]+ ){0,2}[a-z0-9]+$/;
const forSomebody = /^for (?:[a-z0-9/]+ ){0,3}[a-z0-9/]+$/;
/** Sections a document may have once per group: “Requirements for US public sector”. */
const withAudience: ReadonlySet<SectionId> = new Set<SectionId>([
  "responsibilities",
  "qualifications",
  "preferred",
  "kpi",
  "process",
  "benefits",
  "apply",
  "career",
]);

/** 你要做的事（岗位职责）: free words whose bracket says what they are. */
function insideBracket(folded: string, { bare, compound }: NameLookup): Ids | null {
  const parts = bracketed(folded);
  if (!parts || parts.before === "") return null;
  const ids = bare(keyOfFolded(parts.inside)) ?? compound(parts.inside);
  return ids && !unbending.has(ids[0]) && !smallPrint.has(ids[0]) ? ids : null;
}

/** What brackets often hold beside the matter: 岗位说明（2026版本）, “Engineer (Remote locations)”. */
const smallPrint: ReadonlySet<SectionId> = new Set<SectionId>([
  "location",
  "team",
  "company",
  "revision",
  "hiring",
  "levels",
  "contract",
  "conditions",
  "basic",
  "summary",
  "preferred",
]);

const somebody = "(?:the )?[A-Z][\\w.&'’-]*(?: [A-Z][\\w.&'’-]*){0,2}";
const aboutCompany = new RegExp(`^About ${somebody}$`);
const whyCompany = new RegExp(`^Why (?:join |work (?:at|for|with) )?${somebody}$`);
const lifeAtCompany = new RegExp(`^(?:Life|Working|Culture) at ${somebody}$`);
const aboutChinese =
  /^(?:关于|關於|走进|走進)[^的与和、，。：:]{2,14}(?:公司|集团|集團|科技|银行|銀行|学院|學院|大学|大學|医院|醫院)$/;
/** Matters of the document itself, which have names of their own or none. */
const noCompany =
  /\b(?:this|these|you|your|role|roles|job|position|team|program|programme|project|department|we|it|i)\b/i;

/** What all of them begin with. */
const opensWithSomebody = /^(?:About|Why|Life|Working|Culture|关于|關於|走[进進])/;

/** “About Acme”, 关于示例科技, “Why Acme?”, “Life at Acme” */
function aboutSomebody(raw: string): Ids | null {
  const text = raw.trim();
  if (!opensWithSomebody.test(text)) return null;
  if (aboutChinese.test(text)) return ["company"];
  if (noCompany.test(text)) return null;
  if (aboutCompany.test(text)) return ["company"];
  if (whyCompany.test(text)) return ["benefits"];
  return lifeAtCompany.test(text) ? ["culture"] : null;
}

const fitsIf =
  /^(?:you|youll|youd|youre|wed|well|this (?:role|job|position)|apply)(?: [a-z]+)* (?:fit|match|great|love|enjoy|thrive|succeed|successful|excel|apply|you|well|here|job|role|right)(?: [a-z]+){0,5} if(?: you(?: (?:have|are|can|also))?| youre| youve)?$/;

/** “You'll love this role if you …” */
const whoFits = (key: string): Ids | null =>
  key.length <= 60 && fitsIf.test(key) ? ["qualifications"] : null;
