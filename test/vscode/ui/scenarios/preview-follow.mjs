import { assert, scenario } from "../scenario.mjs";

const many = (title) =>
  `# ${title}\n\n## 岗位职责\n\n${Array.from({ length: 120 }, (_, index) => `- 第 ${index + 1} 项${title}工作。`).join("\n")}\n`;
const files = { "甲.role.md": many("甲岗"), "乙.role.md": many("乙岗") };

/** Opens a file beside the preview: quick open uses the group that has the focus, which may be the preview's. */
async function openOnTheLeft(/** @type {import("../ide.mjs").Ide} */ ide, /** @type {string} */ name) {
  await ide.command("View: Focus First Editor Group");
  await ide.open(name);
}

scenario("the preview changes with the editor unless it is locked", { files }, async (ide) => {
  await ide.open("甲.role.md");
  await ide.command("Rolewright: Open Role Preview to the Side");
  await ide.webview("第 1 项甲岗工作");
  await openOnTheLeft(ide, "乙.role.md");
  const preview = await ide.webview("第 1 项乙岗工作");
  await preview.getByRole("button", { name: "Lock" }).click();
  await preview.locator("[data-lock][aria-pressed=true]").waitFor();
  await openOnTheLeft(ide, "甲.role.md");
  await ide.waitForLine("# 甲岗");
  await ide.page.waitForTimeout(1500);
  const locked = await ide.webview("第 1 项乙岗工作");
  assert((await locked.getByText("第 1 项甲岗工作").count()) === 0, "a locked preview changed");
  await ide.screenshot("preview-locked");
});

scenario("editor and preview scroll together", { files }, async (ide) => {
  await ide.open("甲.role.md");
  await ide.command("Rolewright: Open Role Preview to the Side");
  await openOnTheLeft(ide, "甲.role.md");
  const preview = await ide.webview("第 1 项甲岗工作");
  await ide.page.waitForTimeout(1000);
  const top = () => preview.evaluate(() => window.scrollY);
  assert((await top()) < 5, "it begins at the top");
  await ide.goTo(90, 1);
  await ide.waitFor("the preview to follow", async () => (await top()) > 300);
  await ide.page.waitForTimeout(600);
  await preview.evaluate(() => window.scrollTo({ top: 0 }));
  await ide.waitFor("the editor to follow", async () => (await ide.visibleText()).includes("# 甲岗"));
});

scenario("the server can be restarted", { locale: "zh-cn", window: "own" }, async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.waitForProblem("保密意识");
  await ide.command("Rolewright: 重启语言服务器");
  await ide.waitForProblem("保密意识");
  await ide.command("Rolewright: 显示输出");
  await ide.page.locator(".output-view, .panel .pane-body").first().waitFor();
});
