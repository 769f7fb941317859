/**
 * `npm start`: VS Code in a browser, with Rolewright loaded, on samples/. Sets up a fresh clone by itself.
 *
 *   npm start -- --port 9200      a fixed port (otherwise 9200, or a free one when that is taken)
 *   npm start -- --locale zh-cn   the extension in Chinese
 *   npm start -- --no-open        only print the address
 *   npm start -- --desktop        the VS Code installed on this computer instead (`code`)
 *   npm start -- ~/roles          another folder than samples/
 */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { startDesktop } from "./lib/desktop.mjs";
import { ensureEditor, ensureTools } from "./lib/install.mjs";
import { atEnd } from "./lib/lifetime.mjs";
import { openInBrowser } from "./lib/open.mjs";
import { root } from "./lib/paths.mjs";
import { freePort, isFree } from "./lib/port.mjs";
import { npm } from "./lib/processes.mjs";
import { startSandbox } from "./lib/sandbox.mjs";
import { startVscode } from "./lib/vscode.mjs";

const usualPort = 9200;

const { options, folder } = readArguments();
try {
  const port = await choosePort();
  ensureTools();
  npm(["run", "-s", "build"], root);
  if (options.desktop) startDesktop(folder);
  else await startInBrowser(port);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        port: { type: "string" },
        locale: { type: "string" },
        "no-open": { type: "boolean", default: false },
        desktop: { type: "boolean", default: false },
      },
    });
    // npm runs scripts in the checkout; a relative folder is meant from where the person stands.
    const from = process.env.INIT_CWD ?? ".";
    const given = positionals[0] && path.resolve(from, positionals[0]);
    if (given && !fs.existsSync(given)) throw new Error(`There is no folder ${given}.`);
    return { options: values, folder: given ?? path.join(root, "samples") };
  } catch (error) {
    console.error(
      `${error.message}\nUsage: npm start -- [--port N] [--locale zh-cn] [--no-open] [--desktop] [folder]`,
    );
    process.exit(2);
  }
}

/** @param {number} port */
async function startInBrowser(port) {
  ensureEditor();
  const sandbox = startSandbox();
  let asked = false;
  atEnd(() => {
    asked = true;
    // Ctrl+C is how this is meant to end: not a failure that npm should report.
    process.exitCode = 0;
    console.log("\nStopping …");
  });
  try {
    const token = randomBytes(16).toString("hex");
    const { locale } = options;
    const { origin, ended } = await startVscode(sandbox, { port, token, locale, withExtension: true });
    announce(`${origin}/?${new URLSearchParams({ tkn: token, folder })}`, port);
    await ended;
  } finally {
    await sandbox.end();
  }
  if (!asked) throw new Error("VS Code's server ended by itself.");
}

async function choosePort() {
  if (options.port === undefined) return (await isFree(usualPort)) ? usualPort : freePort();
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`--port ${options.port} is no port number.`);
  if (!(await isFree(port))) throw new Error(`Port ${port} is taken. Choose another, or leave out --port.`);
  return port;
}

/**
 * @param {string} address
 * @param {number} port
 */
function announce(address, port) {
  const opened = process.stdout.isTTY && !options["no-open"] && openInBrowser(address);
  console.log(`
  Rolewright is ready${opened ? " and opens in your browser" : ""}:

  ${address}

  From another computer, forward the port first: ssh -L ${port}:127.0.0.1:${port} <this machine>
  and open the same address there. (Previews need 127.0.0.1, localhost or https.)
  Ctrl+C stops it and leaves nothing behind.
`);
}
