/**
 * Words that bound a figure. 以上, 以下, 以内 and “at least” include it, 超过, 不满 and “more than” do not (Civil
 * Code of the PRC, art. 1259).
 */

/** What a bound word says. */
export type Bound = "least" | "more" | "most" | "less" | "about" | "between";

type Words = readonly (readonly [RegExp, Bound])[];

const leadingChinese: Words = [
  [
    /(?:至少|最少|最低要求|最低|起码|不(?:得)?(?:少于|低于|小于|短于)|达到?|(?:大于|高于|多于)(?:或)?等于|(?<![不未])满|[≥≧⩾]|>=)[有需要具备达]*\s*$/u,
    "least",
  ],
  [
    /(?:不(?:得)?(?:超过|多于|高于|大于)|(?:小于|低于)(?:或)?等于|最多|至多|最长|最高|上限(?:为)?|[≤≦⩽]|<=)\s*$/u,
    "most",
  ],
  [/(?:超过|超出|大于|多于|高于|逾|>)\s*$/u, "more"],
  [/(?:不满|不足|不到|少于|低于|小于|短于|未满|<)\s*$/u, "less"],
  [/(?:大约|约|大概|近|将近|接近|(?<![\d年月])~)\s*$/u, "about"],
];
/** The last units of these words: before most figures stands another one, or none. */
const chineseEnds = "少低求码于达到满≥≧⩾=有需要具备过多长高限为≤≦⩽出逾>足<约概近~";

const leadingEnglish: Words = [
  [
    /(?:^|[^a-z])(?:at least|(?:a )?minimum(?: of)?:?|min\.?(?: of)?:?|no(?:t)? (?:less|fewer) than|starting (?:at|from))\s+(?:an? |the )?$/u,
    "least",
  ],
  [
    /(?:^|[^a-z])(?:up to|no more than|not more than|at most|not exceeding|(?:a )?maximum(?: of)?|max\.?(?: of)?)\s+(?:an? |the )?$/u,
    "most",
  ],
  [
    /(?:^|[^a-z])(?:more than|over|greater than|in excess of|exceeding|upwards of|above)\s+(?:an? |the )?$/u,
    "more",
  ],
  [/(?:^|[^a-z])(?:less than|fewer than|under|below)\s+(?:an? |the )?$/u, "less"],
  [
    /(?:^|[^a-z])(?:about|approximately|approx\.?|around|roughly|nearly|almost|some|circa)\s+(?:an? |the )?$/u,
    "about",
  ],
  [/(?:^|[^a-z])(?:between|from)\s+$/u, "between"],
];

/** The last units of these; a blank follows. */
const englishEnds = "abcdefghijklmnopqrstuvwxyz.:";

/** How far before a figure a bound word may begin. */
const leadingReach = 26;

const trailing: Words = [
  [
    /^\s*(?:\(?[包]?含(?:本数|\d*年?)?\)?\s*)?(?:\(\s*)?(?:(?:及|或|及其|和|与)?以上|之上|及上|往上|开外)(?:\s*\)|\s*\(\s*(?:包?含|不含)[^()]{0,8}\))?/u,
    "least",
  ],
  [/^\s*\+(?!\s*\d)/u, "least"],
  [/^\s*起(?:步)?(?![草重诉名吊源步点])/u, "least"],
  [/^\s*(?:及|或|含)?(?:以下|以内|之内|为限|封顶)/u, "most"],
  [/^\s*(?:左右|上下|前后|(?:or so|or thereabouts|approximately)(?![a-z]))/u, "about"],
  [/^\s*and counting(?![a-z])/u, "more"],
  [/^\s*(?:多|余)(?=的|相|工作|经验|从业|以|$|[^\u4e00-\u9fff])/u, "more"],
  [
    /^\s*(?:or more|or longer|or greater|or above|or over|or higher|or better|upwards|and above|and over|and up|and more|plus(?=\s+(?:of|experience|in)\b|\s*[,.;)]|\s*$)|minimum|min\b\.?|at (?:a )?minimum|at least)(?![a-z])/u,
    "least",
  ],
  [
    /^\s*(?:or less|or fewer|or lower|or below|and below|or under|maximum|max\b\.?|at (?:a )?maximum|at most)(?![a-z])/u,
    "most",
  ],
];

/** The first units of these words. */
const trailingStarts = "(包含及或和与以之往开+起为封左上前多余oaupm";

/** The bound words around the figure `text[start, end)`, and where the first begins and the last ends. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
  readonly pre: ReadonlySet<Bound>;
  readonly post: ReadonlySet<Bound>;
}

/** Two words may stand on each side: 至少满3年, 3年（含）以上左右. `plus`: a + stood between figure and unit. */
export function boundsAround(text: string, at: number, unitEnd: number, plus: boolean): Bounds {
  const pre = new Set<Bound>();
  const post = new Set<Bound>(plus ? ["least"] : []);
  let start = at;
  let end = unitEnd;
  for (let round = 0; round < 2; round++) {
    const found = leadingBound(text, start);
    if (found === null) break;
    pre.add(found.bound);
    start = found.start;
  }
  for (let round = 0; round < 2; round++) {
    const found = trailingBound(text, end);
    if (found === null) break;
    post.add(found.bound);
    end = found.end;
  }
  return { start, end, pre, post };
}

function leadingBound(text: string, at: number): { bound: Bound; start: number } | null {
  const from = Math.max(0, at - leadingReach);
  const words = text.slice(from, at);
  for (const [pattern, bound] of leadingBefore(words)) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const skip = /^[^a-z0-9\u4e00-\u9fff<>≤≥⩽⩾]/u.test(match[0]) ? 1 : 0;
    return { bound, start: from + match.index + skip };
  }
  return null;
}

/** Those that `words` can end with at all. */
function leadingBefore(words: string): Words {
  const told = words.trimEnd();
  if (told === "") return none;
  const last = told.charAt(told.length - 1);
  if (chineseEnds.includes(last)) return leadingChinese;
  return told.length < words.length && englishEnds.includes(last) ? leadingEnglish : none;
}

const none: Words = [];

function trailingBound(text: string, at: number): { bound: Bound; end: number } | null {
  const words = text.slice(at, at + 24);
  const told = words.trimStart();
  if (told === "" || !trailingStarts.includes(told.charAt(0))) return null;
  for (const [pattern, bound] of trailing) {
    const match = pattern.exec(words);
    if (match !== null) return { bound, end: at + match[0].length };
  }
  return null;
}
