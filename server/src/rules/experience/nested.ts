import { defineRule } from "../rule.ts";
import { reliable } from "../support/places.ts";
import { yearsIn } from "../support/words.ts";

/** A part asks for more years than the whole: 3年以上…其中5年. */
export const nested = defineRule({
  id: "experience/nested",
  summary: { "zh-CN": "“其中”的年限超过总年限", en: "A part of the experience is longer than the whole" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, report }) {
    for (const part of facts.experience) {
      const whole = part.parent === null ? undefined : facts.experience[part.parent];
      if (whole === undefined || part.min === null || !reliable(part) || !reliable(whole)) continue;
      const limit = whole.max ?? whole.min;
      if (limit === null || part.min <= limit) continue;
      const inner = yearsIn(part);
      const outer = yearsIn(whole);
      report({
        span: part.figure,
        message: {
          "zh-CN": `其中的年限（${inner["zh-CN"]}）超过了总年限（${outer["zh-CN"]}），没有人能同时满足。`,
          en: `The part (${inner.en}) is longer than the whole (${outer.en}); nobody can meet both.`,
        },
        related: [
          { span: whole.figure, message: { "zh-CN": `总年限${outer["zh-CN"]}`, en: `${outer.en} in all` } },
        ],
      });
    }
  },
});
