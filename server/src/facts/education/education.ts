import type { Education, EducationLevel, Modality } from "../fact.ts";
import { educationRank } from "../fact.ts";
import { inExample, sentenceOf } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import { modalityOf } from "../grammar/modality.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import type { DegreeWord } from "./degrees.ts";
import { scanDegrees } from "./degrees.ts";

/** Degrees joined by “or”, “/” or 及以上: together they ask for the lowest of them. */
interface Group {
  readonly words: readonly DegreeWord[];
  readonly start: number;
  readonly end: number;
}

/** Degrees asked for in a piece of text, one fact for each group of alternatives. */
export function readEducation(view: View, context: Context): readonly Unplaced<Education>[] {
  const { text } = view;
  if (context.area === "silent" && context.fieldId !== "education") return none;
  if ((view.hints & hint.education) === 0 && context.fieldId !== "education") return none;
  const facts = unlimited(view, context);
  const words = scanDegrees(text, context.language).filter((word) => isAsked(text, word, context));
  for (const group of grouped(text, words)) facts.push(educationOf(view, context, group));
  return facts.length < 2 ? facts : dropEchoes(facts);
}

const none: readonly Unplaced<Education>[] = [];

/** Words that make a word of education out of a weak one. */
const aroundZh = /学历|学位|毕业|文化程度|文化水平|教育背景|及以上|或以上|以上|(?:统招|全日制|国民教育)/u;
const beforeZh =
  /(?:学历|学位|文化程度|教育程度|教育背景|毕业于|统招|全日制|重点|国民教育|最低|至少|不低于|或|\/|、|及)(?:要求|为|是|:|\s)*$/u;
const afterZh =
  /^\s*(?:\(含\)|毕业|学历|学位|文化|程度|及以上|或以上|\(含\)以上|以上|或同等|优先|者优先|\/|、|或|毕)/u;

function isAsked(text: string, word: DegreeWord, context: Context): boolean {
  const before = text.slice(Math.max(0, word.start - 40), word.start);
  const after = text.slice(word.end, word.end + 60);
  const inPlace =
    context.fieldId === "education" || (context.sectionIds.includes("education") && context.fieldId === null);
  const latin = /[a-z]/u.test(text.charAt(word.start));
  if (latin) return isAskedEnglish(before, after, text.slice(word.start, word.end), word, context, inPlace);
  if (othersZh.test(before) || otherPaperZh.test(after)) return false;
  if (!word.weak) return context.area !== "duties" || aroundZh.test(after.slice(0, 12));
  if (text.startsWith("大学", word.start))
    return (
      beforeZh.test(before) ||
      /^\s*(?:\(含\))?(?:毕业|学历|学位|文化|及以上|或以上|以上|程度|\(含\)以上)/u.test(after) ||
      (inPlace && text.trim().length <= 8)
    );
  if (inPlace) return true;
  return afterZh.test(after) || beforeZh.test(before);
}

/** Other people's degrees: 带领硕士团队, 面向高中学生. */
const othersZh = /(?:面向|针对|服务于?|带领|指导|辅导|教授|招收|对接)[^,;。]{0,6}$/u;

/** 小学及以上数学教师资格证, 高中教师资格: the school one may teach at. */
const otherPaperZh = /^(?:及以上|或以上|以上)?[^,;。、\s]{0,8}教师资格/u;

const degreeAround =
  /(?:^|[^a-z])(?:degree|required|preferred|equivalent|or higher|or above|minimum|accredited|major|diploma|field|university|college|plus)(?![a-z])/u;

function isAskedEnglish(
  before: string,
  after: string,
  name: string,
  word: DegreeWord,
  context: Context,
  inPlace: boolean,
): boolean {
  if (name.startsWith("degree")) return isDegree(before, after, context);
  if (/^(?:ms|ma|ba|bs|b\.?com|jd|j\.d|be|b\.?tech|ll)/u.test(name) || word.weak) {
    if (
      /^\s*(?:office|excel|word|project|sql|access|dynamics|teams|windows|powerpoint|azure|\.com|outlook|365|suite|server|exchange)(?![a-z])/u.test(
        after,
      )
    )
      return false;
    if (/,\s*$/u.test(before) && /^\s*(?:\d{5}|area|office|\(|$)/u.test(after) && name === "ma") return false;
    if (
      /^j\.?\s?d/u.test(name) &&
      !inPlace &&
      !/^\s*(?:degree|from|required|or|\/|,|and|in good)/u.test(after)
    )
      return false;
    const joined =
      /(?:^|[^a-z])(?:or|and|\/|a|an|have|hold|with|minimum|required:?|preferred:?|education:?)\s*$|\/\s*$|^\s*$|[,:(]\s*$|^[\s*-]*$/u.test(
        before,
      );
    const goesOn =
      /^\s*(?:\/|or\b|in\b|degrees?\b|from\b|required|preferred|,|\+|with\b|and\b|is a plus|a plus|\)|\.|、|优先|学[历位]|者|毕业|(?:及|或)?以上|$)/u.test(
        after,
      );
    if (!inPlace && !(joined && goesOn) && !degreeAround.test(after.slice(0, 24))) return false;
    if (
      !inPlace &&
      (name === "ma" || name === "ms" || name === "ba" || name === "be") &&
      !degreeAround.test(after) &&
      !/\/|\+|or/u.test(after.slice(0, 6)) &&
      !/^\s*in\s/u.test(after)
    )
      return false;
  }
  if (/^master/u.test(name) && /(?:scrum|web|grand|task|quiz|head)\s*$/u.test(before)) return false;
  return context.area !== "duties" || degreeAround.test(after);
}

/** “a high degree of care”, “360-degree feedback” and “varying degrees” are no education. */
function isDegree(before: string, after: string, context: Context): boolean {
  if (
    /^\s*(?:of\s|to\s|feedback|review|celsius|fahrenheit|angle|view)/u.test(after) &&
    !/^\s*of (?:bachelor|master|doctor)/u.test(after)
  )
    return false;
  if (
    /(?:high|higher|some|large|great|varying|various|certain|significant|greater|lesser|360|180|90|\d)[- ]*(?:level )?$/u.test(
      before,
    )
  )
    return false;
  if (/(?:no|without a|not require a)\s+(?:[a-z]+\s+)?$/u.test(before)) return false;
  return (
    context.area === "requirements" ||
    context.fieldId === "education" ||
    /^\s*(?:in\s|required|preferred|from|or equivalent)/u.test(after) ||
    /(?:^|[^a-z])(?:a|an|your|relevant|related)\s+(?:[a-z]+\s+){0,4}(?:\([^)]*\)\s*)?$/u.test(before)
  );
}

/** What may stand between two degrees that are alternatives. */
const alternative =
  /^(?:\s|,|\/|、|或者?|和|及|与|以上|学历|学位|[(（]?含[)）]?|or|and|higher|degrees?|an?|'|’|s(?![a-z])|\(|\))*$/u;
const inSuffix =
  /^\s*(?:['’]s?)?(?:\s*(?:\([^)]{0,12}\))?\s*(?:(?:及|或|含)?以上|毕业生?|学历|学位|文化程度|文化水平|程度|生|degrees?|level|or higher|or above|or equivalent(?: experience)?))*/u;
const prefix =
  /(?:统招|全日制|统招全日制|全日制统招|国家统招|国民教育|第一学历|重点|正规|大学|985|211|双一流|[/、\s]|an? |minimum |at least an? )*$/u;

function grouped(text: string, words: readonly DegreeWord[]): readonly Group[] {
  const groups: Group[] = [];
  let current: DegreeWord[] = [];
  const close = (): void => {
    const [first] = current;
    const last = current[current.length - 1];
    if (first === undefined || last === undefined) return;
    const lead =
      prefix.exec(text.slice(Math.max(0, first.start - 16), first.start))?.[0].trimStart().length ?? 0;
    const tail = inSuffix.exec(text.slice(last.end, last.end + 40))?.[0].trimEnd().length ?? 0;
    groups.push({ words: current, start: first.start - lead, end: last.end + tail });
    current = [];
  };
  for (const word of words) {
    const last = current[current.length - 1];
    if (last !== undefined && !isAlternative(text.slice(last.end, word.start), text, last, word)) close();
    current.push(word);
  }
  close();
  return groups;
}

/** 本科及以上,硕士优先 are two: the second has a wish of its own. */
function isAlternative(between: string, text: string, last: DegreeWord, word: DegreeWord): boolean {
  if (!alternative.test(between) || between.length > 24) return false;
  if (!between.includes(","))
    return (
      modalityOf(text, last.start, last.end) === modalityOf(text, word.start, word.end) ||
      /^\s*(?:\/|or\b|或)/u.test(between)
    );
  return false;
}

function educationOf(view: View, context: Context, group: Group): Unplaced<Education> {
  const { text, cased } = view;
  const sentence = sentenceOf(text, group.start, group.end);
  const around = text.slice(sentence.start, sentence.end);
  const example = inExample(text, group.start) ? 0.4 : 1;
  return {
    span: view.source(group.start, group.end),
    text: cased.slice(group.start, group.end).trim(),
    level: lowest(group.words),
    modality: educationModality(text, context, group),
    orEquivalent: equivalent.test(around),
    confidence: Math.min(example, group.words.every(({ weak }) => weak) ? 0.85 : 0.97),
  };
}

const equivalent =
  /(?:^|[^a-z])(?:or|\/)\s*(?:an?\s+)?(?:equivalent|commensurate|comparable|relevant (?:work )?experience|related (?:work )?experience)|equivalent (?:combination|practical|work|experience)|in lieu of|或同等(?:学历|学力|水平|经验|能力)|同等学[历力]/u;

function educationModality(text: string, context: Context, group: Group): Modality {
  const own = modalityOf(text, group.start, group.end);
  if (own !== "required") return own;
  if (context.sectionIds.includes("preferred") && !context.sectionIds.includes("education"))
    return "preferred";
  // “MBA, CFA or CPA preferred” lists, and the wish stands at the end of the list.
  const rest = text.slice(group.end, sentenceOf(text, group.start, group.end).end);
  return wishedList.test(rest) ? "preferred" : "required";
}

const wishedList =
  /^(?:\s*,\s*[a-z]{2,6})*\s*,?\s*(?:or|and|\/)\s*[a-z]{2,6}\s[^,;。]{0,24}(?:preferred|a plus|desirable)/u;

function lowest(words: readonly DegreeWord[]): EducationLevel {
  let found: EducationLevel = "unspecified-degree";
  let rank = Number.POSITIVE_INFINITY;
  for (const { level } of words) {
    const own = educationRank[level];
    if (own === null || own >= rank) continue;
    rank = own;
    found = level;
  }
  return found;
}

const unlimitedWords =
  /(?:学历|学位|教育程度)(?:要求)?\s*:?\s*(?:不限|不拘|无要求|不[作做]要求|无限制)|不限(?:制)?(?:学历|学位)|无(?:需)?学历(?:要求|限制)|(?:^|[^a-z])(?:no (?:college |university |formal )?degree (?:is )?(?:required|necessary|needed)|degree (?:is )?not required|no (?:formal )?education (?:is )?(?:required|requirements?))/gu;

/** 学历不限: nothing is asked, said outright. */
function unlimited(view: View, context: Context): Unplaced<Education>[] {
  const { text } = view;
  if (
    context.fieldId === "education" &&
    /^\s*(?:不限|不拘|不要求|无要求|无|none|not required|any)\s*$/u.test(text)
  )
    return [nothing(view, 0, text.length)];
  const found: Unplaced<Education>[] = [];
  if (!/[不无]|no/u.test(text)) return found;
  for (const match of text.matchAll(unlimitedWords)) {
    const start = match.index + (/^[^a-z\u4e00-\u9fff]/u.test(match[0]) ? 1 : 0);
    found.push(nothing(view, start, match.index + match[0].length));
  }
  return found;
}

const nothing = (view: View, start: number, end: number): Unplaced<Education> => ({
  span: view.source(start, end),
  text: view.cased.slice(start, end).trim(),
  level: "none",
  modality: "required",
  orEquivalent: false,
  confidence: 0.97,
});

/** “Bachelor's degree … or a related degree”: the second mention of the sentence says nothing new. */
function dropEchoes(facts: readonly Unplaced<Education>[]): readonly Unplaced<Education>[] {
  const told = new Set(
    facts.filter(({ level }) => level !== "unspecified-degree").map(({ modality }) => modality),
  );
  return facts
    .filter(({ level, modality }) => level !== "unspecified-degree" || !told.has(modality))
    .sort((a, b) => a.span.start - b.span.start);
}
