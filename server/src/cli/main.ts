#!/usr/bin/env node

import { fstatSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { type Localised, languageOfLocale } from "../vocabulary/language.ts";
import { cannotRead } from "./cannot.ts";
import { createCrew } from "./check/jobs/crew.ts";
import { complain } from "./complain.ts";
import { codeOf } from "./disk.ts";
import type { Io, Output } from "./io.ts";
import { run } from "./run.ts";

// What is loaded from here on need not be compiled at every start, where Node can remember it (22.1 and newer).
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

/** The process behind `rolewright`: streams, environment, exit code. Everything else is in `run`. */
const { env, stdout, stderr } = process;

const wantsColor = (stream: { readonly isTTY?: boolean }): boolean =>
  (env.FORCE_COLOR ?? "") !== ""
    ? env.FORCE_COLOR !== "0"
    : stream.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => void (stream.writable && stream.write(text)),
  drained: () => drained(stream),
  isTerminal: stream.isTTY === true,
  color: wantsColor(stream),
});

/** A reader that is gone takes nothing any more. */
function drained(stream: NodeJS.WriteStream): Promise<boolean> {
  if (!stream.writable || !stream.writableNeedDrain) return Promise.resolve(stream.writable);
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off("drain", done).off("close", done);
      resolve(stream.writable);
    };
    stream.on("drain", done).on("close", done);
  });
}

/** POSIX asks them in this order; on Windows, which sets none, the system's language counts. */
const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");

const program = fileURLToPath(import.meta.url);

const io: Io = {
  out: outputOf(stdout),
  err: outputOf(stderr),
  // Of all that knows the system's locale, this is made soonest.
  language: languageOfLocale(locale ?? new Intl.PluralRules().resolvedOptions().locale),
  cwd: process.cwd(),
  async readInput() {
    const all: Uint8Array[] = [];
    for await (const piece of inputPieces()) all.push(piece);
    return Buffer.concat(all);
  },
  inputPieces,
  program,
  crew: createCrew(program),
};

async function* inputPieces(): AsyncGenerator<Uint8Array, void> {
  // Made when it is asked for: most runs read files.
  const { stdin } = process;
  try {
    // Of a folder Node makes an empty stream.
    if (fstatSync(stdin.fd).isDirectory()) process.exit(complain(io, cannotRead("-", "EISDIR")));
    for await (const piece of stdin) yield piece as Uint8Array;
  } catch (error) {
    // No command goes on without its input.
    process.exit(complain(io, cannotRead("-", codeOf(error))));
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

let readerIsGone = false;
stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `rolewright check | head`: the reader has seen enough, which is no failure of ours. The exit code is what it would
  // be with a patient one.
  if (readerIsGone || error.code === "EPIPE") readerIsGone = true;
  else process.exit(complain(io, noOutput(codeOf(error))));
});
// Nobody is left to be told.
stderr.on("error", () => undefined);

const noOutput = (code: string): Localised => ({
  "zh-CN": `无法写到标准输出（${code}）`,
  "zh-TW": `無法寫到標準輸出（${code}）`,
  en: `cannot write to standard output (${code})`,
});

// Left to end by itself, so that everything written arrives: `process.exit` cuts off pipes on some systems.
if (isMainThread) {
  void run(process.argv.slice(2), io)
    .catch(internalError)
    .then((code) => {
      process.exitCode = code;
    });
} else {
  // Started by a command that shares its work.
  void import("./check/jobs/worker.ts").then(({ work }) => work());
}
