import fs from "node:fs";
import path from "node:path";
import { root } from "../../../scripts/lib/paths.mjs";
import { isFree } from "../../../scripts/lib/port.mjs";
import { startSandbox } from "../../../scripts/lib/sandbox.mjs";
import { attempt } from "../driver/attempt.mjs";
import { launchBrowser, windowOptions } from "../driver/chromium.mjs";
import { screenshotFile } from "../driver/screenshots.mjs";
import { waitFor } from "../driver/wait.mjs";
import { copyWorkspace } from "../driver/workspace.mjs";
import { openIde } from "../ui/ide.mjs";

/**
 * `npm start` as a person uses it: open it, work in it, press Ctrl+C. And the same for one whose computer kills it.
 * @param {import("../driver/report.mjs").Report} report
 */
export async function runStart(report) {
  if (process.platform === "win32")
    return report.skip("npm start", "signals and process groups are POSIX here");
  const sandbox = startSandbox();
  const { browser, close } = await launchBrowser();
  const started = (name, signal) => attempt(report, name, () => useAndEnd(sandbox, browser, signal));
  try {
    await started("npm start opens samples, and Ctrl+C leaves nothing behind", "SIGINT");
    await started("npm start leaves nothing behind when it is killed outright", "SIGKILL");
  } finally {
    await close();
    await sandbox.end();
  }
}

async function useAndEnd(sandbox, browser, signal) {
  // Everything that is started inherits this directory as its place for temporary files, which makes it findable.
  const temporary = fs.mkdtempSync(path.join(sandbox.dir, "t"));
  const folder = copyWorkspace(sandbox);
  const script = path.join(root, "scripts/start.mjs");
  const child = sandbox.spawn(process.execPath, [script, "--no-open", folder], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary, npm_lifecycle_event: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = new Promise((resolve) => child.once("close", resolve));
  const address = new URL(await printedAddress(child));

  await work(browser, address, folder);
  process.kill(-child.pid, signal);
  const code = await exit;
  if (signal === "SIGINT" && code !== 0) throw new Error(`npm start ended with ${code}`);
  await waitFor("the temporary files to be gone", () => fs.readdirSync(temporary).length === 0);
  await waitFor("the processes to be gone", () => processesIn(temporary).length === 0);
  await waitFor("the port to be free", () => isFree(Number(address.port)));
}

function printedAddress(child) {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  return waitFor("npm start to print an address", () => {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${output}`);
    return /http:\S+/.exec(output)?.[0];
  });
}

/** A terminal is what most easily stays behind: its shell has a process group of its own. */
async function work(browser, address, folder) {
  const strangers = await fetch(address.origin);
  if (strangers.status !== 403)
    throw new Error(`without the token the server answers ${strangers.status}, not 403`);
  const context = await browser.newContext(windowOptions);
  const page = await context.newPage();
  const ide = await openIde(page, address.origin, folder, { tkn: address.searchParams.get("tkn") });
  await ide.open("客服总监.role.md");
  await ide.waitForProblem("保密意识");
  await ide.command("Terminal: Create New Terminal");
  await page.locator(".terminal.xterm .xterm-rows", { hasText: /\S/ }).first().waitFor();
  await page.screenshot({ path: screenshotFile("start") });
  await context.close();
}

/** Only Linux tells what environment a process has. */
function processesIn(temporary) {
  if (process.platform !== "linux") return [];
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && environment(name).includes(temporary));
}

function environment(id) {
  try {
    return fs.readFileSync(`/proc/${id}/environ`, "utf8");
  } catch {
    return "";
  }
}
