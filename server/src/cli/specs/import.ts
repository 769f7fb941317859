import { forceFlag, inputFlag } from "./common.ts";
import type { CommandSpec } from "./spec.ts";

export const importSpec: CommandSpec = {
  name: "import",
  operands: "FILE…",
  completes: "files",
  summary: {
    "zh-CN": "把 Word、PDF、网页或文本变成岗位文件",
    "zh-TW": "把 Word、PDF、網頁或文字檔變成職位檔案",
    en: "make role definitions of Word, PDF, web pages and texts",
  },
  description: [
    {
      "zh-CN":
        "把 Word（.docx）、PDF、网页、Markdown 与文本变成岗位文件。一个文件写到标准输出；多个文件要用 -o 写明文件夹，各自保留名称：客服总监.docx 变成 客服总监.role.md。",
      "zh-TW":
        "把 Word（.docx）、PDF、網頁、Markdown 與文字檔變成職位檔案。一個檔案寫到標準輸出；多個檔案要用 -o 寫明資料夾，各自保留名稱：客服總監.docx 變成 客服總監.role.md。",
      en: "Role definitions made of Word documents (.docx), PDFs, web pages, Markdown and plain text. One file goes to standard output; several need -o and a folder, where each keeps its name: 客服总监.docx becomes 客服总监.role.md.",
    },
  ],
  formats: [],
  flags: [
    {
      name: "to",
      value: "md|yaml",
      values: ["md", "yaml"],
      does: {
        "zh-CN": "写成 Markdown（默认）或 YAML",
        "zh-TW": "寫成 Markdown（預設）或 YAML",
        en: "Markdown (the usual) or YAML",
      },
    },
    {
      name: "output",
      short: "o",
      value: "PATH",
      completes: "files",
      does: {
        "zh-CN": "写入这个文件；多个文件时写入这个文件夹。不写则到标准输出",
        "zh-TW": "寫入這個檔案；多個檔案時寫入這個資料夾。不寫則到標準輸出",
        en: "write to this file, or into this folder; standard output when left out",
      },
    },
    {
      name: "report",
      value: "FILE",
      completes: "files",
      does: {
        "zh-CN": "写出导入报告：识别、删去、修复了什么（.json 供程序使用）",
        "zh-TW": "寫出匯入報告：識別、刪去、修復了什麼（.json 供程式使用）",
        en: "tell what was recognised, dropped and repaired (.json for programs)",
      },
    },
    forceFlag,
    inputFlag,
  ],
  examples: [
    {
      line: "rolewright import 岗位说明书/*.docx -o roles --report report.json",
      does: {
        "zh-CN": "整个文件夹的 Word 文件",
        "zh-TW": "整個資料夾的 Word 文件",
        en: "a folder of Word documents",
      },
    },
  ],
};
