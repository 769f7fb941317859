import { assert } from "../page.mjs";
import { scenario } from "../scenario.mjs";

for (const colours of /** @type {const} */ (["light", "dark"]))
  scenario(`everybody can use it, ${colours}`, { colours }, async (it) => {
    const { page } = it;
    await it.until("fixes", async () => page.locator(".offer").count());
    await it.assertAccessible();
    await it.screenshot(`${colours} findings`);
    await it.tab("facts");
    await page.locator(".fact").first().waitFor();
    await it.assertAccessible();
    await it.screenshot(`${colours} facts`);
    await it.tab("preview");
    await it.preview().locator("h1").waitFor();
    await page.selectOption("#look", "contrast");
    await it.screenshot(`${colours} preview`);
    await page.click("#download");
    await it.assertAccessible();
    await it.screenshot(`${colours} high contrast`);
  });

scenario(
  "on a phone the text is a tab of its own",
  { size: { width: 390, height: 780 }, touch: true, locale: "zh-TW" },
  async (it) => {
    const { page } = it;
    assert(await page.locator("#panel-text").isVisible(), "the text is not there");
    assert(!(await page.locator("#panel-findings").isVisible()), "the findings are there, too");
    await page.locator(".sem-roleField").first().waitFor();
    await it.screenshot("phone text");
    await it.assertAccessible();
    await it.tab("findings");
    await it.screenshot("phone findings");
    await it.assertAccessible();
    await page.locator(".message").first().click();
    assert(await page.locator("#panel-text").isVisible(), "the finding does not lead to the text");
    await it.tab("facts");
    await page.locator(".fact").first().waitFor();
    await it.screenshot("phone facts");
    await it.tab("preview");
    await it.preview().locator("h1").waitFor();
    await it.screenshot("phone preview");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert(!wide, "the page is wider than the phone");
  },
);

scenario("the tabs are reached and moved by keyboard", { locale: "en-US" }, async (it) => {
  const { page } = it;
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert(
    await page.evaluate(() => document.activeElement?.classList.contains("cm-content")),
    "the skip link leads elsewhere",
  );
  await page.focus("#tab-findings");
  await page.keyboard.press("ArrowRight");
  assert((await page.getAttribute("#tab-facts", "aria-selected")) === "true", "the arrow key does nothing");
  await page.keyboard.press("End");
  assert((await page.getAttribute("#tab-preview", "aria-selected")) === "true", "End does nothing");
  await it.screenshot("english");
});
