import { scenario } from "../scenario.mjs";

const files = {
  "服务总监.role.md":
    "---\nroot: true\n---\n# 服务总监\n\n- **所属部门**：服务中心\n- **直接下级**：服务经理\n",
  "服务经理.role.md": "# 服务经理\n\n- **所属部门**：服务中心\n- **直接上级**：服务总监\n",
  "培训主管.role.yaml": "title: 培训主管\ndepartment: 服务中心\nreportsTo: 服务总监\npeers:\n  - 服务经理\n",
};
const inSentence = "\n## 工作关系\n\n- 向服务总监汇报工作，每周一次。\n";

/** @param {import("../ide.mjs").Ide} ide */
async function rename(ide, /** @type {string} */ name) {
  await ide.press("F2");
  const box = ide.page.locator(".rename-box input").first();
  await box.waitFor();
  await box.fill(name);
  return box;
}

scenario("F2 on a title renames the role in every file", { locale: "zh-cn", files }, async (ide) => {
  await ide.open("服务总监.role.md");
  await ide.goTo(4, 5);
  // The server knows the other files as soon as it shows who reports to this role.
  await ide.waitFor("the card of 服务总监", async () => (await ide.hover()).includes("服务经理"));
  await ide.goTo(4, 5);
  await rename(ide, "首席服务官");
  await ide.screenshot("renaming-box");
  await ide.press("Enter");
  await ide.waitForLine("# 首席服务官");
  await ide.waitForFile("服务总监.role.md", "# 首席服务官");
  await ide.waitForFile("服务经理.role.md", "**直接上级**：首席服务官");
  await ide.waitForFile("培训主管.role.yaml", "reportsTo: 首席服务官");
  await ide.screenshot("renaming-title");

  await ide.open("服务经理.role.md");
  await ide.goToText("首席服务官");
  await ide.screenshot("renaming-superior");
  await ide.press("F12");
  await ide.page.locator(".tab.active", { hasText: "服务总监.role.md" }).first().waitFor();
  await ide.waitForLine("# 首席服务官");
  await ide.screenshot("renaming-definition");
});

scenario(
  "a name in a sentence is shown before it is changed, and a taken name is refused",
  { locale: "zh-cn", files: { ...files, "服务经理.role.md": files["服务经理.role.md"] + inSentence } },
  async (ide) => {
    await ide.open("服务经理.role.md");
    await ide.goTo(4, 13);
    await ide.waitFor("the card of 服务总监", async () => (await ide.hover()).includes("培训主管"));
    await ide.goTo(4, 13);
    await rename(ide, "培训主管");
    await ide.press("Enter");
    await ide.waitForText("本组织已有另一个岗位叫“培训主管”");
    await ide.screenshot("renaming-refused");

    await ide.goTo(4, 13);
    await rename(ide, "首席服务官");
    await ide.press("Enter");
    const preview = ide.page.locator(".bulk-edit-panel").first();
    const sentence = preview.locator(".monaco-list-row", { hasText: "汇报工作" });
    await sentence.waitFor();
    await ide.waitFor(
      "the sentence, not chosen",
      async () => !(await sentence.getByRole("checkbox").isChecked()),
    );
    await ide.screenshot("renaming-preview");
    await preview.locator(".monaco-button").first().click();
    await ide.waitForFile("服务总监.role.md", "# 首席服务官");
    await ide.waitForFile("服务经理.role.md", "**直接上级**：首席服务官");
    await ide.waitForFile("服务经理.role.md", "向服务总监汇报工作");
  },
);

scenario(
  "a renamed file is followed by the links to it",
  {
    locale: "zh-cn",
    files: { ...files, "服务经理.role.md": `${files["服务经理.role.md"]}\n见[总监](./服务总监.role.md)。\n` },
  },
  async (ide) => {
    await ide.open("服务经理.role.md");
    await ide.goTo(4, 13);
    await ide.waitFor("the card of 服务总监", async () => (await ide.hover()).includes("培训主管"));
    await ide.goTo(4, 13);
    const row = ide.page.locator(".explorer-folders-view .monaco-list-row", { hasText: "服务总监.role.md" });
    await row.click();
    await ide.press("F2");
    const name = ide.page.locator(".explorer-item-edited input");
    await name.fill("首席服务官.role.md");
    await ide.press("Enter");
    // VS Code asks whether the links shall follow.
    await ide.answerDialog("OK");
    await ide.waitForFile("首席服务官.role.md", "# 服务总监");
    await ide.page.locator(".tab", { hasText: "服务经理.role.md" }).first().click();
    await ide.waitForLine("见[总监](./首席服务官.role.md)。");
    await ide.screenshot("renaming-file");
  },
);
