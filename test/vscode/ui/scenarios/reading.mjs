import path from "node:path";
import { root } from "../../../../scripts/lib/paths.mjs";
import { scenario } from "../scenario.mjs";

const samples = path.join(root, "samples");

scenario("the sample company opens without a problem", { locale: "zh-cn", folder: samples }, async (ide) => {
  await ide.open("客服经理.role.md");
  await ide.waitForText("客服经理");
  // The broken ones are checked in the same breath; when theirs are there, all are.
  await ide.open("02-数字不一致.role.md");
  await ide.waitForSquiggle();
  await ide.open("客服经理.role.md");
  await ide.filterProblems("客服中心/**, 总部/**");
  await ide.waitForNoProblem("role");
  await ide.screenshot("reading-samples-clean");
  await ide.filterProblems("broken/**");
  await ide.waitForProblem("02-数字不一致.role.md");
});

scenario(
  "the broken samples show what they are made for",
  { locale: "zh-cn", folder: samples },
  async (ide) => {
    await ide.open("02-数字不一致.role.md");
    await ide.waitForProblem("经验要求不一致");
    await ide.waitForProblem("学历");
    await ide.waitForSquiggle("error");
    await ide.screenshot("reading-samples-broken-numbers");
    await ide.open("03-汇报关系.role.md");
    await ide.waitForProblem("汇报");
    await ide.screenshot("reading-samples-broken-reporting");
  },
);

scenario(
  "a superior has a card, a definition and references",
  { locale: "zh-cn", folder: samples },
  async (ide) => {
    await ide.open("客服经理.role.md");
    await ide.goToText("客服总监");
    await ide.waitFor("the card of 客服总监", async () => (await ide.hover()).includes("电商客服经理"));
    await ide.screenshot("reading-hover-card");
    await ide.press("Escape");
    await ide.press("F12");
    await ide.page.locator(".tab.active", { hasText: "客服总监.role.md" }).first().waitFor();
    await ide.waitForLine("# 客服总监");
    await ide.screenshot("reading-definition");
    await ide.goToText("客服总监");
    await ide.press("Shift+F12");
    const places = ide.page.locator(".reference-zone-widget .ref-tree");
    await places.getByText("客服经理.role.md").first().waitFor();
    await ide.screenshot("reading-references");
  },
);

scenario("sections and roles are found by name", { locale: "zh-cn", folder: samples }, async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.press("Control+Shift+O");
  await ide.page.locator(".quick-input-list .monaco-list-row", { hasText: "客服总监" }).first().waitFor();
  await ide.screenshot("reading-symbols");
  await ide.page.locator(".quick-input-widget:visible input").first().fill("@岗位权限");
  await ide.page.locator(".quick-input-list .monaco-list-row", { hasText: "岗位权限" }).first().waitFor();
  await ide.screenshot("reading-outline");
  await ide.press("Escape");
  await ide.inputClosed();
  await ide.press("Control+T");
  await ide.page.locator(".quick-input-widget:visible input").first().fill("#法务");
  const row = ide.page.locator(".quick-input-list .monaco-list-row", { hasText: "法务经理" }).first();
  await row.waitFor();
  await ide.screenshot("reading-workspace-symbols");
});
