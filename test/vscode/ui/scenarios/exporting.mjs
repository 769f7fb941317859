import fs from "node:fs";
import path from "node:path";
import { assert, scenario } from "../scenario.mjs";

const role = `---
organization: 示例科技
location: 杭州市余杭区
pay: 6000-8000元/月
---
# 客服专员

## 岗位职责

- 接听客户电话

## 岗位权限

- 审批一百元以内的补偿
`;

scenario(
  "a role becomes a page, structured data and text for a job board",
  { locale: "zh-cn", files: { "客服专员.role.md": role } },
  async (ide) => {
    await ide.open("客服专员.role.md");
    await ide.command("Rolewright: 导出岗位…");
    await ide.waitForText("供 Word 和 LibreOffice 使用的文档");
    await ide.screenshot("export-formats");
    await ide.pick("HTML");
    await ide.pick("内部");
    await saveAs(ide, "export-save");
    const page = await written(ide, "客服专员.html");
    assert(
      page.includes("审批一百元以内的补偿") && page.includes("<h1>客服专员</h1>"),
      "the page has the role",
    );
    await ide.notification("已保存：客服专员.html");
    await ide.screenshot("export-saved");

    await ide.command("Notifications: Clear All Notifications");
    // What search engines miss is said when it is saved.
    await ide.command("Rolewright: 导出岗位…");
    await ide.pick("JSON-LD");
    await ide.pick("招聘");
    await saveAs(ide);
    const data = JSON.parse(await written(ide, "客服专员.jsonld"));
    assert(
      data["@type"] === "JobPosting" && !JSON.stringify(data).includes("审批"),
      "a posting without rights",
    );
    await ide.notification("缺少必需属性 datePosted");
    await ide.screenshot("export-missing");
  },
);

/** The dialog offers a name beside the role; a person takes it. */
async function saveAs(ide, picture) {
  const dialog = ide.page.locator(".quick-input-widget:visible");
  await dialog.locator("input").first().waitFor();
  await ide.waitFor("the name that is offered", async () => {
    const value = await dialog.locator("input").first().inputValue();
    return value.includes("客服专员.");
  });
  if (picture !== undefined) await ide.screenshot(picture);
  await ide.page.keyboard.press("Enter");
}

async function written(ide, name) {
  const file = path.join(ide.folder, name);
  await ide.waitFor(`the file ${name}`, () => fs.existsSync(file) && fs.statSync(file).size > 0);
  return fs.readFileSync(file, "utf8");
}
