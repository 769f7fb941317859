import type { Language } from "../vocabulary/language.ts";
import type { Amount } from "./amount.ts";
import { scanAmounts } from "./amount.ts";
import { clauseOf, sentenceOf } from "./clause.ts";
import type { Context, Unplaced } from "./context.ts";
import type { Pay, PayPeriod } from "./fact.ts";
import { hint } from "./hints.ts";
import type { View } from "./plain-text.ts";

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
  return facts.length > 0 ? facts : undisclosed(view, context, place);
}

const none: readonly Unplaced<Pay>[] = [];

const isPayPlace = (context: Context): boolean =>
  context.fieldId === "pay" || (context.fieldId === null && context.sectionIds.includes("pay"));

const cue =
  /薪|工资|底薪|待遇|月收入|年收入|综合收入|收入范围|年包|总包|税前|税后|月给|年俸|薪资|(?:^|[^a-z])(?:salary|salaries|compensation|base|hourly|ote|on-target earnings|pay(?! (?:system|scale|grade|band|period))|wage|wages|remuneration|stipend|earn|earning|earnings)(?![a-z])/u;
const cues = new RegExp(`${cue.source}|综合`, "gu");

/** Money that is no pay: what is managed, sold, spent or given on top. */
const otherMoney =
  /预算|营收|营业额|销售额|业绩|流水|产值|成本|融资|资产|注册资本|资金|投资|消费|采购|客单|单价|合同额|订单|规模|用户|粉丝|补贴|补助|餐补|房补|车补|话补|津贴|报销|礼金|红包|押金|罚款|奖学金|保险|保额|公积金|经费|交通费|培训费|服装费|押一|提成|推荐费|内推|奖励|奖金(?!$)|(?:^|[^a-z])(?:budgets?|revenues?|arr|acv|iacv|tcv|gmv|bookings?|sales of|quota|deals?|funding|raised|accounts?|portfolio|customers?|invested|valuation|spend|assets|aum|contracts? (?:worth|valued)|bonus|sign-on|signing|weighting|home office|learning|wellness|equipment|allowance|reimbursement|referral|401|pay (?:system|scale|grade)|per diem|donat(?:e|ion)|grants?|cost savings|p&l|market cap|equity|fees?|tokens?)(?![a-z])/u;

/** How sure it is that the amount is what the holder is paid; 0 when it is other money or no money. */
function judge(text: string, amount: Amount, context: Context): number {
  const clause = clauseOf(text, amount.start, amount.end);
  const before = text.slice(clause.start, amount.start);
  const near = text.slice(Math.max(clause.start, amount.start - 30), amount.start);
  const after = text.slice(amount.end, Math.min(clause.end, amount.end + 16));
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
  if (context.head) return headLine(text, amount) ? 0.85 : cue.test(before) ? 0.9 : 0;
  if (cue.test(before)) return amount.scaled || amount.period !== null || value >= 1000 ? 0.95 : 0;
  if (/^\s*[·x×*,\s]*\d{2}\s*薪/u.test(text.slice(amount.end, amount.end + 12))) return 0.95;
  const sentence = text.slice(sentenceOf(text, amount.start, amount.end).start, amount.start);
  if (cue.test(sentence) && amount.currency !== null) return 0.85;
  if (amount.period !== null && amount.scaled && context.area !== "requirements") return 0.8;
  return amount.period !== null && cue.test(after) ? 0.8 : 0;
}

/** A bare 2024 is a year, whatever stands around it. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

/** The words behind the last word for pay: “底薪+提成综合15-20K” speaks of pay in the end. */
function sinceCue(words: string): string {
  let from = 0;
  for (const match of words.matchAll(cues)) from = match.index + match[0].length;
  return words.slice(from);
}

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
  const months = monthsOf(text.slice(amount.end, Math.min(sentence.end, amount.end + 40)));
  const period = amount.period ?? periodBefore(before);
  const currency = amount.currency ?? currencyOf(context.language, text);
  const end = amount.end + (months?.direct ?? 0);
  return {
    span: view.source(amount.start, end),
    text: cased.slice(amount.start, end).trim(),
    min: amount.min,
    max: amount.max,
    currency,
    period,
    impliedPeriod: period === null ? habit(currency, amount.max ?? amount.min ?? 0) : null,
    months: months?.count ?? null,
    disclosed: !/(?:待遇|薪资|薪酬|工资|月薪)面[议谈]/u.test(
      text.slice(Math.max(0, amount.start - 40), amount.start),
    ),
    confidence,
  };
}

/** 14 in ·14薪 or ×14, and how far it belongs to the amount's own words. */
function monthsOf(after: string): { count: number; direct: number } | null {
  const direct =
    /^\s*[·•x×*/\s]*(\d{2}(?:\.\d)?)(?:\s*[-~]\s*\d{2})?\s*(?:薪|个月)/u.exec(after) ??
    /^\s*[×x*]\s*(\d{2})(?!\d)/u.exec(after);
  if (direct !== null) return plausible(Number(direct[1]), direct[0].length);
  const later = /(?:^|[^\d])(\d{2})\s*薪/u.exec(after);
  return later === null ? null : plausible(Number(later[1]), 0);
}

const plausible = (count: number, direct: number): { count: number; direct: number } | null =>
  count >= 12 && count <= 24 ? { count, direct } : null;

function periodBefore(before: string): PayPeriod | null {
  const words = before.slice(-40);
  if (/时薪|小时工资|hourly/u.test(words)) return "hour";
  if (/日薪|日结|daily/u.test(words)) return "day";
  if (/周薪|weekly/u.test(words)) return "week";
  if (/月薪|月收入|月给|每月|月综合|月度|月工资|monthly/u.test(words)) return "month";
  return /年薪|年收入|年包|年总包|年俸|每年|annual|yearly|per annum|base salary range|on-target earnings|(?:^|[^a-z])ote(?![a-z])/u.test(
    words,
  )
    ? "year"
    : null;
}

function currencyOf(language: Language, text: string): string | null {
  if (language === "zh-CN") return "CNY";
  if (language === "zh-TW") return "TWD";
  return /[\u4e00-\u9fff]/u.test(text) ? "CNY" : null;
}

/** What an amount without a period means where it is written: Chinese pay is told by the month, American by the year or hour. */
export function habit(currency: string | null, amount: number): PayPeriod | null {
  if (currency === "CNY" || currency === "TWD" || currency === "HKD") {
    if (amount < 1000) return null;
    return amount < (currency === "CNY" ? 150_000 : 300_000) ? "month" : "year";
  }
  if (amount >= 15_000) return "year";
  return amount > 0 && amount < 200 ? "hour" : null;
}

const silentWords =
  /(?:薪资|薪酬|工资|待遇|月薪|年薪|薪水|底薪|报酬)[^,。;]{0,6}(?:面议|面谈|从优|优厚|可谈|详谈|保密|依经验|依学历|按公司规定|具有竞争力)|面议|面谈|(?:^|[^a-z])(?:(?:highly |very )?competitive (?:base )?(?:salary|pay|compensation|remuneration|package|wages?)|(?:salary|pay|compensation|wage)[^.;]{0,30}(?:commensurate|negotiable|competitive|d\.?o\.?e\.?(?![a-z])|depend(?:s|ing|ent) (?:up)?on experience|to be discussed)|doe(?![a-z])|market rate|negotiable)/u;
const alone = /面议|面谈|doe|market rate|negotiable/u;

/** 面议, competitive: pay is spoken of and not told. Bare 面议 counts only where pay is the subject. */
function undisclosed(view: View, context: Context, place: boolean): readonly Unplaced<Pay>[] {
  const { text, cased } = view;
  const pattern = place ? /按(?:照)?公司(?:规定|制度|标准)|依公司规定|待定|保密/u : null;
  const match = silentWords.exec(text) ?? pattern?.exec(text) ?? null;
  if (match === null) return none;
  if (!place && alone.test(match[0]) && !cue.test(match[0])) return none;
  if (!place && (context.area === "duties" || context.area === "requirements")) return none;
  const start = match.index + (/^[^a-z\u4e00-\u9fff]/u.test(match[0]) ? 1 : 0);
  const end = match.index + match[0].length;
  return [
    {
      span: view.source(start, end),
      text: cased.slice(start, end).trim(),
      min: null,
      max: null,
      currency: null,
      period: null,
      impliedPeriod: null,
      months: null,
      disclosed: false,
      confidence: 0.95,
    },
  ];
}
