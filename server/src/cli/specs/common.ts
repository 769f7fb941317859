import type { FlagSpec } from "./spec.ts";

/** Flags every command takes; `--format` only those that have formats. */
export const commonFlags: readonly FlagSpec[] = [
  {
    name: "config",
    value: "FILE",
    completes: "files",
    does: {
      "zh-CN": "使用这个配置文件，不再查找其他的",
      "zh-TW": "使用這個設定檔，不再尋找其他的",
      en: "use this config file and look for no other",
    },
  },
  {
    name: "format",
    value: "F",
    does: { "zh-CN": "输出格式", "zh-TW": "輸出格式", en: "form of the answer" },
  },
  {
    name: "locale",
    value: "L",
    values: ["zh-CN", "zh-TW", "en"],
    does: {
      "zh-CN": "语言：zh-CN、zh-TW 或 en；不写则按环境变量 LC_ALL、LC_MESSAGES、LANG",
      "zh-TW": "語言：zh-CN、zh-TW 或 en；不寫則按環境變數 LC_ALL、LC_MESSAGES、LANG",
      en: "zh-CN, zh-TW or en; what LC_ALL, LC_MESSAGES or LANG say when left out",
    },
  },
  {
    name: "no-color",
    value: null,
    does: {
      "zh-CN": "不用颜色；NO_COLOR、FORCE_COLOR 也有效",
      "zh-TW": "不用顏色；NO_COLOR、FORCE_COLOR 也有效",
      en: "no colours; NO_COLOR and FORCE_COLOR count, too",
    },
  },
  {
    name: "cwd",
    value: "DIR",
    completes: "folders",
    does: { "zh-CN": "在这个文件夹中运行", "zh-TW": "在這個資料夾中執行", en: "run in this folder" },
  },
  {
    name: "help",
    short: "h",
    value: null,
    does: { "zh-CN": "显示说明", "zh-TW": "顯示說明", en: "show this help" },
  },
];

/** For `rolewright` without a command. */
export const versionFlag: FlagSpec = {
  name: "version",
  value: null,
  does: { "zh-CN": "显示版本", "zh-TW": "顯示版本", en: "show the version" },
};

/** Of commands that read files: `-` is standard input. */
export const inputFlag: FlagSpec = {
  name: "stdin-filename",
  value: "F",
  does: {
    "zh-CN": "标准输入（-）当作这个文件",
    "zh-TW": "標準輸入（-）當作這個檔案",
    en: "the file standard input (-) stands for",
  },
};

/** Of commands that write files. */
export const forceFlag: FlagSpec = {
  name: "force",
  value: null,
  does: { "zh-CN": "覆盖已有的文件", "zh-TW": "覆寫已有的檔案", en: "overwrite files that are there" },
};

/** Of commands that change files where they are. */
export const toUtf8Flag: FlagSpec = {
  name: "to-utf8",
  value: null,
  does: {
    "zh-CN": "其他编码（GB 18030、Big5、UTF-16……）的文件改存为 UTF-8；不写则保持原编码",
    "zh-TW": "其他編碼（GB 18030、Big5、UTF-16……）的檔案改存為 UTF-8；不寫則保持原編碼",
    en: "store files in other encodings (GB 18030, Big5, UTF-16, …) as UTF-8; they keep theirs when left out",
  },
};
