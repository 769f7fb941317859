import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { program } from "../../cli/support/program.ts";

/** A copy of the roles for one editor, with `rolewright` on its path and nothing of the user's own settings. */
export interface Desk {
  /** The folder with the roles. */
  readonly roles: string;
  /** Where settings can be put. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  /** Writes a file below `home` and gives its path. */
  put(file: string, text: string): string;
  /** A role's text as it is on disk. */
  read(file: string): string;
  clear(): void;
}

export function createDesk(): Desk {
  const dir = mkdtempSync(path.join(os.tmpdir(), "rolewright-editors-"));
  const roles = path.join(dir, "roles");
  const home = path.join(dir, "home");
  const programs = path.join(dir, "bin");
  cpSync(path.resolve(import.meta.dirname, "../roles"), roles, { recursive: true });
  for (const folder of [home, programs]) mkdirSync(folder);
  chmodSync(program, 0o755);
  symlinkSync(program, path.join(programs, "rolewright"));
  return {
    roles,
    home,
    env: {
      PATH: [programs, path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
      HOME: home,
      TMPDIR: dir,
      TERM: "xterm-256color",
      XDG_CONFIG_HOME: path.join(home, ".config"),
      XDG_CACHE_HOME: path.join(home, ".cache"),
      XDG_DATA_HOME: path.join(home, ".data"),
      XDG_STATE_HOME: path.join(home, ".state"),
      // None of these editors says which language its user reads.
      LC_ALL: "zh_CN.UTF-8",
      ROLEWRIGHT_RESULT: path.join(dir, "result.json"),
    },
    put(file, text) {
      const full = path.join(home, file);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
      return full;
    },
    read: (file) => readFileSync(path.join(roles, file), "utf8"),
    clear: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** An editor on this computer. */
export interface Editor {
  readonly command: string;
  /** As in `0.7.2`. */
  readonly version: string;
}

/** What `fetch.mjs` brought. */
const fetched = path.resolve(import.meta.dirname, "../../../node_modules/.cache/editors/bin");

/** The editors of a name there are: on the path, and a newer one where one was fetched. What does not start is not there. */
export function findEditors(command: string): readonly Editor[] {
  return [command, path.join(fetched, command)].flatMap((found) => {
    const { stdout, status } = spawnSync(found, ["--version"], { encoding: "utf8", timeout: 20_000 });
    const [version] = /\d+\.\d+(?:\.\d+)?/.exec(stdout ?? "") ?? [];
    return status === 0 && version !== undefined ? [{ command: found, version }] : [];
  });
}

/** What a scenario wrote down. */
export interface Result {
  readonly error?: string;
  readonly version: string;
  readonly diagnostics: readonly {
    readonly message: string;
    readonly words: string;
    readonly rule?: string;
  }[];
  readonly hover: string;
  readonly definition: { readonly file: string; readonly rest: string };
  readonly completions: readonly string[];
  readonly completed: string;
  readonly actions: number;
  readonly fixed: string;
  readonly formatted: readonly string[];
  readonly messages?: string;
}

/** Scenarios give up by themselves sooner; an editor that hangs does not. */
const patienceMs = 50_000;

/** Runs an editor through a scenario that writes its result as JSON. */
export async function play(desk: Desk, command: string, args: readonly string[]): Promise<Result> {
  const child = spawn(command, args, {
    cwd: desk.roles,
    env: desk.env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: patienceMs,
    killSignal: "SIGKILL",
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  await new Promise((resolve) => child.once("exit", resolve));
  try {
    return JSON.parse(readFileSync(desk.env.ROLEWRIGHT_RESULT ?? "", "utf8")) as Result;
  } catch {
    throw new Error(`the editor wrote no result:\n${said}`);
  }
}
