import type { Experience } from "../../facts/fact.ts";
import { defineRule } from "../rule.ts";
import { isMain, isNone } from "../support/experience.ts";
import { years } from "../support/words.ts";

/**
 * Years with a cap as a must: is somebody with more really to be refused? Caps shrink the pool, and in the
 * United States they are read as a limit on age (29 CFR 1625.4 and EEOC guidance).
 */
export const upperBound = defineRule({
  id: "experience/upper-bound",
  summary: { "zh-CN": "经验年限设了上限", en: "Years of experience are capped" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, role, report, words }) {
    if (!facts.experience.some(({ max }) => max !== null)) return;
    const told = new Map<string, Experience[]>();
    for (const claim of facts.experience) {
      if (!isMain(claim) || isNone(claim) || claim.ambiguous || claim.max === null) continue;
      // 0-1 year: whoever has just learnt it is meant.
      if (
        claim.min === claim.max ||
        (claim.max <= 2 && /^[0０]/u.test(words(claim.figure))) ||
        (claim.min !== null && claim.min > claim.max)
      )
        continue;
      const key = `${claim.scope.level} ${claim.min}-${claim.max}`;
      const same = told.get(key);
      if (same === undefined) told.set(key, [claim]);
      else same.push(claim);
    }
    for (const [claim, ...others] of told.values()) {
      if (claim === undefined) continue;
      const opened =
        claim.min === null || claim.min === 0
          ? null
          : { min: claim.min, max: null, minInclusive: claim.minInclusive };
      report({
        span: claim.figure,
        message: {
          "zh-CN": `经验年限设了上限（${claim.max}年）：超过的人是否真的不合适？若只是通常情况，写下限即可。`,
          en: `Experience is capped at ${claim.max} years: would more really rule somebody out? If it is only typical, give the lower end.`,
        },
        related: others.map(({ figure }) => ({
          span: figure,
          message: { "zh-CN": "这里也是", en: "here, too" },
        })),
        fixes:
          opened === null
            ? []
            : [
                {
                  title: { "zh-CN": `改为${years(opened, "zh-CN")}`, en: `Change to ${years(opened, "en")}` },
                  safe: false,
                  intents: [claim, ...others].map(({ figure }) => ({
                    kind: "replaceSpan",
                    span: figure,
                    text: years(opened, role.language),
                  })),
                },
              ],
      });
    }
  },
});
