import { foldSameLength } from "../../vocabulary/fold.ts";
import { metricWords } from "../../vocabulary/tables.ts";
import type { MetricWord } from "../../vocabulary/word-tables.ts";
import { isBoundary, isDigit, isHan, isLetter } from "../grammar/chars.ts";

/** The name of a measure in folded text: `start` to `end` with its qualifiers, `head` where the listed word begins. */
export interface MetricName {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** Every listed name, and the measure it is a name of. */
const known = new Map<string, MetricWord>();
/** Names by their first unit, longest first. */
const byFirst = new Map<string, string[]>();

for (const word of metricWords) {
  for (const name of word.names.split("|")) {
    known.set(name, word);
    const first = name.charAt(0);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [name]);
    else list.push(name);
  }
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

/** All listed names, folded: for hints. */
export const metricNames: Iterable<string> = known.keys();

/** Names read in one piece of text; a hostile file must not cost seconds. */
const most = 200;

/** Every name of a measure in folded text, in order, none inside another. Linear in its length. */
export function scanMetricNames(text: string): readonly MetricName[] {
  const found: MetricName[] = [];
  let free = 0;
  for (let at = 0; at < text.length && found.length < most; at++) {
    const head = headAt(text, at);
    if (head === null || isSurvey.test(text.slice(head.end, head.end + 12))) continue;
    const start = isHan(text.charCodeAt(head.start))
      ? leftEdge(text, head.start, head.generic, free)
      : head.start;
    if (start === null) continue;
    found.push({ start, end: head.end, head: head.start });
    free = head.end;
    at = head.end - 1;
  }
  return found;
}

/** 满意度调查 asks people; it is no measure itself. */
const isSurvey = /^\s*["”」』]?\s*(?:调[查研]|问卷|surveys?(?![a-z])|questionnaires?(?![a-z]))/u;

/** A listed name that begins at `at`, or the 率 of a name nobody listed. */
function headAt(text: string, at: number): { start: number; end: number; generic: boolean } | null {
  const unit = text.charAt(at);
  const latin = isLetter(text.charCodeAt(at));
  if (latin && !isBoundary(text, at)) return null;
  for (const name of byFirst.get(unit) ?? []) {
    const end = at + name.length;
    if (text.startsWith(name, at) && isBoundary(text, end)) return { start: at, end, generic: false };
  }
  if (unit !== "率" || !isRate(text, at)) return null;
  return { start: at, end: at + 1, generic: true };
}

/** 效率, 税率 and 频率 are no measures of performance; 率先 and 率领 are verbs. */
function isRate(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (!isHan(text.charCodeAt(at - 1))) return false;
  if (/^率(?:先|领(?!先)|队|真|性)/u.test(text.slice(at, at + 3))) return false;
  const three = text.slice(Math.max(0, at - 2), at + 1);
  if (/^(?:成功率|毛利率|净利率|中标率)$/u.test(three)) return true;
  if (/^(?:分辨率|折现率|折扣率|提成率|佣金率|赔付率|准备金率)$/u.test(three)) return false;
  return !/[效频概税汇利速功费心表草统比帧码斜曲倾坦轻机息]/u.test(before);
}

/** Words a name cannot go on before: what stands right of the last of them is the name. */
const cut =
  /提升|提高|降低|减少|增加|改善|优化|确保|保证|保障|保持|维持|实现|达成|完成|监控|监测|监督|关注|跟踪|追踪|分析|统计|考核|评估|控制|管控|负责|推动|促进|增强|包括|包含|涵盖|结合|围绕|针对|关于|通过|根据|以及|例如|比如|诸如|其中|收集|整理|制定|设定|设置|定期|不断|持续|有效|稳步|努力|拉升|压降|承担|衡量|检查|调查|开展|进行|输出|汇总|计算|目标|指标|核心(?![岗人员客用])|关键(?![岗人员客用])|年度|季度|月度|每月|每日|每年|本月|全年|公司|部门|本人|团队的|的|和(?!谐)|(?<!参)与(?!会)|及(?![时格])|或|并(?![发购])|(?<![应比核])对(?![账接标比])|将|把|使(?!用)|如(?!期)|(?<![行人])为|以|在(?![线职岗库途册校])|到(?![岗货场店期访课位])|达(?![成标产])|等(?![待级候])|从|按(?![时期])|由|被|该|各|每|低(?![价值])|高(?![峰级价管端净])|较|于|率/gu;

/** How far a name may reach to the left of its listed word. */
const reach = 10;

/** Where the name begins; null for a 率 with nothing before it. Letters and figures of a qualifier belong to it: 20秒接通率. */
function leftEdge(text: string, head: number, generic: boolean, free: number): number | null {
  let start = head;
  while (start > free && head - start < reach && isHan(text.charCodeAt(start - 1))) start--;
  const words = text.slice(start, head);
  const least = generic ? 1 : 0;
  let from = 0;
  cut.lastIndex = 0;
  for (let match = cut.exec(words); match !== null; match = cut.exec(words)) {
    const end = match.index + match[0].length;
    if (words.length - end < least) break;
    from = end;
  }
  start += from;
  if (generic && start === head) return null;
  const qualifier =
    from === 0 ? /(?:\d{1,3}|vip|kol)$/u.exec(text.slice(Math.max(free, start - 3), start)) : null;
  if (
    qualifier !== null &&
    (!isDigit(qualifier[0].charCodeAt(0)) || /^[秒分天日小]/u.test(text.slice(start, head)))
  )
    start -= qualifier[0].length;
  return start;
}

/** What says nothing about which measure it is. */
const neutral = /^(?:整体|总体|综合|年度|季度|月度|全年|每月|当月|平均)+(?=.{2})/u;

/** A name as two mentions of one measure have it: 顾客满意度, CSAT and 客户满意度 are one. */
export function metricKey(name: string): string {
  const folded = fold(name);
  const word = known.get(folded) ?? known.get(folded.replace(neutral, ""));
  if (word === undefined) return folded.replace(neutral, "").replaceAll(/\s+/gu, "");
  return word.names.slice(0, word.names.indexOf("|"));
}

/** What is known of the figure of a measure; a 率 nobody listed may be anything. */
export function metricWord(name: string): Pick<MetricWord, "kind" | "lower"> | null {
  const folded = fold(name);
  const own = known.get(folded) ?? known.get(folded.replace(neutral, ""));
  if (own !== undefined) return own;
  const lower =
    /(?:投诉|流失|离职|差错|错误|故障|事故|不良|缺陷|退货|退款|退换货|放弃|逾期|违规|损耗|报废|空置|缺货|坏账)率$/u.test(
      folded,
    );
  return folded.endsWith("率") ? { kind: "rate", lower } : null;
}

const fold = (name: string): string => foldSameLength(name).trim().replaceAll(/\s+/gu, " ");
