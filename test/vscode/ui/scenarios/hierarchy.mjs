import { assert, scenario } from "../scenario.mjs";

/** 客服总监 is a file of the workspace. */
const files = {
  "客服经理.role.md":
    "# 客服经理\n\n- **岗位编码**：KF-02\n- **直接上级**：客服总监\n- **虚线汇报**：客服副总裁\n",
  "质检主管.role.md": "# 质检主管\n\n- **直接上级**：客服经理\n",
};

scenario("a lens above the title opens the type hierarchy", { locale: "zh-cn", files }, async (ide) => {
  await ide.open("客服总监.role.md");
  const lens = ide.page.locator(".codelens-decoration a", { hasText: "1 个直接下级 · 下设 2 级" });
  await lens.waitFor();
  await ide.waitForText("被引用 1 处");
  await ide.screenshot("hierarchy-lens");
  await lens.click();
  const tree = ide.page.locator(".type-hierarchy .tree");
  await tree.getByText("客服经理").first().waitFor();
  await ide.screenshot("hierarchy-tree");
});

scenario("a lens above the title lists the references", { locale: "zh-cn", files }, async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.page.locator(".codelens-decoration a", { hasText: "被引用 1 处" }).click();
  await ide.page.locator(".reference-zone-widget").first().waitFor();
  await ide.page.locator(".ref-tree").getByText("客服总监").first().waitFor();
  await ide.screenshot("hierarchy-references");
});

scenario("a lens counts again when another file changes", { locale: "zh-cn", files }, async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.waitForText("1 个直接下级");
  await ide.newFile("培训主管.role.md", "# 培训主管\n\n- 直接上级：客服总监\n");
  await ide.open("客服总监.role.md");
  await ide.waitForText("2 个直接下级");
});

scenario("inlay hints show the code of a role that is named", { locale: "zh-cn", files }, async (ide) => {
  await ide.open("质检主管.role.md");
  await ide.page
    .locator(".view-line", { hasText: "客服经理 KF-02" })
    .or(ide.page.locator(".view-line", { hasText: "客服经理KF-02" }))
    .first()
    .waitFor();
  await ide.screenshot("hierarchy-inlay-hint");
});

scenario("拼音 finds roles in the picker and in completion", { locale: "zh-cn", files }, async (ide) => {
  await ide.open("客服经理.role.md");
  await ide.waitForText("1 个直接下级");
  await ide.press("Control+T");
  await ide.insert("kfzj");
  const entry = ide.page.locator(".quick-input-list .monaco-list-row", { hasText: "客服总监" }).first();
  await entry.waitFor();
  await ide.screenshot("hierarchy-pinyin");
  await ide.press("Enter");
  await ide.waitFor("the file", async () => (await ide.activeTab()).includes("客服总监"));
  await ide.newFile("培训主管.role.yaml", "title: 培训主管\nreportsTo: \n");
  await ide.goTo(2, 12);
  await ide.type("kfj");
  const names = await ide.completions();
  assert(names.includes("客服经理"), `客服经理 is offered, but it was ${names.join(", ")}`);
  await ide.screenshot("hierarchy-pinyin-completion");
  await ide.accept("客服经理");
  // Behind the name may stand its code, as a hint.
  await ide.waitFor("the name", async () => (await ide.visibleText()).includes("reportsTo: 客服经理"));
});
