import { readNumeral } from "../grammar/numerals.ts";

/** A figure told beside the word; offsets are of the sentence. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const number = "\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十半]{1,3}";
const amount = `(?:(${number}) ?(个月|年|天|周|个?星期|日)? ?(?:-|–|—|~|至|到) ?)?(${number}) ?(个半月|个月|月(?!\\d|份)|年|天|周|个?星期|日(?!期))`;
/** 试用期：一般为3个月, 试用期可延长至6个月 */
const after = new RegExp(
  `^(?:期限?|时间|时长)?(?:一般|通常|原则上|统一|均)?(?:为期|为|是|:|约|共|不超过|最长|最短|最多|可延长至|延长至|\\(| ){0,4}(${amount})(?!后|内|起|合同|的?(?:劳动|聘用)合同|的?(?:经验|工作))`,
  "u",
);
/** 3个月的试用期, 设三个月试用期 */
const before = new RegExp(`(${amount})(?:的|左右的|\\(含\\))?$`, "u");
const word = "\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve";
const enUnit = "(days?|weeks?|months?|years?)";
const enBefore = new RegExp(
  `(?:(${word}) ?(?:-|–|to) ?)?(?<![a-z\\d.])(${word})[ -]${enUnit}['’]?(?:s)?(?: of| paid)? $`,
  "u",
);
const enAfter = new RegExp(
  `^(?: period)?(?: is| of| lasts| will be| will last|:| \\(|,)? ?(?:is |of |for )?(?:the first |up to |at most |a maximum of )?(?:(${word}) ?(?:-|–|to) ?)?(${word})[ -]${enUnit}(?![a-z])`,
  "u",
);

const perMonth = { day: 30, week: 30 / 7, month: 1 } as const;

/** The longest length told: 1-6个月 is 6. */
export function lengthsIn(words: string, at: Place): Figure | null {
  const tail = words.slice(at.end, at.end + 40);
  const next = after.exec(tail);
  if (next?.[1] !== undefined) {
    const start = at.end + next[0].length - next[1].length;
    return figure(start, next[1].length, next[4], next[5]);
  }
  const head = words.slice(Math.max(0, at.start - 20), at.start);
  const last = before.exec(head);
  if (last?.[1] !== undefined && !/合同(?:期限?)?(?:为|:)?$/u.test(head.slice(0, last.index))) {
    return figure(at.start - head.length + last.index, last[1].length, last[4], last[5]);
  }
  const en = enAfter.exec(tail);
  if (en?.[2] !== undefined) {
    const from = en[0].search(new RegExp(`(?:${word})(?: ?(?:-|–|to) ?(?:${word}))?[ -]`, "u"));
    return figure(at.end + from, en[0].length - from, en[2], en[3]);
  }
  const front = enBefore.exec(head);
  if (front === null) return null;
  return figure(at.start - head.length + front.index, front[0].trimEnd().length, front[2], front[3]);
}

function figure(
  start: number,
  length: number,
  count: string | undefined,
  unit: string | undefined,
): Figure | null {
  const numeral = readNumeral(count ?? "", 0);
  if (numeral === null || unit === undefined) return null;
  const value = (numeral.high ?? numeral.value) + (unit === "个半月" ? 0.5 : 0);
  return { start, end: start + length, value: Math.round(inMonths(value, unit) * 100) / 100 };
}

function inMonths(value: number, unit: string): number {
  if (unit === "年" || unit.startsWith("year")) return value * 12;
  if (unit === "天" || unit === "日" || unit.startsWith("day")) return value / perMonth.day;
  if (unit.endsWith("周") || unit.endsWith("星期") || unit.startsWith("week")) return value / perMonth.week;
  return value;
}

const money = "(?:基本)?(?:工资|薪资|薪酬|薪水|底薪|月薪|待遇|薪)";
const shares: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [
    new RegExp(`(?<!绩效|浮动|奖励)${money}[^,;。%\\d占]{0,14}?(\\d{2,3})(?:\\.0+)?%(?!以上|及以上|起)`, "u"),
    ([, share]) => Number(share) / 100,
  ],
  [new RegExp(`^[^,;。%\\d]{0,6}(\\d{2,3})%(?:的)?${money}`, "u"), ([, share]) => Number(share) / 100],
  [
    /^(?:期)?(?:内)?(?:发放|按|享受?|为|:){0,2}(?:转正后?的?|正式)?(\d{2,3})%/u,
    ([, share]) => Number(share) / 100,
  ],
  [
    /(?:打|按|薪|资|^)?([五六七八九])([五])?折/u,
    ([, tens, five]) => ((fold[tens ?? ""] ?? 10) + (five === undefined ? 0 : 0.5)) / 10,
  ],
  [/(?<!\d)([5-9])(\.?5)?折/u, ([, tens, five]) => (Number(tens) + (five === undefined ? 0 : 0.5)) / 10],
  [/(?:无薪|无工资|不发(?:放)?(?:工资|薪资|薪水)|没有工资|不计薪)/u, () => 0],
  [/全薪|全额(?:发放|工资|薪)|不打折|同工同酬|与转正(?:后)?(?:一致|相同)/u, () => 1],
];
const enShares =
  /(?<!\d)(\d{2,3})% of (?:the |your |full |regular |base |agreed |monthly |normal )*(?:salary|pay|wages?|compensation)|(?:paid|pay|salary)(?: at| of| is|:) (\d{2,3})%/u;
const enNone = /unpaid (?:probation|trial)/u;
const fold: Readonly<Record<string, number>> = { 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** The lowest share of the later pay that is told: 工资为转正后的80%, 八折, 80% of the salary. */
export function shareIn(words: string, at: Place): Figure | null {
  const tail = words.slice(at.end);
  for (const [pattern, value] of shares) {
    const match = pattern.exec(tail);
    if (match === null) continue;
    const number = /\d{2,3}%|[五六七八九]五?折|[5-9](?:\.?5)?折/u.exec(match[0]);
    const from = at.end + match.index + (number?.index ?? 0);
    return { start: from, end: from + (number?.[0].length ?? match[0].length), value: value(match) };
  }
  const en = enShares.exec(words);
  const share = en?.[1] ?? en?.[2];
  if (en !== null && share !== undefined) {
    const from = en.index + en[0].indexOf(`${share}%`);
    return { start: from, end: from + share.length + 1, value: Number(share) / 100 };
  }
  const none = enNone.exec(words);
  return none === null ? null : { start: none.index, end: none.index + "unpaid".length, value: 0 };
}
