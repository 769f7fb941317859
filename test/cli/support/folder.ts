import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder of its own for a test. */
export interface Folder {
  readonly path: string;
  /** Writes a file, or removes it (`null`). */
  put(name: string, text: string | null): void;
  /** Does something with the git repository this folder is then; gives its output. */
  git(...args: readonly string[]): string;
  remove(): void;
}

export function makeFolder(files: Readonly<Record<string, string>> = {}): Folder {
  // The real path: temporary folders are links on some systems.
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), "rolewright-")));
  const put = (name: string, text: string | null): void => {
    const file = path.join(root, name);
    if (text === null) {
      rmSync(file);
      return;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [name, text] of Object.entries(files)) put(name, text);
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: root,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.com",
  };
  return {
    path: root,
    put,
    git: (...args) =>
      execFileSync("git", args, { cwd: root, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
