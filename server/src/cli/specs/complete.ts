import type { CommandSpec } from "./spec.ts";

/** What the scripts of `completion` call while somebody types. */
export const complete: CommandSpec = {
  name: "complete",
  operands: "-- WORD…",
  hidden: true,
  summary: {
    "zh-CN": "供补全脚本使用",
    "zh-TW": "供補全指令碼使用",
    en: "for the scripts of completion",
  },
  description: [],
  formats: [],
  flags: [],
  examples: [],
};
