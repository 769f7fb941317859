import { clauseOf, sentenceOf } from "../grammar/clause.ts";
import type { Context } from "../grammar/context.ts";
import type { MetricFigure } from "./metric-figures.ts";

/** What somebody did before, or knows: no demand on the work of this role. */
const achieved =
  /经验|经历|曾|(?<![通超])过(?![程渡高])|业绩|成果|案例|履历|荣誉|(?:^|[^a-z])(?:experience|track record|proven|history of|demonstrated|success in|familiar(?:ity)?|knowledge|understanding)(?![a-z])/u;
/** What happened, on a market or in a company. */
const happened =
  /(?:增长|提升|提高|下降|降低|减少|增加|达到|突破|超过)了|同期相比|较去年同期|(?:^|[^a-z])(?:grew|increased|rose|fell|decreased|has grown|we have)(?![a-z])/u;
const company =
  /我们|我司|本公司是|成立|融资|市场需求|招聘需求|行业平均|(?:^|[^a-z])(?:we are|we're|our company|founded|market is)(?![a-z])/u;
/** Shares of pay, prices and time, right beside the figure. */
const otherShare =
  /工资|薪|提成|奖金|佣金|津贴|股权|折扣|权重|出差|加班|税|(?:^|[^a-z])(?:bonus|commission|salary|salaries|equity|travel|remote|discount|overtime|of (?:your|the|their) time|401\(?k\)?)(?![a-z])/u;

/** True unless the words around a name and its figure speak of something else than a demand on the work. */
export function isClaim(
  text: string,
  name: { readonly start: number; readonly end: number },
  figure: MetricFigure | null,
  context: Context,
  listed: boolean,
): boolean {
  if (figure === null || listed) return true;
  const start = Math.min(name.start, figure.start);
  const end = Math.max(name.end, figure.end);
  const clause = clauseOf(text, start, end);
  const near =
    text.slice(Math.max(clause.start, start - 10), start) + text.slice(end, Math.min(clause.end, end + 10));
  if (otherShare.test(near)) return false;
  const words = text.slice(clause.start, clause.end);
  if (happened.test(words)) return false;
  if (context.area === "duties") return true;
  const sentence = sentenceOf(text, start, end);
  const around = text.slice(Math.max(sentence.start, start - 80), Math.min(sentence.end, end + 40));
  if (context.area === "requirements") return !achieved.test(around);
  return !company.test(around) && !happened.test(around);
}
