import { defineRule } from "../rule.ts";
import { reportProblems } from "../support/problems.ts";

/** Text that cannot be read as what it claims to be: broken YAML, a front matter or comment that never ends. */
export const syntax = defineRule({
  id: "document/syntax",
  summary: { "zh-CN": "文件语法有误", en: "The file's syntax is broken" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check: (context) => reportProblems(context, "document/syntax"),
});
