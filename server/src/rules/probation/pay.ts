import { defineRule } from "../rule.ts";
import { labourLawAsOf, underMainlandLaw } from "../support/mainland.ts";
import { reliable } from "../support/places.ts";

/** Less than 80% of the pay agreed on during probation (Labour Contract Law of the PRC, art. 20). */
export const pay = defineRule({
  id: "probation/pay",
  summary: { "zh-CN": "试用期工资低于约定工资的80%", en: "Probation pays less than 80% of the agreed wage" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    const { facts, report } = context;
    if (facts.probation.length === 0 || !underMainlandLaw(context)) return;
    for (const claim of facts.probation) {
      if (!reliable(claim) || claim.payRatio === null || claim.payRatio >= 0.8) continue;
      const place = claim.share ?? claim.span;
      const share = Math.round(claim.payRatio * 100);
      const written = context.words(place);
      const text =
        written.endsWith("%") || written.endsWith("％") ? "80%" : written.endsWith("折") ? "八折" : null;
      report({
        span: place,
        message: {
          "zh-CN": `试用期工资不得低于约定工资的80%，此处为${share === 0 ? "无薪" : `${share}%`}（《劳动合同法》第二十条，${labourLawAsOf["zh-CN"]}）。`,
          en: `Pay during probation is at least 80% of the agreed wage; here it is ${share === 0 ? "nothing" : `${share}%`} (Labour Contract Law of China, art. 20; ${labourLawAsOf.en}).`,
        },
        fixes:
          text === null
            ? []
            : [
                {
                  title: { "zh-CN": `改为“${text}”`, en: `Change to “${text}”` },
                  safe: false,
                  intents: [{ kind: "replaceSpan", span: place, text }],
                },
              ],
      });
    }
  },
});
