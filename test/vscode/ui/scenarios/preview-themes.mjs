import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "../../../../scripts/lib/paths.mjs";
import { assert, scenario } from "../scenario.mjs";

const axe = fs.readFileSync(
  createRequire(path.join(root, "package.json")).resolve("axe-core/axe.min.js"),
  "utf8",
);

for (const [name, theme] of [
  ["light", "Default Light Modern"],
  ["dark", "Default Dark Modern"],
  ["high contrast", "Default High Contrast"],
]) {
  scenario(
    `the preview can be read by everybody: ${name}`,
    { settings: { "workbench.colorTheme": theme } },
    async (ide) => {
      await ide.open("客服总监.role.md");
      await ide.command("Rolewright: Open Role Preview to the Side");
      const preview = await ide.webview("负责公司客户服务体系");
      await ide.page.waitForTimeout(500);
      await ide.screenshot(`preview ${name}`);
      await preview.evaluate(axe);
      await preview.locator("[data-findings]").click();
      await preview.locator(".finding").first().waitFor();
      const violations = [];
      for (const look of ["classic", "compact", "modern"]) {
        await preview.locator("[data-themes]").selectOption(look);
        await preview.locator(`html[data-theme=${look}]`).waitFor();
        await ide.screenshot(`preview ${name} ${look}`);
        violations.push(...(await preview.evaluate(() => window.axe.run(document))).violations);
      }
      assert(
        violations.length === 0,
        violations
          .map(
            ({ id, help, nodes }) =>
              `${id}: ${help} (${nodes.map(({ html, any }) => html.slice(0, 120) + JSON.stringify(any[0]?.data ?? "")).join(" | ")})`,
          )
          .join("\n"),
      );
    },
  );
}
