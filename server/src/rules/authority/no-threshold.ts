import { clauseOf, sentenceOf } from "../../facts/grammar/clause.ts";
import type { View } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import { defineRule } from "../rule.ts";
import type { Found } from "../support/scan.ts";
import { createScan, matchesOf } from "../support/scan.ts";
import { passagesUnder } from "../support/under.ts";

const vague =
  /重大[\u4e00-\u9fff]{0,4}|较大(?:金额|额度|投入|支出|事项)|大额[\u4e00-\u9fff]{0,4}|(?:授权|权限|规定)(?:的)?(?:范围|额度|金额)(?:之)?内|一定(?:的)?(?:范围|额度|金额|权限)(?:之)?内?|(?<![a-z])(?:(?:major|significant|material|substantial|large) (?:expenditures?|expenses?|spend(?:ing)?|purchases?|decisions?|contracts?|investments?|commitments?|changes?)|within (?:the )?(?:delegated|approved|authori[sz]ed|agreed|given) (?:limits?|authority|amounts?|powers?)|within (?:certain|reasonable) limits)(?![a-z])/gu;

/** A figure, an example or a table says where the line is. */
const line =
  /\d|[一二两三四五六七八九十百千]+(?:元|万|天|日|人|次|级|%|个百分点)|[百千]万|亿|(?:如|例如|比如|详见|参见|见)[^,;。]{2,}|授权(?:表|手册|矩阵|清单)|核决权限表|(?<![a-z])(?:e\.g|such as|see |as (?:set out|defined) in|matrix)/u;

/** Where one may only propose, nothing depends on where “major” begins. */
const onlyHeard = /(?:建议|参与|知情|提议)权|(?<![a-z])(?:recommend|propose|advise|suggest)/u;
const decides = /审批|决定|决策权|批准|处理|处置|使用权|(?<![a-z])(?:approve|decide|sign)/u;

function vagueIn({ text }: View): readonly Found[] {
  return [...matchesOf(vague, text)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const { start: from, end: to } = sentenceOf(text, start, end);
    const clause = clauseOf(text, start, end);
    const words = text.slice(clause.start, clause.end);
    return line.test(text.slice(from, to)) || (onlyHeard.test(words) && !decides.test(words))
      ? []
      : [{ start, end: start + match[0].replace(/(?:的|及|和|或|与|有).*$/u, "").length }];
  });
}

const scan = createScan(hint.authority, vagueIn);

/** Rights that end at “major” or “within the authority given”, with no amount, number of days or list. */
export const noThreshold = defineRule({
  id: "authority/no-threshold",
  summary: { "zh-CN": "权限的界限没有量化", en: "The limit of a right has no figure" },
  severity: "hint",
  scope: "role",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ passages, words, report }) {
    const found = scan(passagesUnder(passages(), "authority").filter(({ kind }) => kind === "text"));
    const [first, ...others] = found;
    if (first === undefined) return;
    const word = words(first.span);
    report({
      span: first.span,
      message: {
        "zh-CN": `“${word}”以什么为界？写出金额、天数或列出事项，权限才能照着执行。`,
        en: `Where does “${word}” begin or end? An amount, a number of days or a list makes the right usable.`,
      },
      related: others.map(({ span }) => ({
        span,
        message: { "zh-CN": "同样没有界限", en: "No limit here, too" },
      })),
    });
  },
});
