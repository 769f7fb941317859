/**
 * Cleans up after the process that started it, even when that one was killed and could do nothing itself.
 *
 *   node keeper.mjs <directory>
 *
 * Standard input is the life line: each line names a process group to stop; when the line ends, for whatever reason,
 * the groups are stopped and the directory is removed. Runs apart from the terminal, so Ctrl+C does not reach it.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";

const [directory] = process.argv.slice(2);
const groups = [];

process.on("SIGINT", () => {});
process.on("SIGHUP", () => {});
process.on("SIGTERM", cleanUp);
createInterface({ input: process.stdin })
  .on("line", (line) => groups.push(Number(line)))
  .on("close", cleanUp);

async function cleanUp() {
  await Promise.all(groups.map(stopGroup));
  fs.rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  process.exit(0);
}

/** @param {number} group */
async function stopGroup(group) {
  if (process.platform === "win32") return stopTreeOnWindows(group);
  for (const name of ["SIGTERM", "SIGKILL"]) {
    if (!signal(group, name)) return;
    for (let waited = 0; waited < 3000; waited += 50) {
      await wait(50);
      if (!signal(group, 0)) return;
    }
  }
}

/**
 * False when nobody is left to hear it.
 * @param {number} group
 * @param {NodeJS.Signals | 0} name
 */
function signal(group, name) {
  try {
    process.kill(-group, name);
    return true;
  } catch {
    return false;
  }
}

/** @param {number} leader */
function stopTreeOnWindows(leader) {
  try {
    execFileSync("taskkill", ["/T", "/F", "/PID", String(leader)], { stdio: "ignore" });
  } catch {
    // Already gone.
  }
}
