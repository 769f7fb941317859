import { scenario } from "../scenario.mjs";

const draft = `# 客服主管

## 任职资格

- 3年以上客服经验，其中1年团队管理经验
- 大专及以上学历
- 会粤语者优先

## 基本信息

- 部门：客服中心

## 岗位职责

- 带领客服团队，遵守劳动合同法
- 統(tǒng)籌運(yùn)輸與(yǔ)倉儲
`;

scenario("the status bar says what is missing and inserts it", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile("客服主管.role.md", draft);
  const status = ide.page.locator('.statusbar-item[id*="completeness"]');
  await status.filter({ hasText: /\d+\/\d+/ }).waitFor();
  const count = async () => Number(/(\d+)\/\d+/.exec(await status.innerText())?.[1]);
  const before = await count();
  const tooltip = ide.page.locator(".monaco-hover:visible", { hasText: "缺少的章节" }).first();
  // Items of the status bar move while others come.
  await ide.waitFor("the tooltip", async () => {
    await status.hover();
    return tooltip.waitFor({ timeout: 2000 }).then(
      () => true,
      () => ide.page.mouse.move(0, 0),
    );
  });
  await ide.screenshot("actions-status-tooltip");

  await status.click();
  await ide.waitForText("缺少的章节");
  await ide.screenshot("actions-status-missing");
  await ide.pick("保密意识");
  await ide.waitForLine("## 保密意识");
  await ide.waitFor("one more part is there", async () => (await count()) === before + 1);

  await status.click();
  await ide.waitForText("缺少的字段");
  await ide.pick("直接上级");
  await ide.waitForLine("- 直接上级：待填写");
  await ide.page.locator('.statusbar-item:has-text("3 selected")').waitFor();
  await ide.type("客服经理");
  await ide.waitForLine("- 直接上级：客服经理");
  await ide.waitFor("and another", async () => (await count()) === before + 2);
  await ide.screenshot("actions-status-inserted");

  await ide.open("readme.md");
  await status.waitFor({ state: "hidden" });
});

scenario("actions fix, move, list and sort; hovers say why", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile("客服主管.role.md", draft);
  await ide.waitForProblem("拼音注音");
  // What squiggles say is there first; the rest comes from the server.
  const says = (/** @type {string} */ words) =>
    ide.waitFor(`a hover with ${words}`, async () => (await ide.hover()).includes(words));
  await ide.goToText("任职资格");
  await says("好的写法");
  await ide.screenshot("actions-hover-section");
  await ide.press("Escape");
  await ide.goToText("3年以上客服");
  await says("3 年以上，总经验");
  await ide.press("Escape");
  await ide.goToText("劳动合同法");
  await says("现行有效");
  await says("为什么");
  await ide.screenshot("actions-hover-law");
  await ide.press("Escape");

  await ide.command("Fix All");
  await ide.waitForLine("- 統籌運輸與倉儲");
  await ide.waitForLine("- 带领客服团队，遵守《劳动合同法》");

  await ide.goToText("会粤语者优先");
  await ide.quickFix("移到“加分项”");
  await ide.waitForLine("## 加分项");

  await ide.goToText("劳动合同法");
  await ide.openQuickFixes("法规列入新的");
  await ide.screenshot("actions-menu");
  await ide.press("Escape");
  await ide.quickFix("法规列入新的");
  await ide.waitForLine("- 《中华人民共和国劳动合同法》");

  const sort = ide.page.locator(".action-widget .monaco-list-row", { hasText: "按标准顺序排列章节" });
  await ide.waitFor("the source actions", async () => {
    await ide.focusEditor();
    await ide.command("Source Action...");
    return sort.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
  });
  await ide.screenshot("actions-source-menu");
  await sort.click();
  await ide.waitFor("the canonical order", async () => {
    const headings = (await ide.visibleText()).split("\n").filter((line) => line.startsWith("## "));
    return headings[0] === "## 基本信息" && headings[1] === "## 岗位职责";
  });
  await ide.screenshot("actions-sorted");
});
