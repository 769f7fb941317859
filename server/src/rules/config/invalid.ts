import { defineRule } from "../rule.ts";

/**
 * A mistake in the config file. What reads config files finds these and they stand there, so as a rule of role
 * definitions it has nothing to say; it is listed so that it has a name, a severity and a page.
 */
export const invalid = defineRule({
  id: "config/invalid",
  summary: { "zh-CN": "配置文件有误", en: "A mistake in the config file" },
  severity: "error",
  scope: "role",
  kinds: [],
  needsComplete: false,
  options: {},
  defaults: {},
  check: () => undefined,
});
