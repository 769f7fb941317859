import type { HoursRegime } from "../fact.ts";
import type { Context } from "../grammar/context.ts";
import type { Part } from "./hours-part.ts";
import { isDenied } from "./hours-part.ts";

/** Names of systems of working time. */
const names: readonly (readonly [RegExp, HoursRegime])[] = [
  [
    /标准(?:工时|工作时间)(?:工作)?(?:制度|制)?|标准工作制|(?<![a-z])standard working[- ]hours? system(?![a-z])/gu,
    "standard",
  ],
  [
    /综合(?:计算)?(?:工时|工作时间)(?:工作)?(?:制度|制)?|(?<![a-z])comprehensive (?:working[- ])?hours? system(?![a-z])/gu,
    "comprehensive",
  ],
  [
    /不定时(?:工作|工时)?(?:时间)?(?:制度|制)|不定时(?:工时|工作)|(?<![a-z])(?:irregular|flexible) working[- ]hours? system(?![a-z])/gu,
    "irregular",
  ],
  [
    /弹性(?:工时|工作|上下班|上班|打卡|办公|作息|坐班|考勤)(?:工作)?(?:时间|制度|制)?|(?<![a-z])(?:flexi?-?time|flexible (?:work(?:ing)? )?(?:hours|schedules?|time)|flexible working)(?! hours? system)(?![a-z])/gu,
    "flexible",
  ],
];

/** Shifts, when they are the holder's own: 安排排班 and 排班计划 are somebody's duty. */
const shifts =
  /倒班|轮班|[二两三四]班(?:[二两三四](?:运转|倒)|倒)|排班制|轮休|按排班|服从排班|接受排班|排班(?:上班|工作|休息|轮休)|(?<![a-z])(?:shift work|rotating shifts?|shift pattern|rotational shifts?)(?![a-z])/gu;

const arranges = /(?:负责|制定|安排|编制|优化|管理|设计|统筹|制订)[^,。;]{0,10}$/u;
const planned = /^(?:计划|表|管理|争议|模型|需求|方案|系统|安排表)/u;

const nights =
  /夜班|大夜班?|通宵(?:值班|加班|工作)?|凌晨(?:值班|上班)|(?<![a-z])(?:night[- ]shifts?|overnight (?:shifts?|duty|work|on-call)|graveyard shifts?)(?![a-z])/gu;
/** A name, a business or a thing, not a demand: 夜班经理, 通宵营业, 夜班补贴标准. */
const nightOf =
  /^(?:经理|主管|团队|人员|员工|同事|营业|交易|经济|市场|巴士|公交|的(?:员工|人员|同事)|配送员| manager| team| staff| crew)/u;

/** In duties night is often only when something happens; these make it the holder's own. */
const takesPart =
  /(?:上|值|参与|承担|轮|参加|担任)[^,。;]{0,6}$|值班$|(?<![a-z])(?:work|cover|take)[^,.;]{0,24}$/u;

/** Systems of working time and night work. */
export function regimeParts(text: string, context: Context): readonly Part[] {
  const parts: Part[] = [];
  const note = (match: RegExpExecArray, part: Pick<Part, "regime" | "night">): void => {
    const start = match.index;
    if (isDenied(text, start)) return;
    parts.push({ start, end: start + match[0].length, kind: "words", confidence: 0.9, ...part });
  };
  for (const [pattern, regime] of names)
    for (const match of text.matchAll(pattern)) note(match, { regime: [regime] });
  for (const match of text.matchAll(shifts)) {
    const { index: start } = match;
    if (
      arranges.test(text.slice(Math.max(0, start - 16), start)) ||
      planned.test(text.slice(start + match[0].length))
    )
      continue;
    note(match, { regime: ["shift"] });
  }
  for (const match of text.matchAll(nights)) {
    const { index: start } = match;
    const before = text.slice(Math.max(0, start - 16), start);
    const others = context.area === "duties" && (arranges.test(before) || !takesPart.test(before + match[0]));
    if (others || nightOf.test(text.slice(start + match[0].length, start + match[0].length + 8))) continue;
    note(match, { night: true });
  }
  return parts;
}
