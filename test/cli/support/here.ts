import type { Io, Output } from "../../../server/src/cli/io.ts";
import { run } from "../../../server/src/cli/run.ts";
import type { Result } from "./program.ts";

/** As `rolewright`, in this process: for what does not depend on being one. `input` is read where standard input is. */
export async function runHere(args: readonly string[], cwd: string, input?: () => string): Promise<Result> {
  const out: string[] = [];
  const err: string[] = [];
  const output = (texts: string[]): Output => ({
    write: (text) => void texts.push(text),
    isTerminal: false,
    color: false,
  });
  const io: Io = {
    out: output(out),
    err: output(err),
    language: "en",
    cwd,
    readInput: async () => new TextEncoder().encode(input?.() ?? ""),
  };
  const code = await run(args, io);
  return { code, out: out.join(""), err: err.join("") };
}
