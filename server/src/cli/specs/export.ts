import { exportFormats } from "../../render/export/format.ts";
import { themeIds } from "../../render/theme.ts";
import { forceFlag, inputFlag } from "./common.ts";
import type { CommandSpec } from "./spec.ts";

export const exportSpec: CommandSpec = {
  name: "export",
  operands: "FILE… --to F",
  completes: "files",
  summary: {
    "zh-CN": "导出岗位：网页、PDF、Word、招聘结构化数据等",
    "zh-TW": "匯出職位：網頁、PDF、Word、徵才結構化資料等",
    en: "export roles: page, PDF, Word, structured data and more",
  },
  description: [
    {
      "zh-CN":
        "把岗位导出给人、招聘网站和搜索引擎看。jsonld、json-resume、text 默认只含应聘者可看的内容，其余默认含全部内容。不写 -o 时，一个文件的文本写到标准输出。",
      "zh-TW":
        "把職位匯出給人、徵才網站和搜尋引擎看。jsonld、json-resume、text 預設只含應徵者可看的內容，其餘預設含全部內容。不寫 -o 時，一個檔案的文字寫到標準輸出。",
      en: "Roles as documents for people, job boards and search engines. jsonld, json-resume and text tell what candidates may read, the others everything, unless --variant says otherwise. Without -o, the text of one file goes to standard output.",
    },
  ],
  formats: [],
  flags: [
    {
      name: "to",
      value: exportFormats.join("|"),
      values: exportFormats,
      does: { "zh-CN": "导出的格式", "zh-TW": "匯出的格式", en: "what to export to" },
    },
    {
      name: "variant",
      value: "internal|posting",
      values: ["internal", "posting"],
      does: {
        "zh-CN": "内部文件，或对外的招聘启事",
        "zh-TW": "內部文件，或對外的徵才公告",
        en: "the internal document, or what candidates may read",
      },
    },
    {
      name: "theme",
      value: themeIds.join("|"),
      values: themeIds,
      does: { "zh-CN": "html、pdf：版式", "zh-TW": "html、pdf：版式", en: "html, pdf: how it looks" },
    },
    {
      name: "output",
      short: "o",
      value: "OUT",
      completes: "files",
      does: {
        "zh-CN": "写入这个文件；多个文件时为文件夹（html：一个网站）",
        "zh-TW": "寫入這個檔案；多個檔案時為資料夾（html：一個網站）",
        en: "write to this file, or folder for several (html: a site)",
      },
    },
    forceFlag,
    inputFlag,
  ],
  examples: [
    {
      line: "rolewright export roles/客服总监.role.md --to docx -o 客服总监.docx",
      does: { "zh-CN": "Word 文件", "zh-TW": "Word 文件", en: "a Word document" },
    },
    {
      line: "rolewright export postings --to html -o site",
      does: {
        "zh-CN": "一个文件夹的招聘启事，做成网站",
        "zh-TW": "一個資料夾的徵才公告，做成網站",
        en: "a folder of postings as a site",
      },
    },
  ],
};
