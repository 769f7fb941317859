// The grammar of what a role asks for: years, money, percentages, degrees, laws, labels in tables; and the patterns
// of names of roles.
// Grammars cannot see the name of a file, so these patterns meet every Markdown and YAML file of the editor: a figure
// counts only when words beside it on its line say that it is a job's (signs.mjs).
// Every pattern begins with something it can be ruled out by at once and repeats nothing without a bound, so that a
// line of any length takes time in proportion to it.
import { authority, behind, experience, included, metric, pay } from "./signs.mjs";

const number = "[0-9０-９][0-9０-９,.]{0,11}";
const range = String.raw`[ \t]?(?:[-–—~～－]|至|到| to )[ \t]?`;
const han = "[一二三四五六七八九十两兩]{1,3}";

const years = [
  String.raw`(?<![0-9０-９.])[0-9０-９]{1,2}(?:\.[0-9])?(?:${range}[0-9０-９]{1,2})?\+?[ \t]?(?:年(?![0-9度底級初级終终薪月])|[个個]月)(?:以上|以下|以[内內])?`,
  `(?<![一二三四五六七八九十])${han}(?:${range}${han})?年(?:以上|以下|以[内內])`,
  String.raw`(?<![0-9A-Za-z.])[0-9]{1,2}(?:${range}[0-9]{1,2})?\+?[ \t](?:years?|months?|yrs)(?![A-Za-z])`,
].join("|");

const currency = String.raw`(?:[¥￥$€£]|(?<![A-Za-z])(?:CNY|RMB|TWD|USD|EUR|GBP|NT\$))`;

const money = [
  String.raw`${currency}[ \t]?${number}(?:${range}${number})?(?:[ \t]?[kK万萬](?![A-Za-z]))?`,
  String.raw`(?<![0-9０-９.A-Za-z])${number}(?:[kK])?(?:${range}${number})?[ \t]?(?:[百千万萬]?元|[万萬](?![名人次个個])|[kK](?![A-Za-z0-9]))`,
].join("|");

/** From here to there in thousands, or an hour: a range that is pay also where no word says so. */
const payRange = [
  String.raw`${currency}[ \t]?${number}[kK]?${range}${currency}?(?:[0-9]{4,7}|[0-9]{1,3},[0-9]{3}|[0-9]{1,3}(?:\.[0-9])?[ \t]?[kK万萬](?![A-Za-z]))`,
  String.raw`${currency}[ \t]?[0-9]{1,3}${range}${currency}?[0-9]{1,3}(?=[ \t]?(?:[/／]|per[ \t]|an?[ \t])(?:hour|hr|day)(?![A-Za-z]))`,
  String.raw`(?<![0-9０-９.A-Za-z])[0-9]{4,6}${range}[0-9]{4,6}[ \t]?元`,
  String.raw`(?<![0-9０-９.A-Za-z])[0-9]{1,3}(?:\.[0-9])?[kK万萬]?${range}[0-9]{1,3}(?:\.[0-9])?[ \t]?(?:[kK]|[万萬]元?)(?=[ \t]*(?:[·,，、。；;)）|/／*×]|[每年月薪]|$))`,
].join("|");

/** `元/月`, `per year`, `·14薪` behind an amount of four figures, or in thousands: less is the price of a service. */
const large = "(?:[0-9][0-9,]{3}|[kK万萬])";
const payPeriod = String.raw`(?:${money})(?<=${large}|${large}元)(?=[ \t]?(?:[/／][ \t]?(?:[年月]|mo|year|yr|annum)|每[年月]|(?:per|an?)[ \t](?:month|year|annum)|[·*×x][ \t]?1[2-9]))`;

const percent = String.raw`(?<![0-9０-９.])${number}[ \t]?[%％‰]`;

const patterns = {
  years: {
    comment: "3-5年以上工作经验, 工作年限：三年以上, 5+ years of experience; not 5 years ago",
    name: "constant.numeric.years.rolewright",
    match: [`(?:${years})${experience.ahead}`, behind(experience.behind, years) + experience.noDate].join(
      "|",
    ),
  },
  money: {
    comment: "15-25K, 月薪8000元, 审批300元以内, CNY 10,000-15,000; not the $9 a service costs",
    name: "constant.numeric.money.rolewright",
    match: [
      payRange,
      payPeriod,
      behind(pay.behind, money),
      behind(authority.behind, money) + authority.ahead,
      behind(authority.up, money),
      `(?:${money})${included.ahead}`,
      behind(included.behind, money),
    ].join("|"),
  },
  percent: {
    comment: "≥95%, 满意度95%, 5%以上（含5%）; not the 80% of a page's width",
    name: "constant.numeric.percent.rolewright",
    match: [
      `[≥≤≧≦＞＜][ \\t]?${percent}`,
      behind(metric.behind, percent),
      `${percent}${included.ahead}`,
      behind(included.behind, percent),
    ].join("|"),
  },
  degree: {
    comment: "本科及以上学历, 碩士學位, Bachelor's degree",
    name: "constant.numeric.degree.rolewright",
    match: [
      `(?:博士|[硕碩]士|本科|大[专專學学]|[专專]科|高中|中[专專]|[学學]士)(?:研究生)?(?:(?:或|及)?以上(?:[学學][历歷位])?|[学學][历歷位])`,
      String.raw`(?<![A-Za-z])(?i:(?:bachelor|master|associate|doctoral)(?:['’]s)?[ \t]degree)(?![A-Za-z])`,
    ].join("|"),
  },
  law: {
    comment: "《劳动合同法》, no other book",
    match: String.raw`(《)([^《》\r\n]{0,40}(?:法典?|条例|條例|办法|辦法|规定|規定|规则|規則|准则|準則|细则|細則|标准|標準|通则|通則|解释|解釋)(?:[（(][^《》\r\n]{0,20}[）)])?)(》)`,
    captures: {
      1: { name: "punctuation.definition.law.begin.rolewright" },
      2: { name: "entity.name.type.law.rolewright" },
      3: { name: "punctuation.definition.law.end.rolewright" },
    },
  },
};

const escaped = (name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** Up to a note, a sign or the end of the line. */
const roleName = String.raw`([^\s：:，,。；;（(\[<*_\`|#][^：:。；;（(\[<*_\`|#\r\n]{0,60}?)(?=[ \t]*(?:[（(。；;]|$))`;

/**
 * A role named behind a label: `直接上级：客服总监` at the beginning of a line or item. The label is captured, too.
 */
export const roleLine = (names) =>
  String.raw`(?:\G|^)[ \t]*((?i:${names.map(escaped).join("|")}))[ \t]*[:：][ \t]{0,4}${roleName}`;

/** A role named behind a bold label, whose asterisks are Markdown's: `**直接上级**：客服总监`, `**直接上级：**客服总监`. */
export function roleBehindBold(names) {
  const labels = [...new Set(names.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]))];
  const look = (ends) => labels.flatMap((label) => ends.map((end) => escaped(label) + end)).join("|");
  const outside = String.raw`(?<=\*\*)(?<=${look([String.raw`\*\*`])})[:：]`;
  const inside = String.raw`(?<=[:：]\*\*)(?<=${look([String.raw`：\*\*`, String.raw`:\*\*`])})`;
  return String.raw`(?:${outside}|${inside})[ \t]{0,4}${roleName}`;
}

export function factsGrammar(fieldNames) {
  return {
    $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
    comment: "Made by scripts/generate/grammars.mjs; do not edit.",
    name: "Rolewright facts",
    scopeName: "rolewright.facts.injection",
    injectionSelector: [
      "L:text.html.markdown meta.paragraph.markdown - markup.inline.raw - comment - meta.link - meta.image",
      "L:text.html.markdown markup.table.markdown - markup.inline.raw - comment - meta.link",
      "L:source.yaml string - entity.name.tag - comment",
    ].join(", "),
    patterns: [...Object.keys(patterns).map((name) => ({ include: `#${name}` })), { include: "#tableField" }],
    repository: {
      ...patterns,
      tableField: {
        comment: "| 岗位编码 | KF-01 |",
        match: String.raw`(?<=\|)[ \t]{0,20}(?=[A-Za-z\p{Han}])((?i:${fieldNames.map((name) => escaped(name).replaceAll("'", "['’]")).join("|")}))(?=[ \t]{0,20}\|)`,
        captures: { 1: { name: "variable.field.rolewright" } },
      },
    },
  };
}
