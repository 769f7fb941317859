import { readNumeral } from "../grammar/numerals.ts";

/** An age with the words that bound it, as offsets of folded text. Example: `年龄要求:25-35周岁` */
export interface AgeFigure {
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  /** 年龄, “age” stands with it: it cannot be the age of a company or of a customer's child. */
  readonly labelled: boolean;
  /** 年龄不限 */
  readonly none: boolean;
}

/** Ages of working people. Below are children's, above is no age. */
const youngest = 14;
const oldest = 80;
/** Figures read in one piece: no requirement has as many. */
const most = 50;

const label =
  /(?:(?:年龄|年纪)(?:要求|限制|范围|条件|上限|下限|区间|段)?\s*(?:在|为|是|须|需|应|限|控制在|原则上)?\s*[:\s]?\s*|(?:^|[,;。、(\s])限\s*)$/u;

/** 35, 三十五; null when it is no age somebody works at. */
function ageOf(words: string): number | null {
  const numeral = readNumeral(words, 0);
  if (numeral === null || numeral.end !== words.length || numeral.high !== null) return null;
  return numeral.value >= youngest && numeral.value <= oldest ? numeral.value : null;
}

const number = "(?:\\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?)";
const join = "\\s*(?:-{1,2}|–|—{1,2}|~|至|到)\\s*";
/** The figure before 岁 or 周岁: `35`, `25-35`, `25岁-35`. */
const before = new RegExp(
  `(?<![\\d.十百年月第])(${number})(?:\\s*(?:周?岁)?${join}(${number}))?\\s*周?\\s*$`,
  "u",
);
const labelledFigure = new RegExp(
  `(?:年龄|年纪)(?:要求|限制|范围|条件|上限|区间)?\\s*(?:在|为|是|须|需|应|限)?\\s*:?\\s*(${number})(?:${join}(${number}))?(?!\\s*(?:\\d|周?岁|[-–—~至到]|[个年天%]|周年))`,
  "gu",
);

const atMost =
  /(?:不(?:得|能|可|应)?(?:超过|大于|高于|多于)|至多|最大|上限(?:为)?|[≤≦⩽]|<=|低于|小于|未满|不满|<)\s*$/u;
const atLeast =
  /(?:年满|已满|(?<![不未])满|至少|最低|最小|不(?:得)?(?:低于|小于|少于)|[≥≧⩾]|>=|大于|超过|>)\s*$/u;
const after =
  /^\s*(?:\([^()]{0,8}含[^()]{0,6}\)\s*)?(?:及其?|或|含|\(含\))?\s*(以上|之上|以下|以内|之内|之下|为限|封顶|左右|上下|之?间|\+|起)/u;

/** Every age in folded Chinese text that could be asked of somebody, in order. */
export function chineseAges(text: string): readonly AgeFigure[] {
  const found: AgeFigure[] = [];
  for (let at = text.indexOf("岁"); at >= 0 && found.length < most; at = text.indexOf("岁", at + 1)) {
    // In 25岁-35岁 the second one has both figures.
    if (
      /^\s*(?:-{1,2}|–|—|~|至|到)\s*[\d一二三四五六七八九十]{1,3}\s*周?岁/u.test(text.slice(at + 1, at + 12))
    )
      continue;
    const from = Math.max(0, at - 16);
    const figure = before.exec(text.slice(from, at));
    if (figure === null) continue;
    const read = bounded(text, from + figure.index, at + 1, figure[1] ?? "", figure[2]);
    if (read !== null) found.push(read);
  }
  for (const match of text.matchAll(labelledFigure)) {
    const end = match.index + match[0].length;
    const start = end - (match[0].length - Math.max(0, match[0].search(/[\d十二三四五六七八九]/u)));
    const read = bounded(text, start, end, match[1] ?? "", match[2]);
    if (read !== null) found.push(read);
    if (found.length >= most) break;
  }
  return found.sort((a, b) => a.start - b.start);
}

function bounded(text: string, start: number, end: number, low: string, high?: string): AgeFigure | null {
  const first = ageOf(low);
  const second = high === undefined ? null : ageOf(high);
  if (first === null || (high !== undefined && (second === null || second < first))) return null;
  const lead = text.slice(Math.max(0, start - 24), start);
  const pre = atMost.exec(lead) ?? atLeast.exec(lead);
  const from = start - (pre?.[0].length ?? 0);
  const post = after.exec(text.slice(end, end + 20));
  const name = label.exec(text.slice(Math.max(0, from - 24), from));
  const labelled = name !== null && /[年龄纪]/u.test(name[0]);
  const begin = from - (name === null ? 0 : name[0].replace(/^[,;。、(\s]/u, "").length);
  const place = { start: begin, end: end + (post?.[0].length ?? 0), labelled, none: false };
  if (second !== null) return { ...place, min: first, max: second };
  const word = post?.[1] ?? "";
  const up = /以上|之上|\+|起/u.test(word) || (pre !== null && atLeast.test(lead) && !atMost.test(lead));
  const down = /以下|以内|之内|之下|为限|封顶/u.test(word) || (pre !== null && atMost.test(lead));
  if (up && !down) return { ...place, min: first, max: null };
  if (down) return { ...place, min: null, max: first };
  return labelled || name !== null || word !== "" ? { ...place, min: null, max: first } : null;
}

const free =
  /(?:年龄|年纪)(?:要求)?\s*:?\s*(?:不限|不拘|不设限制?|无(?:限制|要求)|没有(?:限制|要求)|不作(?:限制|要求))|不(?:限|拘|设|看)(?:制)?年龄/gu;

/** 年龄不限 and its like. */
export const noAgeLimit = (text: string): readonly AgeFigure[] =>
  [...text.matchAll(free)].slice(0, most).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    min: null,
    max: null,
    labelled: true,
    none: true,
  }));
