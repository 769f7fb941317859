import fs from "node:fs";
import path from "node:path";
import { screenshotFile } from "../driver/screenshots.mjs";
import { patience, waitFor } from "../driver/wait.mjs";
import { editorPart } from "./parts/editor.mjs";
import { panelPart } from "./parts/panels.mjs";
import { quickInputPart } from "./parts/quick-input.mjs";
import { webviewPart } from "./parts/webviews.mjs";
import { windowPart } from "./parts/windows.mjs";

/** The first window compiles and caches; later ones take a second or two. */
const firstWindow = 120_000;

/**
 * Open a VS Code window on a folder and return what a person can do in it.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} origin of the running server
 * @param {string} folder
 * @param {Record<string, string>} [query] what the address carries besides
 */
export async function openIde(page, origin, folder, query = {}) {
  page.setDefaultTimeout(patience);
  await page.goto(`${origin}/?${new URLSearchParams({ folder, ...query })}`);
  await page.locator(".monaco-workbench .explorer-folders-view").waitFor({ timeout: firstWindow });

  const quickInput = quickInputPart(page);
  return {
    /** Playwright's page, for what the helpers do not cover. */
    page,
    /** The folder on disk. */
    folder,
    waitFor,
    ...quickInput,
    ...editorPart(page, quickInput),
    ...panelPart(page, quickInput),
    ...webviewPart(page),
    ...windowPart(page, quickInput),

    /** Write a file into the workspace and open it. */
    async newFile(/** @type {string} */ name, /** @type {string} */ text) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
      await quickInput.open(name);
    },

    /** What a file of the workspace holds on disk, after `save()` for instance. */
    readFile(/** @type {string} */ name) {
      return fs.readFileSync(path.join(folder, name), "utf8");
    },

    /** Wait for a file to hold a text on disk. */
    async waitForFile(/** @type {string} */ name, /** @type {string} */ text) {
      const file = path.join(folder, name);
      const holds = () => fs.existsSync(file) && fs.readFileSync(file, "utf8").includes(text);
      await waitFor(`“${text}” in ${name}`, holds);
    },

    /** Wait for a text to be somewhere on screen, outside webviews. */
    async waitForText(/** @type {string} */ text) {
      await page.getByText(text).first().waitFor();
    },

    /** Keep a picture in dist/test/screenshots/. */
    async screenshot(/** @type {string} */ name) {
      const file = screenshotFile(name);
      await page.screenshot({ path: file });
      return file;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openIde>>} Ide */
