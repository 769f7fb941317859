import { inputFlag } from "./common.ts";
import type { CommandSpec } from "./spec.ts";

export const graph: CommandSpec = {
  name: "graph",
  operands: "[PATH…]",
  completes: "files",
  summary: {
    "zh-CN": "画出组织架构图：谁向谁汇报",
    "zh-TW": "畫出組織架構圖：誰向誰匯報",
    en: "draw the organisation: who reports to whom",
  },
  description: [
    {
      "zh-CN": "数据或图。不写路径时为全部岗位；写了路径则为其中的岗位，以及它们提到的、提到它们的岗位。",
      "zh-TW": "資料或圖。不寫路徑時為全部職位；寫了路徑則為其中的職位，以及它們提到的、提到它們的職位。",
      en: "As data, or as a picture. Without a path, everybody; with paths, the roles there, whom they name and who names them.",
    },
  ],
  formats: ["json", "dot", "mermaid", "svg", "html"],
  flags: [
    {
      name: "output",
      short: "o",
      value: "FILE",
      completes: "files",
      does: {
        "zh-CN": "写入这个文件（要么完整，要么不写），而非标准输出",
        "zh-TW": "寫入這個檔案（要麼完整，要麼不寫），而非標準輸出",
        en: "write to this file, whole or not at all, instead of standard output",
      },
    },
    {
      name: "direction",
      value: "down|right",
      values: ["down", "right"],
      does: {
        "zh-CN": "svg、html：上级在上或在左",
        "zh-TW": "svg、html：主管在上或在左",
        en: "svg, html: superiors above or to the left",
      },
    },
    {
      name: "careers",
      value: null,
      does: {
        "zh-CN": "图中也画出职业发展",
        "zh-TW": "圖中也畫出職涯發展",
        en: "draw career paths, too",
      },
    },
    inputFlag,
  ],
  examples: [
    {
      line: "rolewright graph --format html -o organisation.html",
      does: {
        "zh-CN": "可折叠、查找、打印的网页",
        "zh-TW": "可摺疊、尋找、列印的網頁",
        en: "a page to fold, search and print",
      },
    },
    {
      line: "rolewright graph --format mermaid roles/客服总监.role.md",
      does: {
        "zh-CN": "一个岗位的上下级，供 README 使用",
        "zh-TW": "一個職位的上下級，供 README 使用",
        en: "whom one role reports to and leads, for a README",
      },
    },
  ],
};
