import fs from "node:fs";
import { startSandbox } from "../../../scripts/lib/sandbox.mjs";
import { startVscode } from "../../../scripts/lib/vscode.mjs";
import { launchBrowser } from "../driver/chromium.mjs";
import { screenshotFile } from "../driver/screenshots.mjs";
import { newFolder } from "../driver/workspace.mjs";
import { scenarios } from "../ui/scenario.mjs";
import { createWindows } from "../ui/windows.mjs";

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
  const wanted = grep.split("|");
  const chosen = scenarios.filter(({ name }) => wanted.some((words) => name.includes(words)));
  const { browser, close } = await launchBrowser();
  try {
    for (const [locale, group] of groupByLocale(chosen)) await playGroup(report, browser, locale, group);
  } finally {
    await close();
  }
}

/** A file is opened at its beginning, wherever another scenario had scrolled it to. */
const settings = { "workbench.editor.restoreViewState": false };

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
    const { origin } = await startVscode(sandbox, { locale, settings, withExtension: true });
    const windows = createWindows(browser, origin, () => newFolder(sandbox));
    for (const scenario of byFolder(group)) await play(report, windows, scenario);
    await windows.close();
  } finally {
    await sandbox.end();
  }
}

/** Those that need the same files follow one another: less is to be changed in between. */
const byFolder = (group) =>
  group.toSorted((a, b) => (a.options.folder ?? "").localeCompare(b.options.folder ?? ""));

async function play(report, windows, { name, options, body }) {
  const start = Date.now();
  const window = await windows.take(options);
  let passed = false;
  try {
    await body(await window.ide());
    passed = true;
  } catch (error) {
    const picture = screenshotFile(`FAILED ${name}`);
    await window.page.screenshot({ path: picture }).catch(() => {});
    report.fail(name, `${error.stack}\nscreenshot: ${picture}`);
  }
  await windows.giveBack(window, passed);
  if (passed) report.pass(name, Date.now() - start);
}
