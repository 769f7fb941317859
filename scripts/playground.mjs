/**
 * The playground: a page that checks a job description in the browser, with no server behind it.
 *
 *   npm run playground                  builds dist/playground/ and serves it on this computer
 *   npm run playground -- --build       only builds it: the folder may be put on any static host, in any path
 *   npm run playground -- --port 8080   at this port; a free one when left out
 *   npm run playground -- --no-server   with the language server that dist/web/ has
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { writeNotices } from "./lib/notices.mjs";
import { root } from "./lib/paths.mjs";
import { serveFolder } from "./lib/static-server.mjs";

const source = path.join(root, "playground");
export const playgroundFolder = path.join(root, "dist/playground");

/**
 * What the page may do: nothing but run what lies beside it. `blob:` is for the worker, which then has the same policy.
 * @param {string} nonce
 */
const policy = (nonce) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src blob:",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * Builds the page. With `fresh: false` it takes the language server that dist/web/ has and leaves out the notices of
 * the libraries, which only a page that is given to others needs.
 */
export async function buildPlayground({ fresh = true } = {}) {
  if (fresh) execFileSync(process.execPath, [path.join(root, "scripts/build.mjs")], { stdio: "inherit" });
  fs.rmSync(playgroundFolder, { recursive: true, force: true });
  fs.mkdirSync(playgroundFolder, { recursive: true });
  const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning",
    metafile: true,
    platform: "browser",
    target: "es2022",
    define: { ROLEWRIGHT_VERSION: JSON.stringify(version) },
    alias: { yaml: path.join(root, "node_modules/yaml/browser/index.js") },
  };
  const built = await Promise.all([
    esbuild.build({
      ...common,
      format: "iife",
      entryPoints: ["playground/src/main.ts"],
      outfile: "dist/playground/playground.js",
      loader: { ".md": "text", ".yaml": "text" },
    }),
    esbuild.build({
      ...common,
      conditions: ["worker"],
      format: "iife",
      entryPoints: ["server/src/formats/main.browser.ts"],
      outfile: "dist/playground/formats.js",
    }),
    ...["page.css", "preview.css"].map((name) =>
      esbuild.build({ ...common, entryPoints: [`playground/${name}`], outfile: `dist/playground/${name}` }),
    ),
  ]);
  const server = fs.readFileSync(path.join(root, "dist/web/server.js"), "utf8");
  // Without the address of a source map that is not there.
  const code = server.replace(/\n\/\/# sourceMappingURL=\S+\s*$/u, "\n");
  // In a worker it runs; in a page, which may be opened as a file, it waits to be put into a worker (server/worker.ts).
  const either = `(() => { const run = () => {${code}}; if ("document" in globalThis) globalThis.rolewrightServer = run; else run(); })();\n`;
  fs.writeFileSync(path.join(playgroundFolder, "server.js"), either);
  fs.copyFileSync(path.join(source, "icon.svg"), path.join(playgroundFolder, "icon.svg"));
  const script = fs.readFileSync(path.join(playgroundFolder, "playground.js"));
  // No secret: it tells the editor's own style elements from any that a text might bring.
  const nonce = createHash("sha256").update(script).digest("base64url").slice(0, 24);
  const page = fs.readFileSync(path.join(source, "index.html"), "utf8");
  const finished = page.replaceAll("@nonce@", nonce).replaceAll("@policy@", policy(nonce));
  fs.writeFileSync(path.join(playgroundFolder, "index.html"), finished);
  if (!fresh) return;
  const entryPoints = ["server/src/host/main.browser.ts"];
  const worker = { ...common, conditions: ["worker"], minify: false, write: false, outfile: "server.js" };
  const all = [...built, await esbuild.build({ ...worker, entryPoints })];
  const modules = all.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeNotices(modules, "dist/playground/THIRD_PARTY_NOTICES.txt");
}

/** Sizes as they are and as a host sends them. */
function tellSizes() {
  for (const name of fs.readdirSync(playgroundFolder).sort()) {
    const bytes = fs.readFileSync(path.join(playgroundFolder, name));
    const kilobytes = (/** @type {number} */ size) => `${(size / 1000).toFixed(0)} kB`.padStart(8);
    console.log(`${name.padEnd(16)}${kilobytes(bytes.length)}${kilobytes(gzipSync(bytes).length)} gzip`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      build: { type: "boolean", default: false },
      "no-server": { type: "boolean", default: false },
      port: { type: "string", default: "0" },
    },
  });
  await buildPlayground({ fresh: !values["no-server"] });
  tellSizes();
  if (values.build)
    console.log(`built ${path.relative(process.cwd(), playgroundFolder) || playgroundFolder}`);
  else {
    const { origin } = await serveFolder(playgroundFolder, { port: Number(values.port) });
    console.log(`\nPlayground: ${origin}\nPress Ctrl+C to stop.`);
  }
}
