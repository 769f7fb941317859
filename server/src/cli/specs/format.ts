import { inputFlag, toUtf8Flag } from "./common.ts";
import type { CommandSpec } from "./spec.ts";

export const format: CommandSpec = {
  name: "format",
  operands: "[PATH…]",
  completes: "files",
  summary: {
    "zh-CN": "整理编号、表格和空白",
    "zh-TW": "整理編號、表格和空白",
    en: "tidy numbers, tables and white space",
  },
  description: [
    {
      "zh-CN":
        "就地整理岗位文件，并列出有改动的：列表编号连续，“1.”“-”后空一格，表格各列对齐，多余的空行和行尾空白去掉。标题、编号样式、文字和 YAML 的排版不变。不写路径时整理工作目录下的全部文件；- 的结果写到标准输出。",
      "zh-TW":
        "就地整理職位檔案，並列出有改動的：清單編號連續，「1.」「-」後空一格，表格各欄對齊，多餘的空行和行尾空白去掉。標題、編號樣式、文字和 YAML 的排版不變。不寫路徑時整理工作目錄下的全部檔案；- 的結果寫到標準輸出。",
      en: "Tidies role files in place and lists the ones it changed: list numbers counted on, the blank behind “1.” and “-”, the columns of tables, blank lines and line ends. Headings, markers, words and the layout of YAML stay as they are. Without a path, everything below the working directory; - writes to standard output.",
    },
  ],
  formats: [],
  flags: [
    {
      name: "check",
      value: null,
      does: {
        "zh-CN": "不改动文件，只列出需要整理的，有则以 1 退出",
        "zh-TW": "不改動檔案，只列出需要整理的，有則以 1 結束",
        en: "change nothing, list what would change, exit with 1 if any",
      },
    },
    toUtf8Flag,
    inputFlag,
  ],
  examples: [
    {
      line: "rolewright format --check",
      does: {
        "zh-CN": "提交前看看哪些文件需要整理",
        "zh-TW": "提交前看看哪些檔案需要整理",
        en: "which files want tidying before a commit",
      },
    },
    {
      line: "rolewright format --to-utf8",
      does: {
        "zh-CN": "整理，并把旧编码的文件改存为 UTF-8",
        "zh-TW": "整理，並把舊編碼的檔案改存為 UTF-8",
        en: "tidy, and make UTF-8 of files in old encodings",
      },
    },
  ],
};
