import { defineRule } from "../rule.ts";
import { reliable } from "../support/places.ts";
import { years } from "../support/words.ts";

/** A range whose ends are swapped: 10-8年. */
export const inverted = defineRule({
  id: "experience/inverted",
  summary: { "zh-CN": "经验年限的上下限颠倒", en: "A range of years has its ends swapped" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, role, report }) {
    for (const claim of facts.experience) {
      if (!reliable(claim) || claim.min === null || claim.max === null || claim.min <= claim.max) continue;
      const right = { min: claim.max, max: claim.min, minInclusive: true };
      report({
        span: claim.figure,
        message: {
          "zh-CN": `经验年限的下限（${claim.min}年）大于上限（${claim.max}年），没有人符合。`,
          en: `The lower end (${claim.min} years) is above the upper end (${claim.max} years); nobody fits.`,
        },
        fixes: [
          {
            title: { "zh-CN": `改为${years(right, "zh-CN")}`, en: `Change to ${years(right, "en")}` },
            safe: false,
            intents: [{ kind: "replaceSpan", span: claim.figure, text: years(right, role.language) }],
          },
        ],
      });
    }
  },
});
