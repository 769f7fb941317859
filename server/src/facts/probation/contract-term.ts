import { readNumeral } from "../grammar/numerals.ts";

/** How long a contract of employment runs. Offsets are of the text it was read from. */
export interface ContractTerm {
  readonly start: number;
  readonly end: number;
  /** Months; Infinity for open-ended ones, 0 for those that end with a task. */
  readonly months: number;
}

const figure = "(\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十半]{1,3})";
const unit = " ?(年|个月)";
const kind = "(?:固定期限)?(?:的)?(?:书面)?";
const zh = new RegExp(
  `(?<!采购|销售|项目|租赁|供应|供应商|服务|客户|外包|业务)(?:劳动|聘用|用工)?合同(?:期限?|年限|期间)(?:一般|通常)?(?:为|是|:|,|共)? ?(?:${figure}${unit}? ?[-~至到] ?)?${figure}${unit}` +
    `|(?:签订?|签署|订立|签约)(?:期限为?)?${figure}${unit}${kind}(?:的)?(?:劳动|聘用)?合同(?!法)` +
    `|${figure}${unit}(?:期)?${kind}(?:劳动|聘用)合同(?!法)|${figure}${unit}固定期限`,
  "gu",
);
const fixed: readonly (readonly [RegExp, number])[] = [
  [/无固定期限/gu, Number.POSITIVE_INFINITY],
  [/以完成一定工作任务为期限/gu, 0],
  [/(?:合同)?一年一签/gu, 12],
  [
    /(?<![a-z])(?:open-ended|permanent|indefinite) (?:employment )?contract(?![a-z])/gu,
    Number.POSITIVE_INFINITY,
  ],
];
const en =
  /(?<![a-z\d.])(\d{1,2}|one|two|three|four|five|six|twelve)[ -](years?|months?)['’]?[ -](?:fixed-term )?(?:employment |labou?r )?contract(?![a-z])|(?<![a-z])contract(?: term| period| length)?(?: of|:| is|,)? ?(\d{1,2}|one|two|three|four|five|six|twelve)[ -](years?|months?)(?![a-z])/gu;

/** Contract lengths told in folded text: 合同期3年, 签订三年劳动合同, 无固定期限, a three-year contract. 合同满1年 is none. */
export function contractTerms(text: string): readonly ContractTerm[] {
  const found: ContractTerm[] = [];
  const note = (match: RegExpExecArray, months: number): void => {
    if (Number.isFinite(months) || months === Number.POSITIVE_INFINITY)
      found.push({ start: match.index, end: match.index + match[0].length, months });
  };
  for (const match of text.matchAll(zh)) {
    const [, , , ...rest] = match;
    for (let at = 0; at < rest.length; at += 2) {
      const count = rest[at];
      if (count !== undefined) note(match, numberOf(count) * (rest[at + 1] === "年" ? 12 : 1));
    }
  }
  for (const [pattern, months] of fixed) for (const match of text.matchAll(pattern)) note(match, months);
  for (const match of text.matchAll(en)) {
    const count = match[1] ?? match[3] ?? "";
    note(match, numberOf(count) * ((match[2] ?? match[4] ?? "").startsWith("y") ? 12 : 1));
  }
  return found;
}

function numberOf(word: string): number {
  const numeral = readNumeral(word, 0);
  return numeral !== null && numeral.end === word.length ? (numeral.high ?? numeral.value) : Number.NaN;
}
