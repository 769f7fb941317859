import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { atEnd } from "./lifetime.mjs";

const keeperScript = fileURLToPath(new URL("keeper.mjs", import.meta.url));

/**
 * A temporary directory and the processes that work in it. Both are gone after `end()`, after Ctrl+C, and after this
 * process crashed or was killed: a second, tiny process (keeper.mjs) sees to it.
 */
export function startSandbox() {
  const dir = fs.mkdtempSync(path.join(temporaryRoot(), "rolewright-"));
  const keeper = spawn(process.execPath, [keeperScript, dir], {
    detached: true,
    windowsHide: true,
    stdio: ["pipe", "ignore", "inherit"],
  });
  const gone = new Promise((resolve) => keeper.once("exit", resolve));
  keeper.stdin.on("error", () => {});
  keeper.unref();

  async function end() {
    forget();
    keeper.ref();
    keeper.stdin.end();
    await gone;
  }
  const forget = atEnd(end);

  return {
    dir,
    end,
    /**
     * Start a process that ends with the sandbox, together with all its children.
     * @param {string} command
     * @param {string[]} args
     * @param {import("node:child_process").SpawnOptions} options
     */
    spawn(command, args, options) {
      const child = spawn(command, args, { ...options, detached: true, windowsHide: true });
      if (child.pid) keeper.stdin.write(`${child.pid}\n`);
      return child;
    },
  };
}

/** VS Code puts sockets below this directory; macOS allows them 104 characters, and its own choice uses half of that. */
function temporaryRoot() {
  return process.platform === "darwin" ? "/tmp" : os.tmpdir();
}

/** @typedef {ReturnType<typeof startSandbox>} Sandbox */
