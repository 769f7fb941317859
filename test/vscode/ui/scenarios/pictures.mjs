/**
 * The README's pictures. `ROLEWRIGHT_PICTURES=1 npm run test:ui -- --grep README` puts new ones into docs/images/.
 */
import fs from "node:fs";
import path from "node:path";
import { root } from "../../../../scripts/lib/paths.mjs";
import { scenario } from "../scenario.mjs";

/** Other scenarios test what these show; only whoever wants pictures takes the time. */
const picture = process.env.ROLEWRIGHT_PICTURES ? scenario : () => {};

/** @param {string} file a screenshot; its name is the picture's */
function publish(file) {
  const folder = path.join(root, "docs/images");
  fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(file, path.join(folder, path.basename(file)));
}

picture("a picture for the Chinese README", { locale: "zh-cn", window: "own" }, async (ide) => {
  await ide.newFile("客服总监.role.md", directorInChinese);
  await ide.waitForProblem("经验要求不一致");
  await ide.command("View: Toggle Primary Side Bar Visibility");
  await ide.command("Rolewright: 在侧边打开岗位预览");
  await ide.webview("10年以上客户服务经验");
  await ide.waitForProblem("“客服副总裁”没有定义");
  await ide.focusEditor();
  publish(await ide.screenshot("editor-zh-CN"));
});

picture("a picture for the English README", { window: "own" }, async (ide) => {
  fs.rmSync(path.join(ide.folder, "客服总监.role.md"));
  await ide.newFile("head-of-support.role.md", directorInEnglish);
  await ide.waitForProblem("Experience disagrees");
  await ide.command("View: Toggle Primary Side Bar Visibility");
  await ide.command("Rolewright: Open Role Preview to the Side");
  await ide.webview("10+ years of support experience");
  await ide.waitForProblem("“Chief Customer Officer” is not defined");
  await ide.focusEditor();
  publish(await ide.screenshot("editor-en"));
});

picture("a picture of the light bulb for the README", { locale: "zh-cn", window: "own" }, async (ide) => {
  await ide.newFile("客服总监.role.md", directorInChinese);
  await ide.waitForProblem("缺少章节");
  await ide.goTo(1, 3);
  await ide.openQuickFixes("保密意识");
  publish(await ide.screenshot("quick-fix-zh-CN"));
});

const directorInChinese = `# 客服总监

- **所属部门**：客服中心
- **直接上级**：客服副总裁

## 岗位职责

1. 制定客服中心年度目标与预算，并组织实施。
2. 处理重大投诉，2小时内响应。

## 岗位权限

- 审批单笔5000元以内的客户补偿。

## 学历要求

- 本科及以上学历，10年以上客户服务经验。

## 经验要求

- 8-10年客户服务经验，其中3年以上团队管理经验。

## 技能要求

- 熟悉呼叫中心系统与服务质量指标。

## 工作条件

- 上海总部，标准工时制。

## 工作关系

- 与产品部、法务部协作。
`;

const directorInEnglish = `# Head of Support

- **Department:** Customer Service
- **Reports to:** Chief Customer Officer

## Responsibilities

1. Set the support team's yearly goals and budget.
2. Answer escalated complaints within two hours.

## Authority

- Approves refunds of up to EUR 500.

## Education

- Bachelor's degree; 10+ years of support experience.

## Experience

- 8-10 years of support experience.

## Skills

- Knows ticket systems and quality measures.

## Working conditions

- Head office, standard hours.

## Working relationships

- Works with product and legal.
`;
