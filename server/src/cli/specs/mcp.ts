import type { CommandSpec } from "./spec.ts";

export const mcp: CommandSpec = {
  name: "mcp",
  operands: "",
  summary: {
    "zh-CN": "启动供智能体使用的 MCP 服务器",
    "zh-TW": "啟動供代理程式使用的 MCP 伺服器",
    en: "start the MCP server for agents",
  },
  description: [
    {
      "zh-CN":
        "通过标准输入输出，以模型上下文协议（MCP）向智能体提供岗位：列出、查看、检查、说明规则、组织架构、起草。只读；--write 时另有写入工具。根文件夹之外的文件既不读也不写，符号链接也不例外。",
      "zh-TW":
        "透過標準輸入輸出，以模型上下文協定（MCP）向代理程式提供職位：列出、查看、檢查、說明規則、組織架構、起草。唯讀；--write 時另有寫入工具。根資料夾之外的檔案既不讀也不寫，符號連結也不例外。",
      en: "Gives agents the roles of a folder over standard input and output, in the Model Context Protocol: to list, inspect, check, explain rules, draw the organisation and draft. It only reads, unless --write adds tools that write. Files outside of the root are neither read nor written, through symbolic links neither.",
    },
  ],
  formats: [],
  flags: [
    {
      name: "root",
      value: "DIR",
      completes: "folders",
      does: {
        "zh-CN": "根文件夹；不写则为当前文件夹",
        "zh-TW": "根資料夾；不寫則為目前的資料夾",
        en: "the root; the working directory when left out",
      },
    },
    {
      name: "write",
      value: null,
      does: {
        "zh-CN": "允许智能体写入岗位文件",
        "zh-TW": "允許代理程式寫入職位檔案",
        en: "let agents write role files",
      },
    },
  ],
  examples: [
    {
      line: "rolewright mcp --root roles",
      does: {
        "zh-CN": "让智能体查看 roles 中的岗位",
        "zh-TW": "讓代理程式查看 roles 中的職位",
        en: "let agents look at the roles in roles",
      },
    },
    {
      line: "claude mcp add rolewright -- npx rolewright mcp",
      does: {
        "zh-CN": "加到 Claude Code",
        "zh-TW": "加到 Claude Code",
        en: "add it to Claude Code",
      },
    },
  ],
};
