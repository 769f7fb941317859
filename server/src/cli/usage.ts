import { exportFormats } from "../render/export/format.ts";
import { themeIds } from "../render/theme.ts";
import { inLanguage, type Language, type Localised } from "../vocabulary/language.ts";

interface Entry {
  readonly written: string;
  readonly does: Localised;
}

const commands: readonly Entry[] = [
  {
    written: "check [PATH…]",
    does: { "zh-CN": "检查岗位文件", "zh-TW": "檢查職位檔案", en: "check role definitions" },
  },
  {
    written: "inspect FILE…",
    does: {
      "zh-CN": "显示从文件中读懂了什么",
      "zh-TW": "顯示從檔案中讀懂了什麼",
      en: "show what was understood of files",
    },
  },
  {
    written: "graph [PATH…]",
    does: {
      "zh-CN": "画出组织架构图：谁向谁汇报",
      "zh-TW": "畫出組織架構圖：誰向誰匯報",
      en: "draw the organisation: who reports to whom",
    },
  },
  {
    written: "format [PATH…]",
    does: {
      "zh-CN": "整理编号、表格和空白",
      "zh-TW": "整理編號、表格和空白",
      en: "tidy numbers, tables and white space",
    },
  },
  {
    written: "export FILE… --to F -o OUT",
    does: {
      "zh-CN": "导出岗位：网页、PDF、Word、招聘结构化数据等",
      "zh-TW": "匯出職位：網頁、PDF、Word、徵才結構化資料等",
      en: "export roles: page, PDF, Word, structured data and more",
    },
  },
  {
    written: "import FILE…",
    does: {
      "zh-CN": "把 Word、PDF、网页或文本变成岗位文件",
      "zh-TW": "把 Word、PDF、網頁或文字檔變成職位檔案",
      en: "make role definitions of Word, PDF, web pages and texts",
    },
  },
  { written: "rules", does: { "zh-CN": "列出所有规则", "zh-TW": "列出所有規則", en: "list all rules" } },
  {
    written: "explain RULE",
    does: { "zh-CN": "说明一条规则", "zh-TW": "說明一條規則", en: "explain a rule" },
  },
  {
    written: "lsp --stdio",
    does: { "zh-CN": "启动语言服务器", "zh-TW": "啟動語言伺服器", en: "start the language server" },
  },
];

const common: readonly Entry[] = [
  {
    written: "--config FILE",
    does: {
      "zh-CN": "使用这个配置文件，不再查找其他的",
      "zh-TW": "使用這個設定檔，不再尋找其他的",
      en: "use this config file and look for no other",
    },
  },
  { written: "--format F", does: { "zh-CN": "输出格式", "zh-TW": "輸出格式", en: "form of the answer" } },
  { written: "--locale L", does: { "zh-CN": "zh-CN、zh-TW 或 en", en: "zh-CN, zh-TW or en" } },
  { written: "--no-color", does: { "zh-CN": "不用颜色", "zh-TW": "不用顏色", en: "no colours" } },
  {
    written: "--cwd DIR",
    does: { "zh-CN": "在这个文件夹中运行", "zh-TW": "在這個資料夾中執行", en: "run in this folder" },
  },
  { written: "-h, --help", does: { "zh-CN": "显示说明", "zh-TW": "顯示說明", en: "show this help" } },
];

const versionFlag: Entry = {
  written: "--version",
  does: { "zh-CN": "显示版本", "zh-TW": "顯示版本", en: "show the version" },
};

const input: Entry = {
  written: "--stdin-filename F",
  does: {
    "zh-CN": "标准输入（-）当作这个文件",
    "zh-TW": "標準輸入（-）當作這個檔案",
    en: "the file standard input (-) stands for",
  },
};

const format = (values: string): Entry => ({
  written: `--format ${values}`,
  does: { "zh-CN": "输出格式", "zh-TW": "輸出格式", en: "form of the answer" },
});

const ofCommand: Readonly<Record<string, readonly Entry[]>> = {
  check: [
    format("text|json"),
    input,
    { written: "--quiet", does: { "zh-CN": "只显示错误", "zh-TW": "只顯示錯誤", en: "show errors only" } },
    {
      written: "--max-warnings N",
      does: {
        "zh-CN": "警告多于 N 个时以 1 退出",
        "zh-TW": "警告多於 N 個時以 1 結束",
        en: "exit with 1 on more than N warnings",
      },
    },
  ],
  inspect: [format("text|json"), input],
  graph: [
    format("json|dot|mermaid|svg|html"),
    {
      written: "-o, --output FILE",
      does: {
        "zh-CN": "写入这个文件，而非标准输出",
        "zh-TW": "寫入這個檔案，而非標準輸出",
        en: "write to this file instead of standard output",
      },
    },
    {
      written: "--direction down|right",
      does: {
        "zh-CN": "svg、html：上级在上或在左",
        "zh-TW": "svg、html：主管在上或在左",
        en: "svg, html: superiors above or to the left",
      },
    },
    {
      written: "--careers",
      does: {
        "zh-CN": "图中也画出职业发展",
        "zh-TW": "圖中也畫出職涯發展",
        en: "draw career paths, too",
      },
    },
    input,
  ],
  format: [
    {
      written: "--check",
      does: {
        "zh-CN": "不改动文件，只列出需要整理的，有则以 1 退出",
        "zh-TW": "不改動檔案，只列出需要整理的，有則以 1 結束",
        en: "change nothing, list what would change, exit with 1 if any",
      },
    },
    input,
  ],
  export: [
    {
      written: `--to ${exportFormats.join("|")}`,
      does: { "zh-CN": "导出的格式", "zh-TW": "匯出的格式", en: "what to export to" },
    },
    {
      written: "--variant internal|posting",
      does: {
        "zh-CN": "内部文件，或对外的招聘启事",
        "zh-TW": "內部文件，或對外的徵才公告",
        en: "the internal document, or what candidates may read",
      },
    },
    {
      written: `--theme ${themeIds.join("|")}`,
      does: { "zh-CN": "html、pdf：版式", "zh-TW": "html、pdf：版式", en: "html, pdf: how it looks" },
    },
    {
      written: "-o, --output OUT",
      does: {
        "zh-CN": "写入这个文件；多个文件时为文件夹（html：一个网站）",
        "zh-TW": "寫入這個檔案；多個檔案時為資料夾（html：一個網站）",
        en: "write to this file, or folder for several (html: a site)",
      },
    },
    {
      written: "--force",
      does: { "zh-CN": "覆盖已有的文件", "zh-TW": "覆寫已有的檔案", en: "overwrite files that are there" },
    },
    input,
  ],
  import: [
    {
      written: "--to md|yaml",
      does: {
        "zh-CN": "写成 Markdown（默认）或 YAML",
        "zh-TW": "寫成 Markdown（預設）或 YAML",
        en: "Markdown (the usual) or YAML",
      },
    },
    {
      written: "-o, --output PATH",
      does: {
        "zh-CN": "写入这个文件；多个文件时写入这个文件夹。不写则到标准输出",
        "zh-TW": "寫入這個檔案；多個檔案時寫入這個資料夾。不寫則到標準輸出",
        en: "write to this file, or into this folder; standard output when left out",
      },
    },
    {
      written: "--report FILE",
      does: {
        "zh-CN": "写出导入报告：识别、删去、修复了什么（.json 供程序使用）",
        "zh-TW": "寫出匯入報告：識別、刪去、修復了什麼（.json 供程式使用）",
        en: "tell what was recognised, dropped and repaired (.json for programs)",
      },
    },
    {
      written: "--force",
      does: { "zh-CN": "覆盖已有的文件", "zh-TW": "覆寫已有的檔案", en: "overwrite what is there" },
    },
    input,
  ],
  rules: [format("text|json")],
};

const words = {
  usage: { "zh-CN": "用法", en: "Usage" },
  commands: { "zh-CN": "命令", en: "Commands" },
  options: { "zh-CN": "选项", "zh-TW": "選項", en: "Options" },
  exit: {
    "zh-CN": "退出码：0 没有错误，1 有错误或警告过多，2 用法有误、无法读取或配置有误。",
    "zh-TW": "結束碼：0 沒有錯誤，1 有錯誤或警告過多，2 用法有誤、無法讀取或設定有誤。",
    en: "Exit codes: 0 no errors; 1 errors, or too many warnings; 2 wrong usage, unreadable input or a broken config.",
  },
} as const satisfies Record<string, Localised>;

/** The help text of a command, or of all (`null`). */
export function usage(command: string | null, language: Language): string {
  const say = (text: Localised): string => inLanguage(text, language);
  const colon = language === "en" ? ":" : "：";
  const space = language === "en" ? " " : "";
  const entry = commands.find(({ written }) => written.split(" ")[0] === command);
  const head =
    entry === undefined
      ? [
          `${say(words.usage)}${colon}${space}rolewright <command> [options]`,
          "",
          `${say(words.commands)}${colon}`,
          ...table(commands, say),
        ]
      : [`${say(words.usage)}${colon}${space}rolewright ${entry.written}`, "", `  ${say(entry.does)}`];
  const own = command === null ? [] : (ofCommand[command] ?? []);
  // A command that says which formats it has says it instead of the common line.
  const shared = common.filter(
    ({ written }) => !written.startsWith("--format") || (command === null && own.length === 0),
  );
  return [
    ...head,
    "",
    `${say(words.options)}${colon}`,
    ...table([...own, ...shared, ...(command === null ? [versionFlag] : [])], say),
    ...(command === null || command === "check" ? ["", say(words.exit)] : []),
    "",
  ].join("\n");
}

function table(entries: readonly Entry[], say: (text: Localised) => string): readonly string[] {
  const width = Math.max(...entries.map(({ written }) => written.length));
  return entries.map(({ written, does }) => `  ${written.padEnd(width)}  ${say(does)}`);
}
