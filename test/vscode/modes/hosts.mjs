import path from "node:path";
import { root } from "../../../scripts/lib/paths.mjs";
import { startSandbox } from "../../../scripts/lib/sandbox.mjs";
import { stageExtension } from "../../../scripts/lib/stage.mjs";
import { startVscode } from "../../../scripts/lib/vscode.mjs";
import { launchBrowser } from "../driver/chromium.mjs";
import { screenshotFile } from "../driver/screenshots.mjs";
import { checkEnd, readResult } from "../driver/suite-results.mjs";
import { startWebProxy } from "../driver/web-proxy.mjs";
import { copyWorkspace } from "../driver/workspace.mjs";

/** No result for so long means that none will come: a single test ends itself after 90 s. */
const silence = 150_000;

const builtSuite = path.join(root, "dist/test/vscode");

/** Lines that VS Code prints about itself in every run. */
const chatter = /spdlog|native-watchdog|fs-copyfile|AccountPolicy|^\s+at /;

/**
 * Run suite/ inside an extension host of real VS Code.
 * @param {import("../driver/report.mjs").Report} report
 * @param {object} options
 * @param {string} options.mode for the screenshot's name
 * @param {boolean} [options.web] the web extension host instead of Node's
 * @param {string} [options.locale] VS Code's display language
 */
export async function runInHost(report, { mode, web = false, locale }) {
  const sandbox = startSandbox();
  const extension = stageExtension(path.join(sandbox.dir, "extension"));
  const folder = copyWorkspace(sandbox);
  const vscode = await startVscode(sandbox, { locale, testDriver: true });
  const host = web ? await webHost(vscode, extension) : nodeHost(vscode, extension);
  const { browser, close } = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const suite = await listen(page, report);
    await page.goto(`${host.origin}/?${new URLSearchParams({ folder, ...host.query })}`);
    const code = await suite.ended;
    await page.screenshot({ path: screenshotFile(mode) });
    checkEnd(report, code, suite.log());
  } finally {
    host.close();
    await close();
    await sandbox.end();
  }
}

/** The page's address says what to load; VS Code obeys because it was started with its test driver. */
function nodeHost({ origin, port }, extension) {
  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${file}`;
  const payload = JSON.stringify([
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(path.join(builtSuite, "index.cjs"))],
  ]);
  return { origin, query: { payload }, close() {} };
}

/** VS Code runs the tests in the host of the extension whose address theirs begins with, so that is where they are. */
async function webHost({ port }, extension) {
  const proxy = await startWebProxy(port, { "extension/tests": builtSuite, extension }, (address) => ({
    extensions: [address("extension")],
    extensionTestsPath: address("extension/tests/index.js"),
  }));
  return { ...proxy, query: {} };
}

/** VS Code's test driver calls these two functions of the page. */
async function listen(page, report) {
  const lines = [];
  const { ended, finish, alive } = endOrSilence();
  await page.exposeFunction("codeAutomationExit", finish);
  await page.exposeFunction("codeAutomationLog", (_type, args) => {
    for (const text of args.filter((value) => typeof value === "string")) {
      if (readResult(text, report)) alive();
      else lines.push(text);
    }
  });
  const log = () =>
    lines
      .filter((line) => !chatter.test(line))
      .slice(-15)
      .join("\n");
  return { ended, log };
}

function endOrSilence() {
  let timer;
  let finish;
  const ended = new Promise((resolve) => {
    finish = resolve;
  });
  function alive() {
    clearTimeout(timer);
    timer = setTimeout(() => finish("silence"), silence);
    timer.unref();
  }
  alive();
  return { ended, finish, alive };
}
