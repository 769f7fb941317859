import { script } from "@bomb.sh/tab";
import { complain } from "../complain.ts";
import { exit } from "../outcome.ts";
import { shells } from "../specs/completion.ts";
import { needsOperand } from "../usage-errors.ts";
import type { Run } from "./run.ts";

/** `rolewright completion SHELL`: the script that makes a shell ask `rolewright complete`. */
export const run: Run = async ({ operands }, io) => {
  const [shell] = operands;
  if (operands.length !== 1 || shell === undefined || !shells.some((known) => known === shell)) {
    const all = shells.join(", ");
    const chinese = shells.join("、");
    return complain(
      io,
      needsOperand("completion", {
        "zh-CN": `一种 shell：${chinese}`,
        "zh-TW": `一種 shell：${chinese}`,
        en: `one shell: ${all}`,
      }),
    );
  }
  script(shell, "rolewright", "rolewright");
  return exit.clean;
};
