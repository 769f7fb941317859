import { scenario } from "../scenario.mjs";

/**
 * Asks for completions until these come first: VS Code shows its own while the server is still at it.
 * @param {import("../scenario.mjs").Ide} ide
 * @param {string[]} wanted
 */
async function offeredFirst(ide, ...wanted) {
  let shown = "nothing";
  await ide.waitFor(
    () => `${wanted.join(", ")} to be offered first; offered was ${shown}`,
    async () => {
      const labels = await ide.completions();
      shown = labels.join(", ");
      if (labels.slice(0, wanted.length).join() === wanted.join()) return true;
      await ide.press("Escape");
      return false;
    },
  );
}

scenario("a role is written from an empty file with completion", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile("客服经理.role.md", "");
  // A window that has just opened is still starting the server.
  await ide.waitForSquiggle();
  await ide.focusEditor();
  await offeredFirst(ide, "岗位说明书", "招聘启事", "职业说明");
  await ide.screenshot("authoring-documents");
  await ide.press("Escape");

  await ide.insert("# 客服经理\n\n");
  await ide.type("## ");
  await offeredFirst(ide, "岗位职责", "岗位权限");
  await ide.screenshot("authoring-headings");
  await ide.type("quanxian");
  await ide.accept("岗位权限");
  // A manager's wording, with the first gap selected.
  await ide.waitForLine("- 决定权：团队内的任务分派和排班。");
  await ide.insert("客服中心的日常排班");
  await ide.press("Tab");
  await ide.waitForLine("- 决定权：客服中心的日常排班。");
  await ide.screenshot("authoring-section");
  await ide.press("Escape");

  await ide.press("Control+End");
  await ide.insert("\n\n## 法律意识\n\n- 熟悉");
  await ide.type("《");
  await ide.insert("个保");
  await ide.accept("个人信息保护法");
  await ide.waitForLine("- 熟悉《个人信息保护法》");
  await ide.insert("《合同法");
  // The law in force stands before the repealed one.
  await offeredFirst(ide, "民法典", "合同法");
  await ide.screenshot("authoring-laws");
});

scenario("sections and roles are made from templates in YAML", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile(
    "客服专员.role.yaml",
    "title: 客服专员\nsections:\n  responsibilities:\n    - 接听客户来电\n",
  );
  await ide.waitForProblem("缺少章节");
  await ide.goTo(4);
  await ide.command("Rolewright: 插入章节…");
  await ide.waitForText("必备且缺少");
  await ide.type("quanxian");
  await ide.waitForText("决定权");
  await ide.screenshot("authoring-insert-section");
  await ide.press("Enter");
  await ide.waitForLine("    - 决定权：本岗位日常工作的先后安排。");
  await ide.insert("当日来电的处理次序");
  await ide.press("Tab");
  await ide.waitForLine("    - 决定权：当日来电的处理次序。");
  await ide.press("Escape");
  await ide.save();

  await ide.command("Rolewright: 新建岗位…");
  await ide.answer("客服专员（校招）");
  await ide.pick("稍后确定");
  await ide.waitForText("沿用另一个岗位的提纲");
  await ide.screenshot("authoring-templates");
  await ide.pick("对外招聘");
  await ide.pick("Markdown");
  await ide.waitForFile("客服专员（校招）.role.md", "kind: posting");
  await ide.waitForLine("# 客服专员（校招）");
  // The cursor is in the first gap.
  await ide.insert("示例科技有限公司");
  await ide.waitForLine("- **公司名称**：示例科技有限公司");
  await ide.screenshot("authoring-posting");
});
