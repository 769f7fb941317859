import { nameOfRole } from "../../organisation/name-of-role.ts";
import { defineRule } from "../rule.ts";
import { firstByPath } from "../support/first-by-path.ts";

/** Two roles of one organisation with one code. Said at every declarer but the first by path. */
export const duplicateCode = defineRule({
  id: "organisation/duplicate-code",
  summary: { "zh-CN": "岗位编码重复", en: "A role code is used twice" },
  severity: "error",
  scope: "organisation",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ entry, organisation, report }) {
    if (entry.code === null) return;
    const first = firstByPath(entry, organisation.sameCode(entry));
    if (first === null) return;
    report({
      span: entry.code.span,
      message: {
        "zh-CN": `岗位编码“${entry.code.value}”已被“${nameOfRole(first)}”使用；编码应当唯一。`,
        en: `Code “${entry.code.value}” is already taken by “${nameOfRole(first)}”; a code should name one role.`,
      },
      related: [
        {
          uri: first.uri,
          span: first.code?.span ?? first.anchor,
          message: {
            "zh-CN": `“${nameOfRole(first)}”使用同一编码`,
            en: `“${nameOfRole(first)}” has the same code`,
          },
        },
      ],
    });
  },
});
