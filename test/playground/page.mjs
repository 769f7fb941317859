import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { playgroundFolder } from "../../scripts/playground.mjs";
import { screenshotFile } from "../vscode/driver/screenshots.mjs";
import { waitFor } from "../vscode/driver/wait.mjs";
import { complaints } from "../vscode/ui/themes.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const patience = 20_000;
const filesOfPage = `${pathToFileURL(playgroundFolder).href}/`;

/**
 * The page in a tab of its own, which writes down whatever it should not do: requests to elsewhere, violations of its
 * policy, errors nobody caught.
 * @param {import("playwright-core").Browser} browser
 * @param {string} origin
 * @param {import("./scenario.mjs").Options} options
 */
export async function openPage(browser, origin, options) {
  const {
    locale = "zh-CN",
    size = { width: 1280, height: 800 },
    colours = "light",
    touch = false,
    asFile = false,
  } = options;
  const context = await browser.newContext({
    locale,
    viewport: size,
    colorScheme: colours,
    hasTouch: touch,
    permissions: ["clipboard-read", "clipboard-write"],
    acceptDownloads: true,
  });
  /** @type {string[]} */
  const troubles = [];
  await context.route("**/*", (route) => {
    const address = route.request().url();
    if (address.startsWith(asFile ? filesOfPage : origin)) return route.continue();
    troubles.push(`asked for ${address}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on("pageerror", (error) => troubles.push(`error: ${error.stack ?? error.message}`));
  page.on("dialog", (dialog) => {
    troubles.push(`a dialog came: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  await page.exposeFunction("reportViolation", (/** @type {string} */ text) => troubles.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      window.reportViolation(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(asFile ? pathToFileURL(path.join(playgroundFolder, "index.html")).href : origin);
  await page.waitForSelector("#findings li, #findings .remark.good", { state: "attached" });

  const editor = page.locator(".cm-content");
  const text = () =>
    page.evaluate(() =>
      /** @type {any} */ (document.querySelector(".cm-content")).cmTile.view.state.doc.toString(),
    );
  return {
    page,
    troubles,
    origin,
    text,
    /** Pastes words over everything, or where the cursor is. */
    async paste(/** @type {string} */ words, /** @type {string} */ html = "", whole = true) {
      await editor.focus();
      if (whole) await page.keyboard.press("Control+A");
      await page.evaluate(
        ([plain, rich]) => {
          const data = new DataTransfer();
          data.setData("text/plain", plain);
          if (rich) data.setData("text/html", rich);
          const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
          document.querySelector(".cm-content")?.dispatchEvent(event);
        },
        [words, html],
      );
    },
    /** The findings in the list. */
    findings: () => page.locator("#findings .what").allTextContents(),
    until: (/** @type {string} */ what, /** @type {() => Promise<unknown>} */ probe) =>
      waitFor(what, probe, patience),
    tab: (/** @type {string} */ name) => page.click(`#tab-${name}`),
    preview: () => page.frameLocator("#preview").locator(".role"),
    async screenshot(/** @type {string} */ name) {
      await page.screenshot({ path: screenshotFile(`playground ${name}`) });
    },
    /** What everybody can use has no complaint of axe. */
    async assertAccessible() {
      // A frame without scripts cannot be asked; what it shows has tests of its own.
      const found = await page.evaluate(
        `${axe}; axe.run(document, { iframes: false }).then(({ violations }) => violations)`,
      );
      const said = complaints(/** @type {any} */ (found));
      if (said !== "") throw new Error(said);
    },
    assertHarmless() {
      if (troubles.length > 0) throw new Error(troubles.join("\n"));
    },
    close: () => context.close(),
  };
}

/** @typedef {Awaited<ReturnType<typeof openPage>>} Playground */

/**
 * @param {unknown} condition
 * @param {string} message
 */
export function assert(condition, message) {
  if (!condition) throw new Error(message);
}
