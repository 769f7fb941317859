import { defineRule } from "../rule.ts";
import { reportProblems } from "../support/problems.ts";

/** A file far larger than any role definition: said once, and the rest of the checks stay away. */
export const tooLarge = defineRule({
  id: "document/too-large",
  summary: { "zh-CN": "文件过大", en: "The file is too large" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check: (context) => reportProblems(context, "document/too-large"),
});
