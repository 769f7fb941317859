import fs from "node:fs";
import path from "node:path";

/**
 * Reloading the window, and opening another folder in it.
 * @param {import("playwright-core").Page} page
 * @param {string} folder the open folder
 * @param {ReturnType<typeof import("./quick-input.mjs").quickInputPart>} quickInput
 */
export function windowPart(page, folder, quickInput) {
  async function ready() {
    await page.locator(".monaco-workbench .explorer-folders-view").waitFor();
  }

  return {
    /** Load the window anew. Reloading the page would be too quick for VS Code to keep what is open. */
    async reload() {
      const loaded = page.waitForEvent("load");
      await quickInput.command("Developer: Reload Window");
      await loaded;
      await ready();
    },

    /**
     * Open a copy of another folder; the copy's path.
     * @param {string} original
     */
    async openCopy(original) {
      const copy = path.join(path.dirname(folder), path.basename(original));
      fs.cpSync(original, copy, { recursive: true });
      const { origin } = new URL(page.url());
      await page.goto(`${origin}/?${new URLSearchParams({ folder: copy })}`);
      await ready();
      return copy;
    },
  };
}
