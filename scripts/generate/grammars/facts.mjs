// The grammar of what a role asks for: years, money, percentages, degrees, laws, labels in tables; and the patterns
// of names of roles.
// Every pattern begins with something it can be ruled out by at once and repeats nothing without a bound, so that a
// line of any length takes time in proportion to it.

const number = "[0-9０-９][0-9０-９,.]{0,11}";
const range = String.raw`[ \t]?(?:[-–—~～－]|至|到| to )[ \t]?`;
const han = "[一二三四五六七八九十两兩]{1,3}";

const patterns = {
  years: {
    comment: "3-5年以上, 6个月, 三年以上, 5+ years; not the year 2026",
    name: "constant.numeric.years.rolewright",
    match: [
      String.raw`(?<![0-9０-９.])[0-9０-９]{1,2}(?:\.[0-9])?(?:${range}[0-9０-９]{1,2})?\+?[ \t]?(?:年(?![0-9度底初级終终薪月])|[个個]月)(?:以上|以下|以[内內])?`,
      `(?<![一二三四五六七八九十])${han}(?:${range}${han})?年(?:以上|以下|以[内內])`,
      String.raw`(?<![0-9A-Za-z.])[0-9]{1,2}(?:${range}[0-9]{1,2})?\+?[ \t](?:years?|months?|yrs)(?![A-Za-z])`,
    ].join("|"),
  },
  money: {
    comment: "15-25K, 2-3万元, 300元, ¥8,000, CNY 10,000-15,000",
    name: "constant.numeric.money.rolewright",
    match: [
      String.raw`(?:[¥￥$€£]|(?<![A-Za-z])(?:CNY|RMB|TWD|USD|EUR|GBP|NT\$))[ \t]?${number}(?:${range}${number})?(?:[ \t]?[kK万萬](?![A-Za-z]))?`,
      String.raw`(?<![0-9０-９.A-Za-z])${number}(?:[kK])?(?:${range}${number})?[ \t]?(?:[百千万萬]?元|[万萬](?![名人次个個])|[kK](?![A-Za-z0-9]))`,
    ].join("|"),
  },
  percent: {
    comment: "≥95%, 0.3%, 5‰",
    name: "constant.numeric.percent.rolewright",
    match: String.raw`(?:[≥≤＞＜<>][ \t]?)?(?<![0-9０-９.])${number}[ \t]?[%％‰]`,
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
