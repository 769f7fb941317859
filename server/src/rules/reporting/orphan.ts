import { requirementsOf } from "../../config/ask.ts";
import { defineRule } from "../rule.ts";

/** A role without any superior, so the chart falls apart. Silent where field/missing asks for the superior already. */
export const orphan = defineRule({
  id: "reporting/orphan",
  summary: { "zh-CN": "岗位没有上级", en: "A role without a superior" },
  severity: "info",
  scope: "organisation",
  kinds: ["position"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ facts, entry, organisation, settings, report }) {
    if (
      entry.root ||
      entry.external ||
      requirementsOf(settings, "position").requiredFields.includes("reportsTo")
    )
      return;
    if (organisation.size(entry) < 2) return;
    if (facts.references.some(({ relation }) => relation === "reportsTo" || relation === "dottedLineTo"))
      return;
    if (organisation.superiors(entry).length > 0) return;
    report({
      span: entry.anchor,
      message: {
        "zh-CN": `“${entry.title}”没有上级，也没有岗位把它列为下级；若是组织的最高岗位，请写 root: true。`,
        en: `“${entry.title}” has no superior and nobody lists it as a report; if it is the top of the organisation, say root: true.`,
      },
      fixes: [
        {
          title: { "zh-CN": "标记为组织的最高岗位", en: "Mark as the top of the organisation" },
          safe: false,
          intents: [{ kind: "setField", field: "root", value: "true" }],
        },
      ],
    });
  },
});
