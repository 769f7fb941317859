import { execFileSync, spawn } from "node:child_process";
import { atEnd, isEnding } from "./lifetime.mjs";

const onWindows = process.platform === "win32";

/**
 * Run npm and show what it says. Throws when npm fails.
 * @param {string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  execFileSync("npm", args, { cwd, stdio: "inherit", shell: onWindows });
}

/**
 * Run a command to its end. With `capture` its output is returned instead of shown.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, capture?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd, env, capture = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: capture ? ["ignore", "pipe", "pipe"] : "inherit",
    shell: onWindows && /^np[mx]$/.test(command),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    const finished = (/** @type {number} */ code) => {
      // Stopped from outside: whoever waits for this must not go on to the next thing.
      if (isEnding()) return;
      forget();
      resolve({ code, output });
    };
    const forget = atEnd(() => stop(child));
    child.once("error", (error) => {
      output += `${error.message}\n`;
      finished(127);
    });
    child.once("close", (code) => finished(code ?? 1));
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 */
function stop(child) {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  return child.exitCode === null && child.signalCode === null ? gone : undefined;
}

/**
 * The whole path of a command, or undefined when this machine has none by that name.
 * @param {string} name
 */
export function findCommand(name) {
  try {
    const found = execFileSync(onWindows ? "where" : "which", [name], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return found.split(/\r?\n/)[0];
  } catch {
    return undefined;
  }
}
