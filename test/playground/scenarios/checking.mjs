import { assert } from "../page.mjs";
import { scenario } from "../scenario.mjs";

const pasted = `客服主管
【岗位职责】
1、处理顾客投诉,24小时内答复
2、每月检查服务质量，客户满意度不低于90%
【任职要求】
1、大专以上学历，女性优先
2、3-5年以上客服工作经验
直接上级：客服经理
`;

scenario("a pasted text is found fault with, mended, understood and shown", {}, async (it) => {
  const { page } = it;
  await it.paste(pasted);
  await page.waitForSelector("#notice:not([hidden])");
  assert((await it.text()).startsWith("# 客服主管"), `it was not made a role:\n${await it.text()}`);
  await it.until("the finding", async () => (await it.findings()).some((line) => line.includes("女性优先")));
  assert((await page.locator(".cm-lintRange-error").count()) > 0, "there is no squiggle");

  await page.locator(".finding", { hasText: "女性优先" }).getByRole("button", { name: "为什么？" }).click();
  await page.waitForSelector(".reason p");
  await it.screenshot("findings zh-CN");
  await page.locator(".finding", { hasText: "女性优先" }).locator(".message").click();
  const line = await page.locator(".cm-activeLine").textContent();
  assert(line?.includes("女性优先"), `the cursor went to “${line}”`);
  await page.locator(".finding", { hasText: "女性优先" }).locator(".offer").first().focus();
  await page.keyboard.press("Enter");
  await it.until("the fix", async () => !(await it.text()).includes("女性优先"));
  await it.until(
    "the finding to go",
    async () => !(await it.findings()).some((words) => words.includes("女性优先")),
  );

  assert(
    await page.evaluate(() => document.activeElement?.matches(".finding:first-child .message")),
    "the keyboard lost its place in the list",
  );

  await it.tab("facts");
  const years = page.locator(".of-experience .fact", { hasText: "3" });
  await years.locator("button").hover();
  await page.waitForSelector(".cm-fact-hot");
  assert(
    (await page.locator(".cm-fact-hot").allTextContents()).join("").includes("3-5年以上"),
    "another place is lit",
  );
  await page.locator(".of-reporting .fact", { hasText: "客服经理" }).waitFor();
  await page.locator(".cm-fact", { hasText: "90%" }).first().hover();
  await page.locator(".of-metrics .fact.lit").waitFor();
  await it.screenshot("facts zh-CN");

  await it.tab("preview");
  await it.preview().locator("h1", { hasText: "客服主管" }).waitFor();
  await page.click("[data-variant=posting]");
  await page.click("[data-theme-choice=classic]");
  await it.screenshot("preview classic");
});

scenario(
  "a text that is pasted into an untouched sample takes its place, and no other text's",
  {},
  async (it) => {
    const { page } = it;
    await page.locator(".cm-line").nth(3).click();
    await it.paste(pasted, "", false);
    await it.until("the pasted text alone", async () => (await it.text()).startsWith("# 客服主管"));
    assert(!(await it.text()).includes("招聘运营主管"), "the sample is still there");
    await page.locator(".cm-line").nth(3).click();
    await it.paste("# 出纳\n\n## 岗位职责\n\n- 登记\n", "", false);
    await it.until("the second text", async () => (await it.text()).includes("# 出纳"));
    assert((await it.text()).includes("客服主管"), "somebody's own words are gone");
  },
);

scenario("the text is the same after YAML and back, and undoing takes the format along", {}, async (it) => {
  const { page } = it;
  const before = await it.text();
  await page.click("[data-format=yaml]");
  await it.until("YAML", async () => (await it.text()).startsWith("title:"));
  await it.until("findings of the YAML", async () => (await it.findings()).length > 0);
  await it.screenshot("yaml");
  await page.click("[data-format=markdown]");
  await it.until("Markdown", async () => (await it.text()) === before);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+Z");
  await it.until("YAML again", async () => (await it.text()).startsWith("title:"));
  assert(
    (await page.getAttribute("[data-format=yaml]", "aria-pressed")) === "true",
    "the format stayed behind",
  );
});

scenario("what it is checked as can be chosen", {}, async (it) => {
  const missing = async () => (await it.findings()).filter((line) => line.startsWith("缺少章节")).join();
  await it.until("the internal sections", async () => (await missing()).includes("保密"));
  await it.page.selectOption("#purpose", "posting");
  await it.until("those of an advertisement", async () => !(await missing()).includes("保密"));
});

scenario(
  "an advertisement is checked by the custom of its own language, not of the page's",
  {},
  async (it) => {
    const { page } = it;
    await page.selectOption("#purpose", "posting");
    await page.click("#samples");
    await page.getByRole("menuitem", { name: "Customer Support Lead" }).click();
    await it.until("what American job search asks", async () =>
      (await it.findings()).some((line) => line.includes("JobPosting")),
    );
  },
);

scenario("another language has other words and other messages", {}, async (it) => {
  const { page } = it;
  for (const [locale, button, words] of [
    ["zh-TW", "分享", "不再有效"],
    ["en", "Share", "no longer"],
    ["zh-CN", "分享", "不再有效"],
  ]) {
    await page.selectOption("#language", locale);
    assert((await page.textContent("#share")) === button, `the button is not in ${locale}`);
    await it.until(`messages in ${locale}`, async () =>
      (await it.findings()).some((line) => line.includes(words)),
    );
    assert((await page.getAttribute("html", "lang")) === locale, "the page says another language");
  }
  await it.screenshot("language zh-CN again");
});

scenario("everything safe is mended at once, and the text is tidied", {}, async (it) => {
  const { page } = it;
  await it.paste(
    "# 出纳\n\n##岗位职责\n1.登记日记账\n2.核 对 银 行 流 水 并 逐 笔 登 记\n3.保管(bǎo guǎn)现金和(hé)票据(piào jù)\n",
  );
  await it.until("the pasted text", async () => (await it.text()).startsWith("# 出纳"));
  await page.locator("#fix-all:not([hidden])").click();
  await it.until("the safe fixes", async () => (await it.text()).includes("核对银行流水并逐笔登记"));
  await page.click("#tidy");
  await it.until("tidy Markdown", async () => (await it.text()).includes("## 岗位职责\n\n1. 登记日记账"));
  await page.locator("#notice button", { hasText: "撤销" }).click();
  await it.until("the text as it was", async () => (await it.text()).includes("##岗位职责\n1.登记"));
});
