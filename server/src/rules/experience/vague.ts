import { defineRule } from "../rule.ts";
import { reliable } from "../support/places.ts";

/** Experience asked for in words only, and no figure anywhere: nobody can check it. */
export const vague = defineRule({
  id: "experience/vague",
  summary: { "zh-CN": "经验要求没有具体年限", en: "Experience is asked for without a figure" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, report, words }) {
    if (facts.experience.some((claim) => claim.modality === "required" && reliable(claim))) return;
    for (const claim of facts.vagueExperience) {
      if (claim.modality !== "required" || !reliable(claim)) continue;
      report({
        span: claim.span,
        message: {
          "zh-CN": `“${words(claim.span)}”没有年限，无法核对；请写明几年。`,
          en: `“${words(claim.span)}” names no figure and cannot be checked; say how many years.`,
        },
      });
    }
  },
});
