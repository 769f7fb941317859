import { defineRule } from "../rule.ts";
import { namedPlaces } from "../support/mentions.ts";

/** A role that reports to itself, or lists itself as its report. */
export const self = defineRule({
  id: "reporting/self",
  summary: { "zh-CN": "岗位向自己汇报", en: "A role reports to itself" },
  severity: "error",
  scope: "role",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, entry, settings, report }) {
    const own = new Set([entry.key, ...entry.aliasKeys]);
    const reported = new Set<string>();
    for (const { name, span, reference } of namedPlaces(facts.references, [
      "reportsTo",
      "dottedLineTo",
      "directReports",
    ])) {
      if (!own.has(settings.vocabulary.roleKey(name)) || reported.has(reference.relation)) continue;
      reported.add(reference.relation);
      const up = reference.relation !== "directReports";
      report({
        span,
        message: {
          "zh-CN": up
            ? `“${name}”就是本岗位：岗位不能向自己汇报。`
            : `“${name}”就是本岗位：岗位不能是自己的下级。`,
          en: up
            ? `“${name}” is this very role: nobody reports to themselves.`
            : `“${name}” is this very role: nobody is their own report.`,
        },
      });
    }
  },
});
