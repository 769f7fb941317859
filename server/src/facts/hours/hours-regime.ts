import type { HoursRegime } from "../fact.ts";
import type { Context } from "../grammar/context.ts";
import { matchesIn, mayMatch } from "../grammar/signs.ts";
import type { Part } from "./hours-part.ts";
import { isDenied } from "./hours-part.ts";
import { hoursSigns } from "./hours-signs.ts";

type Own = (text: string, match: RegExpExecArray, context: Context) => boolean;

/** A written form: what it cannot be without, its pattern, what it tells, and when it is the holder's own. */
interface Form {
  readonly needs: number;
  readonly pattern: RegExp;
  readonly tells: Pick<Part, "regime" | "night">;
  readonly isOwn: Own;
}

const form = (needs: string, pattern: RegExp, tells: Form["tells"], isOwn: Own = () => true): Form => ({
  needs: hoursSigns.needs(needs),
  pattern,
  tells,
  isOwn,
});
const system = (regime: HoursRegime, needs: string, pattern: RegExp): Form =>
  form(needs, pattern, { regime: [regime] });

/** Shifts, when they are the holder's own: 安排排班 and 排班计划 are somebody's duty. */
const isOwnShift: Own = (text, { index: start, 0: word }) =>
  !arranges.test(text.slice(Math.max(0, start - 16), start)) &&
  !planned.test(text.slice(start + word.length));
const arranges = /(?:负责|制定|安排|编制|优化|管理|设计|统筹|制订)[^,。;]{0,10}$/u;
const planned = /^(?:计划|表|管理|争议|模型|需求|方案|系统|安排表)/u;

const isOwnNight: Own = (text, { index: start, 0: word }, { area }) => {
  const before = text.slice(Math.max(0, start - 16), start);
  if (area === "duties" && (arranges.test(before) || !takesPart.test(before + word))) return false;
  return !nightOf.test(text.slice(start + word.length, start + word.length + 8));
};
/** A name, a business or a thing, not a demand: 夜班经理, 通宵营业, 夜班补贴标准. */
const nightOf =
  /^(?:经理|主管|团队|人员|员工|同事|营业|交易|经济|市场|巴士|公交|的(?:员工|人员|同事)|配送员| manager| team| staff| crew)/u;

/** In duties night is often only when something happens; these make it the holder's own. */
const takesPart =
  /(?:上|值|参与|承担|轮|参加|担任)[^,。;]{0,6}$|值班$|(?<![a-z])(?:work|cover|take)[^,.;]{0,24}$/u;

const forms: readonly Form[] = [
  system("standard", "标", /标准(?:工时|工作时间)(?:工作)?(?:制度|制)?|标准工作制/gu),
  system("standard", "y k", /(?<![a-z])standard working[- ]hours? system(?![a-z])/gu),
  system("comprehensive", "综", /综合(?:计算)?(?:工时|工作时间)(?:工作)?(?:制度|制)?/gu),
  system("comprehensive", "y v", /(?<![a-z])comprehensive (?:working[- ])?hours? system(?![a-z])/gu),
  system("irregular", "定", /不定时(?:工作|工时)?(?:时间)?(?:制度|制)|不定时(?:工时|工作)/gu),
  system("irregular", "y k", /(?<![a-z])(?:irregular|flexible) working[- ]hours? system(?![a-z])/gu),
  system(
    "flexible",
    "弹",
    /弹性(?:工时|工作|上下班|上班|打卡|办公|作息|坐班|考勤)(?:工作)?(?:时间|制度|制)?/gu,
  ),
  system(
    "flexible",
    "x",
    /(?<![a-z])(?:flexi?-?time|flexible (?:work(?:ing)? )?(?:hours|schedules?|time)|flexible working)(?! hours? system)(?![a-z])/gu,
  ),
  form(
    "倒轮转制按从受上作息",
    /倒班|轮班|[二两三四]班(?:[二两三四](?:运转|倒)|倒)|排班制|轮休|按排班|服从排班|接受排班|排班(?:上班|工作|休息|轮休)/gu,
    { regime: ["shift"] },
    isOwnShift,
  ),
  form(
    "h f",
    /(?<![a-z])(?:shift work|rotating shifts?|shift pattern|rotational shifts?)(?![a-z])/gu,
    { regime: ["shift"] },
    isOwnShift,
  ),
  form("夜宵凌", /夜班|大夜班?|通宵(?:值班|加班|工作)?|凌晨(?:值班|上班)/gu, { night: true }, isOwnNight),
  form(
    "h g",
    /(?<![a-z])(?:night[- ]shifts?|overnight (?:shifts?|duty|work|on-call)|graveyard shifts?)(?![a-z])/gu,
    { night: true },
    isOwnNight,
  ),
];

/** Systems of working time and night work. */
export function regimeParts(text: string, signs: number, context: Context): readonly Part[] {
  const parts: Part[] = [];
  for (const { needs, pattern, tells, isOwn } of forms) {
    if (!mayMatch(signs, needs)) continue;
    for (const match of matchesIn(pattern, text)) {
      const { index: start, 0: word } = match;
      if (!isOwn(text, match, context) || isDenied(text, start)) continue;
      parts.push({ start, end: start + word.length, kind: "words", confidence: 0.9, ...tells });
    }
  }
  return parts;
}
