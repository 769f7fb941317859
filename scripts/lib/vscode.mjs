import fs from "node:fs";
import path from "node:path";
import { editorNode } from "./editor-node.mjs";
import { vscodeHome } from "./paths.mjs";
import { writeLanguagePack, writeSettings } from "./profile.mjs";
import { stageExtension } from "./stage.mjs";

/** Generous, because a busy machine with a cold disk is slow; a healthy start takes about two seconds. */
const startTimeout = 120_000;

const serverMain = path.join(vscodeHome, "out/server-main.js");

/**
 * Start VS Code as a server for browsers, with a profile that lives in the sandbox's directory.
 *
 * @param {import("./sandbox.mjs").Sandbox} sandbox
 * @param {object} [options]
 * @param {number} [options.port] 0 lets the system choose
 * @param {string} [options.token] what the address must carry; without one, anybody on this machine gets a shell
 * @param {string} [options.locale] display language of the extension, as in `zh-cn`
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {boolean} [options.withExtension] Rolewright is there as an installed extension: a copy, so that VS Code can
 *   never delete anything in the checkout
 * @param {boolean} [options.testDriver] lets a page load an extension from anywhere and report test results; dialogs
 *   throw then
 */
export async function startVscode(sandbox, options = {}) {
  const data = path.join(sandbox.dir, "vscode");
  writeSettings(data, options.settings ?? {});
  if (options.locale) writeLanguagePack(data, options.locale);
  // A directory counts as an installed extension as long as VS Code has not written its list of extensions.
  if (options.withExtension) stageExtension(path.join(extensionsDir(sandbox), "rolewright"));

  const server = sandbox.spawn(editorNode(), serverArguments(sandbox, data, options), {
    env: editorEnvironment(sandbox),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = keepTail(server);
  const ended = new Promise((resolve) => server.once("close", resolve));
  const port = await listeningPort(server, log);
  return { port, origin: `http://127.0.0.1:${port}`, log, ended };
}

/** Where this sandbox keeps installed extensions. */
export function extensionsDir(/** @type {import("./sandbox.mjs").Sandbox} */ sandbox) {
  return path.join(sandbox.dir, "extensions");
}

/**
 * Put a packaged extension into the sandbox, as a user's `Install from VSIX…` does.
 * @param {import("./sandbox.mjs").Sandbox} sandbox
 * @param {string} vsix
 */
export async function installVsix(sandbox, vsix) {
  const args = [serverMain, "--install-extension", vsix, "--extensions-dir", extensionsDir(sandbox)];
  args.push("--server-data-dir", path.join(sandbox.dir, "vscode"), "--accept-server-license-terms");
  const installer = sandbox.spawn(editorNode(), args, {
    env: editorEnvironment(sandbox),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = keepTail(installer);
  const code = await new Promise((resolve) => installer.once("close", resolve));
  if (code !== 0) throw new Error(`VS Code did not install ${path.basename(vsix)}:\n${log()}`);
}

function serverArguments(sandbox, data, { port = 0, token, locale, testDriver }) {
  const args = [serverMain, "--host", "127.0.0.1", "--port", String(port)];
  args.push("--server-data-dir", data, "--extensions-dir", extensionsDir(sandbox));
  args.push("--accept-server-license-terms", "--telemetry-level", "off", "--disable-workspace-trust");
  // A closed page is gone: do not keep its extension host waiting for three hours.
  args.push("--reconnection-grace-time", "10");
  args.push(...(token ? ["--connection-token", token] : ["--without-connection-token"]));
  if (locale) args.push("--locale", locale);
  if (testDriver) args.push("--enable-smoke-test-driver");
  return args;
}

/**
 * Sockets and temporary files go into the sandbox. Variables of a VS Code this may be started from would make the
 * server believe that it is part of that one.
 */
function editorEnvironment(sandbox) {
  const temporary = path.join(sandbox.dir, "tmp");
  fs.mkdirSync(temporary, { recursive: true });
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  for (const name of Object.keys(env)) {
    if (/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|XDG_RUNTIME_DIR$|npm_)/.test(name)) delete env[name];
  }
  return env;
}

/** The last words of a process, for error messages. */
function keepTail(child) {
  let tail = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      tail = (tail + text).slice(-20_000);
    });
  }
  return () => tail;
}

/** The server says on its standard output which port it got; asking it is the only way without a race. */
function listeningPort(server, log) {
  return new Promise((resolve, reject) => {
    const fail = (why) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ${why}\n${log()}`));
    };
    const timer = setTimeout(() => fail("did not start in time"), startTimeout);
    server.once("error", (error) => fail(`could not be started: ${error.message}`));
    server.once("close", () => fail("ended at once"));
    server.stdout.on("data", () => {
      const found = /Extension host agent listening on (\d+)/.exec(log());
      if (!found) return;
      clearTimeout(timer);
      resolve(Number(found[1]));
    });
  });
}
