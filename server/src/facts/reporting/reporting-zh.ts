import { isGenericSuperior } from "../../vocabulary/generic-superior.ts";
import type { RoleReference, RoleRelation } from "../fact.ts";
import { sentenceOf } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import type { Telling } from "./reporting-zh-tellings.ts";
import { informs, informsSigns, informsUp, informsUpSigns, tellings } from "./reporting-zh-tellings.ts";
import { looksLikeRole } from "./role-heads.ts";
import { readNames } from "./role-names.ts";

/** Lines told in Chinese sentences. `signs`: those of the text (`lineSigns`). */
export function readReportingChinese(
  view: View,
  context: Context,
  signs: number,
): readonly Unplaced<RoleReference>[] {
  if (isElsewhere(context)) return none;
  const found: Unplaced<RoleReference>[] = [];
  for (const telling of tellings)
    if ((telling.signs & signs) === telling.signs) addTold(found, view, context, telling);
  if ((informsSigns & signs) === informsSigns) addInformed(found, view, informs);
  if ((informsUpSigns & signs) === informsUpSigns) addInformed(found, view, informsUp);
  return withoutOverlaps(found);
}

const none: readonly Unplaced<RoleReference>[] = [];

/** Of two readings of one name the one told first in the table counts. The sort is stable. */
function withoutOverlaps(found: readonly Unplaced<RoleReference>[]): readonly Unplaced<RoleReference>[] {
  if (found.length < 2) return found;
  const order = found.map((reference, index) => ({ reference, index }));
  order.sort((a, b) => a.reference.nameSpan.start - b.reference.nameSpan.start || a.index - b.index);
  const kept: { readonly reference: Unplaced<RoleReference>; readonly index: number }[] = [];
  for (const entry of order) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.reference.nameSpan.end <= entry.reference.nameSpan.start) kept.push(entry);
    else if (entry.index < last.index) kept[kept.length - 1] = entry;
  }
  return kept.map(({ reference }) => reference);
}

/** What somebody must be able to do (“能向高管汇报”) is no line, nor is what the company or a benefit does. */
const isElsewhere = (context: Context): boolean =>
  context.area === "requirements" || context.area === "silent";

/** Places that speak of who is above and below. */
const speaksOfLines = (context: Context): boolean =>
  context.area === "open" ||
  context.sectionIds.includes("relationships") ||
  context.sectionIds.includes("basic") ||
  context.sectionIds.includes("mission");

function addTold(found: Unplaced<RoleReference>[], view: View, context: Context, telling: Telling): void {
  const confidence = speaksOfLines(context) ? telling.here : telling.elsewhere;
  if (confidence === 0) return;
  const { text } = view;
  if (!telling.needs.some((word) => text.includes(word))) return;
  for (const hit of text.matchAll(telling.pattern)) {
    const words = hit[1] ?? "";
    const start = hit.index + hit[0].indexOf(words, 1);
    const listed = words.trim();
    if (!mayName(listed, telling.relation) || isNegated(text, hit.index) || isRight(text, hit.index))
      continue;
    const end =
      telling.relation === "reportsTo" || telling.relation === "dottedLineTo"
        ? start + words.length
        : listEnd(text, start, start + words.length);
    const options = { relation: telling.relation, source: "prose", confidence, onlyRoles: true } as const;
    found.push(...readNames(view, start, end, options));
  }
}

/** A list may go on over commas: 直接下级包括客服经理,培训师. */
function listEnd(text: string, start: number, end: number): number {
  const rest = text.slice(end, sentenceOf(text, start, end).end);
  const more = /^(?:,[^,;。:\s]{2,12}(?=[,;。]|$))+/u.exec(rest);
  if (more === null) return end;
  return more[0]
    .slice(1)
    .split(",")
    .every((part) => looksLikeRole(part))
    ? end + more[0].length
    : end;
}

/** Before names are read: the words must hold a role or somebody above. */
function mayName(words: string, relation: RoleRelation): boolean {
  if (words === "" || words === "其") return false;
  const outside = words.replace(/\([^()]*\)/gu, "").trim();
  if (relation === "reportsTo" && isGenericSuperior(outside)) return above.test(outside);
  return /[、,和与及或/]/u.test(words) || looksLikeRole(outside);
}

/** Of those who are nobody in particular, the ones who stand above: not customers or other departments. */
const above = /上|领导|管理|高层|高管|主管|经理|负责人|老板|决策|经营|班子|长官/u;

/** Whoever may report to somebody does not report to them: 有权直接向董事会报告. */
const isRight = (text: string, at: number): boolean => /有权利?$/u.test(text.slice(Math.max(0, at - 3), at));

const isNegated = (text: string, at: number): boolean =>
  /(?:不|无需|无须|不得|不能|无法|能够?|善于|擅长|可以?)$/u.test(text.slice(Math.max(0, at - 3), at));

/** Somebody above, told in passing and by no name. */
function addInformed(found: Unplaced<RoleReference>[], view: View, pattern: RegExp): void {
  for (const hit of view.text.matchAll(pattern)) {
    const words = (hit[1] ?? "").trim();
    if (!isGenericSuperior(words) || !above.test(words) || isNegated(view.text, hit.index)) continue;
    const start = hit.index + hit[0].indexOf(words, 1);
    const names = readNames(view, start, start + words.length, {
      relation: "reportsTo",
      source: "prose",
      confidence: 0.6,
      onlyRoles: true,
    });
    found.push(...names.filter(({ generic }) => generic));
  }
}
