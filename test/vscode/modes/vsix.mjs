import fs from "node:fs";
import path from "node:path";
import { root } from "../../../scripts/lib/paths.mjs";
import { run } from "../../../scripts/lib/processes.mjs";
import { startSandbox } from "../../../scripts/lib/sandbox.mjs";
import { installVsix, startVscode } from "../../../scripts/lib/vscode.mjs";
import { attempt } from "../driver/attempt.mjs";
import { launchBrowser, windowOptions } from "../driver/chromium.mjs";
import { screenshotFile } from "../driver/screenshots.mjs";
import { copyWorkspace } from "../driver/workspace.mjs";
import { openIde } from "../ui/ide.mjs";

const packages = path.join(root, "dist/packages");

/**
 * The packages as published: built, installed as a user installs them, and used.
 * @param {import("../driver/report.mjs").Report} report
 */
export async function runPackaged(report) {
  const sandbox = startSandbox();
  try {
    const built = await attempt(report, "both packages are made, within their budget", makePackages);
    if (!built) return;
    await attempt(report, "the extension installs and reports a missing section", () =>
      useExtension(sandbox),
    );
    await attempt(report, "the npm package installs and reports the same", () => useCommandLine(sandbox));
  } finally {
    await sandbox.end();
  }
}

async function makePackages() {
  fs.rmSync(packages, { recursive: true, force: true });
  const { code, output } = await run(
    process.execPath,
    [path.join(root, "scripts/package.mjs"), "--no-build"],
    {
      cwd: root,
      capture: true,
    },
  );
  if (code !== 0) throw new Error(output);
}

async function useExtension(sandbox) {
  await installVsix(sandbox, builtPackage(".vsix"));
  const { origin } = await startVscode(sandbox);
  const { browser, close } = await launchBrowser();
  try {
    const page = await browser.newPage(windowOptions);
    const ide = await openIde(page, origin, copyWorkspace(sandbox));
    await ide.open("客服总监.role.md");
    await ide.waitForProblem("保密意识");
    await page.screenshot({ path: screenshotFile("vsix") });
  } finally {
    await close();
  }
}

async function useCommandLine(sandbox) {
  const home = path.join(sandbox.dir, "npm");
  fs.mkdirSync(home);
  fs.writeFileSync(path.join(home, "package.json"), "{}");
  const installed = await run(
    "npm",
    ["install", "--offline", "--no-audit", "--no-fund", builtPackage(".tgz")],
    { cwd: home, capture: true },
  );
  if (installed.code !== 0) throw new Error(installed.output);
  const args = ["--offline", "rolewright", "check", "--format", "json", copyWorkspace(sandbox)];
  const { output } = await run("npx", args, { cwd: home, capture: true });
  if (!output.includes("section/missing")) throw new Error(`no section/missing in:\n${output.slice(-1000)}`);
}

/** @param {string} extension */
function builtPackage(extension) {
  const name = fs.readdirSync(packages).find((file) => file.endsWith(extension));
  if (!name) throw new Error(`no ${extension} in dist/packages`);
  return path.join(packages, name);
}
