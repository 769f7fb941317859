import { scenario } from "../scenario.mjs";

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
