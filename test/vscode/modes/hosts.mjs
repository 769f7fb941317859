import path from "node:path";
import { root } from "../../../scripts/lib/paths.mjs";
import { startSandbox } from "../../../scripts/lib/sandbox.mjs";
import { stageExtension } from "../../../scripts/lib/stage.mjs";
import { startVscode } from "../../../scripts/lib/vscode.mjs";
import { attempt } from "../driver/attempt.mjs";
import { launchBrowser, windowOptions } from "../driver/chromium.mjs";
import { screenshotFile } from "../driver/screenshots.mjs";
import { checkEnd, readResult } from "../driver/suite-results.mjs";
import { stageVirtualFolder, virtualFolder } from "../driver/virtual-folder.mjs";
import { startWebProxy } from "../driver/web-proxy.mjs";
import { copyWorkspace } from "../driver/workspace.mjs";
import { webviewPart } from "../ui/parts/webviews.mjs";

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
  const host = web
    ? await webHost(vscode, extension, stageVirtualFolder(path.join(sandbox.dir, "virtual"), folder))
    : nodeHost(vscode, extension, folder);
  const { browser, close } = await launchBrowser();
  try {
    const page = await browser.newPage(windowOptions);
    const look = () =>
      attempt(report, "preview, chart and refusal are to be seen", () => lookAround(page, mode));
    const suite = await listen(page, report, look);
    await page.goto(`${host.origin}/?${new URLSearchParams(host.query)}`);
    const code = await suite.ended;
    if (!web) await page.screenshot({ path: screenshotFile(mode) });
    checkEnd(report, code, suite.log());
  } finally {
    host.close();
    await close();
    await sandbox.end();
  }
}

/** The page's address says what to load; VS Code obeys because it was started with its test driver. */
function nodeHost({ origin, port }, extension, folder) {
  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${file}`;
  const payload = JSON.stringify([
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(path.join(builtSuite, "index.cjs"))],
  ]);
  return { origin, query: { folder, payload }, close() {} };
}

/**
 * VS Code runs the tests in the host of the extension whose address theirs begins with, so that is where they are. The
 * folder is on no disk: that is how people work in a browser.
 */
async function webHost({ port }, extension, virtual) {
  const folders = { "extension/tests": builtSuite, extension, virtual };
  const proxy = await startWebProxy(port, folders, (address) => ({
    extensions: [address("extension"), address("virtual")],
    extensionTestsPath: address("extension/tests/index.js"),
  }));
  return { ...proxy, query: { folder: virtualFolder } };
}

/** What a test opened (suite/virtual.ts), which waits until the chart is closed. */
async function lookAround(page, mode) {
  await page.getByText("cannot be made in the browser").first().waitFor();
  const { webview } = webviewPart(page);
  await webview("对客户满意度负责");
  const chart = await webview("2 roles");
  await chart.locator(".rw-box[aria-label^=客服经理]").waitFor();
  await page.screenshot({ path: screenshotFile(mode) });
  await page.getByRole("tab", { name: "Organisation Chart" }).click({ button: "middle" });
}

/** VS Code's test driver calls these two functions of the page. */
async function listen(page, report, look) {
  const lines = [];
  const { ended, finish, alive } = endOrSilence();
  await page.exposeFunction("codeAutomationExit", finish);
  await page.exposeFunction("codeAutomationLog", (_type, args) => {
    for (const text of args.filter((value) => typeof value === "string")) {
      if (text === "rolewright-look") look();
      else if (readResult(text, report)) alive();
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
