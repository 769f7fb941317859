import type { CommandSpec } from "./spec.ts";

export const rules: CommandSpec = {
  name: "rules",
  operands: "",
  summary: { "zh-CN": "列出所有规则", "zh-TW": "列出所有規則", en: "list all rules" },
  description: [
    {
      "zh-CN": "每条规则的代号、级别和标题。级别可在配置中更改。",
      "zh-TW": "每條規則的代號、級別和標題。級別可在設定中更改。",
      en: "The id, severity and title of every rule. A config may change severities.",
    },
  ],
  formats: ["text", "json"],
  flags: [],
  examples: [
    {
      line: "rolewright rules --format json",
      does: { "zh-CN": "供程序使用", "zh-TW": "供程式使用", en: "for a program" },
    },
  ],
};
