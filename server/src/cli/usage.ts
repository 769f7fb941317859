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
