import { defineRule } from "../rule.ts";

/**
 * A comment that suppresses without a reason, or suppresses nothing. It is about other findings, so what
 * applies suppressions reports it; it is listed so that it has a name, a severity and a page.
 */
export const suppression = defineRule({
  id: "config/suppression",
  summary: { "zh-CN": "忽略注释没有原因或没有作用", en: "A suppression without a reason, or without effect" },
  severity: "info",
  scope: "role",
  kinds: [],
  needsComplete: false,
  options: {},
  defaults: {},
  check: () => undefined,
});
