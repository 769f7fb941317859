import type { CommandSpec } from "./spec.ts";

/** Shells completion can be had for. */
export const shells = ["bash", "zsh", "fish", "powershell"] as const;

export const completion: CommandSpec = {
  name: "completion",
  operands: shells.join("|"),
  completes: shells,
  summary: {
    "zh-CN": "命令行补全：按 Tab 补全命令、选项和值",
    "zh-TW": "命令列補全：按 Tab 補全命令、選項和值",
    en: "let your shell complete commands, options and values",
  },
  description: [
    {
      "zh-CN": "把补全脚本写到标准输出，放进所用 shell 的启动文件即可。",
      "zh-TW": "把補全指令碼寫到標準輸出，放進所用 shell 的啟動檔即可。",
      en: "Writes the script to standard output, for the start file of your shell.",
    },
  ],
  formats: [],
  flags: [],
  examples: [
    {
      line: "echo 'source <(rolewright completion bash)' >> ~/.bashrc",
      does: { "zh-CN": "bash", "zh-TW": "bash", en: "bash" },
    },
    {
      line: "echo 'source <(rolewright completion zsh)' >> ~/.zshrc",
      does: {
        "zh-CN": "zsh（在 compinit 之后）",
        "zh-TW": "zsh（在 compinit 之後）",
        en: "zsh, after compinit",
      },
    },
    {
      line: "rolewright completion fish > ~/.config/fish/completions/rolewright.fish",
      does: { "zh-CN": "fish", "zh-TW": "fish", en: "fish" },
    },
    {
      line: "rolewright completion powershell >> $PROFILE",
      does: { "zh-CN": "PowerShell", "zh-TW": "PowerShell", en: "PowerShell" },
    },
  ],
};
