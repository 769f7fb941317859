import { assert, scenario } from "../scenario.mjs";
import { useTheme } from "../themes.mjs";

scenario("the preview beside the editor follows the text", async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.command("Rolewright: Open Role Preview to the Side");
  await ide.webview("对客户满意度负责");
  await ide.goToText("对客户满意度负责");
  await ide.insert("并且");
  await ide.webview("并且对客户满意度负责");
  await ide.screenshot("preview");
});

scenario("commands and findings in Chinese", { locale: "zh-cn" }, async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.waitForProblem("缺少章节");
  await ide.command("Rolewright: 在侧边打开岗位预览");
  await ide.webview("对客户满意度负责");
  await ide.screenshot("preview-zh-cn");
});

scenario(
  "each keystroke shows in the preview, and so does the theme",
  { locale: "zh-cn", window: "own" },
  async (ide) => {
    await ide.open("客服总监.role.md");
    await ide.command("Rolewright: 在侧边打开岗位预览");
    await ide.webview("对客户满意度负责");
    await ide.goToText("对客户满意度负责");
    for (const [index, character] of [..."并且每年提升"].entries()) {
      await ide.insert(character);
      await ide.webview(`${"并且每年提升".slice(0, index + 1)}对客户满意度负责`);
    }
    const light = await colorOf(await ide.webview("对客户满意度负责"));
    await ide.screenshot("preview-light");
    useTheme(ide.folder, "Default Dark Modern");
    await ide.waitFor("another colour of the text", async () => {
      return (await colorOf(await ide.webview("对客户满意度负责"))) !== light;
    });
    await ide.screenshot("preview-dark");

    const preview = await ide.webview("对客户满意度负责");
    await preview.locator("[data-variant=posting]").click();
    await preview.locator("[data-variant=posting][aria-pressed=true]").waitFor();
    await ide.waitFor("a posting without rights", async () => {
      return !(await shown(await ide.webview("对客户满意度负责"))).includes("岗位权限");
    });
    await ide.screenshot("preview-posting");
  },
);

scenario(
  "the preview is back after the window was reloaded",
  { locale: "zh-cn", window: "own" },
  async (ide) => {
    await ide.open("客服总监.role.md");
    await ide.command("Rolewright: 在侧边打开岗位预览");
    const before = await ide.webview("对客户满意度负责");
    await before.locator("[data-variant=posting]").click();
    await before.locator("[data-variant=posting][aria-pressed=true]").waitFor();
    await ide.reload();
    const after = await ide.webview("对客户满意度负责");
    await after.locator("[data-variant=posting][aria-pressed=true]").waitFor();
    assert(!(await shown(after)).includes("岗位权限"), "it is the posting again");
    await ide.screenshot("preview-restored");
  },
);

/**
 * Of the text: the page has no background of its own.
 * @param {import("playwright-core").Frame} frame
 */
function colorOf(frame) {
  return frame.evaluate(() => getComputedStyle(document.body).color);
}

/** @param {import("playwright-core").Frame} frame */
function shown(frame) {
  return frame.evaluate(() => document.body.innerText);
}
