import { defineRule } from "../rule.ts";
import { lawAsksForPay, mainPay } from "../support/pay.ts";

/**
 * Pay with one end: 8000元起, up to $95,000. The open end is where expectations part. Silent where a law asks
 * for both ends: `posting/pay-transparency` says it there.
 */
export const openEnded = defineRule({
  id: "pay/open-ended",
  summary: { "zh-CN": "薪酬只写了一端", en: "Pay with only one end" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ role, facts, settings, words, report }) {
    if (facts.pay.length === 0 || lawAsksForPay(role, settings)) return;
    const told = mainPay(facts);
    // Where the range is told somewhere, “from 8000” elsewhere only repeats a part of it.
    if (told.some(({ min, max }) => min !== null && max !== null)) return;
    const [claim] = told;
    if (claim === undefined) return;
    const quoted = words(claim.span).trim();
    report({
      span: claim.span,
      message:
        claim.max === null
          ? {
              "zh-CN": `“${quoted}”只有下限：写明区间，应聘者和上级的预期才一致。`,
              en: `“${quoted}” has no upper end; a range keeps expectations together.`,
            }
          : {
              "zh-CN": `“${quoted}”只有上限：多数人拿不到上限，写明区间才不致误会。`,
              en: `“${quoted}” has no lower end; few reach the upper one, so tell the range.`,
            },
    });
  },
});
