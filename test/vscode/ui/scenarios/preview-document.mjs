import { assert, scenario } from "../scenario.mjs";

const payload = `<img src=x onerror="window.top.pwned=1;window.pwned=1">`;
const files = {
  "客服经理.role.md": `---
code: KF-02
---

# 客服经理

- **直接上级**：客服总监
- **直接下级**：客服专员、质检专员

## 岗位职责

- 制定服务计划，每月检查服务计划的执行
- 处理重大投诉
${Array.from({ length: 60 }, (_, index) => `- 第 ${index + 1} 项日常工作，按周完成`).join("\n")}

## 考核指标

| 指标 | 目标 |
| --- | --- |
| 客户满意度 | ≥90% |
| 一次解决率 | ≥80% |

## 学历要求

本科及以上学历。最后一句在这里。
`,
  "客服经理.en.role.md":
    "---\nlanguage: en\n---\n\n# Support Manager\n\n- **Reports to**: 客服总监\n\n## Responsibilities\n\n- Plans the service\n",
  "客服总监.role.md": "# 客服总监\n\n## 岗位职责\n\n- 领导客服中心的全部工作\n",
  "客服专员.role.md": "# 客服专员\n\n直接上级：客服经理\n\n## 岗位职责\n\n- 接听电话\n",
};

scenario("a person reads the finished document", { locale: "zh-cn", files }, async (ide) => {
  await ide.open("客服经理.role.md");
  await ide.command("Rolewright: 在侧边打开岗位预览");
  let preview = await ide.webview("处理重大投诉");

  // Themes.
  for (const theme of ["classic", "compact", "modern"]) {
    await preview.locator("[data-themes]").selectOption(theme);
    await preview.locator(`html[data-theme=${theme}]`).waitFor();
    await ide.screenshot(`preview-${theme}`);
  }

  // Problems beside the text; a click goes to what they are about.
  await preview.locator("[data-findings]").click();
  await preview.locator(".finding").first().waitFor();
  const said = await preview.locator(".finding .label").allInnerTexts();
  assert(
    said.length > 0 && said.every((label) => /^(错误|警告|信息|提示)$/.test(label)),
    `severities: ${said}`,
  );
  await ide.screenshot("preview-problems");
  await preview.locator("[data-findings]").click();

  // A double click goes to the word.
  await preview.getByText("处理重大投诉").dblclick({ position: { x: 75, y: 8 } });
  await ide.waitFor("the cursor at the word", async () => /\D13\D+7\b/.test(await statusOf(ide)));
  await preview.locator("li.current", { hasText: "处理重大投诉" }).waitFor();

  // Scrolling: a table row near the end, both ways.
  await ide.goToText("一次解决率");
  await ide.waitFor("the row in sight", () => isInSight(preview, "一次解决率"));
  await ide.goToText("最后一句在这里");
  await ide.waitFor("the end in sight", () => isInSight(preview, "最后一句在这里"));
  // What follows at once would be taken for the echo.
  await ide.page.waitForTimeout(700);
  await preview.evaluate(() => window.scrollTo({ top: 0 }));
  await ide.waitFor("the editor to follow", async () => (await ide.visibleText()).includes("# 客服经理"));

  // The other language, and back.
  await preview.getByRole("button", { name: "English" }).click();
  preview = await ide.webview("Plans the service");
  await ide.screenshot("preview-english");
  await preview.getByRole("button", { name: "简体中文" }).click();
  preview = await ide.webview("处理重大投诉");

  // Names lead to roles, in the text and in the figure.
  assert(
    (await preview.locator(".unknown-role").allInnerTexts()).includes("质检专员"),
    "an unknown name is marked",
  );
  await preview.locator("figure.position").getByText("客服专员", { exact: true }).click();
  preview = await ide.webview("接听电话");
  await preview.locator("dd a.role-name", { hasText: "客服经理" }).click();
  preview = await ide.webview("处理重大投诉");

  // What candidates read.
  await preview.locator("[data-variant=posting]").click();
  await preview.locator("[data-variant=posting][aria-pressed=true]").waitFor();
  await ide.waitFor("a posting without what is internal", async () => {
    const html = await preview.evaluate(() => document.querySelector("main")?.innerHTML ?? "");
    return html.includes("处理重大投诉") && !/KF-02|质检专员|一次解决率|<figure/.test(html);
  });
  await ide.screenshot("preview-candidates");
});

const broken = `title: 采购专员
reportsTo: 采购经理
sections:
  responsibilities:
    - 询价比价
  qualifications:
    - 大专以上学历
`;
const hostile = `# 甲 ${payload}

- **直接上级**：${payload}

## 岗位职责 ${payload}

- ${payload} [x](javascript:window.top.pwned=1)
- 正常的一条

<script>window.top.pwned = 1</script>
<svg onload="window.top.pwned=1"></svg>

| ${payload} | b |
| --- | --- |
| c | <iframe srcdoc="<script>top.pwned=1</script>"></iframe> |
`;

scenario(
  "half-typed and hostile documents",
  { locale: "zh-cn", files: { "采购专员.role.yaml": broken, "甲.role.md": hostile } },
  async (ide) => {
    await ide.open("采购专员.role.yaml");
    await ide.command("Rolewright: 在侧边打开岗位预览");
    const preview = await ide.webview("大专以上学历");

    // An element that does not change is the same element after typing elsewhere.
    await preview.evaluate(() => {
      const items = [...document.querySelectorAll("main li")];
      window.before = items.find((item) => item.textContent?.includes("大专"));
    });
    await ide.goToText("询价比价");
    await ide.insert("每周");
    await ide.webview("每周询价比价");
    assert(await preview.evaluate(() => window.before.isConnected), "typing made another section anew");

    // While it is broken, what cannot be read stays, and the page says so.
    await ide.goToText("qualifications");
    await ide.insert("[ ");
    await preview.getByText("文件有语法错误", { exact: false }).first().waitFor();
    assert((await preview.evaluate(() => document.body.innerText)).includes("大专以上学历"), "it vanished");
    await ide.screenshot("preview-broken");

    await ide.open("甲.role.md");
    await ide.command("Rolewright: 在侧边打开岗位预览");
    const page = await ide.webview("正常的一条");
    await ide.page.waitForTimeout(500);
    const flags = await page.evaluate(() => [window.pwned, window.top?.pwned]).catch(() => [undefined]);
    assert(
      flags.every((flag) => flag === undefined),
      "something in the document ran",
    );
    assert(await ide.page.evaluate(() => window.pwned === undefined), "something reached the window");
    const loads = await page
      .locator("main")
      .locator("img, iframe, script, svg[onload], object, embed")
      .count();
    assert(loads === 0, "something of the document could load");
    await ide.screenshot("preview-hostile");
  },
);

/** @param {import("../ide.mjs").Ide} ide */
const statusOf = (ide) => ide.page.locator(".statusbar").innerText();

/** @param {import("playwright-core").Frame} frame */
const isInSight = (frame, /** @type {string} */ text) =>
  frame
    .getByText(text)
    .first()
    .evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
