import { degreeWords } from "../../generated/degrees.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { EducationLevel } from "../fact.ts";
import { isBoundary, isWordUnit } from "../grammar/chars.ts";

/** One degree in folded text. */
export interface DegreeWord {
  readonly start: number;
  readonly end: number;
  readonly level: EducationLevel;
  /** The word alone could be something else (高中数学, MS Office): it needs words of education around it. */
  readonly weak: boolean;
}

/** Chinese names that are a degree wherever they stand; the others need words of education around them. */
const strong = new Set(
  [
    "博士研究生",
    "博士",
    "硕士研究生",
    "硕士",
    "工商管理硕士",
    "大学本科",
    "本科",
    "统招本科",
    "全日制本科",
    "学士",
    "双学士",
  ].concat(["副学士", "大学专科", "大专", "中专", "高中职"]),
);
/** Words of the lists that name no level: 学历 asks for nothing yet. */
const noLevel = new Set(["学历", "学位", "高等教育", "高等学历"]);
/** 大学 is a bachelor's course; 研究所 and 国中 are Taiwan's words. */
const further: readonly (readonly [string, EducationLevel])[] = [
  ["大学", "bachelor"],
  ["高中职", "secondary"],
  ["初中", "primary"],
];

interface Names {
  readonly levels: ReadonlyMap<string, EducationLevel>;
  readonly pattern: RegExp;
}

/** Where the two usages differ (高职), the text's own comes first. */
const mainland = chineseNames(["zh-CN", "zh-TW"]);
const taiwanese = chineseNames(["zh-TW", "zh-CN"]);

function chineseNames(languages: readonly ("zh-CN" | "zh-TW")[]): Names {
  const levels = new Map<string, EducationLevel>(further);
  for (const language of languages) {
    for (const { level, names } of degreeWords.levels) {
      if (level === "none") continue;
      for (const name of names[language]) {
        const word = foldSameLength(name).replace(/(?:学历|学位|毕业|文化程度)$/u, "");
        if (word !== "" && !noLevel.has(word) && !levels.has(word)) levels.set(word, level);
      }
    }
  }
  const words = [...levels.keys()].sort((one, other) => other.length - one.length);
  return { levels, pattern: new RegExp(words.join("|"), "gu") };
}

/** Not the degree: 博士后 is a post, 研究生院 a school, 专科医院 a hospital. */
const notChinese =
  /^(?:后(?!备)|生导师|导师|院(?!校毕业)|医院|医生|医师|护士|门诊|论坛|团队|课程|生源|城|路|站|期间|班学员|客户|英语|语文|数学|物理|化学|教师|教材|题)/u;

const english: readonly (readonly [RegExp, EducationLevel, weak: boolean])[] = [
  [/ph\.?\s?d\.?s?(?![a-z])|doctorates?(?![a-z])|doctoral(?![a-z])|doctor of [a-z]+/y, "doctor", false],
  [/j\.?d\.?(?![a-z])|juris doctor(?:ate)?(?![a-z])|law degree/y, "doctor", true],
  [
    /master['’]?s?(?=\s+(?:or (?:higher|phd|doctora)|degree|level|preferred|required|in [a-z]))|master['’]s(?![a-z])|master of (?:science|arts|business|public|engineering|laws)[a-z ]{0,20}/y,
    "master",
    false,
  ],
  [/(?:graduate|advanced|post-?graduate)(?:[- ]level)? degrees?/y, "master", false],
  [/e?mba(?![a-z])|m\.?b\.?a\.(?![a-z])|mpa(?![a-z])/y, "master", false],
  [
    /m\.?sc\.?(?![a-z])|m\.s\.?(?![a-z])|m\.a\.(?![a-z])|m\.?eng\.?(?![a-z])|ms(?![a-z])|ma(?![a-z])|mfa(?![a-z])|ll\.?m\.?(?![a-z])/y,
    "master",
    true,
  ],
  [/bachelor['’]?s?(?![a-z])|baccalaureate(?![a-z])/y, "bachelor", false],
  [/(?:undergraduate|(?:4|four)[- ]year(?: college| university)?) degrees?/y, "bachelor", false],
  [
    /b\.?sc?\.?(?:\s?\/\s?b\.?a\.?)?(?![a-z])|b\.?a\.?(?:\s?\/\s?b\.?sc?\.?)?(?![a-z])|b\.?eng\.?(?![a-z])|b\.?tech\.?(?![a-z])|b\.?com\.?(?![a-z])|ll\.?b\.?(?![a-z])/y,
    "bachelor",
    true,
  ],
  [
    /associate['’]?s?(?:['’] | )degrees?|associate of (?:arts|science|applied science)|(?:2|two)[- ]year (?:college )?degrees?/y,
    "associate",
    false,
  ],
  [
    /(?:high|secondary) school(?: diploma| education| degree| graduate| or (?:equivalent|higher|ged))|h\.?s\.? diploma|ged(?![a-z])/y,
    "secondary",
    false,
  ],
  [
    /vocational (?:degree|diploma|education|training|school|qualification)s?|trade school/y,
    "vocational",
    false,
  ],
  [
    /(?:college|university|tertiary)(?:\s*(?:\/|or)\s*(?:college|university))?[- ](?:level )?(?:degrees?|graduates?|diploma)/y,
    "bachelor",
    false,
  ],
  [/degrees?(?![a-z])/y, "unspecified-degree", true],
];

/** The English names by the letters they may begin with. */
const byLetter: ReadonlyMap<number, readonly (readonly [RegExp, EducationLevel, boolean])[]> = lettersOf();

function lettersOf(): Map<number, (readonly [RegExp, EducationLevel, boolean])[]> {
  const map = new Map<number, (readonly [RegExp, EducationLevel, boolean])[]>();
  for (const entry of english) {
    // Alternatives at the outermost level, and the first letter of each.
    const firsts = new Set(
      [...entry[0].source.matchAll(/(?:^|\||\(\?:)([a-z0-9])/gu)].map((match) => match[1] ?? ""),
    );
    for (const first of firsts) {
      const code = first.charCodeAt(0);
      const list = map.get(code);
      if (list === undefined) map.set(code, [entry]);
      else list.push(entry);
    }
  }
  return map;
}

/** Names of the vocabulary's list by their first two letters, longest first. */
const listed = listedNames();

interface ListedName {
  readonly name: string;
  readonly level: EducationLevel;
}

function listedNames(): ReadonlyMap<string, readonly ListedName[]> {
  const map = new Map<string, ListedName[]>();
  for (const { level, names } of degreeWords.levels) {
    if (level === "none") continue;
    for (const name of names.en.map(foldSameLength)) {
      // “a degree” is read by the pattern, which knows what it is a degree of.
      if (level === "unspecified-degree" && name.includes("degree")) continue;
      const list = map.get(name.slice(0, 2)) ?? [];
      list.push({ name, level });
      map.set(name.slice(0, 2), list);
    }
  }
  for (const list of map.values()) list.sort((one, other) => other.name.length - one.name.length);
  return map;
}

/** All degree words of folded text, in order and without overlaps. */
export function scanDegrees(text: string, language: Language): readonly DegreeWord[] {
  const found: DegreeWord[] = [];
  const { levels, pattern } = language === "zh-TW" ? taiwanese : mainland;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const level = levels.get(match[0]);
    const end = match.index + match[0].length;
    if (level === undefined || notChinese.test(text.slice(end, end + 8))) continue;
    found.push({ start: match.index, end, level, weak: !strong.has(match[0]) });
    if (found.length >= most) break;
  }
  if (/[a-z]/u.test(text)) scanEnglish(text, found);
  return found.length < 2 ? found : withoutOverlaps(found);
}

/** Degrees read in one piece of text; a hostile file must not cost seconds. */
const most = 500;

function scanEnglish(text: string, found: DegreeWord[]): void {
  let inWord = false;
  for (let at = 0; at < text.length && found.length < most; at++) {
    const code = text.charCodeAt(at);
    const starts = !inWord;
    inWord = code < 0x250 && isWordUnit(code);
    if (!starts || !inWord) continue;
    const name = longerOf(listedAt(text, at), patternAt(text, at));
    if (name === null) continue;
    found.push(name);
    at = name.end - 1;
  }
}

const longerOf = (one: DegreeWord | null, other: DegreeWord | null): DegreeWord | null =>
  one === null || (other !== null && other.end >= one.end) ? other : one;

function listedAt(text: string, at: number): DegreeWord | null {
  const known = listed
    .get(text.slice(at, at + 2))
    ?.find(({ name }) => text.startsWith(name, at) && isBoundary(text, at + name.length));
  if (known === undefined) return null;
  const weak = !/degree|diploma|bachelor|doctor|vocational|associate of/u.test(known.name);
  return { start: at, end: at + known.name.length, level: known.level, weak };
}

function patternAt(text: string, at: number): DegreeWord | null {
  for (const [pattern, level, weak] of byLetter.get(text.charCodeAt(at)) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { start: at, end: at + match[0].trimEnd().length, level, weak };
  }
  return null;
}

function withoutOverlaps(found: DegreeWord[]): DegreeWord[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DegreeWord[] = [];
  for (const word of found) if (word.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(word);
  return kept;
}
