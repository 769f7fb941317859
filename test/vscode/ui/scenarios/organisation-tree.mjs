import path from "node:path";
import { root } from "../../../../scripts/lib/paths.mjs";
import { assert, scenario } from "../scenario.mjs";

const files = {
  "company.role.yaml": `title: 总经理
department: 总经办
root: true
---
title: 客服经理
department: 客服部
reportsTo: 总经理
---
title: 客服专员
department: 客服部
reportsTo: 客服经理
---
title: 质检员
department: 质量部
reportsTo: 质检主管
`,
};

/** The lines of the view, as a person reads them. */
const rows = (/** @type {import("../ide.mjs").Ide} */ ide) =>
  ide.page.locator(".pane-body .monaco-list[aria-label^=Organisation] .monaco-list-row");

const row = (/** @type {import("../ide.mjs").Ide} */ ide, /** @type {string} */ title) =>
  rows(ide).filter({ has: ide.page.locator(".label-name", { hasText: new RegExp(`^${title}$`) }) });

scenario("the organisation stands in the side bar", { files }, async (ide) => {
  await ide.open("company.role.yaml");
  await ide.command("View: Show Rolewright");
  await row(ide, "客服专员").waitFor();
  await ide.waitFor(
    "problems beside the role",
    async () =>
      /\d/.test(
        (await row(ide, "客服专员").locator(".monaco-icon-label").last().getAttribute("class")) ?? "",
      ) ||
      (await row(ide, "客服专员").innerText()).match(/\d/) !== null ||
      (await row(ide, "客服专员").locator("[class*=monaco-decoration-badge]").count()) > 0,
  );
  await ide.screenshot("organisation-tree lines");
  // Lines move while others come.
  await ide.waitFor("the role in the editor", async () => {
    await row(ide, "客服专员").click();
    const there = ide.page.locator(".active-line-number", { hasText: "9" });
    return there.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  });

  // The tree follows the cursor.
  await ide.goTo(5, 1);
  await ide.waitFor("客服经理 to be selected", async () =>
    ((await row(ide, "客服经理").getAttribute("class")) ?? "").includes("selected"),
  );

  // And what is typed.
  await ide.goTo(11, 12);
  await ide.press("Shift+End");
  await ide.type("总经理");
  await ide.waitFor(
    "客服专员 to stand higher",
    async () => (await row(ide, "客服专员").getAttribute("aria-level")) === "2",
  );

  await ide.command("Rolewright: Group Roles by Department");
  await row(ide, "质量部").waitFor();
  await ide.screenshot("organisation-tree departments");
  assert((await row(ide, "客服部").getAttribute("aria-level")) === "1", "departments stand at the top");
  await ide.command("Rolewright: Group Roles by Reporting Line");
  await row(ide, "质检主管").waitFor();

  const entry = ide.page.locator(".monaco-menu .action-label", { hasText: "Show in Organisation Chart" });
  // The tree may just be moving its rows, and the click then meets another one.
  await ide.waitFor("the menu of 客服专员", async () => {
    await row(ide, "客服专员").click({ button: "right" });
    return entry.waitFor({ timeout: 2000 }).then(
      () => true,
      () => ide.press("Escape").then(() => false),
    );
  });
  // A menu takes no click in its first moments.
  await entry.hover();
  await ide.press("Enter");
  const chart = await ide.webview("客服专员");
  await ide.waitFor("the box with the keyboard on it", async () =>
    (await chart.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "")).startsWith(
      "客服专员",
    ),
  );
  await ide.screenshot("organisation-tree chart");
});

scenario(
  "the organisation of the samples in the side bar",
  { locale: "zh-cn", folder: path.join(root, "samples") },
  async (ide) => {
    await ide.command("View: Show Rolewright");
    await ide.page.locator(".label-name", { hasText: "总经理" }).first().waitFor();
    await ide.page.waitForTimeout(1500);
    await ide.screenshot("organisation-tree samples");
  },
);
