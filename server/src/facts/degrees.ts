import { isWordUnit } from "./chars.ts";
import type { EducationLevel } from "./fact.ts";

/** One degree in folded text. */
export interface DegreeWord {
  readonly start: number;
  readonly end: number;
  readonly level: EducationLevel;
  /** The word alone could be something else (高中数学, MS Office): it needs words of education around it. */
  readonly weak: boolean;
}

/**
 * Degrees as China and Taiwan name them; 研究生 is a master unless 博士研究生 is said, 初中 the end of compulsory
 * schooling.
 */
const chinese: Readonly<Record<string, readonly [EducationLevel, weak: boolean]>> = {
  博士研究生: ["doctor", false],
  博士: ["doctor", false],
  硕士研究生: ["master", false],
  硕士: ["master", false],
  研究所: ["master", true],
  研究生: ["master", true],
  大学本科: ["bachelor", false],
  本科: ["bachelor", false],
  学士: ["bachelor", false],
  大学专科: ["associate", false],
  大专: ["associate", false],
  专科: ["associate", true],
  高职: ["associate", true],
  大学: ["bachelor", true],
  中等专业学校: ["vocational", false],
  中专: ["vocational", false],
  中技: ["vocational", true],
  职高: ["vocational", true],
  技校: ["vocational", true],
  高中职: ["secondary", false],
  高中: ["secondary", true],
  初中: ["primary", true],
  国中: ["primary", true],
  国小: ["primary", true],
  小学: ["primary", true],
};

/** Not the degree: 博士后 is a post, 研究生院 a school, 专科医院 a hospital. */
const notChinese =
  /^(?:后(?!备)|生导师|导师|院(?!校毕业)|医院|医生|医师|护士|门诊|论坛|团队|课程|生源|城|路|站|期间|班学员|客户|英语|语文|数学|物理|化学|教师|教材|题)/u;

const chinesePattern = new RegExp(
  Object.keys(chinese)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

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
    /(?:college|university|tertiary)(?:\s*(?:\/|or)\s*(?:college|university))?[- ](?:level )?(?:degrees?|education|graduates?|diploma)/y,
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

/** All degree words of folded text, in order and without overlaps. */
export function scanDegrees(text: string): readonly DegreeWord[] {
  const found: DegreeWord[] = [];
  chinesePattern.lastIndex = 0;
  for (let match = chinesePattern.exec(text); match !== null; match = chinesePattern.exec(text)) {
    const entry = chinese[match[0]];
    const end = match.index + match[0].length;
    if (entry === undefined || notChinese.test(text.slice(end, end + 8))) continue;
    found.push({ start: match.index, end, level: entry[0], weak: entry[1] });
  }
  if (hint.test(text)) scanEnglish(text, found);
  return found.length < 2 ? found : withoutOverlaps(found);
}

/** Cheap test whether the English names need to be looked for at all. */
const hint =
  /degree|bachelor|master|ph\.?\s?d|doctor|diploma|college|school|mba|mpa|[^a-z](?:b\.?[sae]|m\.?[sa]|j\.?d|ged|ll)|^(?:b\.?[sae]|m\.?[sa]|j\.?d|ged|ll)/u;

function scanEnglish(text: string, found: DegreeWord[]): void {
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const starts = !inWord;
    inWord = code < 0x250 && isWordUnit(code);
    const names = starts && inWord ? byLetter.get(code) : undefined;
    if (names === undefined) continue;
    for (const [pattern, level, weak] of names) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      const length = match[0].trimEnd().length;
      found.push({ start: at, end: at + length, level, weak });
      at += match[0].length - 1;
      break;
    }
  }
}

function withoutOverlaps(found: DegreeWord[]): DegreeWord[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DegreeWord[] = [];
  for (const word of found) if (word.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(word);
  return kept;
}
