import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const onWindows = process.platform === "win32";

const npm = (args: readonly string[], cwd: string): void => {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", [...args, ...quiet], { cwd, shell: onWindows, stdio: ["ignore", "ignore", "inherit"] });
};

/** The package as somebody has it who installed the tarball of this build in an empty folder. */
export function installPackage(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "rolewright-package-"));
  execFileSync(process.execPath, [path.join(root, "scripts/package.mjs"), "--npm", "--no-build"], {
    stdio: "ignore",
  });
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
  const tarball = path.join(root, `dist/packages/rolewright-${version}.tgz`);
  npm(["install", "--omit=optional", "--ignore-scripts", "--prefer-offline", tarball], folder);
  return folder;
}

/** A Node to try the package on; `file` is null where it cannot be had, for a reason. */
export interface Release {
  readonly name: string;
  readonly file: string | null;
  readonly why?: string;
}

/** Node 20, 22 and 24: this one, the one VS Code brings, and those of the lock file beside this. */
export function releases(): readonly Release[] {
  const own = Number(process.versions.node.split(".")[0]);
  return [20, 22, 24].map((major): Release => {
    const name = `Node ${major}`;
    if (major === own) return { name, file: process.execPath };
    const key = `${process.platform}-${process.arch}`;
    const file = path.join(
      root,
      "test",
      major === 24
        ? `vscode/node_modules/node-${key}/bin/node`
        : `package/node_modules/node-${major}/bin/node`,
    );
    if (major !== 24 && key === "linux-x64" && !existsSync(file)) {
      npm(["ci", "--ignore-scripts"], path.join(root, "test/package"));
    }
    return existsSync(file) ? { name, file } : { name, file: null, why: `there is none for ${key}` };
  });
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end. With `until` its input stays open until its output holds that. */
export function run(
  file: string,
  args: readonly string[],
  { cwd, input = "", until }: { readonly cwd: string; readonly input?: string; readonly until?: string },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", LANG: "en_US.UTF-8" },
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
      if (until !== undefined && out.includes(until)) child.stdin.end();
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      err += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.on("error", () => undefined);
    if (until === undefined) child.stdin.end(input);
    else child.stdin.write(input);
  });
}
