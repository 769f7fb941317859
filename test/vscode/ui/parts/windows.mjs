/**
 * Reloading the window.
 * @param {import("playwright-core").Page} page
 * @param {ReturnType<typeof import("./quick-input.mjs").quickInputPart>} quickInput
 */
export function windowPart(page, quickInput) {
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
  };
}
