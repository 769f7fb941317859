import { windowOptions } from "../driver/chromium.mjs";
import { restoreWorkspace } from "../driver/workspace.mjs";
import { openIde } from "./ide.mjs";

/** How long a window may take to be put in order before it is given up. */
const tidying = 15_000;

/**
 * Windows for scenarios. Opening one costs the machine as much as most scenarios do, so those that leave nothing behind
 * but files and open editors follow one another in one window, put in order in between. Whoever needs a window as it
 * comes out of the box, loads it anew or opens files in ways that outlive their tabs (an extension's
 * `openTextDocument` keeps a document for minutes), says `window: "own"`; settings ask for one, too. After a failure
 * nobody trusts a window.
 *
 * @typedef {import("./ide.mjs").Ide} Ide
 * @typedef {{ page: import("playwright-core").Page, ide: () => Promise<Ide>, folder: string, own: boolean }} Window
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} origin of the running server
 * @param {() => string} newFolder makes an empty folder
 */
export function createWindows(browser, origin, newFolder) {
  /** @type {Window | undefined} */
  let shared;

  /** @returns {Promise<Window>} */
  async function open(/** @type {string} */ folder, /** @type {boolean} */ own) {
    const context = await browser.newContext(windowOptions);
    const page = await context.newPage();
    /** @type {Promise<Ide> | undefined} */
    let opening;
    return { page, folder, own, ide: () => (opening ??= openIde(page, origin, folder)) };
  }

  return {
    /**
     * A window whose folder has these files. Its `ide()` is there when VS Code is.
     * @param {import("./scenario.mjs").ScenarioOptions} options
     */
    async take({ files = {}, folder: base, settings, window }) {
      const all = settings ? { ...files, ".vscode/settings.json": JSON.stringify(settings) } : files;
      const own = window === "own" || settings !== undefined;
      if (own || shared === undefined) {
        const folder = newFolder();
        restoreWorkspace(folder, base, all);
        const opened = await open(folder, own);
        if (!own) shared = opened;
        return opened;
      }
      const { tops, changed } = restoreWorkspace(shared.folder, base, all);
      if (!changed || (await noticed(await shared.ide(), tops))) return shared;
      await this.giveBack(shared, false);
      return this.take({ files, folder: base, settings, window });
    },

    /**
     * Gives a window back after a scenario.
     * @param {Window} window
     * @param {boolean} trusted
     */
    async giveBack(window, trusted) {
      if (!window.own && trusted && (await tidied(await window.ide()))) return;
      if (window === shared) shared = undefined;
      await window.page.context().close();
    },

    async close() {
      await shared?.page.context().close();
      shared = undefined;
    },
  };
}

/**
 * Waits until VS Code shows what the folder holds now; the server hears of it from the same watcher. False when that
 * does not happen.
 * @param {Ide} ide
 * @param {string[]} names
 */
async function noticed({ page, waitFor }, names) {
  const rows = page.locator(".explorer-folders-view .monaco-list-row[aria-level='1'] .label-name");
  const wanted = names.sort().join("\n");
  const same = async () => (await rows.allInnerTexts()).sort().join("\n") === wanted;
  return waitFor("the explorer to show the folder", same, tidying).catch(() => false);
}

/**
 * No editor, panel, list or notification left open; false when that did not work.
 * @param {Ide} ide
 */
async function tidied({ page, command }) {
  try {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
    const tabs = page.locator(".editor-group-container .tab");
    const discard = page.locator(".monaco-dialog-box .monaco-button", { hasText: /^(Don't Save|不保存)$/ });
    const closed = async (/** @type {number} */ timeout) => {
      await tabs
        .first()
        .or(discard)
        .first()
        .waitFor({ state: "attached", timeout: 300 })
        .catch(() => {});
      if (await discard.isVisible()) await discard.click();
      await tabs.first().waitFor({ state: "detached", timeout });
    };
    // A webview may keep the keys to itself.
    for (const key of ["Control+Shift+E", "Control+K", "Control+W"]) await page.keyboard.press(key);
    await closed(2000).catch(async () => {
      await command("View: Close All Editors");
      await closed(tidying);
    });
    if (await page.locator(".part.panel").isVisible()) await command("View: Hide Panel");
    if (await page.locator(".notification-toast").first().isVisible())
      await command("Notifications: Clear All Notifications");
    await page.keyboard.press("Control+Shift+E");
    await page.locator(".explorer-folders-view").waitFor({ timeout: tidying });
    return true;
  } catch {
    return false;
  }
}
