import type { View } from "../../facts/grammar/plain-text.ts";
import { rememberSome } from "../../facts/grammar/view-notes.ts";
import { mark } from "../../facts/hints/marks.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Found } from "./scan.ts";
import { matchesOf } from "./scan.ts";

/** A place where words cannot be as they were meant, with what is wrong. Offsets of `view.text`. */
export interface Broken extends Found {
  readonly message: Localised;
  readonly fix?: string;
  /** More likely clumsy than lost. */
  readonly mild?: true;
  /** Ordinary in Taiwan. */
  readonly mainland?: true;
}

interface Pattern {
  /** The mark it needs, and what is asked next: only where they stand it is tried. */
  readonly needs: number;
  readonly when?: RegExp;
  readonly pattern: RegExp;
  /** Null when it is nothing after all. `around`: the whole text. */
  readonly say: (words: string, match: RegExpExecArray) => Omit<Broken, "start" | "end"> | null;
}

const say = (chinese: string, english: string): Localised => ({ "zh-CN": chinese, en: english });

/** Verbs of making, which want their own object before 并. */
const making = "(?:建立|制定|制订|编制|拟定|拟订|设计|搭建|构建|完善|健全|开发|起草|修订)";
/** Words that say a relation, not an act. */
const relation = "(?:适合|符合|适应|有利于|有助于|关于|属于)";
/** Nouns that stand before 信息、资料 … and are no verbs there. */
const about =
  "(?:咨询|来访|客户|用户|员工|业务|销售|项目|合同|人事|财务|产品|市场|供应商|投诉|相关|有关|基本|各类|各项|会员|来电)";
const material = "(?:信息|资料|数据|档案|文件|记录|台账|合同|单据|票据)";

/** A blank between the same word twice: there are fewer blanks to look at than letters. */
const twins = / (?<=(the|an|of|and|for|with|or|to) )\1/u;
/** An article or conjunction before the end of a sentence. */
const breakingOff = /[.;](?<=(?:the|and?) ?[.;])/u;

const patterns: readonly Pattern[] = [
  {
    // “/日起-72”: what the range begins with is gone. 自签订之日起-… has its beginning.
    needs: mark.since,
    pattern: /(?<=^|[/／、,;:%]|[^\d\s]\s)(?:[年月日]起|起)\s?[-–—~至到]\s?\d{1,6}/gu,
    say: (words) => ({
      message: say(
        `“${words}”前面缺了内容，看不出从哪里起算。`,
        `Something is missing before “${words}”: the range has no beginning.`,
      ),
    }),
  },
  {
    needs: mark.andNoun,
    pattern: new RegExp(`${making}并${relation}`, "gu"),
    say: (words) => ({
      message: say(
        `“${words}”不成句：“并”前面的动词没有宾语，可能漏了字（如“建立并完善适合……的制度”）。`,
        `“${words}” is no sentence: the verb before “并” has no object, some words may be lost.`,
      ),
    }),
  },
  {
    needs: mark.andNoun,
    pattern: new RegExp(
      `(?<=^|[,，;；。])并${about}{1,2}${material}?的[\\p{Script=Han}]{2}(?:[、和及与][\\p{Script=Han}]{2}){0,4}(?=$|[,，;；。\\s])`,
      "gu",
    ),
    say: (words) => ({
      message: say(
        `“${words}”缺少动词（如“并做好……”“并负责……”）。`,
        `“${words}” has no verb: do, handle, keep … what?`,
      ),
    }),
  },
  {
    needs: mark.other,
    pattern: /他(?<=(?:过程|工作|期间|合作|配合|协作)中?他)(?:部门|单位)/gu,
    say: (words) => ({
      mild: true,
      mainland: true,
      fix: `其${words}`,
      message: say(
        `“${words}”前像是漏了字，是否应为“其${words}”？`,
        `A character seems lost before “${words}”: 其他?`,
      ),
    }),
  },
  {
    needs: mark.emptied,
    pattern: /《\s?》|“\s?”|「\s?」|『\s?』/gu,
    say: (words) => ({
      message: say(
        `“${words}”里没有内容，像是丢了名称。`,
        `Nothing stands in “${words}”: a name seems to be lost.`,
      ),
    }),
  },
  {
    needs: mark.doubled,
    pattern:
      /(?<=[\p{Script=Han}\d)）”》])(?:、[,。;]|,[,、。;]|;[,。、]|:[,。、;])(?=$|[\p{Script=Han}\s“《(\d])/gu,
    say: (words) => ({
      message: say(
        `“${words}”两个标点相连，中间像是丢了文字。`,
        `“${words}”: two marks in a row, as if words between them were lost.`,
      ),
    }),
  },
  {
    // Text in UTF-8 that was read as another encoding.
    needs: mark.misread,
    pattern:
      /(?:锟斤拷|烫烫烫|屯屯屯){1,9}|(?:ã[\u0080-\u00bf]|â€[\u0080-\u2122]?|ï»¿|[äåæçèé][\u00a1-\u00bf\u2010-\u203a][\u0080-\u00bf\u2010-\u203a]){1,40}/gu,
    say: (words) => ({
      message: say(
        `“${words}”是编码转换出错留下的乱码。`,
        `“${words}” is what a wrong encoding made of other characters.`,
      ),
    }),
  },
  {
    needs: mark.latin,
    when: twins,
    pattern: /(?<![a-z'’-])(the|an|of|and|for|with|or|to) \1(?![a-z'’-])/gu,
    say: (words, [, word = ""]) => ({
      fix: word,
      message: say(`“${words}”重复了一个词。`, `“${words}”: one word stands twice.`),
    }),
  },
  {
    needs: mark.latin,
    when: breakingOff,
    pattern: /(?<![a-z'’])(?:the|an|and|of the|to the|for the) ?[.;](?=\s|$)/gu,
    say: (words) => ({
      message: say(`“${words}”后面缺了内容。`, `The sentence breaks off at “${words}”.`),
    }),
  },
];

const patternSigns = patterns.reduce((signs, { needs }) => signs | needs, 0);

/** Without one of these marks nothing is broken. */
export const brokenSigns = patternSigns | mark.right;

/** What is broken in a passage by its form alone, in order of place. */
export const brokenPlaces = (view: View): readonly Broken[] =>
  (view.marks & patternSigns) !== 0 || ((view.marks & mark.right) !== 0 && hasClauses(view.text))
    ? placesIn(view)
    : none;

const none: readonly Broken[] = [];

const placesIn = rememberSome((view): readonly Broken[] => {
  const found: Broken[] = [...rightsWithoutVerb(view.text)];
  for (const { needs, when, pattern, say: judge } of patterns) {
    if ((view.marks & needs) === 0 || when?.test(view.text) === false) continue;
    for (const match of matchesOf(pattern, view.text)) {
      const words = view.cased.slice(match.index, match.index + match[0].length);
      const judged = judge(words, match);
      if (judged !== null) found.push({ start: match.index, end: match.index + match[0].length, ...judged });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

/** Fewer clauses that begin alike are no list. */
const fewest = 4;

/** That many 对 at the beginning of a clause. */
function hasClauses(text: string): boolean {
  let clauses = 0;
  for (let at = text.indexOf("对"); at >= 0 && clauses < fewest; at = text.indexOf("对", at + 1))
    if (at === 0 || /[;；。\s]/u.test(text.charAt(at - 1))) clauses++;
  return clauses >= fewest;
}

const hasRight = /[有具享拥行负予可能]/u;
const right = /(?:权|权力|权限|权利)$/u;

/**
 * `对组员的职责调整权。` among clauses that each say 有…权: its verb is lost. Where rights are listed without verbs
 * it is ordinary.
 */
function rightsWithoutVerb(text: string): readonly Broken[] {
  if (!text.includes("权") || !hasClauses(text)) return none;
  const clauses = [...text.matchAll(/(?:^|[;；。\s])(对[^;；。\s]{2,60})(?=[;；。\s]|$)/gu)]
    .map((match) => ({
      start: match.index + match[0].length - (match[1] ?? "").length,
      words: match[1] ?? "",
    }))
    .filter(({ words }) => right.test(words));
  const lacking = clauses.filter(({ words }) => !hasRight.test(words));
  if (lacking.length !== 1 || clauses.length < fewest) return [];
  return lacking.map(({ start, words }) => ({
    start,
    end: start + words.length,
    message: say(
      `“${words}”缺少动词：前后各句都写“有……权”，此句像是漏了“有”或“具有”。`,
      `“${words}” has no verb, while the clauses beside it say “有…权” (has the right to): one seems to be lost.`,
    ),
  }));
}
