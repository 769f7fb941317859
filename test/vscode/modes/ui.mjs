import fs from "node:fs";
import path from "node:path";
import { startSandbox } from "../../../scripts/lib/sandbox.mjs";
import { startVscode } from "../../../scripts/lib/vscode.mjs";
import { launchBrowser } from "../driver/chromium.mjs";
import { screenshotFile } from "../driver/screenshots.mjs";
import { copyWorkspace } from "../driver/workspace.mjs";
import { openIde } from "../ui/ide.mjs";
import { scenarios } from "../ui/scenario.mjs";

const folder = new URL("../ui/scenarios/", import.meta.url);

/**
 * Play the scenarios of ui/scenarios/ with the extension loaded as an installed one.
 * @param {import("../driver/report.mjs").Report} report
 * @param {{ grep: string }} options
 */
export async function runScenarios(report, { grep }) {
  for (const file of fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".mjs"))
    .sort()) {
    await import(new URL(file, folder).href);
  }
  const chosen = scenarios.filter(({ name }) => name.includes(grep));
  const { browser, close } = await launchBrowser();
  try {
    for (const [locale, group] of groupByLocale(chosen)) await playGroup(report, browser, locale, group);
  } finally {
    await close();
  }
}

/** The display language belongs to the server, so scenarios of one language share one. */
function groupByLocale(chosen) {
  const groups = new Map();
  for (const scenario of chosen) {
    const { locale } = scenario.options;
    groups.set(locale, [...(groups.get(locale) ?? []), scenario]);
  }
  return groups;
}

async function playGroup(report, browser, locale, group) {
  const sandbox = startSandbox();
  try {
    const { origin } = await startVscode(sandbox, { locale, withExtension: true });
    for (const scenario of group) await play(report, browser, sandbox, origin, scenario);
  } finally {
    await sandbox.end();
  }
}

async function play(report, browser, sandbox, origin, { name, options, body }) {
  const start = Date.now();
  const workspace = copyWorkspace(sandbox);
  addFiles(workspace, options);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  try {
    await body(await openIde(page, origin, workspace));
    report.pass(name, Date.now() - start);
  } catch (error) {
    const picture = screenshotFile(`FAILED ${name}`);
    await page.screenshot({ path: picture }).catch(() => {});
    report.fail(name, `${error.stack}\nscreenshot: ${picture}`);
  } finally {
    await context.close();
  }
}

function addFiles(workspace, { files = {}, settings }) {
  const all = settings ? { ...files, ".vscode/settings.json": JSON.stringify(settings) } : files;
  for (const [name, text] of Object.entries(all)) {
    fs.mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
    fs.writeFileSync(path.join(workspace, name), text);
  }
}
