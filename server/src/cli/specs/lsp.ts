import type { CommandSpec } from "./spec.ts";

export const lsp: CommandSpec = {
  name: "lsp",
  operands: "--stdio",
  summary: { "zh-CN": "启动语言服务器", "zh-TW": "啟動語言伺服器", en: "start the language server" },
  description: [
    {
      "zh-CN": "供编辑器使用，通过标准输入输出交谈。",
      "zh-TW": "供編輯器使用，透過標準輸入輸出交談。",
      en: "For editors; it speaks the Language Server Protocol over standard input and output.",
    },
  ],
  formats: [],
  flags: [
    {
      name: "stdio",
      value: null,
      does: {
        "zh-CN": "用标准输入输出，必须写明",
        "zh-TW": "用標準輸入輸出，必須寫明",
        en: "over standard input and output; has to be there",
      },
    },
    {
      // Language clients add the id of their process, so that a server can tell when it is left alone.
      name: "clientProcessId",
      value: "PID",
      hidden: true,
      does: { "zh-CN": "编辑器的进程号", "zh-TW": "編輯器的行程識別碼", en: "the editor's process" },
    },
  ],
  examples: [],
};
