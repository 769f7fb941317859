import { inputFlag, toUtf8Flag } from "./common.ts";
import type { CommandSpec } from "./spec.ts";

export const fix: CommandSpec = {
  name: "fix",
  operands: "[PATH…]",
  completes: "files",
  summary: {
    "zh-CN": "修复可以自动修复的问题",
    "zh-TW": "修復可以自動修復的問題",
    en: "settle what needs no decision",
  },
  description: [
    {
      "zh-CN":
        "就地改写岗位文件，直到没有可修复的为止，并列出改了什么、还剩多少问题；与编辑器的“修复所有可安全修复的问题”是同一套。每个文件整体写入，或不动；有文件无法读取时都不动。注释抑制的问题不修复。不写路径时修复工作目录下的全部文件；- 的结果写到标准输出。",
      "zh-TW":
        "就地改寫職位檔案，直到沒有可修復的為止，並列出改了什麼、還剩多少問題；與編輯器的「修復所有可安全修復的問題」是同一套。每個檔案整體寫入，或不動；有檔案無法讀取時都不動。註解抑制的問題不修復。不寫路徑時修復工作目錄下的全部檔案；- 的結果寫到標準輸出。",
      en: "Rewrites role files in place until nothing is left to fix, and says what it changed and how much is left; the same as the editor's “fix everything that is safe to fix”. Each file is written whole or not at all, none when one cannot be read. What comments suppress stays. Without a path, everything below the working directory; - writes to standard output.",
    },
    {
      "zh-CN":
        "--unsafe 还采用须由人看一眼的修复：只在该问题仅有一种修法时，一处只改一次，改后重新检查；若因此多出错误、语法受损或删去文字，则不改。没有人说过的内容（范例章节、待填写的字段）只在用 --rule 点名该规则时插入。",
      "zh-TW":
        "--unsafe 還採用須由人看一眼的修復：只在該問題僅有一種修法時，一處只改一次，改後重新檢查；若因此多出錯誤、語法受損或刪去文字，則不改。沒有人說過的內容（範例章節、待填寫的欄位）只在用 --rule 點名該規則時插入。",
      en: "--unsafe also takes fixes somebody ought to look at: where a problem has one only, each place once, checked again afterwards and taken back when there is an error more, the syntax breaks, or words are gone. What nobody said of the role, sample sections and fields to fill in, is only added when --rule names the rule.",
    },
    {
      "zh-CN":
        "文件保持原来的编码（UTF-8、UTF-16、GB 18030、Big5、Windows-1252）和字节顺序标记；原编码写不下的文字不写入。退出码：0 没有剩下错误，1 还有错误，2 用法有误、无法读取或写入。",
      "zh-TW":
        "檔案保持原來的編碼（UTF-8、UTF-16、GB 18030、Big5、Windows-1252）和位元組順序標記；原編碼寫不下的文字不寫入。結束碼：0 沒有剩下錯誤，1 還有錯誤，2 用法有誤、無法讀取或寫入。",
      en: "Files keep their encoding (UTF-8, UTF-16, GB 18030, Big5, Windows-1252) and byte order mark; what an encoding cannot hold is not written. Exit codes: 0 no errors left; 1 errors left; 2 wrong usage, or files that cannot be read or written.",
    },
  ],
  formats: ["text", "json"],
  flags: [
    {
      name: "unsafe",
      value: null,
      does: {
        "zh-CN": "也采用须由人看一眼、但没有歧义的修复",
        "zh-TW": "也採用須由人看一眼、但沒有歧義的修復",
        en: "also take fixes to look at, where there is no choice",
      },
    },
    {
      name: "rule",
      value: "ID[,ID…]",
      completes: "rules",
      does: {
        "zh-CN": "只修复这些规则，可写整类：text/*",
        "zh-TW": "只修復這些規則，可寫整類：text/*",
        en: "these rules only; text/* for a category",
      },
    },
    {
      name: "dry-run",
      value: null,
      does: {
        "zh-CN": "不改动文件，只说会修复什么，有则以 1 退出",
        "zh-TW": "不改動檔案，只說會修復什麼，有則以 1 結束",
        en: "change nothing, say what would be fixed, exit with 1 if anything",
      },
    },
    {
      name: "diff",
      value: null,
      does: {
        "zh-CN": "不改动文件，把改动写成补丁（patch -p1、git apply 可用），有则以 1 退出",
        "zh-TW": "不改動檔案，把改動寫成修補檔（patch -p1、git apply 可用），有則以 1 結束",
        en: "change nothing, write the changes as a patch (for patch -p1 or git apply), exit with 1 if any",
      },
    },
    toUtf8Flag,
    inputFlag,
  ],
  examples: [
    {
      line: "rolewright fix",
      does: {
        "zh-CN": "修复当前文件夹下的全部岗位",
        "zh-TW": "修復目前資料夾下的全部職位",
        en: "everything below this folder",
      },
    },
    {
      line: "rolewright fix roles --rule law/name-form,text/* --dry-run",
      does: {
        "zh-CN": "看看法规全称和文字方面会改什么",
        "zh-TW": "看看法規全名和文字方面會改什麼",
        en: "what would change about names of laws and about wording",
      },
    },
    {
      line: "rolewright fix roles/x.role.md --unsafe --rule section/missing",
      does: {
        "zh-CN": "插入缺少的章节，内容是范例，待改写",
        "zh-TW": "插入缺少的章節，內容是範例，待改寫",
        en: "insert the sections that are missing, with sample wording to edit",
      },
    },
    {
      line: "rolewright fix - --stdin-filename roles/x.role.md < x.md",
      does: {
        "zh-CN": "作为过滤器，供编辑器和脚本使用",
        "zh-TW": "作為過濾器，供編輯器和指令稿使用",
        en: "as a filter, for editors and scripts",
      },
    },
  ],
};
