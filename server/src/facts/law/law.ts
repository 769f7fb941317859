import type { Language } from "../../vocabulary/language.ts";
import type { LawMatch } from "../../vocabulary/laws.ts";
import { lawByName } from "../../vocabulary/laws.ts";
import type { Law, LawStatus } from "../fact.ts";
import { inExample } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { matchesIn } from "../grammar/signs.ts";
import { rememberSome } from "../grammar/view-notes.ts";
import { hint } from "../hints/hint-words.ts";
import { citedPart } from "./law-cited.ts";
import { type LawMention, type LawSigns, lawSigns, scanLaws } from "./law-index.ts";

/** Laws cited in a piece of text: names in 《》 that are laws, and names the register knows. */
export function readLaws(view: View, { language }: Context): readonly Unplaced<Law>[] {
  if ((view.hints & hint.law) === 0) return none;
  return lawSigns(view.text) === null ? none : read[language](view);
}

/** Legal boilerplate is the same in many roles; of the place only the language matters. */
const read: Readonly<Record<Language, (view: View) => readonly Unplaced<Law>[]>> = {
  "zh-CN": rememberSome((view) => lawsIn(view, "zh-CN")),
  "zh-TW": rememberSome((view) => lawsIn(view, "zh-TW")),
  en: rememberSome((view) => lawsIn(view, "en")),
};

function lawsIn(view: View, language: Language): readonly Unplaced<Law>[] {
  const signs = lawSigns(view.text);
  if (signs === null) return none;
  const quoted = signs.marks ? inMarks(view, language) : [];
  const free = freeLaws(view, signs, quoted);
  const unknown = signs.article ? withArticle(view, language, free) : none;
  if (quoted.length === 0 && free.length === 0 && unknown.length === 0) return none;
  const facts = [
    ...quoted.map(({ law }) => law),
    ...unknown,
    ...free.map(({ start, end, match }) => lawOf(view, language, start, end, start, end, match, false)),
  ];
  return withNeighbours(facts.sort((a, b) => a.span.start - b.span.start));
}

/** What the register knows. A name in 《》 ends right before the mark: there it is the mention that was read already. */
function freeLaws({ text, cased }: View, signs: LawSigns, quoted: readonly Quoted[]): readonly LawMention[] {
  const found = scanLaws(text, cased, signs);
  if (found.length === 0) return found;
  const inside = new Set(quoted.map(({ end }) => end));
  return found.filter(({ start, end }) => !inside.has(end + 1) && text.charAt(start - 1) !== "《");
}

/** 原《合同法》《物权法》, 《婚姻法》《继承法》已废止: what is said of one is said of those beside it. */
function withNeighbours(facts: readonly Unplaced<Law>[]): readonly Unplaced<Law>[] {
  if (!facts.some(({ historical }) => historical)) return facts;
  const past = facts.map(({ historical }) => historical);
  const beside = (at: number): boolean =>
    (facts[at]?.span.start ?? 0) - (facts[at - 1]?.span.end ?? 0) <= 1 && at > 0;
  for (let at = 1; at < past.length; at++) if (past[at - 1] === true && beside(at)) past[at] = true;
  for (let at = past.length - 1; at > 0; at--) if (past[at] === true && beside(at)) past[at - 1] = true;
  return facts.map((fact, at) => (past[at] === true ? { ...fact, historical: true } : fact));
}

const none: readonly Unplaced<Law>[] = [];

const marks = /《([^《》\n]{2,60})》/gu;

/** Endings of the names of laws. 办法, 规定 and 规则 are also what companies call their own papers. */
const lawEnding =
  /(?:法典|(?<![方做算书语魔看想说用手疗工作心练技枪拳兵析维习忆谈读拜写问画效则目时行口])法|条例|公约|宪法|细则|通则|总则|规定|规则|办法|准则|司法解释|意见|决定|法规|规章|条约|规例)(?:\((?:\d{4}年?)?(?:修正|修订|试行|暂行)?\))?$/u;
const weakEnding = /(?:细则|通则|规定|规则|办法|准则|意见|决定|规章)(?:\([^)]*\))?$/u;
const official =
  /^(?:中华人民共和国|国务院|最高人民|全国|国家|关于|欧盟|联合国)|(?:暂行|实施|管理暂行)(?:办法|规定|条例|细则)/u;
/** Papers of a company. */
const internal =
  /员工|本公司|我司|公司(?!法|登记|债)|集团|部门|岗位|考勤|绩效|报销|考核|奖惩|薪酬|请假|入职|离职|工作法|会议|手册|制度|流程|规范手册|操作|保密协议|合同书|作业|服务标准|话术|内部|团队|项目管理|客户投诉|值班|用印|差旅|采购管理|行为准则|职业道德准则|习惯/u;

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly law: Unplaced<Law>;
}

function inMarks(view: View, language: Language): readonly Quoted[] {
  const found: Quoted[] = [];
  for (const hit of matchesIn(marks, view.text)) {
    const name = hit[1] ?? "";
    const start = hit.index;
    const end = start + hit[0].length;
    const known = lawByName(name, language);
    if (known === null && !isLawName(name)) continue;
    found.push({ start, end, law: lawOf(view, language, start, end, start + 1, end - 1, known, true) });
  }
  return found;
}

/** Methods, not laws: 目标管理法, 5W2H法, 番茄工作法. */
const method =
  /(?:目标|时间|精益|高效|沟通|销售|成交|营销|学习|记忆|思维|训练|演讲|谈判|番茄|[a-z0-9])[^法]{0,6}法$/u;

function isLawName(name: string): boolean {
  if (!lawEnding.test(name) || internal.test(name) || method.test(name)) return false;
  return !weakEnding.test(name) || official.test(name) || name.length >= 6;
}

const named =
  /(?:根据|依据|依照|按照|违反|遵守|符合|熟悉|了解|掌握)((?:中华人民共和国)?[\u4e00-\u9fff]{2,20}?(?:法|条例))第[\d〇零一二三四五六七八九十百千]{1,8}条/gu;

/** A name without 《》 that the register does not know, told from other words by the article behind it. */
function withArticle(
  view: View,
  language: Language,
  known: readonly { readonly start: number; readonly end: number }[],
): readonly Unplaced<Law>[] {
  const found: Unplaced<Law>[] = [];
  for (const hit of matchesIn(named, view.text)) {
    const name = hit[1] ?? "";
    const start = hit.index + hit[0].indexOf(name);
    const end = start + name.length;
    if (known.some((other) => other.start < end && start < other.end) || !isLawName(name)) continue;
    found.push(lawOf(view, language, start, end, start, end, null, false));
  }
  return found;
}

function lawOf(
  view: View,
  language: Language,
  start: number,
  end: number,
  nameStart: number,
  nameEnd: number,
  match: LawMatch | null,
  quoted: boolean,
): Unplaced<Law> {
  const { text, cased } = view;
  const name = cased.slice(nameStart, nameEnd).trim();
  // Two places have laws of one name: the language of the text tells which is meant.
  const meant = match === null ? null : (lawByName(name, language) ?? match);
  return {
    span: view.source(start, end),
    text: cased.slice(start, end),
    name,
    official: meant?.law.official ?? null,
    status: meant === null ? "unknown" : statusOf(meant),
    quoted,
    ...citedPart(view, start, end),
    confidence: inExample(text, start) ? 0.9 : meant === null ? 0.7 : 0.97,
  };
}

const statusOf = ({ law }: LawMatch): LawStatus => law.status;
