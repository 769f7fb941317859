import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "../../../../scripts/lib/paths.mjs";
import { assert, scenario } from "../scenario.mjs";
import { colorThemes, complaints, useTheme } from "../themes.mjs";

const axe = fs.readFileSync(
  createRequire(path.join(root, "package.json")).resolve("axe-core/axe.min.js"),
  "utf8",
);

scenario("the preview can be read by everybody", async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.command("Rolewright: Open Role Preview to the Side");
  const preview = await ide.webview("负责公司客户服务体系");
  await preview.evaluate(axe);
  await preview.locator("[data-findings]").click();
  await preview.locator(".finding").first().waitFor();
  for (const { name, theme, kind } of colorThemes) {
    useTheme(ide.folder, theme);
    await preview.locator(`body.${kind}`).waitFor();
    for (const look of ["classic", "compact", "modern"]) {
      await preview.locator("[data-themes]").selectOption(look);
      await preview.locator(`html[data-theme=${look}]`).waitFor();
      await ide.screenshot(`preview ${name} ${look}`);
      const { violations } = await preview.evaluate(() => window.axe.run(document));
      assert(violations.length === 0, `${name}, ${look}: ${complaints(violations)}`);
    }
  }
});
