import { realpathSync } from "node:fs";
import path from "node:path";
import { languageOfLocale } from "../vocabulary/language.ts";
import { complain } from "./complain.ts";
import type { Io, Output } from "./io.ts";
import { run } from "./run.ts";

/** The process behind `rolewright`: streams, environment, exit code. Everything else is in `run`. */
const { env, stdin, stdout, stderr } = process;

const wantsColor = (stream: { readonly isTTY?: boolean }): boolean =>
  (env.FORCE_COLOR ?? "") !== ""
    ? env.FORCE_COLOR !== "0"
    : stream.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => void stream.write(text),
  isTerminal: stream.isTTY === true,
  color: wantsColor(stream),
});

/** POSIX asks them in this order; on Windows, which sets none, the system's language counts. */
const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");

const io: Io = {
  out: outputOf(stdout),
  err: outputOf(stderr),
  language: languageOfLocale(locale ?? Intl.DateTimeFormat().resolvedOptions().locale),
  cwd: process.cwd(),
  rulePages: path.join(path.dirname(programFile()), "../docs/rules"),
  async readInput() {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
};

/** The bundle, behind the link a package manager makes of it. */
function programFile(): string {
  const started = process.argv[1] ?? "";
  try {
    return realpathSync(started);
  } catch {
    return started;
  }
}

const internalError = (error: unknown): number => {
  const cause = error instanceof Error ? error.message : String(error);
  const words = {
    "zh-CN": `内部错误：${cause}`,
    "zh-TW": `內部錯誤：${cause}`,
    en: `internal error: ${cause}`,
  };
  return complain(io, words);
};

// `rolewright check | head`: the reader has seen enough, which is no failure of ours.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? Number(process.exitCode ?? 0) : internalError(error));
});
// Nobody is left to be told.
stderr.on("error", () => undefined);

// Left to end by itself, so that everything written arrives: `process.exit` cuts off pipes on some systems.
void run(process.argv.slice(2), io)
  .catch(internalError)
  .then((code) => {
    process.exitCode = code;
  });
