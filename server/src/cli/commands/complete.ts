import { completionsOf } from "../completions.ts";
import { exit } from "../outcome.ts";
import type { Run } from "./run.ts";

/**
 * `rolewright complete -- WORD…`: what may stand for the last word, a line each with its description behind a tab, and
 * last `:` with what else the shell should offer. This is what the scripts of `completion` read.
 */
export const run: Run = async ({ operands }, io) => {
  const ruleIds = async () => (await import("../../rules/registry.ts")).rules.map(({ id }) => id);
  const { words, offer } = await completionsOf(operands, { language: io.language, ruleIds });
  for (const { word, does } of words) io.out.write(does === "" ? `${word}\n` : `${word}\t${does}\n`);
  io.out.write(`:${directives[offer]}\n`);
  return exit.clean;
};

/** Numbers the scripts know, as cobra gave them. */
const directives = { nothing: 4, files: 0, folders: 16 } as const;
