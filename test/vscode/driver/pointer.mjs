/**
 * Click, and take the pointer away again: where it stays, hovers open over what comes next, and into screenshots.
 * @param {import("playwright-core").Locator} target
 * @param {number} [timeout]
 */
export async function clickAndLeave(target, timeout) {
  await target.click(timeout === undefined ? {} : { timeout });
  await target.page().mouse.move(0, 0);
}
