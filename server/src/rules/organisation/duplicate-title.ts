import { defineRule } from "../rule.ts";
import { firstByPath } from "../support/first-by-path.ts";

/** Two roles of one organisation with one title. Said at every declarer but the first by path. */
export const duplicateTitle = defineRule({
  id: "organisation/duplicate-title",
  summary: { "zh-CN": "岗位名称重复", en: "A role title is used twice" },
  severity: "warning",
  scope: "organisation",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ entry, organisation, report }) {
    const first = firstByPath(entry, organisation.sameTitle(entry));
    if (first === null) return;
    report({
      span: entry.anchor,
      message: {
        "zh-CN": `岗位名称“${entry.title}”已被另一份岗位说明书使用；引用它的汇报关系无法确定指哪一个。`,
        en: `Another file already defines “${entry.title}”; reporting lines to it cannot tell which one is meant.`,
      },
      related: [
        {
          uri: first.uri,
          span: first.anchor,
          message: { "zh-CN": "另一份在这里", en: "the other one is here" },
        },
      ],
    });
  },
});
