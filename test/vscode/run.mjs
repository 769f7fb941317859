/**
 * Rolewright in real VS Code:
 *
 *   node test/vscode/run.mjs <mode> [--grep text] [--results file]
 *
 *   vscode    suite/ in the node extension host        zh-cn   the same with VS Code in Chinese
 *   web       the same in the web extension host       electron  the same in a downloaded desktop VS Code
 *   vsix      the packaged extension, installed        ui      scenarios with mouse and keyboard (ui/scenarios/)
 *   start     `npm start`, and that Ctrl+C leaves nothing behind
 *
 * Expects what scripts/test.mjs prepares: installed packages and a build.
 */
import { parseArgs } from "node:util";
import { makeReport } from "./driver/report.mjs";

const modes = {
  vscode: async (report) => (await import("./modes/hosts.mjs")).runInHost(report, { mode: "vscode" }),
  "zh-cn": async (report) =>
    (await import("./modes/hosts.mjs")).runInHost(report, { mode: "zh-cn", locale: "zh-cn" }),
  web: async (report) => (await import("./modes/hosts.mjs")).runInHost(report, { mode: "web", web: true }),
  vsix: async (report) => (await import("./modes/vsix.mjs")).runPackaged(report),
  ui: async (report, options) => (await import("./modes/ui.mjs")).runScenarios(report, options),
  start: async (report) => (await import("./modes/start.mjs")).runStart(report),
  electron: async (report) => (await import("./modes/electron.mjs")).runInDesktop(report),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: "string", default: "" }, results: { type: "string" } },
});
const mode = positionals[0] ?? "";
if (!(mode in modes)) {
  console.error(`Usage: node test/vscode/run.mjs ${Object.keys(modes).join("|")}`);
  process.exit(2);
}

const report = makeReport(mode);
try {
  await modes[mode](report, values);
} catch (error) {
  report.fail("could not run", error.stack ?? String(error));
}
if (values.results) report.write(values.results);
process.exit(report.counts.failed === 0 ? 0 : 1);
