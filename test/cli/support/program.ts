import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");

/** The built command line; `ROLEWRIGHT_CLI` names another build of it. */
export const program = process.env.ROLEWRIGHT_CLI ?? path.join(root, "dist/npm/cli.mjs");

export const fixtures = path.join(root, "test/cli/fixtures");

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `rolewright` as a process of its own, in English unless the environment says otherwise. */
export function rolewright(
  args: readonly string[],
  { cwd = fixtures, input, env = {} }: RunOptions = {},
): Promise<Result> {
  if (!existsSync(program)) throw new Error(`There is no ${program}: run \`npm run build\` first.`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? "", LANG: "en_US.UTF-8", ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") }),
    );
    // A command that reads no input may be gone before all of it is written.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
  });
}
