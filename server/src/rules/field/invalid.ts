import { defineRule } from "../rule.ts";
import { reportProblems } from "../support/problems.ts";

/** A field's value has the wrong type or shape, by the schema. */
export const invalid = defineRule({
  id: "field/invalid",
  summary: { "zh-CN": "字段的值或类型不对", en: "A field's value has the wrong type or shape" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check: (context) => reportProblems(context, "field/invalid"),
});
