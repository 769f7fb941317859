import path from "node:path";
import { clickAndLeave } from "../../driver/pointer.mjs";
import { patience } from "../../driver/wait.mjs";

/** How long one look into a list may take before asking for a new list. */
const oneTry = 3000;

/**
 * Command palette, quick open, and the lists and input boxes that commands show.
 * @param {import("playwright-core").Page} page
 */
export function quickInputPart(page) {
  const box = page.locator(".quick-input-widget:visible input").first();
  const row = (/** @type {string} */ text) =>
    page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();

  /**
   * The lists do not refresh while they are open: a command whose extension is just being loaded, or a file just
   * written, appears only in a new list. So close and open it until the entry is there.
   * @param {string} key
   * @param {string} filter
   * @param {string} label
   */
  async function choose(key, filter, label) {
    const until = Date.now() + patience;
    for (;;) {
      try {
        await openBox(key);
        await box.fill(filter);
        await row(label).waitFor({ timeout: oneTry });
        await clickAndLeave(row(label), oneTry);
        return;
      } catch (error) {
        if (Date.now() > until)
          throw new Error(`“${label}” is not in the list, but ${await shown()}`, { cause: error });
        await page.keyboard.press("Escape");
      }
    }
  }

  /**
   * A webview that is still loading keeps every key to itself. The field in the title bar opens the same list.
   * @param {string} key
   */
  async function openBox(key) {
    await page.keyboard.press(key);
    if (await opens()) return;
    await clickAndLeave(page.locator(".command-center-quick-pick"), oneTry);
    await box.waitFor({ timeout: oneTry });
  }

  function opens() {
    return box.waitFor({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
  }

  /** What a list that lacks something has instead: mostly the same in other words. */
  async function shown() {
    if (!(await box.isVisible())) return "no list is open";
    const rows = await page.locator(".quick-input-list .monaco-list-row").allInnerTexts();
    return rows.map((text) => text.replaceAll("\n", " ")).join(" | ");
  }

  return {
    /**
     * Run a command by its title: `await ide.command("Rolewright: Open Preview")`.
     * @param {string} title
     */
    async command(title) {
      await choose("F1", `>${title}`, title);
    },

    /**
     * Open a file of the workspace, and wait until it is the active editor.
     * @param {string} name
     */
    async open(name) {
      await choose("Control+P", name, path.posix.basename(name));
      const tab = page.locator(".tab.active", { hasText: path.posix.basename(name) }).first();
      await tab.waitFor();
      await page.locator(".editor-group-container.active .view-line").first().waitFor();
    },

    /**
     * Answer the input box that a command shows.
     * @param {string} text
     */
    async answer(text) {
      await box.waitFor();
      await box.fill(text);
      await page.keyboard.press("Enter");
    },

    /**
     * Take an entry of the list that a command shows.
     * @param {string} label
     */
    async pick(label) {
      await clickAndLeave(row(label));
    },

    /** Wait until no list and no input box is open, so that keys go to what lies below. */
    async inputClosed() {
      await page.locator(".quick-input-widget:visible").waitFor({ state: "hidden" });
    },
  };
}
