import { inputFlag } from "./common.ts";
import type { CommandSpec } from "./spec.ts";

export const diff: CommandSpec = {
  name: "diff",
  operands: "A B | --git REV1..REV2 [PATH…]",
  completes: "files",
  summary: {
    "zh-CN": "比较岗位的两个版本：内容有什么不同",
    "zh-TW": "比較職務的兩個版本：內容有什麼不同",
    en: "say what two states of roles tell differently",
  },
  description: [
    {
      "zh-CN":
        "比较的是岗位说的内容，不是文本行：经验、学历、薪酬、指标、汇报关系、章节和条目，重要的在前。Markdown 与 YAML、排版、标点和空格的不同不算内容变化。A、B 是两个文件或两个文件夹；同一岗位按编码、路径、名称、别名、git 的改名记录，最后按内容相似认出。",
      "zh-TW":
        "比較的是職務說的內容，不是文字行：經驗、學歷、薪資、指標、匯報關係、章節和條目，重要的在前。Markdown 與 YAML、排版、標點和空格的不同不算內容變更。A、B 是兩個檔案或兩個資料夾；同一職務按代號、路徑、名稱、別名、git 的改名記錄，最後按內容相似認出。",
      en: "Compares what roles say, not lines of text: experience, education, pay, metrics, reporting lines, sections and items, what matters most first. Markdown or YAML, layout, marks and spaces make no difference. A and B are two files or two folders; a role is known again by its code, path, title, aliases, by git's renames, and last by what it says.",
    },
    {
      "zh-CN":
        "--git REV1..REV2 比较两个版本，REV1...REV2 从两者分开的地方算起（合并请求用这个），--git REV 与工作区比较（含尚未加入 git 的文件）。写了路径时只比较其中的文件；汇报关系始终看全部岗位。",
      "zh-TW":
        "--git REV1..REV2 比較兩個版本，REV1...REV2 從兩者分開的地方算起（合併請求用這個），--git REV 與工作區比較（含尚未加入 git 的檔案）。寫了路徑時只比較其中的檔案；匯報關係始終看全部職務。",
      en: "--git REV1..REV2 compares two revisions, REV1...REV2 from where they parted (what a pull request wants), --git REV with the working tree, files git does not know yet included. With paths, only the files there; reporting lines are always those of everybody.",
    },
    {
      "zh-CN":
        "退出码：0，不论有无差异；用了 --exit-code 而内容有差异时为 1；2 用法有误、无法读取或没有这个版本。",
      "zh-TW":
        "結束碼：0，不論有無差異；用了 --exit-code 而內容有差異時為 1；2 用法有誤、無法讀取或沒有這個版本。",
      en: "Exit codes: 0 whether there are differences or not; with --exit-code 1 when what roles say differs; 2 wrong usage, input that cannot be read, no such revision.",
    },
  ],
  formats: ["text", "json", "markdown"],
  flags: [
    {
      name: "git",
      value: "REV1..REV2",
      does: {
        "zh-CN": "比较 git 的两个版本，或一个版本与工作区",
        "zh-TW": "比較 git 的兩個版本，或一個版本與工作區",
        en: "compare two revisions of git, or one with the working tree",
      },
    },
    {
      name: "exit-code",
      value: null,
      does: {
        "zh-CN": "内容有差异时以 1 退出",
        "zh-TW": "內容有差異時以 1 結束",
        en: "exit with 1 when what roles say differs",
      },
    },
    inputFlag,
  ],
  examples: [
    {
      line: "rolewright diff 旧版/客服主管.role.md 客服主管.role.md",
      does: { "zh-CN": "一个岗位的两个版本", "zh-TW": "一個職務的兩個版本", en: "two states of a role" },
    },
    {
      line: "rolewright diff --git HEAD",
      does: { "zh-CN": "还没有提交的变化", "zh-TW": "還沒有提交的變更", en: "what is not committed yet" },
    },
    {
      line: "rolewright diff --git origin/main...HEAD --format markdown",
      does: {
        "zh-CN": "合并请求的说明",
        "zh-TW": "合併請求的說明",
        en: "a comment for a pull request",
      },
    },
  ],
};
