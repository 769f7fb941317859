import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "../../../../scripts/lib/paths.mjs";
import { screenshotFile } from "../../driver/screenshots.mjs";
import { assert, scenario } from "../scenario.mjs";
import { colorThemes, complaints, useTheme } from "../themes.mjs";

const axe = fs.readFileSync(
  createRequire(path.join(root, "package.json")).resolve("axe-core/axe.min.js"),
  "utf8",
);

const samples = path.join(root, "samples");

/** A made-up company with everything a chart can have. */
const company = {
  "company.role.yaml": `title: 总经理
department: 总经办
root: true
---
title: 运营总监
department: 运营部
reportsTo: 总经理
---
title: 客服经理
department: 客服部
code: KF-01
reportsTo: 运营总监
dottedLineTo: [质量总监]
---
title: 客服专员
department: 客服部
reportsTo: 客服经理
---
title: 质量总监
department: 质量部
reportsTo: 总经理
---
title: 客服质检员
department: 质量部
reportsTo: 质检主管
`,
  "甲.role.yaml": "title: 甲组组长\ndepartment: 质量部\nreportsTo: 乙组组长\n",
  "乙.role.yaml": "title: 乙组组长\ndepartment: 质量部\nreportsTo: 甲组组长\n",
};

/**
 * The dialog for files is an input box that offers a name.
 * @param {import("../ide.mjs").Ide} ide
 * @param {string} file
 */
async function saveDialog(ide, file) {
  const input = ide.page.locator(".quick-input-widget:visible input").first();
  await ide.waitFor("the offered name", async () =>
    (await input.inputValue()).includes("Organisation Chart."),
  );
  await ide.answer(file);
}

/**
 * @param {import("playwright-core").Frame} chart
 * @param {string} title
 */
const box = (chart, title) => chart.locator(`.rw-box[aria-label^="${title}"]`);

scenario(
  "the organisation chart can be read by everybody",
  { locale: "zh-cn", files: company },
  async (ide) => {
    await ide.open("company.role.yaml");
    await ide.command("Rolewright: 打开组织架构图");
    const chart = await ide.webview("客服专员");
    await ide.command("View: Toggle Primary Side Bar Visibility");
    await chart.evaluate(axe);
    for (const { name, theme, kind } of colorThemes) {
      useTheme(ide.folder, theme);
      await chart.locator(`body.${kind}`).waitFor();
      await ide.page.waitForTimeout(400);
      await ide.screenshot(`org-chart ${name}`);
      const { violations } = await chart.evaluate(() => window.axe.run(document));
      assert(violations.length === 0, `${name}: ${complaints(violations)}`);
    }
  },
);

scenario("the organisation chart of the samples", { locale: "zh-cn", folder: samples }, async (ide) => {
  await ide.command("Rolewright: 打开组织架构图");
  const chart = await ide.webview("总经理");
  await ide.command("View: Toggle Primary Side Bar Visibility");
  await ide.page.waitForTimeout(500);
  await ide.screenshot("org-chart all");
  await chart.locator("select.organisation").selectOption({ index: 1 });
  await ide.page.waitForTimeout(500);
  await ide.screenshot("org-chart samples");
  await chart.locator("[data-action=expandAll]").click();
  await chart.locator(".query").fill("客服总监");
  await chart.locator(".match-now[aria-label^=客服总监]").waitFor();
  await chart.locator(".query").fill("");
  await box(chart, "客服总监").click();
  await ide.waitForText("客服总监.role.md");
  await ide.page.waitForTimeout(500);
  await ide.screenshot("org-chart samples-opened");
});

scenario("a click on the organisation chart opens the role at its title", { files: company }, async (ide) => {
  await ide.command("Rolewright: Show Organisation Chart");
  const chart = await ide.webview("客服专员");
  const line = (/** @type {string} */ number) =>
    ide.page.locator(".active-line-number", { hasText: number }).waitFor();
  await box(chart, "客服经理").click();
  await line("9");
  await box(chart, "质量总监").click();
  await line("19");
  await chart.locator(".rw-box.edited[aria-label^=质量总监]").waitFor();
  await ide.screenshot("org-chart clicked");
  // What is edited is shown: the chart follows the cursor to another role of the file.
  // A double click goes there.
  await box(chart, "质量总监").dblclick();
  await ide.waitForText("Ln 19, Col 8");
  await ide.goTo(15);
  await chart.locator(".rw-box.edited[aria-label^=客服专员]").waitFor();
  // A name without a file leads to whoever names it.
  await box(chart, "质检主管").click();
  await ide.notification("No file describes “质检主管” yet.");
  await ide.screenshot("org-chart undefined");
});

scenario("keys lead through the organisation chart", { files: company }, async (ide) => {
  await ide.command("Rolewright: Show Organisation Chart");
  const chart = await ide.webview("客服专员");
  const focused = () => chart.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  const press = async (/** @type {string} */ keys, /** @type {string} */ title) => {
    await ide.press(keys);
    await ide.waitFor(`${keys} to lead to ${title}`, async () => (await focused()).startsWith(title));
  };
  await box(chart, "总经理").focus();
  await press("ArrowDown", "运营总监");
  await press("ArrowRight", "质量总监");
  await press("ArrowLeft", "运营总监");
  await press("ArrowDown", "客服经理");
  await ide.press("Space");
  await ide.waitFor("客服专员 to be folded away", async () => (await box(chart, "客服专员").count()) === 0);
  assert((await box(chart, "客服经理").getAttribute("aria-expanded")) === "false", "it says so");
  await ide.press("ArrowDown");
  await box(chart, "客服专员").waitFor();
  await press("ArrowUp", "运营总监");
  const before = await chart.locator(".percent").innerText();
  await ide.press("+");
  await ide.waitFor("a larger chart", async () => (await chart.locator(".percent").innerText()) !== before);
  await ide.press("0");
  await ide.waitFor("its own size", async () => (await chart.locator(".percent").innerText()) === "100%");
  await ide.screenshot("org-chart keys");
  await ide.press("/");
  await ide.type("kf-01");
  await chart.locator(".match-now[aria-label^=客服经理]").waitFor();
  await ide.press("Escape");
  await ide.press("Escape");
  await press("Home", "总经理");
  await ide.press("Enter");
  await ide.waitForText("Ln 1, Col 8");
});

scenario(
  "the organisation chart finds, folds and stays as it was",
  { files: company, window: "own" },
  async (ide) => {
    await ide.command("Rolewright: Show Organisation Chart");
    const chart = await ide.webview("客服专员");
    await chart.locator("[data-action=collapseAll]").click();
    await ide.waitFor("客服专员 to be folded away", async () => (await box(chart, "客服专员").count()) === 0);
    await ide.screenshot("org-chart folded");
    await chart.locator(".query").fill("专员");
    await chart.locator(".match-now[aria-label^=客服专员]").waitFor();
    await ide.screenshot("org-chart found");
    await chart.locator(".query").fill("nobody");
    await chart.getByText("Nothing found").waitFor();
    await chart.locator(".query").fill("");
    await chart.locator(".legend .department", { hasText: "质量部" }).click();
    await ide.waitFor("the department", async () => (await chart.locator(".rw-box.match").count()) === 4);
    await ide.screenshot("org-chart department");
    await chart.locator("[data-action=turn]").click();
    await chart.locator("[data-action=zoomOut]").click();
    const zoom = await chart.locator(".percent").innerText();
    await box(chart, "运营总监").locator(".rw-fold").click();
    await ide.waitFor("客服经理 to be folded away", async () => (await box(chart, "客服经理").count()) === 0);
    await ide.page.waitForTimeout(500);
    await ide.screenshot("org-chart turned");
    await ide.reload();
    const again = await ide.webview("运营总监");
    await box(again, "运营总监").waitFor();
    assert((await box(again, "客服经理").count()) === 0, "what was folded is folded");
    assert((await again.locator(".percent").innerText()) === zoom, "the zoom is the same");
    await ide.page.waitForTimeout(500);
    await ide.screenshot("org-chart restored");
  },
);

scenario("the organisation chart follows what is typed", { files: company }, async (ide) => {
  await ide.open("company.role.yaml");
  await ide.command("Rolewright: Show Organisation Chart");
  const chart = await ide.webview("客服专员");
  await chart.locator(".rw-box[aria-label*='reports to 客服经理']").waitFor();
  await ide.command("View: Focus First Editor Group");
  await ide.goTo(17, 12);
  await ide.press("Shift+End");
  await ide.type("质量总监");
  await chart.locator(".rw-box[aria-label^=客服专员][aria-label*='reports to 质量总监']").waitFor();
  await ide.screenshot("org-chart typed");
});

scenario("the organisation chart is exported", { files: company }, async (ide) => {
  await ide.command("Rolewright: Show Organisation Chart");
  const chart = await ide.webview("客服专员");
  const saveAs = async (/** @type {string} */ format, /** @type {string} */ name) => {
    await chart.locator("[data-action=export]").click();
    await ide.pick(format);
    await saveDialog(ide, path.join(ide.folder, name));
    await ide.waitFor(`${name} on disk`, () => fs.existsSync(path.join(ide.folder, name)));
  };
  await saveAs("SVG", "chart.svg");
  await ide.waitForFile("chart.svg", "客服经理");
  await saveAs("Mermaid", "chart.mmd");
  await ide.waitForFile("chart.mmd", "flowchart");
  await saveAs("DOT", "chart.dot");
  await ide.waitForFile("chart.dot", "digraph");
  // Pictures go into documents: light, whatever the reader's colours are.
  await ide.page.emulateMedia({ colorScheme: "dark" });
  await saveAs("PNG", "chart.png");
  await ide.waitFor("a picture", () => fs.statSync(path.join(ide.folder, "chart.png")).size > 5_000);
  fs.copyFileSync(path.join(ide.folder, "chart.png"), screenshotFile("org-chart exported"));
  const png = fs.readFileSync(path.join(ide.folder, "chart.png"));
  const corner = await ide.page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
      const context = new OffscreenCanvas(1, 1).getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    },
    [...png],
  );
  assert(
    corner.every((value) => value === 255),
    `it is white, but it was ${corner}`,
  );
});

/** A company of so many roles, in files of a hundred. */
function largeCompany(/** @type {number} */ count) {
  const departments = ["研发部", "市场部", "销售部", "客服部", "财务部", "人力资源部", "法务部", "采购部"];
  const roles = Array.from({ length: count }, (_, index) => {
    const superior = index === 0 ? "root: true" : `reportsTo: 岗位${Math.floor((index - 1) / 6)}`;
    return `title: 岗位${index}\ndepartment: ${departments[index % 8]}\n${superior}\n`;
  });
  const files = {};
  for (let at = 0; at < count; at += 100)
    files[`large-${at / 100}.role.yaml`] = roles.slice(at, at + 100).join("---\n");
  return files;
}

scenario(
  "the organisation chart of a thousand roles is quick",
  { files: largeCompany(1000), window: "own" },
  async (ide) => {
    await ide.open("large-0.role.yaml");
    await ide.waitForProblem("Missing");
    const start = Date.now();
    await ide.command("Rolewright: Show Organisation Chart");
    const chart = await ide.webview("岗位1");
    await box(chart, "岗位0").waitFor();
    const opened = Date.now() - start;
    await ide.page.waitForTimeout(500);
    await ide.screenshot("org-chart thousand");
    const cost = await chart.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
      const canvas = document.querySelector(".canvas");
      const click = (action) => document.querySelector(`[data-action=${action}]`).click();
      const timed = async (action) => {
        await frame();
        const begin = performance.now();
        action();
        await frame();
        return Math.round((await frame()) - begin);
      };
      const expand = await timed(() => click("expandAll"));
      const boxes = document.querySelectorAll(".rw-box").length;
      const pans = [];
      for (let step = 0; step < 30; step += 1) pans.push(await timed(() => canvas.scrollBy(160, 40)));
      const fit = await timed(() => click("fit"));
      const all = document.querySelectorAll(".rw-box").length;
      const near = await timed(() => click("actualSize"));
      pans.sort((a, b) => a - b);
      return { expand, boxes, pan: pans[15], worstPan: pans.at(-1), fit, all, near };
    });
    console.log(`a thousand roles: opened in ${opened} ms, ${JSON.stringify(cost)}`);
    await chart.locator("[data-action=fit]").click();
    await ide.page.waitForTimeout(500);
    await ide.screenshot("org-chart thousand-far");
    assert(cost.boxes < 400, `only boxes in view are in the page, but there were ${cost.boxes}`);
    assert(cost.all > 900, `from far away all are, but there were ${cost.all}`);
  },
);

scenario("the organisation chart of no roles says so", { window: "own" }, async (ide) => {
  fs.rmSync(path.join(ide.folder, "客服总监.role.md"));
  await ide.command("Rolewright: Show Organisation Chart");
  await ide.webview("There is no role in this workspace yet");
  fs.writeFileSync(path.join(ide.folder, "a.role.yaml"), "title: First Role\n");
  await ide.webview("First Role");
  await ide.screenshot("org-chart first");
});
