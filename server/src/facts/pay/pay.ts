import type { Pay } from "../fact.ts";
import type { Amount } from "../grammar/amount.ts";
import { scanAmounts } from "../grammar/amount.ts";
import { clauseOf, sentenceOf } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { gradeBeside, grossOf, labelOf, monthsOf, partOf, variableOf } from "./pay-about.ts";
import { readUntold } from "./pay-untold.ts";
import { cue, currencyOf, habit, otherMoney, periodBefore, sinceCue } from "./pay-words.ts";

/** What is paid, in a piece of text: amounts that are pay, and words that say pay is not told. */
export function readPay(view: View, context: Context): readonly Unplaced<Pay>[] {
  const { text } = view;
  const place = isPayPlace(context);
  if (!place && (view.hints & hint.pay) === 0 && !(context.head && /[万千kw]/u.test(text))) return none;
  const facts: Unplaced<Pay>[] = [];
  for (const amount of scanAmounts(text)) {
    const confidence = judge(text, amount, context);
    if (confidence > 0) facts.push(payOf(view, context, amount, confidence));
  }
  return facts.length > 0 ? facts : readUntold(view, context, place);
}

const none: readonly Unplaced<Pay>[] = [];

/** A field, column or section about pay. */
export const isPayPlace = (context: Context): boolean =>
  context.fieldId === "pay" || (context.fieldId === null && context.sectionIds.includes("pay"));

/** How sure it is that the amount is what the holder is paid; 0 when it is other money or no money. */
function judge(text: string, amount: Amount, context: Context): number {
  const clause = clauseOf(text, amount.start, amount.end);
  const before = text.slice(clause.start, amount.start);
  const near = text.slice(Math.max(clause.start, amount.start - 30), amount.start);
  // 6000-7500元（底薪2690+加班费）: the bracket tells what the sum is made of.
  const follows = text.slice(amount.end, Math.min(clause.end, amount.end + 16));
  const after = madeOf.test(follows) ? "" : follows;
  const value = amount.max ?? amount.min ?? 0;
  if (
    otherMoney.test(sinceCue(near)) ||
    (otherMoney.test(after) && !/^\s*(?:\+|plus|and|with|base|以?及|另)/u.test(after))
  )
    return 0;
  if (isPayPlace(context)) {
    if (amount.scaled || amount.period !== null) return 0.97;
    return value >= 1000 && !isYear(value) ? 0.9 : 0;
  }
  if (
    context.area === "duties" ||
    context.sectionIds.includes("company") ||
    context.sectionIds.includes("contact")
  )
    return 0;
  if (!amount.scaled && amount.period === null && (value < 1000 || isYear(value))) return 0;
  if (isOffer(amount, before, context)) return 0.8;
  if (context.head) return headLine(text, amount) ? 0.85 : cue.test(before) ? 0.9 : 0;
  if (cue.test(before)) return amount.scaled || amount.period !== null || value >= 1000 ? 0.95 : 0;
  if (/^\s*[·x×*,\s]*\d{2}\s*薪/u.test(text.slice(amount.end, amount.end + 12))) return 0.95;
  const sentence = text.slice(sentenceOf(text, amount.start, amount.end).start, amount.start);
  if (cue.test(sentence) && amount.currency !== null) return 0.85;
  if (amount.period !== null && amount.scaled && context.area !== "requirements") return 0.8;
  return amount.period !== null && cue.test(after) ? 0.8 : 0;
}

const madeOf = /^\s*(?:\/[月年天])?\s*\(\s*(?:其中|含|包含|包括|由|底薪|基本工资|固定|无责|base)/u;

/** “- £55k–£70k depending on experience” as the first thing offered: a range of that size is the salary. */
const isOffer = ({ min, max, currency, scaled }: Amount, before: string, context: Context): boolean =>
  context.item &&
  context.sectionIds.includes("benefits") &&
  before.trim() === "" &&
  currency !== null &&
  min !== null &&
  max !== null &&
  min < max &&
  (scaled || min >= 10_000);

/** A bare 2024 is a year, whatever stands around it. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

/** The amount between the bars or points of a posting's head line, or alone in it. */
function headLine(text: string, amount: Amount): boolean {
  if (!amount.scaled && amount.period === null) return false;
  const line = { start: text.lastIndexOf("\n", amount.start - 1) + 1, end: text.indexOf("\n", amount.end) };
  const before = text.slice(line.start, amount.start);
  const after = text.slice(amount.end, line.end < 0 ? text.length : line.end);
  return (
    /(?:^|[|·•/,;、\s])\s*$/u.test(before) &&
    /^\s*(?:$|[|·•/,;、\s*×x]|\d{2}薪)/u.test(after) &&
    before.length + after.length <= 60
  );
}

function payOf(view: View, context: Context, amount: Amount, confidence: number): Unplaced<Pay> {
  const { text, cased } = view;
  const clause = clauseOf(text, amount.start, amount.end);
  const sentence = sentenceOf(text, amount.start, amount.end);
  const before = text.slice(clause.start, amount.start);
  const after = text.slice(amount.end, Math.min(sentence.end, amount.end + 40));
  const months = monthsOf(after);
  const period = amount.period ?? periodBefore(before);
  const currency = amount.currency ?? currencyOf(context.language, text);
  const impliedPeriod = period === null ? habit(currency, amount.max ?? amount.min ?? 0) : null;
  const part = partOf(before.slice(-40));
  const end = amount.end + (months?.direct ?? 0);
  return {
    span: view.source(amount.start, end),
    text: cased.slice(amount.start, end).trim(),
    min: amount.min,
    max: amount.max,
    currency,
    period,
    impliedPeriod,
    months: months?.count ?? null,
    monthsMax: months?.max ?? null,
    disclosed: !/(?:待遇|薪资|薪酬|工资|月薪)面[议谈]/u.test(
      text.slice(Math.max(0, amount.start - 40), amount.start),
    ),
    ends:
      amount.ends === null
        ? null
        : {
            low: view.source(amount.ends.low.start, amount.ends.low.end),
            high: view.source(amount.ends.high.start, amount.ends.high.end),
          },
    part,
    gross:
      grossOf(before.slice(-20)) ??
      grossOf(text.slice(amount.start, amount.end)) ??
      grossOf(after.slice(0, 20)),
    variable: variableOf(part, after.slice(months?.direct ?? 0)),
    grade: gradeBeside(text, amount.start, amount.end),
    label: labelOf(`${before} ${/^\s*\(([^()\n]{1,20})\)/u.exec(after)?.[1] ?? ""}`),
    unitKnown:
      currency !== null &&
      (period !== null ||
        /^\s*(?:for (?:the|an?|this) |in total|flat|one-?time)/u.test(after) ||
        (impliedPeriod !== null &&
          (amount.kilo ||
            months !== null ||
            isPlainSum(cased.slice(amount.start, amount.end)) ||
            isPayPlace(context) ||
            cue.test(before) ||
            cue.test(after)))),
    confidence,
  };
}

/** 15000-25000元, $90,000: so many digits with a currency are read by everybody alike. */
const isPlainSum = (words: string): boolean =>
  !/[万萬千仟]|\d\s?w/iu.test(words) && /[^\d\s.,，~～—–-]/u.test(words);
