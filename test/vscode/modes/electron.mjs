import path from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { editorPackage, root } from "../../../scripts/lib/paths.mjs";
import { findCommand } from "../../../scripts/lib/processes.mjs";
import { startSandbox } from "../../../scripts/lib/sandbox.mjs";
import { stageExtension } from "../../../scripts/lib/stage.mjs";
import { checkEnd, readResult } from "../driver/suite-results.mjs";
import { copyWorkspace } from "../driver/workspace.mjs";

const name = "the suite in a desktop VS Code";

/** Kept where `npm ci` clears it away with everything else. */
const cachePath = path.join(editorPackage, "node_modules/.cache/vscode-test");

/**
 * Run suite/ in the desktop VS Code that @vscode/test-electron downloads. A network that forbids the download, or a
 * machine without a screen, is no failure: the other modes run the same suite.
 * @param {import("../driver/report.mjs").Report} report
 */
export async function runInDesktop(report) {
  const display = displayCommand();
  if (!display) return report.skip(name, "there is no screen (on Debian and Ubuntu, xvfb makes one)");
  const executable = await download();
  if (executable instanceof Error)
    return report.skip(name, `its download was refused: ${executable.message}`);

  const sandbox = startSandbox();
  try {
    await runSuite(report, sandbox, [...display, executable]);
  } finally {
    await sandbox.end();
  }
}

/** What to put before a command that needs a screen; undefined when there is none to be had. */
function displayCommand() {
  if (process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  return findCommand("xvfb-run") ? ["xvfb-run", "--auto-servernum"] : undefined;
}

function download() {
  const reporter = { report() {}, error() {} };
  return downloadAndUnzipVSCode({ version: "stable", cachePath, timeout: 60_000, reporter }).catch(
    (error) => error,
  );
}

async function runSuite(report, sandbox, [command, ...first]) {
  const args = [
    ...first,
    copyWorkspace(sandbox),
    `--extensionDevelopmentPath=${stageExtension(path.join(sandbox.dir, "extension"))}`,
    `--extensionTestsPath=${path.join(root, "dist/test/vscode/index.cjs")}`,
    `--user-data-dir=${path.join(sandbox.dir, "user")}`,
    `--extensions-dir=${path.join(sandbox.dir, "extensions")}`,
    "--no-sandbox",
    "--disable-gpu",
    "--disable-updates",
    "--disable-workspace-trust",
    "--skip-welcome",
    "--skip-release-notes",
  ];
  const vscode = sandbox.spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  const log = [];
  for (const stream of [vscode.stdout, vscode.stderr])
    eachLine(stream, (line) => readResult(line, report) || log.push(line));
  const code = await new Promise((resolve) => vscode.once("close", resolve));
  checkEnd(report, code, log.slice(-20).join("\n"));
}

/**
 * @param {import("node:stream").Readable} stream
 * @param {(line: string) => void} use
 */
function eachLine(stream, use) {
  let rest = "";
  stream.setEncoding("utf8").on("data", (text) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) use(line);
  });
}
