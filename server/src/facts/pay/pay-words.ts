import type { Language } from "../../vocabulary/language.ts";
import type { PayPeriod } from "../fact.ts";

/** Words that say an amount is pay. */
export const cue =
  /薪|工资|底薪|待遇|月收入|年收入|综合收入|收入范围|年包|总包|税前|税后|月给|年俸|薪资|(?:^|[^a-z])(?:salary|salaries|compensation|base|hourly|ote|on-target earnings|pay(?! (?:system|scale|grade|band|period))|wage|wages|remuneration|stipend|earn|earning|earnings)(?![a-z])/u;
const cues = new RegExp(`${cue.source}|综合`, "gu");

/** Money that is no pay: what is managed, sold, spent or given on top. */
export const otherMoney =
  /预算|营收|营业额|销售额|业绩|流水|产值|成本|融资|资产|注册资本|资金|投资|消费|采购|客单|单价|合同额|订单|规模|用户|粉丝|补贴|补助|餐补|房补|车补|话补|津贴|报销|礼金|红包|押金|罚款|奖学金|保险|保额|公积金|经费|交通费|培训费|服装费|押一|提成|推荐费|内推|奖励|奖金(?!$)|年终奖|年底奖|分红|全勤|节日|过节|生日|工龄|高温|取暖|通讯|话费|[油车房饭]补|[车房饭]贴|伙食|加班费|夜班费|课时费|(?:^|[^a-z])(?:budgets?|revenues?|arr|acv|iacv|tcv|gmv|bookings?|sales of|quota|deals?|funding|raised|accounts?|portfolio|customers?|invested|valuation|spend|assets|aum|contracts? (?:worth|valued)|bonus|sign-on|signing|weighting|home office|learning|wellness|equipment|allowance|reimbursement|referral|401|pay (?:system|scale|grade)|per diem|donat(?:e|ion)|grants?|cost savings|p&l|market cap|equity|fees?|tokens?|tuition|relocation|internet|gym|co-?working)(?![a-z])/u;

/** The words behind the last word for pay: “底薪+提成综合15-20K” speaks of pay in the end. */
export function sinceCue(words: string): string {
  let from = 0;
  for (const match of words.matchAll(cues)) from = match.index + match[0].length;
  return words.slice(from);
}

/** What the words before an amount, or a field's name, say it is counted by. */
export function periodBefore(before: string): PayPeriod | null {
  const words = before.slice(-40);
  if (/时薪|小时工资|\/\s*(?:小时|时)|hourly/u.test(words)) return "hour";
  if (/日薪|日结|\/\s*[天日]|daily/u.test(words)) return "day";
  if (/周薪|\/\s*周|weekly/u.test(words)) return "week";
  if (/月薪|月收入|月给|每月|月综合|月度|月工资|\/\s*月|monthly/u.test(words)) return "month";
  return /年薪|年收入|年包|年总包|年俸|每年|\/\s*年|annual|yearly|per annum|base salary range|on-target earnings|(?:^|[^a-z])ote(?![a-z])/u.test(
    words,
  )
    ? "year"
    : null;
}

export function currencyOf(language: Language, text: string): string | null {
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
