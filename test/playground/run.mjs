/**
 * The playground in a real browser: what a person does there, with everything but the page's own files out of reach.
 *
 *   node test/playground/run.mjs [--grep text] [--results file]
 *
 * Pictures are in dist/test/screenshots/. Without a Chromium all of it is skipped, and said so.
 */
import fs from "node:fs";
import { parseArgs } from "node:util";
import { serveFolder } from "../../scripts/lib/static-server.mjs";
import { buildPlayground, playgroundFolder } from "../../scripts/playground.mjs";
import { makeReport } from "../vscode/driver/report.mjs";
import { screenshotFile } from "../vscode/driver/screenshots.mjs";
import { openPage } from "./page.mjs";
import { scenarios } from "./scenario.mjs";

const { values } = parseArgs({
  options: { grep: { type: "string", default: "" }, results: { type: "string" } },
});
/** Each page waits for its server most of the time. */
const atOnce = 2;
const report = makeReport("page");
const folder = new URL("./scenarios/", import.meta.url);

try {
  const browser = await startBrowser();
  if (browser !== null) await play(browser);
} catch (error) {
  report.fail("could not run", error.stack ?? String(error));
}
if (values.results) report.write(values.results);
process.exit(report.counts.failed === 0 ? 0 : 1);

/** Null, and a note, where there is no browser. */
async function startBrowser() {
  try {
    const { launchBrowser } = await import("../vscode/driver/chromium.mjs");
    return await launchBrowser();
  } catch (error) {
    report.skip("playground", `there is no browser to test it in: ${String(error.message).split("\n")[0]}`);
    return null;
  }
}

async function play({ browser, close }) {
  await buildPlayground({ fresh: false });
  // Below another path, as on a host where somebody has more than this page.
  const server = await serveFolder(playgroundFolder, { base: "/some/where/" });
  try {
    for (const file of fs.readdirSync(folder).sort()) await import(new URL(file, folder).href);
    const waiting = scenarios.filter(({ name }) => name.includes(values.grep));
    const next = async () => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift())
        await playOne(browser, server.origin, one);
    };
    await Promise.all(Array.from({ length: atOnce }, next));
  } finally {
    await server.close();
    await close();
  }
}

async function playOne(browser, origin, { name, options, body }) {
  const start = Date.now();
  const page = await openPage(browser, origin, options);
  try {
    await body(page);
    page.assertHarmless();
    report.pass(name, Date.now() - start);
  } catch (error) {
    const picture = screenshotFile(`FAILED playground ${name}`);
    await page.page.screenshot({ path: picture }).catch(() => {});
    report.fail(name, `${error.stack}\nscreenshot: ${picture}`);
  }
  await page.close();
}
