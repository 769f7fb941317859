import fs from "node:fs";
import path from "node:path";
import { assert, scenario } from "../scenario.mjs";
import { colorThemes, useTheme } from "../themes.mjs";

/**
 * Colour of the words where they stand in the editor.
 * @param {import("../ide.mjs").Ide} ide
 * @param {string} words
 */
const colourOf = (ide, words) =>
  ide.page
    .locator(".monaco-editor .view-line span span", { hasText: words })
    .last()
    .evaluate((element) => getComputedStyle(element).color);

const company = {
  "客服总监.role.md": "---\nroot: true\n---\n# 客服总监\n",
  "客服经理.role.md": `# 客服经理

## 基本信息

- **所属部门**：客服中心
- **直接上级**：客服总监
- **直接下级**：质检主管

【岗位职责】

- 编制月度排班表，回访率≥95%
- 审批300元以内的补偿

【任职资格】

- 本科及以上学历，3-5年客服工作经验
- 熟悉《劳动合同法》，了解《合同法》的沿革

| 岗位编码 | KF-01 |
| --- | --- |
`,
};

const manager = company["客服经理.role.md"].replaceAll(/【(.*)】/g, "## $1");

scenario("a role is coloured by what its words mean", { locale: "zh-cn", files: company }, async (ide) => {
  await ide.open("客服经理.role.md");
  await ide.waitForSquiggle();
  for (const { name, theme, workbench } of colorThemes) {
    useTheme(ide.folder, theme);
    await ide.page.locator(`.monaco-workbench.${workbench}`).waitFor();
    await ide.waitFor(`the colours of ${theme}`, async () => {
      const [text, label, role, law] = await Promise.all(
        ["编制月度排班表", "所属部门", "客服总监", "劳动合同法"].map((words) => colourOf(ide, words)),
      );
      return label !== text && role !== text && law !== text;
    });
    await ide.screenshot(`highlighting ${name}`);
  }
});

scenario(
  "a role becomes YAML, by undo and by converting Markdown again, byte by byte",
  { locale: "zh-cn", files: { ...company, "客服经理.role.md": manager } },
  async (ide) => {
    await ide.open("客服经理.role.md");
    await ide.waitForSquiggle();
    await ide.command("Rolewright: 转换为 YAML");
    await ide.page.locator(".quick-input-list .monaco-list-row", { hasText: "替换" }).first().waitFor();
    await ide.screenshot("convert-question");
    await ide.press("Enter");
    await ide.page.locator(".tab.active", { hasText: "客服经理.role.yaml" }).first().waitFor();
    await ide.waitForLine("title: 客服经理");
    await ide.waitForLine("所属部门: 客服中心");
    await ide.screenshot("convert-yaml");
    await ide.waitForFile("客服经理.role.yaml", "# md: ## 基本信息");
    assert(!fs.existsSync(path.join(ide.folder, "客服经理.role.md")), "the old file is gone");

    // One undo takes back both: the new file and that the old one went.
    await ide.focusEditor();
    await ide.press("Control+Z");
    await ide.waitForFile("客服经理.role.md", manager);
    await ide.waitFor(
      "the new file to go",
      async () => !fs.existsSync(path.join(ide.folder, "客服经理.role.yaml")),
    );
    await ide.screenshot("convert-undo");

    await ide.open("客服经理.role.md");
    await ide.waitForSquiggle();
    await ide.command("Rolewright: 转换为 YAML");
    await ide.page.locator(".quick-input-list .monaco-list-row", { hasText: "替换" }).first().waitFor();
    await ide.press("Enter");
    await ide.page.locator(".tab.active", { hasText: "客服经理.role.yaml" }).first().waitFor();
    await ide.waitForLine("title: 客服经理");

    await ide.command("Rolewright: 转换为 Markdown");
    await ide.page.locator(".quick-input-list .monaco-list-row", { hasText: "替换" }).first().waitFor();
    await ide.press("Enter");
    await ide.page.locator(".tab.active", { hasText: "客服经理.role.md" }).first().waitFor();
    await ide.waitForLine("## 任职资格");
    await ide.waitForFile("客服经理.role.md", manager);
    const text = await ide.visibleText();
    assert(text.includes("| 岗位编码 | KF-01 |"), `the table is there: ${text}`);
    await ide.screenshot("convert-markdown-again");
  },
);
