import { waitFor } from "../../driver/wait.mjs";

/**
 * Webviews are frames in frames, and the inner one is made anew when its content changes, so they are found by what
 * they show.
 * @param {import("playwright-core").Page} page
 */
export function webviewPart(page) {
  return {
    /**
     * Wait for a webview that shows a text; Playwright's frame, with `locator()`, `click()`, `evaluate()`.
     * @param {string} text
     * @returns {Promise<import("playwright-core").Frame>}
     */
    webview(text) {
      return waitFor(`a webview with “${text}”`, async () => {
        for (const frame of page.frames().slice(1)) {
          if ((await shownText(frame)).includes(text)) return frame;
        }
        return undefined;
      });
    },
  };
}

/** A frame may go away while it is being asked. */
function shownText(/** @type {import("playwright-core").Frame} */ frame) {
  return frame.evaluate(() => document.body?.innerText ?? "").catch(() => "");
}
