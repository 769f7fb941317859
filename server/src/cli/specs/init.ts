import { forceFlag } from "./common.ts";
import type { CommandSpec } from "./spec.ts";

export const init: CommandSpec = {
  name: "init",
  operands: "",
  summary: {
    "zh-CN": "写一个适合当前文件夹的配置文件",
    "zh-TW": "寫一個適合目前資料夾的設定檔",
    en: "write a config that fits this folder",
  },
  description: [
    {
      "zh-CN":
        "读一遍文件夹里的文档，写出 rolewright.config.yaml：预设和语言按文档判断，各文档都写同一家公司时写上公司，不叫 *.role.md 但像岗位说明书的文件写入 include，与之相邻但不像岗位的写入 exclude，夹在其中的招聘启事按招聘的预设检查。每一项都有说明。已有的配置不覆盖。",
      "zh-TW":
        "讀一遍資料夾裡的文件，寫出 rolewright.config.yaml：預設和語言按文件判斷，各文件都寫同一家公司時寫上公司，不叫 *.role.md 但像職務說明書的檔案寫入 include，與之相鄰但不像職務的寫入 exclude，夾在其中的徵才公告按徵才的預設檢查。每一項都有說明。已有的設定不覆寫。",
      en: "Reads the folder's documents and writes rolewright.config.yaml: preset and language by the documents, the organisation when all name the same, what reads like a role and is not named *.role.md in include, what lies beside it and reads like none in exclude, postings among other documents by their own preset. Every key is explained. Never overwrites a config.",
    },
  ],
  formats: [],
  flags: [
    {
      name: "external",
      value: null,
      does: {
        "zh-CN": "把提到而没有文件的上级写入 external",
        "zh-TW": "把提到而沒有檔案的主管寫入 external",
        en: "take superiors that are named and have no file into external",
      },
    },
    {
      name: "dry-run",
      value: null,
      does: {
        "zh-CN": "不写文件，只把配置写到标准输出",
        "zh-TW": "不寫檔案，只把設定寫到標準輸出",
        en: "write no file, show the config on standard output",
      },
    },
    forceFlag,
  ],
  examples: [
    {
      line: "rolewright init --external",
      does: {
        "zh-CN": "开始管理一个文件夹",
        "zh-TW": "開始管理一個資料夾",
        en: "start with a folder",
      },
    },
    {
      line: "rolewright init --dry-run",
      does: { "zh-CN": "先看看", "zh-TW": "先看看", en: "have a look first" },
    },
  ],
};
