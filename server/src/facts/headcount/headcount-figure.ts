import { boundsAround } from "../grammar/bounds.ts";
import { isBoundary } from "../grammar/chars.ts";
import { readNumeral } from "../grammar/numerals.ts";

/** A number of people as written: `2-3名`, 若干, “three openings”. Offsets are into the view's text. */
export interface HeadcountFigure {
  readonly start: number;
  readonly end: number;
  /** Null for 若干 and open ends. */
  readonly min: number | null;
  readonly max: number | null;
  /** 人, 名, openings; empty when the number stands alone. */
  readonly unit: string;
}

const digits = "[0-9]{1,4}|[一二两三四五六七八九十百]{1,4}";
/** 个 counts people only before one of these words or at an end: 3个月 and 3个城市 are something else. */
const han = new RegExp(
  `(若干|(?:${digits})(?:\\s*(?:-|~|–|—|至|到)\\s*(?:${digits}))?)\\s*(名额|名|人|位|个(?:名额|岗位|职位|空缺|人|(?![\\u4e00-\\u9fff])))?`,
  "gu",
);

/** Numbers of people in Chinese text. A number without a unit counts only right behind a label. */
export function scanHan(text: string): readonly HeadcountFigure[] {
  han.lastIndex = 0;
  let found: HeadcountFigure[] | null = null;
  for (let match = han.exec(text); match !== null; match = han.exec(text)) {
    const [whole, figure = "", unit = ""] = match;
    if (!isBoundary(text, match.index) || isPartOfNumber(text, match.index, whole.length)) continue;
    const size = whole.trimEnd().length;
    const bounds = boundsAround(text, match.index, match.index + size, false);
    const values = valuesOf(figure);
    if (values === null) continue;
    const open = values.min !== null && values.min === values.max;
    const least = bounds.post.has("least") || bounds.pre.has("least");
    const most = bounds.post.has("most") || bounds.pre.has("most");
    found ??= [];
    found.push({
      start: least || most ? skipSpace(text, bounds.start) : match.index,
      end: least || most ? bounds.end : match.index + size,
      min: open && most ? null : values.min,
      max: open && least ? null : values.max,
      unit,
    });
  }
  return found ?? none;
}

const none: readonly HeadcountFigure[] = [];

function skipSpace(text: string, at: number): number {
  let start = at;
  while (text.charCodeAt(start) === 0x20) start++;
  return start;
}

/** `1.5人`, `2026` of a date, `10%`. */
function isPartOfNumber(text: string, start: number, length: number): boolean {
  return (
    /[0-9.,/a-z%#年第]/u.test(text.charAt(start - 1)) || /[0-9.%a-z‰/]/u.test(text.charAt(start + length))
  );
}

function valuesOf(figure: string): { readonly min: number | null; readonly max: number | null } | null {
  if (figure === "若干") return { min: null, max: null };
  const [low, high] = figure.split(/\s*[-~–—至到]\s*/u);
  const first = readNumeral(low ?? "", 0);
  if (first === null || first.end !== low?.length || first.value <= 0) return null;
  if (high === undefined) return { min: first.value, max: first.high ?? first.value };
  const second = readNumeral(high, 0);
  return second === null || second.value <= 0 ? null : { min: first.value, max: second.value };
}

const english =
  /(?:^|[^a-z0-9.,$-])((?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|multiple)(?:\s*(?:-|–|to)\s*(?:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten))?(?:\s*\+)?)(?:\s+(openings?|vacanc(?:y|ies)|(?:open |available |vacant )(?:positions?|roles?|posts?|seats?)|(?:positions?|posts?|roles?|seats?) (?:available|open|to fill)|heads?|hires?|people|persons?))?(?![a-z0-9%])/gu;

/** Numbers of openings in English text. */
export function scanEnglish(text: string): readonly HeadcountFigure[] {
  if (!/[a-z]/u.test(text)) return none;
  english.lastIndex = 0;
  const found: HeadcountFigure[] = [];
  for (let match = english.exec(text); match !== null; match = english.exec(text)) {
    const [whole, figure = "", unit = ""] = match;
    const start = match.index + whole.indexOf(figure);
    // The unit may begin the next figure's lead.
    english.lastIndex = start + figure.length;
    const vague = /^(?:several|multiple)/u.test(figure);
    if (vague && unit === "") continue;
    const [low = "", high] = figure.replace(/\s*\+$/u, "").split(/\s*(?:-|–|\bto\b)\s*/u);
    const first = readNumeral(low, 0)?.value ?? null;
    const second = high === undefined ? first : (readNumeral(high, 0)?.value ?? null);
    if (!vague && (first === null || first <= 0)) continue;
    found.push({
      start,
      end: match.index + whole.length,
      min: vague ? null : first,
      max: vague || figure.trimEnd().endsWith("+") ? null : second,
      unit,
    });
  }
  return found;
}

/** 招聘人数：, 名额, “number of openings:”: whatever stands behind it is the number. */
const label =
  /(?:(?:招聘|招募|招收|招录|需求|拟招|拟聘|计划(?:招聘)?|岗位|职位|职缺|录用|录取|徵才|征才)(?:总)?(?:人数|名额|员额|数量|编制|定员)|名额|定员|定编|(?:本岗位|岗位)编制)\s*(?:[(（][^()（）]{0,6}[)）])?\s*(?:约|共|为|是|:|\s){0,4}$/u;
/** What it ends with: most texts do not, which is found out at once. */
const labelEnd = /[数额量员编制]/u;
const labelEnglish =
  /(?:^|[^a-z])(?:number of (?:openings?|vacancies|positions|hires|posts)|openings|vacancies|positions available|headcount)\s*(?::|=|is|-)\s*$/u;
/** False where none of these labels stands. */
export const mayHoldLabel = (text: string): boolean => labelWords.test(text);
const labelWords =
  /人数|数量|[名员]额|编制|定[员编]|number of|openings|vacancies|positions available|headcount/u;

/** 招聘客服专员3名: the verb, then what is looked for. 招生, 招商, 招标 are other things. */
const verb =
  /(?:招聘|招募|招收|招录|诚聘|急聘|诚招|急招|拟聘|拟招|特聘|增补|扩招|招(?![生商标待牌投数手致架聘募收录]))\s*(?:[^,;。!?0-9]{0,14}?)\s*(?:共|约|共计|合计|计划)?\s*[(:]?\s*$/u;
const verbEnglish =
  /(?:^|[^a-z])(?:(?:we are|we're|now|currently|also) (?:hiring|recruiting|looking for|seeking)|looking to (?:hire|fill|recruit))\s+(?:for\s+)?(?:up to\s+)?$/u;
/** 编制5人; 编制3份报告 is the verb “to draw up”. */
const post = /(?:^|[,;。(\s]|人员|岗位)编制\s*(?:为|共|:)?\s*$/u;
/** What follows when the people are somebody else's: 10人团队, 3人以上小组. */
const team = /^\s*(?:以上|左右|以内)?\s*(?:的)?(?:[^,;。]{0,4})?(?:团队|队伍|小组|规模|班组|部门|家|公司)/u;
const otherEnglish =
  /^\s*(?:\+|or more)?\s*(?:years?|yrs?|months?|weeks?|days?|hours?|%|percent|k\b|million|time)/u;
const ofOthers =
  /(?:管理|带领|领导|团队|负责|服务|每年|每月|年度|全年|累计|上述|以下|共有|现有)[^,;。:]{0,12}$/u;

/** More open positions than this are all of a company's. */
const mostOpenings = 20;

/** What the words around a figure make of it. `bare`: nothing. */
export function countsAround(text: string, figure: HeadcountFigure): "label" | "verb" | "bare" | "no" {
  const before = text.slice(Math.max(0, figure.start - 40), figure.start);
  const after = text.slice(figure.end, figure.end + 24);
  if ((labelEnd.test(before) && label.test(before)) || labelEnglish.test(before)) return "label";
  if (team.test(after) || otherEnglish.test(after)) return "no";
  if (verbEnglish.test(before) && /^(?:people|persons?)/u.test(figure.unit)) return "verb";
  if (figure.unit !== "" && /^[a-z]/u.test(figure.unit))
    return (figure.min ?? 0) > mostOpenings
      ? "no"
      : /^(?:openings?|vacanc|open |vacant |available |(?:positions?|posts?|roles?) )/u.test(figure.unit)
        ? "verb"
        : "bare";
  if (post.test(before)) return /^[人名]/u.test(figure.unit) ? "verb" : "no";
  const chinese = verb.exec(before);
  if (chinese !== null)
    return figure.unit === "" && text.slice(figure.start, figure.end) !== "若干"
      ? "no"
      : ofOthers.test(before.slice(0, chinese.index))
        ? "no"
        : "verb";
  if (verbEnglish.test(before)) return /^\s+[a-z]/u.test(after) ? "verb" : "no";
  return ofOthers.test(before) ? "no" : "bare";
}
