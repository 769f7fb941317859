import { foldSameLength } from "../../vocabulary/fold.ts";
import { metricWords } from "../../vocabulary/tables.ts";
import type { MetricWord } from "../../vocabulary/word-tables.ts";
import { isBoundary, isDigit, isHan, isLetter } from "../grammar/chars.ts";
import type { View } from "../grammar/plain-text.ts";
import { pairKey } from "../grammar/signs.ts";
import { rememberSome } from "../grammar/view-notes.ts";

/** The name of a measure in folded text: `start` to `end` with its qualifiers, `head` where the listed word begins. */
export interface MetricName {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** Every listed name, and the measure it is a name of. */
const known = new Map<string, MetricWord>();
/** Names by their first two units (none has one only), longest first. */
const byStart = new Map<number, string[]>();
/** 1: a listed name may begin with the unit, and with two units of that key, cut to the size of the table. */
const begins = new Uint8Array(0x10000);
const beginsWith = new Uint8Array(0x4000);
const pairMask = 0x3fff;

const startKey = (text: string, at: number): number => pairKey(text.charCodeAt(at), text.charCodeAt(at + 1));

for (const word of metricWords) {
  for (const name of word.names.split("|")) {
    known.set(name, word);
    begins[name.charCodeAt(0)] = 1;
    const key = startKey(name, 0);
    beginsWith[key & pairMask] = 1;
    const list = byStart.get(key);
    if (list === undefined) byStart.set(key, [name]);
    else list.push(name);
  }
}
for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);

const rate = "率".charCodeAt(0);

/** All listed names, folded: for hints. */
export const metricNames: Iterable<string> = known.keys();

/** Names read in one piece of text; a hostile file must not cost seconds. */
const most = 200;

/** Every name of a measure in the folded text of a view, in order, none inside another. */
export const metricNamesIn = rememberSome(({ text }: View): readonly MetricName[] => scanMetricNames(text));

/** As `metricNamesIn`. Linear in the text's length. */
export function scanMetricNames(text: string): readonly MetricName[] {
  let found: MetricName[] | null = null;
  let free = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== rate && (begins[code] === 0 || beginsWith[startKey(text, at) & pairMask] === 0)) continue;
    const end = endOfName(text, at) ?? (code === rate && isRate(text, at) ? at + 1 : null);
    if (end === null || isSurvey.test(text.slice(end, end + 12))) continue;
    const start = isHan(code) ? leftEdge(text, at, end === at + 1, free) : at;
    if (start === null) continue;
    found ??= [];
    found.push({ start, end, head: at });
    if (found.length === most) break;
    free = end;
    at = end - 1;
  }
  return found ?? none;
}

const none: readonly MetricName[] = [];

/** 满意度调查 asks people; it is no measure itself. */
const isSurvey = /^\s*["”」』]?\s*(?:调[查研]|问卷|surveys?(?![a-z])|questionnaires?(?![a-z]))/u;

/** Where the listed name that begins at `at` ends. */
function endOfName(text: string, at: number): number | null {
  if (isLetter(text.charCodeAt(at)) && !isBoundary(text, at)) return null;
  const names = byStart.get(startKey(text, at));
  if (names === undefined) return null;
  for (const name of names) {
    const end = at + name.length;
    if (text.startsWith(name, at) && isBoundary(text, end)) return end;
  }
  return null;
}

/** What 率 makes another word of: 效率, 税率 and 频率 are no measures of performance. */
const ordinary = "效频概税汇利速功费心表草统比帧码斜曲倾坦轻机息";
const performance = new Set(["成功率", "毛利率", "净利率"]);
const others = new Set(["分辨率", "折现率", "折扣率", "提成率", "佣金率", "赔付率"]);

/** The 率 of a name nobody listed. 率先 and 率领 are verbs. */
function isRate(text: string, at: number): boolean {
  if (!isHan(text.charCodeAt(at - 1))) return false;
  const three = text.slice(Math.max(0, at - 2), at + 1);
  if (ordinary.includes(text.charAt(at - 1)) ? !performance.has(three) : others.has(three)) return false;
  return !/^率(?:先|领(?!先)|队|真|性)/u.test(text.slice(at, at + 3));
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
