import type { LawMatch } from "../vocabulary/laws.ts";
import { lawByName } from "../vocabulary/laws.ts";
import { inExample } from "./clause.ts";
import type { Context, Unplaced } from "./context.ts";
import type { Law, LawStatus } from "./fact.ts";
import { hint } from "./hints.ts";
import { scanLaws } from "./law-index.ts";
import { readNumeral } from "./numerals.ts";
import type { View } from "./plain-text.ts";

/** Laws cited in a piece of text: names in 《》 that are laws, and names the register knows. */
export function readLaws(view: View, context: Context): readonly Unplaced<Law>[] {
  const { text, cased } = view;
  if ((view.hints & hint.law) === 0) return none;
  const quoted = inMarks(view, context);
  const inside = new Set(quoted.map(({ end }) => end));
  // A name in 《》 ends right before the mark; what the register knows of it there is the same mention.
  const free = scanLaws(text, cased).filter(
    ({ start, end }) => !inside.has(end + 1) && text.charAt(start - 1) !== "《",
  );
  if (quoted.length === 0 && free.length === 0) return none;
  const facts = [
    ...quoted.map(({ law }) => law),
    ...free.map(({ start, end, match }) => lawOf(view, context, start, end, start, end, match, false)),
  ];
  return facts.sort((a, b) => a.span.start - b.span.start);
}

const none: readonly Unplaced<Law>[] = [];

const marks = /《([^《》\n]{2,60})》/gu;

/** Endings of the names of laws. 办法, 规定 and 规则 are also what companies call their own papers. */
const lawEnding =
  /(?:法典|(?<![方做算书语魔看想说用手疗工作心练技枪拳])法|条例|公约|宪法|细则|通则|总则|规定|规则|办法|准则|司法解释|意见|决定|法规|规章|条约|规例)(?:\((?:\d{4}年?)?(?:修正|修订|试行|暂行)?\))?$/u;
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

function inMarks(view: View, context: Context): readonly Quoted[] {
  const { text } = view;
  if (!text.includes("《")) return [];
  const found: Quoted[] = [];
  for (const hit of text.matchAll(marks)) {
    const name = hit[1] ?? "";
    const start = hit.index;
    const end = start + hit[0].length;
    const known = lawByName(name, context.language);
    if (known === null && !isLawName(name)) continue;
    found.push({ start, end, law: lawOf(view, context, start, end, start + 1, end - 1, known, true) });
  }
  return found;
}

function isLawName(name: string): boolean {
  if (!lawEnding.test(name) || internal.test(name)) return false;
  return !weakEnding.test(name) || official.test(name) || name.length >= 6;
}

function lawOf(
  view: View,
  context: Context,
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
  const meant = match === null ? null : (lawByName(name, context.language) ?? match);
  return {
    span: view.source(start, end),
    text: cased.slice(start, end),
    name,
    official: meant?.law.official ?? null,
    status: meant === null ? "unknown" : statusOf(meant),
    article: articleAfter(text, end),
    quoted,
    confidence: inExample(text, start) ? 0.9 : meant === null ? 0.7 : 0.97,
  };
}

const statusOf = ({ law }: LawMatch): LawStatus => law.status;

/** 27 of 第二十七条, of “Article 27” and of “Art. 27”. */
function articleAfter(text: string, at: number): number | null {
  const match = /^\s*(?:的)?\s*(?:第\s*|(?:art(?:icle)?\.?|section|sec\.|§)\s*)/u.exec(
    text.slice(at, at + 16),
  );
  if (match === null) return null;
  const numeral = readNumeral(text, at + match[0].length);
  if (numeral === null) return null;
  const unit = text.slice(numeral.end, numeral.end + 2).trim();
  return /^[条條]/u.test(unit) || /[a-z§]/u.test(match[0]) ? numeral.value : null;
}
