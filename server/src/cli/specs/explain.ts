import type { CommandSpec } from "./spec.ts";

export const explain: CommandSpec = {
  name: "explain",
  operands: "RULE",
  completes: "rules",
  summary: { "zh-CN": "说明一条规则", "zh-TW": "說明一條規則", en: "explain a rule" },
  description: [
    {
      "zh-CN": "规则的页面：为什么，例子，如何配置。",
      "zh-TW": "規則的頁面：為什麼，例子，如何設定。",
      en: "The rule's page: why, examples, how to configure it.",
    },
  ],
  formats: ["text"],
  flags: [],
  examples: [
    {
      line: "rolewright explain experience/inconsistent",
      does: {
        "zh-CN": "为什么年限不能前后不一",
        "zh-TW": "為什麼年限不能前後不一",
        en: "why years must not disagree",
      },
    },
  ],
};
