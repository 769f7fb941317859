import { defineRule } from "../rule.ts";
import { reliable } from "../support/places.ts";

/** The superior is “management”: nobody in particular, no place in the chart. */
export const unnamedSuperior = defineRule({
  id: "reporting/unnamed-superior",
  summary: { "zh-CN": "上级没有写明是哪个岗位", en: "The superior is nobody in particular" },
  severity: "warning",
  scope: "role",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, report, words }) {
    const up = facts.references.filter((mention) => mention.relation === "reportsTo" && reliable(mention));
    if (up.some(({ generic }) => !generic)) return;
    const [first, ...rest] = up;
    if (first === undefined) return;
    report({
      span: first.nameSpan,
      message: {
        "zh-CN": `“${words(first.nameSpan)}”没有说明向哪个岗位汇报；请写出上级的岗位名称。`,
        en: `“${words(first.nameSpan)}” does not say which role this one reports to; name the superior's role.`,
      },
      related: rest.slice(0, 5).map(({ nameSpan }) => ({
        span: nameSpan,
        message: { "zh-CN": "这里也没有写明", en: "not named here either" },
      })),
    });
  },
});
