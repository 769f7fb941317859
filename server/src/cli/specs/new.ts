import { forceFlag } from "./common.ts";
import type { CommandSpec } from "./spec.ts";

export const newSpec: CommandSpec = {
  name: "new",
  operands: "NAME",
  summary: {
    "zh-CN": "新建一个岗位文件，待填写",
    "zh-TW": "新增一個職位檔案，待填寫",
    en: "start a role definition to fill in",
  },
  description: [
    {
      "zh-CN":
        "按所在文件夹的配置写出应有的字段和章节，内容是范例；与编辑器的“新建岗位…”相同。不写 -o 时写到标准输出；-o 为文件夹时文件以岗位命名，并输出文件名。已有的文件不覆盖。",
      "zh-TW":
        "按所在資料夾的設定寫出應有的欄位和章節，內容是範例；與編輯器的「新增職位…」相同。不寫 -o 時寫到標準輸出；-o 為資料夾時檔案以職位命名，並輸出檔名。已有的檔案不覆寫。",
      en: "Writes the fields and sections the folder's config asks for, with sample wording; the same as the editor's “New Role…”. To standard output without -o; into a folder, the file is named after the role and its name told. Never overwrites a file.",
    },
  ],
  formats: [],
  flags: [
    {
      name: "kind",
      value: "K",
      values: ["position", "posting", "occupation"],
      does: {
        "zh-CN": "position 组织中的岗位（默认）、posting 招聘启事、occupation 通用职业描述",
        "zh-TW": "position 組織中的職位（預設）、posting 徵才公告、occupation 通用職業描述",
        en: "position in the organisation (the usual), posting, or occupation: a general description",
      },
    },
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
      name: "reports-to",
      value: "ROLE",
      does: { "zh-CN": "直接上级", "zh-TW": "直屬主管", en: "the role it reports to" },
    },
    {
      name: "department",
      value: "D",
      does: { "zh-CN": "所属部门", "zh-TW": "所屬部門", en: "the department it belongs to" },
    },
    {
      name: "language",
      value: "L",
      values: ["zh-CN", "zh-TW", "en"],
      does: {
        "zh-CN": "文件的语言；不写则按配置，再按名称",
        "zh-TW": "檔案的語言；不寫則按設定，再按名稱",
        en: "language of the document; as the config says when left out, else as the name is",
      },
    },
    {
      name: "wording",
      value: "W",
      values: ["staff", "manager", "executive"],
      does: {
        "zh-CN": "范例按员工、经理还是高管来写；不写则按名称",
        "zh-TW": "範例按員工、經理還是高階主管來寫；不寫則按名稱",
        en: "whom the samples are worded for; by the name when left out",
      },
    },
    {
      name: "output",
      short: "o",
      value: "OUT",
      completes: "files",
      does: {
        "zh-CN": "写入这个文件，或这个文件夹（. 为当前文件夹）",
        "zh-TW": "寫入這個檔案，或這個資料夾（. 為目前資料夾）",
        en: "write to this file, or into this folder (. for here)",
      },
    },
    forceFlag,
  ],
  examples: [
    {
      line: {
        "zh-CN": "rolewright new 客服主管 --reports-to 客服经理 --department 客服部 -o roles",
        "zh-TW": "rolewright new 客服主管 --reports-to 客服經理 --department 客服部 -o roles",
        en: 'rolewright new "Support Lead" --reports-to "Support Manager" --department Support -o roles',
      },
      does: {
        "zh-CN": "写成 roles/客服主管.role.md",
        "zh-TW": "寫成 roles/客服主管.role.md",
        en: "makes roles/Support Lead.role.md",
      },
    },
    {
      line: {
        "zh-CN": "rolewright new 数据分析师 --kind posting --to yaml",
        "zh-TW": "rolewright new 資料分析師 --kind posting --to yaml",
        en: 'rolewright new "Data Analyst" --kind posting --to yaml',
      },
      does: {
        "zh-CN": "一份招聘启事，写到标准输出",
        "zh-TW": "一份徵才公告，寫到標準輸出",
        en: "a posting, to standard output",
      },
    },
  ],
};
