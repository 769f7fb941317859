import type { View } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import { mark } from "../../facts/hints/marks.ts";
import { alone, between, data, people, peopleEn } from "../../facts/hints/personal-data-words.ts";
import type { Span } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";
import { createScan, type Found, matchesOf } from "./scan.ts";

/** Words about people's data. */
interface PersonalData extends Found {
  /** `weak`: 用户画像, 聊天记录: one alone may be any marketing text. `guarded`: named as something to protect. */
  readonly kind: "strong" | "weak" | "guarded";
}

const chinese = new RegExp(
  `(?:${people})(?:${between}){0,3}(?:${data})(?!流|化|系统|技术|科技|架构|学|咨询|平台|库|中心|产品|线|仓|模型|支持部|素养)|${alone}`,
  "gu",
);
const english = new RegExp(
  `(?<![a-z])(?:(?:${peopleEn})s?(?:['’]s?)?\\s+(?:(?:personal|account|contact|sensitive|confidential|private|health|payment|care)\\s+){0,2}(?:data|information|records|files|details|profiles|charts)|personal (?:data|information|details)|personally identifiable information|pii|phi|protected health information|(?:medical|health) records|personnel (?:files|records)|hr (?:records|files))(?![a-z])(?!\\s+(?:platform|team|scien|warehouse|integration|model|pipeline|cent(?:er|re)|system|lake|analyst|structure|architecture|entry clerk))`,
  "gu",
);

/** Words that make a mention of data one of its protection. */
const guards =
  /保护|保密|安全|合规|脱敏|匿名|泄[露密漏]|外传|透露|授权|防止|不得|严禁|法律|法规|隐私政策|隐私法|confidential|protect|secur|privacy|complian|safeguard|gdpr|hipaa|ccpa|ferpa|disclos|unauthori[sz]ed|anonymi/u;
/** Marketing and analysis speak of these without a person's file in hand. */
const weak =
  /^用户(?:相关|核心|基础|全部|关键|重要|线上|线下|的)*数据$|画像$|洞察$|聊天记录$|通话录音$|通话记录$|嗜好$/u;
/** Words to applicants, not of the work. */
const toApplicants =
  /应聘|投递|您|简历请|发送至|your (?:personal|data|application|information)|applying|privacy notice/u;
/** English speaks of customer information in many ways; only work on it counts. */
const handling =
  /(?<![a-z])(?:collect|gather|maintain|manag|process|handl|access|analy[sz]|review|record|updat|keep|kept|stor(?:e|ing|age)|enter|us(?:e|es|ing)(?! cases)(?![a-z])|document|retriev|input|compil|transfer|migrat|verif|file|filing|update|export|clean)/u;

function find({ text, marks }: View): readonly PersonalData[] {
  if (toApplicants.test(text)) return [];
  const found: PersonalData[] = [];
  for (const pattern of (marks & mark.latin) === 0 ? inChinese : inBoth) {
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      const isEnglish = pattern === english;
      const near = text.slice(Math.max(0, start - (isEnglish ? 60 : 12)), end + (isEnglish ? 40 : 14));
      const isGuarded = guards.test(near);
      if (isEnglish && !isGuarded && !handling.test(beside(text, start, end))) continue;
      found.push({ start, end, kind: isGuarded ? "guarded" : weak.test(match[0]) ? "weak" : "strong" });
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

/** What stands right before and behind. */
const beside = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 24);

const inChinese = [chinese];
const inBoth = [chinese, english];

const scan = createScan(hint.privacy, find);

/** Personal data a role handles: the places, and whether the role speaks of protecting it. */
export interface Handled {
  /** In document order; empty when the role handles none, as far as can be told. */
  readonly places: readonly Span[];
  readonly guarded: boolean;
}

const unhandled: Handled = { places: [], guarded: false };

/**
 * Data about people that the holder collects, keeps or analyses. What the company, the benefits or the hiring
 * process say is not about the holder's work.
 */
export function personalDataOf({ passages }: Pick<RuleContext<unknown>, "passages">): Handled {
  const mentions = scan(passages()).filter(
    ({ passage }) => passage.area !== "silent" && (passage.kind === "text" || passage.kind === "heading"),
  );
  if (mentions.length === 0) return unhandled;
  let guarded = false;
  let strong = false;
  const weakWords = new Set<string>();
  for (const { found, passage } of mentions) {
    if (found.kind === "guarded") guarded = true;
    else if (found.kind === "strong") strong = true;
    else weakWords.add(wordsOf(passage.view, found));
  }
  const handles = strong || guarded || areRecords(weakWords);
  return { places: handles ? mentions.map(({ span }) => span) : [], guarded };
}

/** Marketing alone (画像, 洞察) is about crowds; with records of single people it is not. */
const areRecords = (weakWords: ReadonlySet<string>): boolean =>
  weakWords.size >= 2 && [...weakWords].some((words) => /(?:记录|录音|嗜好)$/u.test(words));

const wordsOf = ({ text }: View, { start, end }: Found): string => text.slice(start, end);
