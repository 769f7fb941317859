import type { Localised } from "../../vocabulary/language.ts";
import { defineRule } from "../rule.ts";
import { labourLawAsOf, underMainlandLaw } from "../support/mainland.ts";
import { reliable } from "../support/places.ts";
import { contractOf, isPublicService, longestProbation } from "../support/probation.ts";

/**
 * A probation longer than the contract allows (Labour Contract Law of the PRC, art. 19): one month for contracts
 * from three months, two from a year, six from three years; none for shorter ones or until a task is done.
 */
export const tooLong = defineRule({
  id: "probation/too-long",
  summary: { "zh-CN": "试用期超过法定上限", en: "Probation is longer than the law allows" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    const { facts, role, report } = context;
    if (facts.probation.length === 0 || !underMainlandLaw(context) || isPublicService(context.passages()))
      return;
    for (const claim of facts.probation) {
      if (!reliable(claim) || claim.months === null) continue;
      const contract = claim.contractMonths ?? contractOf(context.passages());
      const limit = longestProbation(contract);
      // 90天 is three months whatever the calendar says.
      if (claim.months <= limit + 0.1) continue;
      const place = claim.length ?? claim.span;
      const most = lengthWords(limit);
      report({
        span: place,
        message: {
          "zh-CN": `${termWords(contract)["zh-CN"]}${limit === 0 ? "不得约定试用期" : `试用期最长${most["zh-CN"]}`}，此处为${lengthWords(claim.months)["zh-CN"]}（《劳动合同法》第十九条，${labourLawAsOf["zh-CN"]}）。`,
          en: `${limit === 0 ? "No probation is allowed" : `Probation is ${most.en} at most`} ${termWords(contract).en}; here it is ${lengthWords(claim.months).en} (Labour Contract Law of China, art. 19; ${labourLawAsOf.en}).`,
        },
        fixes:
          limit === 0 || claim.length === null
            ? []
            : [
                {
                  title: { "zh-CN": `改为${most["zh-CN"]}`, en: `Change to ${most.en}` },
                  safe: false,
                  intents: [
                    {
                      kind: "replaceSpan",
                      span: place,
                      text: role.language === "en" ? most.en : most["zh-CN"],
                    },
                  ],
                },
              ],
      });
    }
  },
});

const lengthWords = (months: number): Localised => {
  const count = String(Math.round(months * 10) / 10);
  return { "zh-CN": `${count}个月`, en: `${count} ${months === 1 ? "month" : "months"}` };
};

function termWords(contract: number | null): Localised {
  if (contract === null) return { "zh-CN": "", en: "under any contract" };
  if (contract === 0)
    return { "zh-CN": "以完成一定任务为期限的合同", en: "under a contract that ends with a task" };
  if (contract === Number.POSITIVE_INFINITY)
    return { "zh-CN": "无固定期限合同", en: "under an open-ended contract" };
  const years = contract / 12;
  if (Number.isInteger(years))
    return {
      "zh-CN": `${years}年期合同`,
      en: `under a contract of ${years} ${years === 1 ? "year" : "years"}`,
    };
  return { "zh-CN": `${contract}个月的合同`, en: `under a contract of ${lengthWords(contract).en}` };
}
