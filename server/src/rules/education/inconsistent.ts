import type { Education } from "../../facts/fact.ts";
import { educationRank } from "../../facts/fact.ts";
import { defineRule } from "../rule.ts";
import { degreeNames as names } from "../support/degree-names.ts";
import { placeName, reliable, samePlace } from "../support/places.ts";

/** Two places ask for different degrees as the least accepted. */
export const inconsistent = defineRule({
  id: "education/inconsistent",
  summary: { "zh-CN": "两处学历要求不一致", en: "Two places ask for different degrees" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ document, role, facts, report }) {
    if (facts.education.length < 2) return;
    const places: Education[] = [];
    for (const claim of facts.education) {
      if (claim.modality !== "required" || !reliable(claim) || educationRank[claim.level] === null) continue;
      // The lowest level accepted in each place is what that place asks for.
      const index = places.findIndex(
        (other) => samePlace(other.scope, claim.scope) && other.scope.level === claim.scope.level,
      );
      const known = places[index];
      if (known === undefined) places.push(claim);
      else if ((educationRank[claim.level] ?? 0) < (educationRank[known.level] ?? 0)) places[index] = claim;
    }
    places.forEach((claim, index) => {
      const earlier = places
        .slice(0, index)
        .find((other) => other.scope.level === claim.scope.level && other.level !== claim.level);
      if (earlier === undefined) return;
      const place = placeName(role, document.text, earlier.scope);
      report({
        span: claim.span,
        message: {
          "zh-CN": `学历要求不一致：此处最低为${names[claim.level]["zh-CN"]}，而${place["zh-CN"]}写的是${names[earlier.level]["zh-CN"]}。`,
          en: `Education disagrees: at least ${names[claim.level].en} here, but ${names[earlier.level].en} in ${place.en}.`,
        },
        related: [
          {
            span: earlier.span,
            message: {
              "zh-CN": `这里最低为${names[earlier.level]["zh-CN"]}`,
              en: `at least ${names[earlier.level].en} here`,
            },
          },
        ],
      });
    });
  },
});
