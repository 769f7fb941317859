import { foldSameLength } from "../../vocabulary/fold.ts";
import type { RoleReference, RoleRelation } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { looksLikeRole } from "./role-heads.ts";
import { readNames } from "./role-names.ts";
import { phraseAt } from "./role-phrase.ts";
import { createSigns } from "./signs.ts";

/** Where a role may lead: promotions and sideways moves told in sentences and paths. */
export function readCareer(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  const inPlace = context.sectionIds.includes("career") || context.fieldId === "careerPath";
  if (!inPlace && (context.area !== "open" || (view.hints & hint.career) === 0)) return none;
  const signs = signsIn(view.text);
  const found = inPlace ? path(view, context, signs) : none;
  if (found.length > 0) return found;
  const told = chinese(view, context, signs);
  if ((signs & englishSign) === 0) return told;
  const toldInEnglish = english(view, context);
  return toldInEnglish.length === 0 ? told : [...told, ...toldInEnglish];
}

const none: readonly Unplaced<RoleReference>[] = [];

const names = "((?:[^,;。:()\\n为]|\\([^()\\n]{0,40}\\)){2,60}?)";
const stop = "(?=$|[,;。)\\n]|发展|方向|等高管|参与)";

const { bitsOf, signsIn } = createSigns();

/** A way of telling a step, and the bits of the characters it cannot do without (`signs.ts`). */
interface Telling {
  readonly pattern: RegExp;
  readonly signs: number;
}

const upwards: readonly Telling[] = [
  {
    pattern: new RegExp(
      `(?:晋升|升迁|发展|职业|上升|成长)(?:路径|路线|方向|通道|空间|目标)?(?:包括|通常为|一般为|可为|为|是|:)${names}${stop}`,
      "gu",
    ),
    signs: bitsOf(["升展职长", "括为是:"]),
  },
  {
    pattern: new RegExp(
      `(?:晋升|升任|升迁|提拔|成长|发展)(?:为|至|到|成为|成)(?:更高层的|更高级的)?${names}${stop}`,
      "gu",
    ),
    signs: bitsOf(["升拔长展", "为至到成"]),
  },
  {
    pattern: new RegExp(
      `(?:可|能够?|有望|有机会)(?:晋升|升任|升|担任|竞聘)(?:为|至|到)?${names}${stop}`,
      "gu",
    ),
    signs: bitsOf(["可能有", "升担竞"]),
  },
  {
    pattern: new RegExp(`向(?:更高层(?:级)?的|更高级的)${names}(?:职位|岗位)?发展`, "gu"),
    signs: bitsOf(["更"]),
  },
];
const sideways: readonly Telling[] = [
  {
    pattern: new RegExp(
      `(?:转向|转岗(?:至|到|为)?|转任|调任|平调(?:至|到)?|轮岗(?:至|到)?|拓展(?:至|到|为)|横向(?:发展|拓展|转)(?:至|到|为|:(?!\\s*(?:可|能|向|转|由|有))))${names}${stop}`,
      "gu",
    ),
    signs: bitsOf(["转调轮拓横"]),
  },
];
/** A letter that every way of telling a step in English has. */
const englishSign = bitsOf(["t"]);
const arrowSign = bitsOf(["→⇒➔➜➡>—–"]);
const dashSign = bitsOf(["-"]);

function chinese(view: View, context: Context, signs: number): readonly Unplaced<RoleReference>[] {
  const told = (telling: Telling): boolean => (telling.signs & signs) === telling.signs;
  const aside = sideways.filter(told);
  const above = upwards.filter(told);
  if (aside.length + above.length === 0) return none;
  const lateral = context.part === "lateral" || /^(?:[^:]{0,8})横向/u.test(view.text);
  const known = new Set<number>();
  const found: Unplaced<RoleReference>[] = [];
  for (const { pattern } of aside) found.push(...collect(view, pattern, "career-lateral", known));
  for (const { pattern } of above)
    found.push(...collect(view, pattern, lateral ? "career-lateral" : "career-up", known));
  return found.filter(({ name }) => !isSelf(name, context.title)).sort((a, b) => a.span.start - b.span.start);
}

/** The roles a pattern tells of, without those whose names (by their start) are known already. */
function collect(
  view: View,
  pattern: RegExp,
  relation: RoleRelation,
  known: Set<number>,
): readonly Unplaced<RoleReference>[] {
  const found: Unplaced<RoleReference>[] = [];
  for (const hit of view.text.matchAll(pattern)) {
    const words = hit[1] ?? "";
    const start = hit.index + hit[0].indexOf(words, 2);
    const options = { relation, source: "prose", confidence: 0.85, onlyRoles: true } as const;
    for (const reference of readNames(view, start, start + words.length, options)) {
      if (known.has(reference.nameSpan.start) || reference.generic) continue;
      known.add(reference.nameSpan.start);
      found.push(reference);
    }
  }
  return found;
}

/** The role itself is no step: 由客服经理晋升为客服总监 in a document on the latter, however long its title is. */
function isSelf(name: string, title: string): boolean {
  const folded = foldSameLength(name).trim();
  if (title === "" || folded === title) return folded === title && title !== "";
  return (
    /[\u4e00-\u9fff]{3}/u.test(folded) &&
    title.includes(folded) &&
    !/^(?:副|助理|储备|见习|实习|初级|中级)/u.test(title)
  );
}

const nextStep =
  /(?:^|[^a-z])(?:next steps?[^.;:]{0,110}?\s(?:is|are|would be|may be|could be)(?:\s+(?:to\s+)?(?:move\s+(?:in\s?)?to|become|becoming|be promoted to|a promotion to|that of|to))?|(?:would|could|can|may|will)\s+(?:then\s+)?(?:move|flow|progress|advance|grow|step up|be promoted|transition|develop)(?:\s+up)?\s+(?:in)?to|promot(?:ed|ion) (?:in)?to|career path[^.;:]{0,40}?\s(?:to|is|includes?)|progress(?:ion)? to)(?=\s)/gu;
const across = /(?:^|[^a-z])(?:lateral(?:ly)?(?: moves?)?|sideways|transfer) (?:in)?to(?=\s)/gu;

function english(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  const found: Unplaced<RoleReference>[] = [];
  const known = new Set<number>();
  for (const [pattern, relation] of [
    [across, "career-lateral"],
    [nextStep, context.part === "lateral" ? "career-lateral" : "career-up"],
  ] as const) {
    for (const hit of view.text.matchAll(pattern)) {
      let at = hit.index + hit[0].length;
      for (let round = 0; round < 5; round++) {
        const phrase = phraseAt(view, at, Math.min(view.text.length, at + 200));
        if (phrase === null) break;
        const name = view.cased.slice(phrase.start, phrase.end);
        const span = view.source(phrase.start, phrase.end);
        if (!isSelf(name, context.title) && !known.has(span.start)) found.push(step(name, span, relation));
        known.add(span.start);
        const join = /^\s*(?:,\s*(?:or\s+)?|or\s+|and\s+)/u.exec(view.text.slice(phrase.end, phrase.end + 8));
        if (join === null) break;
        at = phrase.end + join[0].length;
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const step = (
  name: string,
  span: { start: number; end: number },
  relation: RoleRelation,
): Unplaced<RoleReference> => ({
  span,
  text: name,
  relation,
  name,
  alternatives: [],
  nameSpan: span,
  dotted: false,
  external: false,
  family: false,
  generic: false,
  source: "prose",
  confidence: 0.85,
});

const arrow = /\s*(?:→|⇒|➔|➜|➡|->|=>|—>|＞|>>|>|-{2,}|—+|–)\s*/gu;
const dash = /\s*(?:-|~)\s*/gu;
/** 晋升渠道：, 技术路线 */
const pathLabel = /^[^:→>-]{0,16}(?::|(?:路径|路线|通道|渠道|序列|方向|path|ladder|track)\s)\s*/u;

/** 专员→主管→经理: what follows the role itself, or the whole path when it is not in it. */
function path(view: View, context: Context, signs: number): readonly Unplaced<RoleReference>[] {
  const dashed = (signs & dashSign) !== 0;
  if ((signs & arrowSign) !== 0 || (dashed && view.text.includes("--"))) {
    const found = steps(view, context, arrow);
    if (found.length > 0) return found;
  }
  // A plain dash also stands inside names: it only joins steps when each of them is a role.
  return dashed && /[\u4e00-\u9fff]-[\u4e00-\u9fff]/u.test(view.text) ? steps(view, context, dash) : none;
}

function steps(view: View, context: Context, separator: RegExp): readonly Unplaced<RoleReference>[] {
  const cuts = [...view.text.matchAll(separator)];
  const first = cuts[0];
  if (first === undefined) return none;
  const label = pathLabel.exec(view.text.slice(0, first.index))?.[0].length ?? 0;
  const starts = [label, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), view.text.length];
  const relation: RoleRelation = context.part === "lateral" ? "career-lateral" : "career-up";
  const options = { relation, source: "prose", confidence: 0.8, onlyRoles: true } as const;
  const read = starts.map((start, index) =>
    readNames(view, start, clip(view.text, start, ends[index] ?? start), options),
  );
  const named = read.filter((step) => step.length > 0).length;
  if (named < 2 || (separator === dash && named < read.length)) return none;
  const own = read.findIndex((step) => step.some(({ name }) => isOwnStep(name, context.title)));
  return read.slice(own + 1).flat();
}

/** The step of a path that is this role: 主管 in the path of 客服主管. */
function isOwnStep(name: string, title: string): boolean {
  return (
    isSelf(name, title) ||
    (title !== "" && looksLikeRole(name) && title.endsWith(foldSameLength(name).trim()))
  );
}

const clip = (text: string, start: number, end: number): number => {
  const stopAt = /[。;\n]/u.exec(text.slice(start, end));
  return stopAt === null ? end : start + stopAt.index;
};
