import { complain } from "../complain.ts";
import { exit } from "../outcome.ts";
import { noOperands } from "../usage-errors.ts";
import type { Run } from "./run.ts";

/** `rolewright lsp --stdio`: the language server. Loaded only here: other commands need none of it. */
export const run: Run = async ({ operands, flags }, io) => {
  if (operands.length > 0) return complain(io, noOperands("lsp"));
  if (!flags.has("stdio")) {
    return complain(io, {
      "zh-CN": "lsp 只支持标准输入输出，请写 lsp --stdio",
      "zh-TW": "lsp 只支援標準輸入輸出，請寫 lsp --stdio",
      en: "lsp speaks over standard input and output only: write lsp --stdio",
    });
  }
  const { startNode } = await import("../../host/connection.node.ts");
  startNode(flags.has("locale") ? { wanted: io.language } : { usual: io.language });
  return exit.clean;
};
