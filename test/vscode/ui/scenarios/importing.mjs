import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "../../../../scripts/lib/paths.mjs";
import { assert, scenario } from "../scenario.mjs";

const { converters } = createRequire(import.meta.url)(path.join(root, "dist/formats.cjs"));

/** A Word document as an HR department has it. */
const wordDocument = async (/** @type {string} */ title) =>
  await converters.printToDocx({
    language: "zh-CN",
    title: `${title}岗位说明书`,
    header: ["北辰冷链物流有限公司"],
    footer: ["第一版"],
    cardHeading: "基本信息",
    card: [
      { name: "所属部门", value: "仓储中心" },
      { name: "直接上级", value: "物流总监" },
      { name: "直接下级", value: "库管员、叉车司机" },
    ],
    blocks: [
      { kind: "heading", level: 1, runs: [{ text: "岗位职责" }] },
      {
        kind: "list",
        ordered: true,
        start: 1,
        items: ["每周五前排出下周班次", "每月组织一次全盘"].map((text) => [
          { kind: "paragraph", runs: [{ text }] },
        ]),
      },
      { kind: "heading", level: 1, runs: [{ text: "任职资格" }] },
      { kind: "paragraph", runs: [{ text: "大专及以上学历,3年以上仓储经验。" }] },
    ],
  });

const scraped = `1. 學歷與經(jīng)驗(yàn)要求?
- 高中以上學歷,2 年以上配送相關(guān)經(jīng)驗(yàn);?
2. 工作內(nèi)容?
- 派單:每日七點(diǎn)前完成派單;?
- 安全:每月開一次安全會;?
本站所有内容均由网友上传,侵权必究
`;

scenario(
  "documents of others become role definitions",
  { locale: "zh-cn", files: { "来稿/配送站長.txt": scraped } },
  async (ide) => {
    fs.writeFileSync(path.join(ide.folder, "来稿/仓储主管.docx"), await wordDocument("仓储主管"));
    await ide.open("客服总监.role.md");

    // From the palette, by the file dialog.
    await ide.command("Rolewright: 导入文档…");
    await ide.waitForText("从剪贴板");
    await ide.screenshot("importing-from");
    await ide.pick("从文件…");
    await ide.pick("来稿");
    await ide.pick("仓储主管.docx");
    await ide.waitForLine("# 仓储主管岗位说明书");
    await ide.waitForFile("仓储主管.role.md", "reportsTo: 物流总监");
    const text = await ide.visibleText();
    for (const line of ["department: 仓储中心", "  - 叉车司机", "1. 每周五前排出下周班次"])
      assert(text.includes(line), `“${line}” is in: ${text}`);
    await ide.notification("已导入为 仓储主管.role.md");
    await ide.screenshot("importing-word");

    await ide.page.locator(".notification-toast .monaco-button", { hasText: "查看报告" }).first().click();
    await ide.waitForLine("## 移入文首信息");
    await ide.screenshot("importing-report");

    // From the explorer, beside the file; a name that is taken is not overwritten.
    for (const name of ["配送站長.role.md", "配送站長-2.role.md"]) {
      const file = ide.page
        .locator(".explorer-folders-view .monaco-list-row", { hasText: "配送站長.txt" })
        .first();
      if (!(await file.isVisible()))
        await ide.page
          .locator(".explorer-folders-view .monaco-list-row", { hasText: "来稿" })
          .first()
          .click();
      await file.click({ button: "right" });
      const entry = ide.page.locator(".monaco-menu .action-label", { hasText: "导入为岗位文件" }).first();
      await entry.waitFor();
      if (name === "配送站長.role.md") await ide.screenshot("importing-explorer");
      // A menu that has just opened may not hear the first click.
      await ide.waitFor("the menu to close", async () => {
        await entry.click({ timeout: 1000 }).catch(() => {});
        return !(await entry.isVisible());
      });
      await ide.waitForFile(`来稿/${name}`, "## 1. 學歷與經驗要求");
    }
    assert(!ide.readFile("来稿/配送站長.role.md").includes("本站"), "the site's notice is gone");
    await ide.screenshot("importing-scraped");
  },
);

scenario(
  "a document is dropped on the organisation, and words from Word are pasted as Markdown",
  { files: { "空.role.md": "" } },
  async (ide) => {
    const bytes = [...(await wordDocument("采购主管"))];
    await ide.open("客服总监.role.md");
    await ide.command("View: Show Rolewright");
    const tree = ide.page.locator(".pane-body .monaco-list[aria-label^=Organisation]");
    await tree.locator(".monaco-list-row").first().waitFor();
    const data = await ide.page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "采购主管.docx"));
      return transfer;
    }, bytes);
    const row = tree.locator(".monaco-list-row").first();
    for (const event of ["dragenter", "dragover", "drop"])
      await row.dispatchEvent(event, { dataTransfer: data });
    await ide.waitForFile("采购主管.role.md", "reportsTo: 物流总监");
    await ide.waitForLine("# 采购主管岗位说明书");
    await ide.screenshot("importing-dropped");

    // Into an empty role, with Shift as VS Code asks for.
    await ide.open("空.role.md");
    const lines = ide.page.locator(".editor-group-container.active .monaco-editor .view-lines").first();
    const box = await lines.boundingBox();
    const at = { clientX: (box?.x ?? 0) + 40, clientY: (box?.y ?? 0) + 8, shiftKey: true };
    for (const event of ["dragenter", "dragover", "drop"])
      await lines.dispatchEvent(event, { dataTransfer: data, ...at });
    await ide.waitForLine("# 采购主管岗位说明书");
    await ide.screenshot("importing-dropped-into-editor");
    await ide.focusEditor();
    await ide.press("Control+A");
    await ide.press("Delete");

    await ide.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await ide.page.evaluate(async () => {
      const html =
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><h2>岗位职责</h2><ul><li>接待客户</li><li>回访客户</li></ul></body></html>";
      const blob = (type, text) => new Blob([text], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/html": blob("text/html", html),
          "text/plain": blob("text/plain", "岗位职责\n·接待客户\n·回访客户"),
        }),
      ]);
    });
    await ide.focusEditor();
    await ide.press("Control+V");
    await ide.waitForLine("·接待客户");
    // The plain words are there; the offer stands beside them.
    const offer = ide.page.locator(".post-edit-widget");
    await offer.waitFor();
    await offer.click();
    await ide.screenshot("importing-paste-offer");
    await ide.page
      .locator(".action-widget .monaco-list-row", { hasText: "Paste as Clean Markdown" })
      .first()
      .click();
    await ide.waitForLine("- 接待客户");
    await ide.screenshot("importing-pasted");
  },
);
