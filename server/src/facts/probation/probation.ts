import type { Probation } from "../fact.ts";
import { sentenceOf } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { contractTerms } from "./contract-term.ts";
import { lengthsIn, shareIn } from "./probation-figures.ts";

const mention =
  /试用期|试用(?=[为:\d一二两三四五六半]|工资|薪)|(?<![a-z])(?:probation(?:ary)?|trial) period|(?<![a-z])probation(?:ary)?(?! officer)(?![a-z])/gu;

/** 产品试用期, a free trial: not the holder's. */
const otherTrial =
  /(?:产品|软件|系统|免费|客户|用户|服务|会员|设备|样品|free|product|customer|software)[的 ]{0,2}$/u;
/** 不设试用期, no probation. */
const denied = /(?:无|不设|没有|免|取消|(?<![a-z])(?:no|without)(?: an?)?)[ 置有]{0,2}$/u;
/** 试用期员工的考核, 试用期转正: a duty about others. */
const others =
  /^(?:免(?!费)|无(?![薪责工])|(?:内)?(?:的)?(?:员工|人员|同事|新人|新员工|考核|转正|管理|跟踪|跟进|评估|辅导|面谈|转化|用户|客户))|^ (?:reviews?|employees?|staff|assessments?|officer|cases?)/u;

/** Mentions read in one piece of text. */
const most = 50;

/**
 * What is said about probation in a piece of text, one claim a sentence. A mention without any figure is a claim
 * too: that there is one. Duties are about other people's.
 */
export function readProbation(view: View, context: Context): readonly Unplaced<Probation>[] {
  if (context.area === "duties") return [];
  if ((view.hints & hint.probation) === 0) return aloneIn(view, context);
  const { text } = view;
  const found: Unplaced<Probation>[] = [];
  let read = 0;
  for (const match of text.matchAll(mention)) {
    const { index } = match;
    if (index < read) continue;
    const before = text.slice(Math.max(0, index - 10), index);
    const after = index + match[0].length;
    if (otherTrial.test(before) || denied.test(before) || others.test(text.slice(after, after + 14)))
      continue;
    const sentence = sentenceOf(text, index, after);
    read = sentence.end;
    found.push(claimOf(view, { start: index, end: after }, sentence));
    if (found.length >= most) break;
  }
  return found;
}

const alone =
  /^\s*(?:(?:\d{1,2}|[一二两三四五六]) ?[-~至到] ?)?(?:\d{1,2}|[一二两三四五六]) ?(?:个月|months?)\s*$/u;

/**
 * `| 试用期 | 3个月 |`: the cell beside names no probation, and could be the contract's. Too unsure for rules about
 * lengths, it still says that there is one.
 */
function aloneIn(view: View, context: Context): readonly Unplaced<Probation>[] {
  if (!context.item || context.sectionIds[0] !== "contract" || !alone.test(view.text)) return [];
  const words = `试用期${view.text.trim()}`;
  const value = lengthsIn(words, { start: 0, end: 3 })?.value;
  if (value === undefined || value > 6) return [];
  const start = view.text.length - view.text.trimStart().length;
  const span = view.source(start, view.text.trimEnd().length);
  return [
    {
      span,
      text: view.cased.trim(),
      months: value,
      payRatio: null,
      contractMonths: null,
      length: span,
      share: null,
      confidence: 0.4,
    },
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function claimOf(view: View, word: Place, sentence: Place): Unplaced<Probation> {
  const { text } = view;
  const words = text.slice(sentence.start, sentence.end);
  const at = { start: word.start - sentence.start, end: word.end - sentence.start };
  const length = lengthsIn(words, at);
  const share = shareIn(words, at);
  const contract = contractTerms(words);
  const start = Math.min(
    word.start,
    ...[length, share].flatMap((part) => (part ? sentence.start + part.start : [])),
  );
  const end = Math.max(
    word.end,
    ...[length, share].flatMap((part) => (part ? sentence.start + part.end : [])),
  );
  const place = (part: Place | null) =>
    part === null ? null : view.source(sentence.start + part.start, sentence.start + part.end);
  return {
    span: view.source(start, end),
    text: view.cased.slice(start, end).trim(),
    months: length?.value ?? null,
    payRatio: share?.value ?? null,
    contractMonths: contract.length === 0 ? null : Math.max(...contract.map(({ months }) => months)),
    length: place(length),
    share: place(share),
    confidence: 0.9,
  };
}
