import { inputFlag } from "./common.ts";
import type { CommandSpec } from "./spec.ts";

export const inspect: CommandSpec = {
  name: "inspect",
  operands: "FILE…",
  completes: "files",
  summary: {
    "zh-CN": "显示从文件中读懂了什么",
    "zh-TW": "顯示從檔案中讀懂了什麼",
    en: "show what was understood of files",
  },
  description: [
    {
      "zh-CN":
        "单独显示从每个文件中读懂的内容：名称、汇报关系、章节、经验年限、学历、薪酬、法规。任何 .md、.yaml、.txt 文件都可以。",
      "zh-TW":
        "單獨顯示從每個檔案中讀懂的內容：名稱、匯報關係、章節、經驗年限、學歷、薪酬、法規。任何 .md、.yaml、.txt 檔案都可以。",
      en: "What was understood of files, each for itself: title, reporting lines, sections, years of experience, degrees, pay, laws. Any .md, .yaml or .txt file may be named.",
    },
  ],
  formats: ["text", "json"],
  flags: [inputFlag],
  examples: [
    {
      line: "rolewright inspect roles/客服总监.role.md",
      does: {
        "zh-CN": "看看读懂了什么",
        "zh-TW": "看看讀懂了什麼",
        en: "see what was understood",
      },
    },
  ],
};
