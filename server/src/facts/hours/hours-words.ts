import type { Context } from "../grammar/context.ts";
import { matchesIn, mayMatch } from "../grammar/signs.ts";
import type { Part } from "./hours-part.ts";
import { around, isDenied } from "./hours-part.ts";
import { digit, hoursSigns } from "./hours-signs.ts";

type Telling = Omit<Part, "start" | "end" | "kind" | "confidence">;

/** A written form: what it cannot be without, its pattern, what it tells (null: nothing after all), and how sure it is. */
interface Form {
  readonly needs: string;
  readonly pattern: RegExp;
  readonly tells: (match: RegExpExecArray, text: string) => Telling | null;
  readonly confidence?: number;
}

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  日: 7,
  天: 7,
  one: 1,
  two: 2,
  five: 5,
  six: 6,
  seven: 7,
};
const count = (word: string | undefined): number => digits[word ?? ""] ?? Number(word);

const between =
  "(?:为|是|约|大约|不超过|不多于|不少于|不低于|至少|最多|平均|共|合计|达到?|超过|高达|在|:| ){0,3}";
const hour = "个?(?:小时|h(?![a-z])|工时)";
const rest = (days: number): Telling | null => (days >= 0 && days <= 7 ? { rest: days } : null);
/** Days of work out of seven. */
const worked = (days: number): Telling | null => (days >= 1 && days <= 7 ? { rest: 7 - days } : null);
const work = /工作|上班|作息|加班|休|接受|适应|节奏|模式|制|hours|schedule|culture|work/u;
/** “At least four days” is asked of interns; “in the office” is where, not how long. */
const atLeast = /至少|不少于|不低于|≥|>=/u;

const forms: readonly Form[] = [
  { needs: "大双 休", pattern: /(?<![单大])双休(?!日)/gu, tells: () => rest(2) },
  { needs: "单 休", pattern: /(?<![简订])单休(?!日)/gu, tells: () => rest(1) },
  { needs: "大双", pattern: /大小周|单双休|大小休/gu, tells: () => rest(1.5) },
  {
    needs: "做上干作勤 休",
    pattern: /(?:做|上|干|工作)([一二三四五六两1-7])(?:天)?休(?:息)?([一二三四两1-4])天?/gu,
    tells: ([, on, off]) => cycle(count(on), count(off)),
  },
  {
    needs: "休 天",
    pattern: /每?月(?:均)?休(?:息)?([一二两三四五六七八]|\d{1,2})(?:-(\d{1,2}))?天/gu,
    tells: ([, low, high]) => {
      const days = high === undefined ? (low === "八" ? 8 : count(low)) : Number(high);
      return days <= 12 ? { rest: Math.round(days * 25) / 100 } : null;
    },
  },
  {
    needs: "周期 休 天日",
    pattern: /(?:每周|一周|每星期|周)休(?:息)?([一二两三123])[天日]/gu,
    tells: ([, days]) => rest(count(days)),
  },
  { needs: "无有 休", pattern: /(?:月|整月|全月)无休|(?:没有|无)休息日/gu, tells: () => rest(0) },
  {
    needs: "周期 天日 做上干作勤",
    pattern:
      /(?:每周|一周|每星期)(?:需|要)?(?:工作|上班|出勤|上)([一二两三四五六七]|[1-7](?:\.5)?)(?:个)?(?:天|工作日)(?!以上)/gu,
    tells: (match, text) =>
      atLeast.test(text.slice(Math.max(0, match.index - 4), match.index)) ? null : worked(count(match[1])),
  },
  {
    needs: "天 制",
    pattern: /(?<![\d.])([五六七]|[5-7](?:\.5)?)天(半)?(?:工作)?制/gu,
    tells: ([, days, half]) => worked(count(days) + (half === undefined ? 0 : 0.5)),
  },
  {
    needs: "周期 一",
    pattern: /(?:周|星期)一(?:至|到|-|~)(?:周|星期)?([五六日天])/gu,
    tells: (match, text) => {
      const words = around(text, match.index, match.index + match[0].length);
      return /上班|工作时间|工作日|出勤|作息|\d:\d\d/u.test(words) &&
        !/营业|热线|咨询|客服时间|服务时间|电话|联系|面试|投递|参观/u.test(words)
        ? worked(count(match[1]))
        : null;
    },
  },
  {
    needs: "90 567",
    pattern: /(?<![\d.#-])(99[567]|007)(工作制|制)?(?![\d.%:]|元|号|年)/gu,
    tells: (match, text) => {
      const start = match.index;
      if (isDenied(text, start) || /^(?:\.icu|以外)/u.test(text.slice(start + match[0].length))) return null;
      const words = around(text, start, start + match[0].length, 24);
      if (match[2] === undefined && (match[1] !== "996" || !work.test(words))) return null;
      return regimen[match[1] ?? ""] ?? null;
    },
  },
  {
    needs: `周期 时h ${digit}`,
    pattern: new RegExp(
      `(?:每周|一周|周|每星期)(?:标准|平均|法定|总)?(?:工作时间|工作时长|工时|工作|上班|出勤)?${between}(\\d{2,3}(?:\\.\\d)?)(?:-(\\d{2,3}))?${hour}`,
      "gu",
    ),
    tells: ([, low, high]) => week(Number(high ?? low)),
  },
  {
    needs: `周期 时h ${digit}`,
    pattern: /(\d{2,3}(?:\.\d)?)个?小时(?:\/|每)周/gu,
    tells: ([, hours]) => week(Number(hours)),
  },
  {
    needs: `天日 时h ${digit}`,
    pattern: new RegExp(
      `(?:每天|每日|日均|一天|单日|日)(?:标准|平均|需|要)?(?:工作时间|工作时长|工作|上班|工时|在岗|出勤)${between}(\\d{1,2}(?:\\.\\d)?)${hour}(?!内)`,
      "gu",
    ),
    tells: (match, text) => dayOf(match, text),
  },
  {
    needs: `做上干作勤 时h ${digit}`,
    pattern: /(\d{1,2})个?小时(?:工作制|工作日)/gu,
    tells: ([, hours]) => day(Number(hours)),
  },
  {
    needs: `天日 时h ${digit}`,
    pattern: /(?:每天|每日|一天)(\d{1,2})个?小时(?!内|响应|服务|学习|值守|在线|热线|营业|不间断|轮)/gu,
    tells: (match, text) => {
      const words = around(text, match.index, match.index + match[0].length);
      return /上班|工作时间|工作制|工时|休/u.test(words) ? dayOf(match, text) : null;
    },
  },
  { needs: `班 时h ${digit}`, pattern: /每班(\d{1,2})个?小时/gu, tells: ([, hours]) => shift(Number(hours)) },
  {
    needs: `班 时h ${digit}`,
    pattern: /(?<!每班|[\d.])(\d{1,2})个?小时(?:班(?!车)|一班|\/班|轮班|倒班|两班倒)/gu,
    tells: ([, hours]) => shift(Number(hours)),
  },
  {
    needs: `加 时h ${digit}`,
    pattern: new RegExp(
      `每?月(?:度|均)?(?:平均|累计|总|需|需要|可能)?加班(?:时间|时长|工时)?(?:累计|总计)?${between}(\\d{1,3})(?:-(\\d{1,3}))?${hour}`,
      "gu",
    ),
    tells: ([, low, high]) => ({ overtime: Number(high ?? low) }),
  },
  {
    needs: `加 时h ${digit}`,
    pattern: /加班[^,。;\d]{0,8}(\d{1,3})个?小时(?:\/月|每月)/gu,
    tells: ([, hours]) => ({ overtime: Number(hours) }),
  },
  {
    needs: `h k ${digit}`,
    pattern:
      /(?<![\d.])(\d{2})(?: ?- ?(\d{2}))?\+?[ -]?(?:hours?|hrs)(?: of work)? ?(?:a|per|\/|each|every) ?(?:week|wk)(?![a-z])/gu,
    tells: ([, low, high]) => week(Number(high ?? low)),
    confidence: 0.75,
  },
  {
    needs: `h k ${digit}`,
    pattern: /(?<![\d.])(\d{2})-hour (?:work ?)?week(?![a-z])/gu,
    tells: ([, hours]) => week(Number(hours)),
  },
  {
    needs: `h k ${digit}`,
    pattern: /(?<![\d.])(\d{1,2})[ -]hours? (?:work(?:ing)? ?)days?(?![a-z])/gu,
    tells: ([, hours]) => day(Number(hours)),
  },
  {
    needs: `h f ${digit}`,
    pattern: /(?<![\d.])(\d{1,2})[ -]hours? shifts?(?![a-z])/gu,
    tells: ([, hours]) => shift(Number(hours)),
  },
  {
    needs: `h v ${digit}`,
    pattern: /(?<![\d.])(\d{1,3}) (?:hours|hrs) of overtime (?:a|per|each|every) month(?![a-z])/gu,
    tells: ([, hours]) => ({ overtime: Number(hours) }),
  },
  {
    needs: "y k xv567",
    pattern: /(?<![a-z\d-])(five|six|seven|[5-7])[- ]day (?:work(?:ing)? ?)?week(?![a-z])/gu,
    tells: ([, days]) => worked(count(days)),
  },
  {
    needs: "y k xv567",
    pattern: /work(?:ing)? (?:for )?(six|seven|6|7) days (?:a|per|each) week(?![a-z])/gu,
    tells: ([, days]) => worked(count(days)),
  },
  {
    needs: "y k f",
    pattern: /(?<![a-z\d])(?:one|1) day off (?:a|per|each|every) week(?![a-z])/gu,
    tells: () => rest(1),
  },
  {
    needs: "m n",
    pattern: /(?<![a-z])mon(?:day)? ?(?:to|through|-|–|~) ?(fri|sat|sun)(?:day|urday)?(?![a-z])/gu,
    tells: (match, text) => {
      const words = around(text, match.index, match.index + match[0].length);
      return /(?:support|business|opening|store|office) hours|hotline|call us|open /u.test(words)
        ? null
        : worked({ fri: 5, sat: 6, sun: 7 }[match[1] ?? ""] ?? 0);
    },
    confidence: 0.7,
  },
];

/** 996: nine to nine on six days. */
const regimen: Readonly<Record<string, Telling>> = {
  "995": { weekly: 60, daily: 12, rest: 2 },
  "996": { weekly: 72, daily: 12, rest: 1 },
  "997": { weekly: 84, daily: 12, rest: 0 },
  "007": { weekly: 168, daily: 24, rest: 0 },
};

function cycle(on: number, off: number): Telling | null {
  if (on + off === 7) return rest(off);
  return { rest: Math.round((700 * off) / (on + off)) / 100, regime: ["shift"] };
}

const week = (hours: number): Telling | null => (hours >= 10 && hours <= 112 ? { weekly: hours } : null);
const day = (hours: number): Telling | null => (hours >= 2 && hours <= 16 ? { daily: hours } : null);
/** 每天10小时（含用餐） is from coming to leaving. */
const dayOf = (match: RegExpExecArray, text: string): Telling | null =>
  /^\s*[(,]?\s*(?:包?含|包括)[^,;。]{0,4}(?:用餐|午休|休息|吃饭|就餐|午餐)/u.test(
    text.slice(match.index + match[0].length, match.index + match[0].length + 14),
  )
    ? shift(Number(match[1]))
    : day(Number(match[1]));
const shift = (hours: number): Telling | null =>
  hours >= 4 && hours <= 16 ? { daily: hours > 6 ? hours - 1 : hours, presence: true } : null;

const read = forms.map((form) => ({ confidence: 0.9, ...form, needs: hoursSigns.needs(form.needs) }));

/** Days of rest, hours of a day or week, and overtime, as told in words. */
export function wordParts(text: string, signs: number, context: Context): readonly Part[] {
  const parts: Part[] = [];
  for (const { needs, pattern, tells, confidence } of read) {
    if (!mayMatch(signs, needs)) continue;
    for (const match of matchesIn(pattern, text)) {
      const start = match.index;
      if (isDenied(text, start) || aboutOthers.test(text.slice(Math.max(0, start - 32), start))) continue;
      const telling = tells(match, text);
      if (telling === null) continue;
      const sure = context.area === "duties" ? confidence - 0.3 : confidence;
      parts.push({ start, end: start + match[0].length, kind: "words", confidence: sure, ...telling });
    }
  }
  return parts;
}

/** Hours that are saved, billed or asked about. */
const aboutOthers =
  /(?:节省|减少|节约)[^,。;]{0,8}$|服务时长[^,。;]{0,4}$|number of $|sav(?:e|es|ing) [^.;]{0,24}$|overlap[^.;]{0,16}$|重叠[^,。;]{0,6}$/u;
