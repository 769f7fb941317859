import { clickAndLeave } from "../../driver/pointer.mjs";
import { waitFor } from "../../driver/wait.mjs";

const active = ".editor-group-container.active";

/**
 * Typing, moving, fixing and completing in the active editor.
 * @param {import("playwright-core").Page} page
 * @param {ReturnType<typeof import("./quick-input.mjs").quickInputPart>} quickInput
 */
export function editorPart(page, quickInput) {
  const tab = page.locator(`${active} .tab.active`);

  async function focus() {
    if (!(await page.evaluate(isInEditor))) await quickInput.command("View: Focus Active Editor Group");
    await focused();
  }

  /** Keys go to the editor, not to a list that is just closing. */
  async function focused() {
    await quickInput.inputClosed();
    await page.locator(`${active} .monaco-editor.focused`).first().waitFor();
  }

  /** Open the light bulb's menu at the cursor until it has an entry; the entry. */
  async function openQuickFixes(/** @type {string} */ title) {
    const entries = page.locator(".action-widget .monaco-list-row");
    const entry = entries.filter({ hasText: title }).first();
    let offered = "nothing";
    const menuHasIt = async () => {
      if (await entry.isVisible()) return true;
      await page.keyboard.press("Control+.");
      if (await appears(entry)) return true;
      offered = (await entries.allInnerTexts()).join(" | ") || "nothing";
      await page.keyboard.press("Escape");
      return false;
    };
    await waitFor(() => `the quick fix “${title}”; offered was ${offered}`, menuHasIt);
    return entry;
  }

  return {
    focusEditor: focus,

    /** Press keys: `await ide.press("Control+Space")`. */
    press: (/** @type {string} */ keys) => page.keyboard.press(keys),

    /** Type key by key, as a person does: brackets are closed and lists continued by VS Code. */
    type: (/** @type {string} */ text) => page.keyboard.type(text),

    /** Put in a text at once, as pasting does: it arrives exactly as it is. */
    insert: (/** @type {string} */ text) => page.keyboard.insertText(text),

    /**
     * Put the cursor somewhere; both numbers count from one.
     * @param {number} line
     * @param {number} [column]
     */
    async goTo(line, column = 1) {
      await focus();
      await page.keyboard.press("Control+G");
      await quickInput.answer(`:${line}:1`);
      await focused();
      await page.locator(`.statusbar-item:has-text("Ln ${line}, Col 1")`).waitFor();
      // VS Code's own "line:column" counts a Chinese character as two columns.
      for (let step = 1; step < column; step += 1) await page.keyboard.press("ArrowRight");
      const there = page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` });
      await waitFor(`the cursor in line ${line}, column ${column}`, async () => {
        if (await appears(there)) return true;
        // A busy window loses a key now and then.
        const shown = await page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ` }).innerText();
        const at = Number(/Col (\d+)/.exec(shown)?.[1]);
        await page.keyboard.press(at < column ? "ArrowRight" : "ArrowLeft");
        return false;
      });
    },

    /**
     * Put the cursor before the first such words below the cursor.
     * @param {string} words
     */
    async goToText(words) {
      await focus();
      await page.keyboard.press("Control+F");
      const find = page.locator(".find-widget.visible .find-part textarea").first();
      await find.waitFor();
      await find.fill(words);
      await page.locator(`${active} .currentFindMatch, ${active} .findMatch`).first().waitFor();
      await page.keyboard.press("Enter");
      // Something else, a hint say, may be closed first.
      await waitFor("the find widget to close", async () => {
        if (!(await find.isVisible())) return true;
        await find.press("Escape", { timeout: 1000 }).catch(() => {});
        return !(await find.isVisible());
      });
      await focused();
      await page.keyboard.press("ArrowLeft");
    },

    /** Save what was typed, and wait until it is done. */
    async save() {
      const unsaved = page.locator(`${active} .tab.active.dirty`);
      await unsaved.waitFor();
      await page.keyboard.press("Control+S");
      await unsaved.waitFor({ state: "detached" });
    },

    /** The name on the active editor's tab. */
    activeTab: async () => (await tab.first().innerText()).trim(),

    /** The lines of the active editor that are on screen. */
    visibleText() {
      return page.locator(`${active} .view-lines`).first().evaluate(linesInOrder);
    },

    /**
     * Wait for an underlined finding; `kind` is `error`, `warning`, `info` or `hint`.
     * @param {string} [kind]
     */
    async waitForSquiggle(kind) {
      await page
        .locator(`${active} [class*="squiggly-${kind ?? ""}"]`)
        .first()
        .waitFor();
    },

    openQuickFixes,

    /**
     * Take an entry of the light bulb's menu at the cursor: `await ide.quickFix("保密意识")`.
     * @param {string} title
     */
    async quickFix(title) {
      await clickAndLeave(await openQuickFixes(title));
    },

    /**
     * Take a completion by its label; the list is opened when it is not.
     * @param {string} label
     */
    async accept(label) {
      const entry = page.locator(".suggest-widget.visible .monaco-list-row").filter({
        has: page.locator(".label-name", { hasText: wholly(label) }),
      });
      if (!(await entry.first().isVisible())) await page.keyboard.press("Control+Space");
      await clickAndLeave(entry.first());
      // The list may be open again already, for the value behind a field's name.
      await entry.first().waitFor({ state: "hidden" });
    },

    /**
     * Wait for a line of the active editor, wherever it is scrolled to; only lines on screen count.
     * @param {string} line
     */
    async waitForLine(line) {
      const lines = page.locator(`${active} .view-line`);
      await lines
        .filter({ hasText: wholly(line) })
        .first()
        .waitFor();
    },

    /** Ask for completions at the cursor; their labels. */
    async completions() {
      await page.keyboard.press("Control+Space");
      const rows = page.locator(".suggest-widget.visible .monaco-list-row .label-name");
      await rows.first().waitFor();
      return rows.allInnerTexts();
    },

    /** The hover at the cursor, as text. One that was asked for before there was an answer never comes: ask again. */
    async hover() {
      const content = page.locator(".monaco-hover:visible .monaco-hover-content").first();
      return waitFor("a hover", async () => {
        await page.keyboard.press("Control+K");
        await page.keyboard.press("Control+I");
        const shown = await content.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        );
        return shown ? content.innerText() : null;
      });
    },
  };
}

/** The text and nothing else, in which the editor has no-break spaces. */
function wholly(/** @type {string} */ text) {
  const escaped = text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(" ", "[ \u00a0]")}$`);
}

/** Whether something shows up soon. */
function appears(/** @type {import("playwright-core").Locator} */ target) {
  return target.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

/** Runs in the page. True when keys go to the words of the active editor, and no list is open. */
function isInEditor() {
  const keys = document.activeElement?.closest(".editor-group-container.active .monaco-editor.focused");
  const lists = [...document.querySelectorAll(".quick-input-widget")];
  return (
    keys != null &&
    document.activeElement?.closest(".find-widget") == null &&
    !lists.some((list) => list.checkVisibility())
  );
}

/** Runs in the page. Lines stand there in any order, with no-break spaces. */
function linesInOrder(/** @type {HTMLElement} */ container) {
  const lines = /** @type {HTMLElement[]} */ ([...container.querySelectorAll(".view-line")]);
  lines.sort((one, other) => Number.parseFloat(one.style.top) - Number.parseFloat(other.style.top));
  return lines.map((line) => line.textContent?.replaceAll("\u00a0", " ")).join("\n");
}
