import { inputFlag } from "./common.ts";
import type { CommandSpec } from "./spec.ts";

export const check: CommandSpec = {
  name: "check",
  operands: "[PATH…]",
  completes: "files",
  summary: { "zh-CN": "检查岗位文件", "zh-TW": "檢查職位檔案", en: "check role definitions" },
  description: [
    {
      "zh-CN":
        "不写路径时检查工作目录下的全部文件。文件夹指其中的 *.role.md、*.role.yaml、*.role.yml 以及配置 include 写明的文件，不跟随指向文件夹的链接。点名的文件不论叫什么都会检查。",
      "zh-TW":
        "不寫路徑時檢查工作目錄下的全部檔案。資料夾指其中的 *.role.md、*.role.yaml、*.role.yml 以及設定 include 寫明的檔案，不跟隨指向資料夾的連結。點名的檔案不論叫什麼都會檢查。",
      en: "Without a path, everything below the working directory. A folder gives the role files below it: *.role.md, *.role.yaml, *.role.yml and what the config's include names; links to folders are not followed. A file that is named is checked whatever its name.",
    },
    {
      "zh-CN":
        "只报告点名的文件；但汇报关系所依据的组织，是工作目录（或其上层配置文件所在文件夹）下的全部岗位，因此单查一个文件与全部检查时对它的结果相同。",
      "zh-TW":
        "只報告點名的檔案；但匯報關係所依據的組織，是工作目錄（或其上層設定檔所在資料夾）下的全部職位，因此單查一個檔案與全部檢查時對它的結果相同。",
      en: "Only what is named is reported; the organisation — who reports to whom — is everything below the working directory, or below the folder of the config above it, so that checking one file gives what checking all gives for it.",
    },
  ],
  formats: ["text", "json"],
  flags: [
    inputFlag,
    {
      name: "quiet",
      value: null,
      does: {
        "zh-CN": "只显示错误；汇总仍计全部",
        "zh-TW": "只顯示錯誤；彙總仍計全部",
        en: "show errors only; the summary still counts everything",
      },
    },
    {
      name: "max-warnings",
      value: "N",
      does: {
        "zh-CN": "警告多于 N 个时以 1 退出",
        "zh-TW": "警告多於 N 個時以 1 結束",
        en: "exit with 1 on more than N warnings",
      },
    },
  ],
  examples: [
    {
      line: "rolewright check",
      does: {
        "zh-CN": "检查当前文件夹下的全部岗位",
        "zh-TW": "檢查目前資料夾下的全部職位",
        en: "everything below this folder",
      },
    },
    {
      line: "rolewright check roles/客服总监.role.md --format json",
      does: {
        "zh-CN": "一个文件，结果供程序使用",
        "zh-TW": "一個檔案，結果供程式使用",
        en: "one file, for a program",
      },
    },
    {
      line: "cat draft.md | rolewright check - --stdin-filename roles/draft.role.md",
      does: {
        "zh-CN": "检查还没有保存的文字",
        "zh-TW": "檢查還沒有儲存的文字",
        en: "a text that is not saved yet",
      },
    },
  ],
};
