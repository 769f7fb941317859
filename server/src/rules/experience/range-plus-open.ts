import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { reliable } from "../support/places.ts";
import { years } from "../support/words.ts";

/** A closed range with an open bound, 三至五年以上: three or more, five or more, or three to five? */
export const rangePlusOpen = defineRule({
  id: "experience/range-plus-open",
  summary: { "zh-CN": "区间与“以上”并用，年限不明", en: "A range of years together with “or more”" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, role, report, words }) {
    for (const claim of facts.experience) {
      if (!claim.ambiguous || !reliable(claim)) continue;
      const ends = [claim.min, claim.max].filter((end): end is number => end !== null);
      const readings = [
        ...ends.map((min) => ({ min, max: null, minInclusive: true })),
        ...(ends.length === 2 ? [{ min: claim.min, max: claim.max, minInclusive: true }] : []),
      ];
      report({
        span: claim.figure,
        message: {
          "zh-CN": `“${words(claim.figure)}”既写了区间又写了“以上”一类的词，可以有几种理解。`,
          en: `“${words(claim.figure)}” is both a range and open-ended and can be read in several ways.`,
        },
        fixes: readings.map(
          (reading): Fix => ({
            title: { "zh-CN": `改为${years(reading, "zh-CN")}`, en: `Change to ${years(reading, "en")}` },
            safe: false,
            intents: [{ kind: "replaceSpan", span: claim.figure, text: years(reading, role.language) }],
          }),
        ),
      });
    }
  },
});
