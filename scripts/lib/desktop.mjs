import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { root } from "./paths.mjs";
import { findCommand } from "./processes.mjs";

/** Where macOS keeps the command as long as nobody chose "Install 'code' command in PATH". */
const macCommand = "/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code";

/**
 * Open the folder in the installed VS Code, with the extension from this checkout.
 * @param {string} folder
 */
export function startDesktop(folder) {
  const command = findCommand("code") ?? (fs.existsSync(macCommand) ? macCommand : undefined);
  if (!command) {
    throw new Error(
      "No `code` command found. Install VS Code from https://code.visualstudio.com and run its command " +
        "\"Shell Command: Install 'code' command in PATH\", or leave out --desktop to use it in the browser.",
    );
  }
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, folder];
  const { status, error } = runCommand(command, args);
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}.`);
  console.log(`Opened ${folder} in the installed VS Code.`);
}

/** `code` is a batch file on Windows: only a shell runs it, and the shell needs quotes. */
function runCommand(/** @type {string} */ command, /** @type {string[]} */ args) {
  if (process.platform !== "win32") return spawnSync(command, args, { stdio: "inherit" });
  const quoted = [command, ...args].map((text) => `"${text}"`);
  return spawnSync(quoted.join(" "), { stdio: "inherit", shell: true });
}
