import { defineRule } from "../rule.ts";
import { mainPay, placeKey } from "../support/pay.ts";
import { reliable } from "../support/places.ts";

/**
 * A pay grade (19档-24档, P6) with neither an amount nor a table beside it: only who has the company's scale at
 * hand knows what it pays.
 */
export const gradeUnresolved = defineRule({
  id: "pay/grade-unresolved",
  summary: { "zh-CN": "薪级没有对应的金额或对照表", en: "A pay grade without an amount or a table" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, words, report }) {
    if (facts.payTerms.length === 0) return;
    // Where an amount stands with them they are resolved, and several of one place are one scale.
    const settled = new Set(mainPay(facts).map(({ scope }) => placeKey(scope)));
    for (const term of facts.payTerms) {
      const place = placeKey(term.scope);
      if (term.kind !== "grade" || term.explained || !reliable(term) || settled.has(place)) continue;
      settled.add(place);
      const quoted = words(term.span);
      report({
        span: term.span,
        message: {
          "zh-CN": `“${quoted}”没有对应的金额，也没有指明对照表：不知道档级的人看不出薪酬是多少。`,
          en: `“${quoted}” comes with no amount and no table; who does not know the scale cannot tell the pay.`,
        },
      });
    }
  },
});
