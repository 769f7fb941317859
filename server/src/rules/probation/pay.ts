import type { Facts, Pay } from "../../facts/fact.ts";
import { defineRule } from "../rule.ts";
import { labourLawAsOf, underMainlandLaw } from "../support/mainland.ts";
import { reliable, samePlace } from "../support/places.ts";

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
    for (const { during, agreed } of told(facts)) {
      report({
        span: during.span,
        message: {
          "zh-CN": `试用期工资不得低于约定工资的80%：${context.words(during.span)}只有${context.words(agreed.span)}的${percent(during, agreed)}%（《劳动合同法》第二十条，${labourLawAsOf["zh-CN"]}）。`,
          en: `Pay during probation is at least 80% of the agreed wage; ${context.words(during.span)} is ${percent(during, agreed)}% of ${context.words(agreed.span)} (Labour Contract Law of China, art. 20; ${labourLawAsOf.en}).`,
        },
        related: [{ span: agreed.span, message: { "zh-CN": "约定工资", en: "The agreed wage" } }],
      });
    }
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

interface Told {
  readonly during: Pay;
  readonly agreed: Pay;
}

/**
 * 试用期4000元/月，转正后6000元/月: two amounts of one place, counted by the same period, and the first too low. Only
 * plain wages: a base pay or a range says too little.
 */
function told(facts: Facts): readonly Told[] {
  const wages = facts.pay.filter(
    (pay) => reliable(pay) && pay.min !== null && pay.min === pay.max && pay.part === null,
  );
  return wages.flatMap((during) => {
    if (!during.label.includes("试用")) return [];
    const agreed = wages.find(
      (other) =>
        other !== during &&
        !other.label.includes("试用") &&
        samePlace(other.scope, during.scope) &&
        periodOf(other) === periodOf(during) &&
        other.currency === during.currency,
    );
    return agreed !== undefined && percent(during, agreed) < 80 ? [{ during, agreed }] : [];
  });
}

const periodOf = ({ period, impliedPeriod }: Pay): string | null => period ?? impliedPeriod;

const percent = (during: Pay, agreed: Pay): number =>
  Math.floor(((during.min ?? 0) / (agreed.min ?? 1)) * 100);
