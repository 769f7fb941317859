import { assert } from "../page.mjs";
import { scenario } from "../scenario.mjs";

scenario("sections are offered while typing, and F2 renames the role", {}, async (it) => {
  const { page } = it;
  await it.paste("# 仓库主管\n\n## 岗位职责\n\n- 仓库主管每天核对库存\n\n");
  await page.locator(".finding", { hasText: "section/missing" }).locator(".offer").first().waitFor();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("## ");
  await page.waitForSelector(".cm-tooltip-autocomplete li");
  await page.keyboard.insertText("保");
  await page.locator(".cm-tooltip-autocomplete li", { hasText: "保密" }).first().waitFor();
  await it.screenshot("completion");
  // The list takes no answer in its first moments, which may have been meant for the text.
  await page.waitForTimeout(150);
  await page.keyboard.press("Enter");
  await it.until("the heading", async () => /## 保密/.test(await it.text()));
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+Home");
  await page.keyboard.press("End");
  await page.keyboard.press("F2");
  await page.locator(".cm-dialog input").fill("仓储主管");
  await page.keyboard.press("Enter");
  await it.until("the new name", async () => (await it.text()).startsWith("# 仓储主管"));
});

scenario("hovering explains, and the menu of actions works by keyboard", {}, async (it) => {
  const { page } = it;
  await page.locator(".cm-line", { hasText: "合同法" }).locator(".sem-law").first().hover();
  await page.locator(".cm-tooltip-hover .cm-lsp-documentation").waitFor();
  await page.locator(".cm-tooltip-hover .cm-diagnostic", { hasText: "不再有效" }).waitFor();
  await it.screenshot("hover");
  await page.mouse.move(5, 5);
  await page.locator(".finding", { hasText: "law/repealed" }).locator(".message").click();
  await page.keyboard.press("Control+.");
  await page.locator("[role=menuitem]").first().waitFor();
  await it.screenshot("actions");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await it.until("the change", async () => !(await it.text()).includes("合同法》"));
});

scenario("words pasted from a page or from Word become Markdown", {}, async (it) => {
  const html = `<html><body><h1>门店出纳</h1><h2>岗位职责</h2><ul><li><b>登记</b>日记账</li><li>核对流水</li></ul>
    <table><tr><th>项目</th><th>要求</th></tr><tr><td>学历</td><td>大专以上</td></tr></table></body></html>`;
  await it.paste("门店出纳\n岗位职责\n登记日记账\n核对流水\n项目\t要求\n学历\t大专以上\n", html);
  await it.until("a role", async () => (await it.text()).includes("## 岗位职责"));
  const text = await it.text();
  assert(/^[-*] (\*\*)?登记/m.test(text), `the list is lost:\n${text}`);
  await it.page.locator("#notice button", { hasText: "做了什么" }).click();
  await it.page.locator("dialog[open] button").waitFor();
  await it.screenshot("import report");
});
