import type { Context } from "../grammar/context.ts";
import { matchesIn, mayMatch } from "../grammar/signs.ts";
import type { Part } from "./hours-part.ts";
import { around } from "./hours-part.ts";
import { digit, hoursSigns } from "./hours-signs.ts";

/** A time of day: `9:00`, `早上9点半`, `6pm`, `18时30分`. Groups: part of day, hour, minutes, 半, minutes, am/pm. */
const time = String.raw`(凌晨|清晨|早上|早晨|上午|中午|下午|晚上|晚间|傍晚|夜里|早|晚)? ?(\d{1,2})(?::(\d{2})|[点时](半)?(?:(\d{2})分?)?)? ?(am|pm|a\.m\.?|p\.m\.?)?`;
const join = ` ?(?:-{1,2}|–|—{1,2}|−|~|至|到|(?:to|until|till)(?![a-z])) ?(次日|翌日|第二天|隔日|隔天)? ?`;
const ranges = new RegExp(
  `(?<![\\d#]|\\d[.:/-])${time}${join}${time}(?![\\d:%]|年|个?月|天|人|岁|k|万|千)`,
  "gu",
);

/** 朝九晚六 */
const idioms = /[朝早]([七八九十789])晚([四五六七八九十45678]|十一|十二)/gu;
const han: Readonly<Record<string, number>> = {
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
};

const cue =
  /工作时间|工作时段|上班|上下班|作息|班次|[早中晚白夜]班|[a-d]班|工时|办公时间|出勤|打卡|工作制|每天工作|每日工作|单休|双休|(?:^|[^a-z])(?:work(?:ing)? hours|hours of work|work(?:ing)? (?:time|schedule)|work schedule|shifts?|your hours|this is an? \d)/u;

/** Times that are a shop's, a hotline's or a meeting's. */
const blocker =
  /值班时间|值班:|每月\d次|营业|开店|闭店|开门|热线|电话支持|客服电话|服务电话|咨询|电话:|来电|拨打|服务时间|支持时间|在线时间|客服时间|联系|面试|投递|参观|会议|例会|晨会|培训|直播|活动|报名|开放|预约|(?:^|[^a-z])(?:open(?:ing)? hours|business hours|store hours|support hours|opening|hotline|helpdesk|interviews?|call us|meetings?|stand-?ups?|core hours|contact)(?![a-z])/u;

const shared = /轮班|轮换|轮流|倒班|两班|三班|早晚班|排班|班次|(?<![a-z])(?:shifts?|rota|rotat)/u;

/** Clock times of a working day, and the breaks told beside them. */
export function clockParts(text: string, signs: number, context: Context): readonly Part[] {
  const parts: Part[] = mayMatch(signs, idiomNeeds) ? idiomParts(text) : [];
  if (mayMatch(signs, rangeNeeds)) parts.push(...rangeParts(text, context));
  return parts.length === 0 ? parts : [...parts, ...breakParts(text)];
}

const idiomNeeds = hoursSigns.needs("晚");
/** Digits alone are no time: one of the two has minutes, 点, 时, or am or pm behind it. */
const rangeNeeds = hoursSigns.needs(`${digit} :点时m`);

function rangeParts(text: string, context: Context): readonly Part[] {
  const parts: Part[] = [];
  for (const match of matchesIn(ranges, text)) {
    const range = rangeOf(match);
    if (range === null) continue;
    const start = match.index + (/^ /u.test(match[0]) ? 1 : 0);
    const end = match.index + match[0].trimEnd().length;
    if (isBreak(text, start, end)) {
      parts.push({ start, end, kind: "break", confidence: 0.9, hours: range.to - range.from });
      continue;
    }
    const words = around(text, start, end);
    const length = range.to - range.from;
    if (length < 2 || length > 16 || blocker.test(words)) continue;
    // 8:00-22:00，早晚班轮换: the hours of the team, not of one of it.
    if (length > 10 && shared.test(words)) continue;
    const told = cue.test(words);
    if (!told && !context.sectionIds.includes("conditions")) continue;
    const night = range.to > 24.5 || range.from >= 22;
    parts.push({
      start,
      end,
      kind: "clock",
      confidence: told ? 0.9 : 0.7,
      ...range,
      ...(night ? { night } : {}),
    });
  }
  return parts;
}

const idiomParts = (text: string): Part[] =>
  matchesIn(idioms, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "clock",
    confidence: 0.8,
    from: han[match[1] ?? ""] ?? Number(match[1]),
    to: (han[match[2] ?? ""] ?? Number(match[2])) + 12,
  }));

function rangeOf(match: RegExpExecArray): { from: number; to: number } | null {
  const [, day1, hour1, min1, half1, tail1, mark1, next, day2, hour2, min2, half2, tail2, mark2] = match;
  const exact =
    [min1, min2, half1, half2, mark1, mark2].some((part) => part !== undefined) || /[点时]/u.test(match[0]);
  if (!exact) return null;
  const minutes1 = Number(min1 ?? tail1 ?? (half1 === undefined ? 0 : 30));
  const minutes2 = Number(min2 ?? tail2 ?? (half2 === undefined ? 0 : 30));
  if (Number(hour1) > 24 || Number(hour2) > 24 || minutes1 > 59 || minutes2 > 59) return null;
  const from = hourOf(Number(hour1), day1, mark1) + minutes1 / 60;
  let to = hourOf(Number(hour2), day2, mark2) + minutes2 / 60;
  if (next !== undefined) to += 24;
  else if (to <= from) {
    const plain = day2 === undefined && mark2 === undefined && Number(hour2) <= 12;
    to += plain && to + 12 > from && from < 13 ? 12 : 24;
  }
  return { from, to };
}

function hourOf(hour: number, day: string | undefined, mark: string | undefined): number {
  const late =
    mark?.startsWith("p") === true || (mark === undefined && /^(?:下午|晚|傍晚|夜)/u.test(day ?? ""));
  if (late) return hour < 12 ? hour + 12 : hour;
  return mark?.startsWith("a") === true && hour === 12 ? 0 : hour;
}

const breakWord = "午休|午餐|午饭|中午休息|中间休息|午间休息|休息|用餐|就餐|lunch(?: break)?|breaks?";
const breakBefore = new RegExp(`(?:${breakWord})(?:时间)?(?:为|是|:|\\(|from)? ?$`, "u");
const breakAfter = new RegExp(`^(?:为|是|:| )?(?:${breakWord})(?!日)`, "u");

const isBreak = (text: string, start: number, end: number): boolean =>
  breakBefore.test(text.slice(Math.max(0, start - 14), start)) || breakAfter.test(text.slice(end, end + 8));

const amount = "(\\d{1,3}(?:\\.\\d)?|半|一个半|一|两|one|half an|an?)";
const unit = "个?(半)?(小时|钟头|h(?![a-z])|hours?|hrs?|分钟|minutes?|mins?)";
const lengthAfter = new RegExp(`(?:${breakWord})(?:时间)?[^\\d,。;一两半]{0,4}${amount}[ -]?${unit}`, "gu");
const lengthBefore = new RegExp(
  `(?<![a-z\\d.])${amount}[ -]?${unit}(?:的)?(?: for| of| unpaid| paid)? ?(?:${breakWord})`,
  "gu",
);
const numbers: Readonly<Record<string, number>> = {
  半: 0.5,
  一个半: 1.5,
  一: 1,
  两: 2,
  one: 1,
  "half an": 0.5,
  a: 1,
  an: 1,
};

/** 午休1.5小时, 含1小时午休, 30-minute lunch */
function breakParts(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const pattern of [lengthAfter, lengthBefore]) {
    for (const match of matchesIn(pattern, text)) {
      const [, count = "", half, name = ""] = match;
      const value = (numbers[count] ?? Number(count)) + (half === undefined ? 0 : 0.5);
      const hours = /^(?:分|m)/u.test(name) ? value / 60 : value;
      if (hours > 4) continue;
      const end = match.index + match[0].length;
      parts.push({ start: match.index, end, kind: "break", confidence: 0.9, hours });
    }
  }
  return parts;
}
