import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Checker, createChecker } from "../check/checker.ts";
import type { ConfigFile } from "../config/config-file.ts";
import { createSettings } from "../config/resolve.ts";
import type { SettingsFor } from "../config/settings.ts";
import { createSession, type Session } from "../organisation/session.ts";
import type { Localised } from "../vocabulary/language.ts";
import { brokenConfig, type Configs, cannotRead, openConfigs } from "./configs.ts";
import { relativeTo } from "./discover.ts";
import { decode, readText } from "./disk.ts";
import type { Io } from "./io.ts";
import { failed, type Outcome } from "./outcome.ts";
import { startProgress } from "./progress.ts";
import { select } from "./select.ts";

/** What the command line says about which files are meant. */
export interface Request {
  /** Paths, patterns, and `-` for standard input. */
  readonly operands: readonly string[];
  /** `--config` */
  readonly config: string | null;
  /** `--stdin-filename` */
  readonly inputName: string | null;
  readonly quiet: boolean;
  /** The files are looked at for themselves; no others are read. */
  readonly alone: boolean;
}

/** Files and all that is known of them. */
export interface Workspace {
  readonly session: Session;
  readonly checker: Checker;
  readonly settingsFor: SettingsFor;
  /** URIs of the files that are wanted, by path. */
  readonly wanted: readonly string[];
  /** Config files whose mistakes are wanted. */
  readonly configs: readonly ConfigFile[];
  /** Path for people: relative to the working directory, with `/`. */
  name(uri: string): string;
  /** Why the answer is not complete: files that cannot be read, errors of ours. Grows while files are looked at. */
  failures(): readonly Localised[];
}

/** Standard input is such a file unless `--stdin-filename` names another. */
export const usualInputName = "stdin.role.md";

/** Documents kept between reading and checking; each takes about 140 KB, the rest is read twice. */
const mostKept = 1000;

export async function openWorkspace(request: Request, io: Io): Promise<Outcome<Workspace>> {
  const { cwd } = io;
  const { operands, alone, inputName } = request;
  if (inputName !== null && !operands.includes("-")) return { failure: nameWithoutInput };
  const opened = openConfigs(request.config === null ? null : path.resolve(cwd, request.config));
  if (failed(opened)) return opened;
  const configs = opened.value;
  const input = operands.includes("-") ? path.resolve(cwd, inputName ?? usualInputName) : null;
  const paths = operands.filter((operand) => operand !== "-");
  const selected = await select(paths, { cwd, configs, input, alone });
  if (failed(selected)) return selected;
  const { wanted, named, workspace, configs: used } = selected.value;

  const name = (uri: string): string => relativeTo(cwd, fileURLToPath(uri));
  for (const config of used) {
    const broken = brokenConfig(config, name(config.uri));
    if (broken !== null) return { failure: broken };
  }

  const unread = new Map<string, string>();
  const errors: string[] = [];
  const settingsFor = settingsOf(configs, cwd);
  const session = createSession({
    settingsFor,
    keep: mostKept,
    onError: (error, uri) => errors.push(`${name(uri)}: ${String(error)}`),
    files: {
      read(uri) {
        const file = fileURLToPath(uri);
        const read = readText(file);
        if ("text" in read) return read.text;
        // A file that was listed and is gone by now is no failure; one that was named is.
        if (!read.unread.missing) unread.set(file, read.unread.code);
        else if (named.has(file)) unread.set(file, "ENOENT");
        return null;
      },
    },
  });
  const checker = createChecker(session, { settingsFor, log: (message) => errors.push(message) });
  if (input !== null) session.open(uriOf(input), decode(await io.readInput()), 1);
  const progress = startProgress(io.err, workspace.length, io.language, request.quiet);
  for (const file of workspace) {
    if (file !== input) session.refresh(uriOf(file));
    progress.step();
  }
  progress.end();
  checker.setReady(true);
  const known = new Set(session.uris());
  return {
    value: {
      session,
      checker,
      settingsFor,
      wanted: wanted.map(uriOf).filter((uri) => known.has(uri)),
      configs: used,
      name,
      failures: () => [
        ...[...unread].map(([file, code]) => cannotRead(relativeTo(cwd, file), code)),
        ...errors.map(internalError),
      ],
    },
  };
}

const uriOf = (file: string): string => pathToFileURL(file).href;

function settingsOf(configs: Configs, cwd: string): SettingsFor {
  const asOf = today();
  return configs.forAll === null
    ? createSettings(configs.all(), { asOf })
    : createSettings([], { asOf, forAll: { config: configs.forAll, folder: uriOf(cwd) } });
}

/** The day it is here, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const nameWithoutInput: Localised = {
  "zh-CN": "--stdin-filename 须与 - 一起使用",
  "zh-TW": "--stdin-filename 須與 - 一起使用",
  en: "--stdin-filename goes with -, which reads standard input",
};

const internalError = (message: string): Localised => {
  const line = message.split("\n")[0] ?? message;
  return { "zh-CN": `内部错误：${line}`, "zh-TW": `內部錯誤：${line}`, en: `internal error: ${line}` };
};
