import { assert, scenario } from "../scenario.mjs";

scenario(
  "missing 保密意识 and 法律法规知识 are inserted by the light bulb",
  { locale: "zh-cn" },
  async (ide) => {
    await ide.newFile("客服总监.role.md", withoutSecrecyAndLaw);
    await ide.waitForProblem("缺少章节：保密意识、法律法规知识");
    await ide.goTo(1, 3);
    await ide.openQuickFixes("保密意识");
    await ide.screenshot("fixing-missing-offered");
    await ide.quickFix("“保密意识”");
    await ide.waitForProblem("缺少章节：法律法规知识");
    await ide.goTo(1, 3);
    await ide.quickFix("“法律法规知识”");
    await ide.waitForNoProblem("缺少");
    await ide.save();
    await ide.waitForFile("客服总监.role.md", "## 法律法规知识");
    await ide.goToText("## 法律法规知识");
    await ide.screenshot("fixing-missing-done");
  },
);

scenario("8-10年 against 10年以上 links both places", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile("客服总监.role.md", disagreeing);
  await ide.waitForProblem("经验要求不一致");
  const panel = ide.page.locator(".markers-panel");
  await panel.locator(".monaco-list-row", { hasText: "客服总监" }).first().waitFor();
  const lines = await ide.problems();
  assert(
    lines.some((line) => line.includes("[Ln 11, Col 5]") && line.includes("这里写的是10年以上")),
    `the other place stands below the finding: ${lines.join(" | ")}`,
  );
  await ide.goToText("8-10年");
  const hover = await ide.hover();
  assert(hover.includes("不一致"), `the hover says it, too: ${hover}`);
  assert(hover.includes("客服总监.role.md"), `and links the other place: ${hover}`);
  await ide.screenshot("fixing-experience-both-places");

  // A click on the second line goes to the other place.
  await ide.press("Escape");
  await panel.locator(".monaco-list-row", { hasText: "这里写的是10年以上" }).click();
  await ide.page.locator('.statusbar-item:has-text("Ln 11, ")').waitFor();
});

scenario("an undefined superior is created by the light bulb", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile("客服总监.role.md", withoutSecrecyAndLaw);
  await ide.waitForProblem("客服副总裁");
  await ide.goToText("客服副总裁");
  await ide.screenshot("fixing-undefined-superior");
  await ide.quickFix("新建岗位“客服副总裁”");
  await ide.waitForFile("客服副总裁.role.md", "客服副总裁");
  await ide.screenshot("fixing-superior-created");
  await ide.open("客服总监.role.md");
  await ide.waitForNoProblem("“客服副总裁”未定义");
  await ide.screenshot("fixing-superior-found");
});

const withoutSecrecyAndLaw = `# 客服总监

## 基本信息

- **所属部门**：客服中心
- **直接上级**：客服副总裁

## 岗位职责

- 制定客服中心年度目标与预算，并组织实施。
- 处理重大投诉，2小时内响应。

## 岗位权限

- 审批单笔5000元以内的客户补偿。

## 任职资格

- 本科及以上学历，8年以上客户服务经验。

## 工作条件

- 标准工时制。

## 工作关系

- 与产品部、法务部协作。
`;

const disagreeing = `# 客服总监

## 基本信息

- **所属部门**：客服中心
- **直接上级**：董事会

## 学历要求

- 本科及以上学历，管理类专业优先；
- 具备10年以上客户服务工作经验。

## 经验要求

- 8-10年客户服务经验，其中3年以上团队管理经验。
`;
