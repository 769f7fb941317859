import { chromium } from "playwright-core";
import { ensureBrowser, ensureChineseFont } from "../../../scripts/lib/browser.mjs";
import { startSandbox } from "../../../scripts/lib/sandbox.mjs";

/**
 * What a window of VS Code is opened with. Motion tells a test nothing, and where there is no graphics card a third of
 * what a scenario costs is to draw it.
 */
export const windowOptions = /** @type {const} */ ({
  viewport: { width: 1280, height: 800 },
  reducedMotion: "reduce",
});

/**
 * Start a browser whose profile lives, and ends, in a sandbox. Signals are not its business: lifetime.mjs ends
 * everything in order.
 */
export async function launchBrowser() {
  const executablePath = ensureBrowser();
  ensureChineseFont();
  const sandbox = startSandbox();
  const launch = () =>
    chromium.launch({
      executablePath,
      args: ["--disable-gpu", "--disable-background-networking", "--no-first-run"],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  const browser = await withTemporaryDirectory(sandbox.dir, launch);
  return {
    browser,
    async close() {
      await browser.close();
      await sandbox.end();
    },
  };
}

/**
 * Playwright puts the profile into the system's temporary directory and offers no other choice.
 * @template T
 * @param {string} dir
 * @param {() => Promise<T>} action
 */
async function withTemporaryDirectory(dir, action) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = dir;
  try {
    return await action();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
