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
  io.out.write(scriptFor(shell));
  return exit.clean;
};

/** The library prints its scripts. Its names for bash could be given once only: `source ~/.bashrc` is done again. */
function scriptFor(shell: Parameters<typeof script>[0]): string {
  const { log } = console;
  let text = "";
  console.log = (line: string): void => {
    text += `${line}\n`;
  };
  try {
    script(shell, "rolewright", "rolewright");
  } finally {
    console.log = log;
  }
  return text.replaceAll(/^readonly (?=ShellCompDirective)/gm, "");
}
