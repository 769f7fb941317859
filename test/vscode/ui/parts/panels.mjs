import { clickAndLeave } from "../../driver/pointer.mjs";
import { waitFor } from "../../driver/wait.mjs";

/**
 * The Problems panel, notifications and dialogs.
 * @param {import("playwright-core").Page} page
 * @param {ReturnType<typeof import("./quick-input.mjs").quickInputPart>} quickInput
 */
export function panelPart(page, quickInput) {
  const panel = page.locator(".markers-panel");

  async function showProblems() {
    if (!(await panel.isVisible())) await quickInput.command("Problems: Focus on Problems View");
    await panel.waitFor();
  }

  return {
    /** The Problems panel's lines, as text. */
    async problems() {
      await showProblems();
      return panel.locator(".monaco-list-row").allInnerTexts();
    },

    /**
     * Show only some problems: words, or patterns of files such as `broken/**`.
     * @param {string} filter
     */
    async filterProblems(filter) {
      await showProblems();
      await page
        .locator(".panel .viewpane-filter input, .panel .viewpane-filter textarea")
        .first()
        .fill(filter);
    },

    /**
     * Wait for words in the Problems panel.
     * @param {string} words
     */
    async waitForProblem(words) {
      await showProblems();
      await panel.locator(".monaco-list-row", { hasText: words }).first().waitFor();
    },

    /**
     * Wait until words are not, or no longer, in the Problems panel.
     * @param {string} words
     */
    async waitForNoProblem(words) {
      await showProblems();
      const rows = panel.locator(".monaco-list-row", { hasText: words });
      await waitFor(`no problem “${words}”`, async () => (await rows.count()) === 0);
    },

    /**
     * Wait for a notification; its text.
     * @param {string} words
     */
    async notification(words) {
      const toast = page.locator(".notification-toast", { hasText: words }).first();
      await toast.waitFor();
      return toast.innerText();
    },

    /**
     * Press a button of the dialog that is open.
     * @param {string} label
     */
    async answerDialog(label) {
      await clickAndLeave(page.locator(".monaco-dialog-box .monaco-button", { hasText: label }).first());
    },
  };
}
