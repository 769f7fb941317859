import type { Localised } from "../../vocabulary/language.ts";
import { matchesOf } from "./scan.ts";

/** What does not belong in an advertisement's title, and where; offsets of the title's folded text. */
export interface TitleWord {
  readonly start: number;
  readonly end: number;
  readonly why: TitleReason;
}

export type TitleReason = "bait" | "pay" | "company" | "code" | "place" | "marks";

export const reasonNames: Readonly<Record<TitleReason, Localised>> = {
  bait: { "zh-CN": "招徕用语", en: "lures" },
  pay: { "zh-CN": "薪资", en: "pay" },
  company: { "zh-CN": "公司名称", en: "the company's name" },
  code: { "zh-CN": "编号", en: "a code" },
  place: { "zh-CN": "地点", en: "the place" },
  marks: { "zh-CN": "装饰符号", en: "decoration" },
};

/** What else the document says, folded. */
export interface TitleKnowledge {
  readonly organization: string;
  readonly code: string;
  readonly location: string;
}

const bait =
  /急聘|急招|急募|急征|诚聘|诚招|诚征|热招|热聘|直招|直聘|长期招聘|长期招|大量招聘|批量招聘|高薪(?![酬资])|高底薪|高提成|高待遇|(?:待遇|薪资|薪水|福利)(?:优厚|从优|优渥|丰厚|好)|月[入薪](?:过万|上万)|薪资面议|包吃包?住|包食宿|包住宿|无责底薪|五险一金|六险一金|周末双休|双休|不加班|无需经验|无经验(?:可|亦可)|零经验|可兼职|轻松|躺赚|日结|周结|年终奖|(?:^|[^a-z])(?:urgent(?:ly)?(?: hiring| required| needed)?|hiring now|now hiring|hiring immediately|immediate(?:ly)? (?:start|hire|hiring)|start immediately|we(?:'re| are) hiring|apply (?:now|today)|high(?:ly)? (?:pay|paid|paying|salary)|great (?:pay|benefits|opportunity)|top (?:pay|dollar)|sign[- ]?on bonus|no experience(?: needed| required| necessary)?|weekly pay|hot job)(?![a-z])/gu;

const money =
  /(?:月薪|年薪|日薪|时薪|底薪|薪资|薪水|工资)[^,;)\]】]{0,12}?[0-9万千百k]+(?:\.[0-9]+)?\s*(?:k|w|万|千|元)?(?:\s*(?:-|~|–|—|至|到)\s*[0-9]+(?:\.[0-9]+)?\s*(?:k|w|万|千|元)?)?(?:\s*\/\s*[月年天时日])?|[0-9]+(?:\.[0-9]+)?\s*(?:k|w|万|千|元)?\s*(?:-|~|–|—|至|到)\s*[0-9]+(?:\.[0-9]+)?\s*(?:k|w|万|千|元)(?:\s*\/\s*[月年天时日])?(?![a-z户人级名])|[0-9]{3,6}\s*元(?:\s*\/\s*[月年天时日])?|(?:nt|us|hk)?[$€£¥]\s?[0-9][0-9,.]*\s?k?(?:\s?(?:-|–|to)\s?[$€£¥]?\s?[0-9][0-9,.]*\s?k?)?\s?\+?(?:\s?(?:\/|per |an |a )\s?(?:hour|hr|h|week|month|mo|year|yr|annum)(?![a-z]))?|[0-9][0-9,.]*\s?k?\s?(?:\/|per )\s?(?:hour|hr|year|yr|annum)(?![a-z])/gu;

const code =
  /#\s?[0-9]{3,}|(?:^|[^a-z])(?:req(?:uisition)?|job|posting|vacancy|ref(?:erence)?)\s?(?:id|no\.?|number|code|#)[\s.:#]*[a-z0-9-]*[0-9][a-z0-9-]*|(?:编号|代码|工号|职位号|岗位号)[\s:#]*[a-z0-9-]*[0-9][a-z0-9-]*|(?:^|[^a-z0-9])(?!(?:iso|covid|gbt?|as|sap|cve|rfc|din|ansi)-)[a-z]{2,6}-[0-9]{3,}(?:-[0-9]+)*(?![a-z0-9])/gu;

/** Two or more exclamation marks, one at the end, stars and the like, pictures. */
const marks =
  /!{2,}|!$|~{2,}|[★☆✦✨◆◇●○■□▲△▶►♥♡✅✔☞]+|(?:(?![#*0-9©®™])\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*)+/gu;

/** Titles are short; whatever is longer is no title. */
const longest = 200;

/** Everything in a folded title that does not belong there, in order, without overlaps. */
export function titleWords(title: string, known: TitleKnowledge): readonly TitleWord[] {
  const text = title.slice(0, longest);
  const found: TitleWord[] = [];
  const add = (from: number, to: number, why: TitleReason): void => {
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = start + words.trim().length;
    if (start < end && !found.some((other) => other.start < end && start < other.end))
      found.push({ start, end, why });
  };
  for (const [pattern, why] of [
    [money, "pay"],
    [bait, "bait"],
    [marks, "marks"],
    [code, "code"],
  ] as const) {
    for (const match of matchesOf(pattern, text)) {
      // The unit before a Latin word is not part of it.
      const lead = /^[^a-z0-9#$€£¥]/u.test(match[0]) && /^.[a-z]/u.test(match[0]) ? 1 : 0;
      add(match.index + lead, match.index + match[0].length, why);
    }
  }
  const name = known.organization.trim();
  if (name.length >= 2) addWhole(text, name, (start, end) => add(start, end, "company"));
  const own = known.code.trim();
  if (own.length >= 3 && /[0-9]/u.test(own)) addWhole(text, own, (start, end) => add(start, end, "code"));
  for (const { start, end } of places(text, known.location)) add(start, end, "place");
  return found.sort((a, b) => a.start - b.start);
}

/** Occurrences of a name that are no part of a longer Latin word, nor all of the title. */
function addWhole(text: string, name: string, add: (start: number, end: number) => void): void {
  if (text.trim() === name) return;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/[a-z0-9]/u.test(text.charAt(at - 1)) && /[a-z0-9]/u.test(name.charAt(0))) continue;
    if (/[a-z0-9]/u.test(text.charAt(end)) && /[a-z0-9]/u.test(name.charAt(name.length - 1))) continue;
    add(at, end);
  }
}

const cities = new Set(
  "北京 上海 广州 深圳 杭州 成都 武汉 南京 西安 苏州 重庆 天津 长沙 郑州 合肥 厦门 青岛 济南 福州 宁波 无锡 佛山 东莞 大连 沈阳 昆明 台北 新北 桃园 台中 台南 高雄 新竹 香港 澳门".split(
    " ",
  ),
);

const part = /[([【]\s*([^()[\]【】]{2,30}?)\s*[)\]】]|(?:\s[-–—|·]\s*|[|·])([^-–—|·([【]{2,30})$/gu;

/** A part set off by brackets or a dash that names a city, or repeats words of the place of work. */
function* places(text: string, location: string): Iterable<{ readonly start: number; readonly end: number }> {
  const where = location.replace(/\s+/gu, " ");
  for (const match of matchesOf(part, text)) {
    const words = (match[1] ?? match[2] ?? "").trim();
    const start = match.index + match[0].indexOf(words);
    if (isPlace(where, words)) yield { start, end: start + words.length };
    else {
      // 上海,月薪8000元
      for (const { 0: each, index } of words.matchAll(/[^,、/|+·\s]+/gu))
        if (isPlace(where, each)) yield { start: start + index, end: start + index + each.length };
    }
  }
}

function isPlace(where: string, words: string): boolean {
  const bare = words.replace(/[市区县省]$/u, "");
  const long = /^[a-z]/u.test(bare) ? bare.length >= 4 : bare.length >= 2;
  return cities.has(bare) || (long && /^[a-z .'\u4e00-\u9fff,]+$/u.test(bare) && holds(where, bare));
}

/** True when the words stand in the place of work as whole words. “Remote” is no place. */
function holds(where: string, words: string): boolean {
  if (/^(?:remote|hybrid|远程)$/u.test(words)) return false;
  const at = where.indexOf(words);
  if (at < 0) return false;
  return !/[a-z]/u.test(where.charAt(at - 1)) && !/[a-z]/u.test(where.charAt(at + words.length));
}

/** The title without those words, brackets and dashes that held nothing else; null when too little is left. */
export function withoutWords(title: string, found: readonly TitleWord[]): string | null {
  let left = "";
  let at = 0;
  for (const { start, end } of found) {
    left += title.slice(at, start);
    at = end;
  }
  left += title.slice(at);
  const tidy = left
    .replace(/[(（[【]\s*[,，、+&/|·\s-]*[)）\]】]/gu, "")
    .replace(/([(（[【])[\s,，、+&/|·-]+|[\s,，、+&/|·-]+([)）\]】])/gu, "$1$2")
    .replace(/\s{2,}/gu, " ")
    .replace(/^[\s\-–—|·,，:：、/]+|[\s\-–—|·,，:：、/]+$/gu, "")
    .replace(/(?<=[\u4e00-\u9fff)）])\s*\+$/u, "");
  return tidy.replace(/[\s\p{P}]/gu, "").length < 2 ? null : tidy;
}
