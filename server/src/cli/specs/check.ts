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
  formats: ["text", "json", "sarif", "github", "junit", "markdown"],
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
      name: "fix",
      value: null,
      does: {
        "zh-CN": "先写入可安全修复的（同 rolewright fix），再报告剩下的",
        "zh-TW": "先寫入可安全修復的（同 rolewright fix），再報告剩下的",
        en: "write what is safe to fix (as rolewright fix does), then report what is left",
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
    {
      name: "jobs",
      value: "N",
      does: {
        "zh-CN": "用 N 个线程；不写时按处理器核数，文件少则只用一个",
        "zh-TW": "用 N 個執行緒；不寫時按處理器核數，檔案少則只用一個",
        en: "use N threads; as many as there are cores when left out, and one for few files",
      },
    },
    {
      name: "cache",
      value: null,
      does: {
        "zh-CN": "记住结果，下次只检查改动过的文件和受其影响的文件",
        "zh-TW": "記住結果，下次只檢查改動過的檔案和受其影響的檔案",
        en: "remember what was found; next time check only what changed and what depends on it",
      },
    },
    {
      name: "cache-location",
      value: "FILE",
      completes: "files",
      does: {
        "zh-CN":
          "缓存放在这个文件或文件夹；不写则在 node_modules/.cache/rolewright/，没有 node_modules 时为 .rolewright-cache",
        "zh-TW":
          "快取放在這個檔案或資料夾；不寫則在 node_modules/.cache/rolewright/，沒有 node_modules 時為 .rolewright-cache",
        en: "the file or folder of the cache; node_modules/.cache/rolewright/ when left out, .rolewright-cache where there is no node_modules",
      },
    },
    {
      name: "shard",
      value: "I/N",
      does: {
        "zh-CN": "只报告 N 份文件中的第 I 份；各份合起来等于一次全部检查",
        "zh-TW": "只報告 N 份檔案中的第 I 份；各份合起來等於一次全部檢查",
        en: "report only part I of N; all parts together are one run",
      },
    },
    {
      name: "ndjson",
      value: null,
      does: {
        "zh-CN": "从标准输入逐行读取 JSON 文档，逐行写出结果；每份文档单独检查",
        "zh-TW": "從標準輸入逐行讀取 JSON 文件，逐行寫出結果；每份文件單獨檢查",
        en: "read documents from standard input, one JSON value a line, and write a line for each; each is checked alone",
      },
    },
    {
      name: "changed-since",
      value: "REV",
      does: {
        "zh-CN":
          "只报告与版本 REV 的共同起点相比改动过的文件（含未提交的），以及这些改动在其他文件中引起的问题",
        "zh-TW":
          "只報告與版本 REV 的共同起點相比改動過的檔案（含未提交的），以及這些改動在其他檔案中引起的問題",
        en: "report only files that changed since the commit shared with REV (uncommitted changes too), and what the changes brought about in others",
      },
    },
    {
      name: "baseline",
      value: "FILE",
      completes: "files",
      does: {
        "zh-CN": "不报告这个基线文件中已有的问题",
        "zh-TW": "不報告這個基準檔中已有的問題",
        en: "leave out the findings this file knows",
      },
    },
    {
      name: "update-baseline",
      value: null,
      does: {
        "zh-CN": "把现有的全部问题写入基线文件",
        "zh-TW": "把現有的全部問題寫入基準檔",
        en: "write everything found now into the baseline",
      },
    },
    {
      name: "prune-baseline",
      value: null,
      does: {
        "zh-CN": "从基线文件中去掉已不存在的问题",
        "zh-TW": "從基準檔中去掉已不存在的問題",
        en: "take out of the baseline what is there no more",
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
      line: "rolewright check --cache",
      does: {
        "zh-CN": "记住结果，再次检查几乎不花时间",
        "zh-TW": "記住結果，再次檢查幾乎不花時間",
        en: "the next run takes next to no time",
      },
    },
    {
      line: "parallel --pipe --keep-order --block 100M rolewright check --ndjson < postings.ndjson",
      does: {
        "zh-CN": "用全部处理器核检查大量招聘信息",
        "zh-TW": "用全部處理器核心檢查大量徵才資訊",
        en: "a great many postings, on all cores",
      },
    },
    {
      line: "rolewright check --changed-since origin/main --format github",
      does: {
        "zh-CN": "拉取请求改动了的岗位，在 GitHub 上标注",
        "zh-TW": "提取要求改動了的職位，在 GitHub 上標註",
        en: "what a pull request changes, annotated on GitHub",
      },
    },
    {
      line: "rolewright check --baseline rolewright-baseline.json --update-baseline",
      does: {
        "zh-CN": "旧文件夹：记下现有的问题，以后只报告新的",
        "zh-TW": "舊資料夾：記下現有的問題，以後只報告新的",
        en: "an old folder: from now on only what is new",
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
