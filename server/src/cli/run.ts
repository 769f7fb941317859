import { statSync } from "node:fs";
import path from "node:path";
import { nearest } from "../config/nearest.ts";
import { version } from "../rules/documentation.ts";
import type { Language, Localised } from "../vocabulary/language.ts";
import { threadsForeseen } from "./check/jobs/foresee.ts";
import { commands } from "./commands/index.ts";
import { complain } from "./complain.ts";
import { oneOf, parseArguments, strangerAmong, textOf } from "./flags.ts";
import { help } from "./help.ts";
import type { Io } from "./io.ts";
import { exit, failed } from "./outcome.ts";
import { commonFlags, versionFlag } from "./specs/common.ts";
import { shownSpecs, specs } from "./specs/index.ts";

/** Flags of one name are alike in every command that has them. */
const everyFlag = [...commonFlags, versionFlag, ...specs.flatMap(({ flags }) => flags)];

const locales = ["zh-CN", "zh-TW", "en"] as const satisfies readonly Language[];

/** Does what the arguments say and gives the exit code. Never throws for what a user may write. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parseArguments(argv, everyFlag);
  if (failed(parsed)) return complain(io, parsed.failure);
  const { flags } = parsed.value;
  const locale = oneOf(flags, "locale", locales, io.language);
  if (failed(locale)) return complain(io, locale.failure);
  const { value: language } = locale;
  const own: Io = {
    ...io,
    language,
    cwd: path.resolve(io.cwd, textOf(flags, "cwd") ?? "."),
    out: flags.has("no-color") ? { ...io.out, color: false } : io.out,
  };
  if (flags.has("version")) {
    io.out.write(`${version}\n`);
    return exit.clean;
  }
  const { command: name } = parsed.value;
  if (name === null) return withoutCommand(own, flags.has("help"));
  const command = specs.find((candidate) => candidate.name === name);
  const load = command === undefined ? undefined : commands[command.name];
  if (command === undefined || load === undefined) return complain(own, unknownCommand(name));
  if (flags.has("help") && command.hidden !== true) {
    own.out.write(help(command, { language, color: own.out.color }));
    return exit.clean;
  }
  // A variable that was never set must not become the working directory, which `fix` would rewrite.
  if (command.hidden !== true && parsed.value.operands.includes("")) return complain(own, emptyOperand(name));
  const names = [...commonFlags, ...command.flags].map((flag) => flag.name);
  const [usualFormat = ""] = command.formats;
  const taken = command.formats.length === 0 ? names.filter((flag) => flag !== "format") : names;
  const stranger = strangerAmong(flags, taken, name);
  if (stranger !== null) return complain(own, stranger);
  const format = oneOf(flags, "format", command.formats, usualFormat);
  if (failed(format)) return complain(own, format.failure);
  if (!isFolder(own.cwd)) return complain(own, noFolder(textOf(flags, "cwd") ?? own.cwd));
  if (name === "check") own.crew?.prepare(threadsForeseen(parsed.value, own.cwd) - 1);
  try {
    const { run: execute } = await load();
    return await execute(parsed.value, own, format.value);
  } finally {
    await own.crew?.end();
  }
}

function withoutCommand(io: Io, wanted: boolean): number {
  if (!wanted) return complain(io, noCommand);
  io.out.write(help(null, { language: io.language, color: io.out.color }));
  return exit.clean;
}

const names = shownSpecs.map(({ name }) => name);

const noCommand: Localised = {
  "zh-CN": `请写明命令：${names.join("、")}；用 --help 查看说明`,
  "zh-TW": `請寫明命令：${names.join("、")}；用 --help 查看說明`,
  en: `say which command: ${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}; --help tells more`,
};

function unknownCommand(name: string): Localised {
  const suggestion = nearest(name, names);
  return {
    "zh-CN": `没有命令 ${name}${suggestion === null ? "，用 --help 查看说明" : `，是否想写 ${suggestion}？`}`,
    "zh-TW": `沒有命令 ${name}${suggestion === null ? "，用 --help 查看說明" : `，是否想寫 ${suggestion}？`}`,
    en: `unknown command ${name}; ${suggestion === null ? "--help lists them" : `did you mean ${suggestion}?`}`,
  };
}

const emptyOperand = (command: string): Localised => ({
  "zh-CN": `${command} 的参数不能为空`,
  "zh-TW": `${command} 的參數不能為空`,
  en: `an argument of ${command} is empty`,
});

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

const noFolder = (name: string): Localised => ({
  "zh-CN": `没有文件夹 ${name}`,
  "zh-TW": `沒有資料夾 ${name}`,
  en: `no such folder: ${name}`,
});
