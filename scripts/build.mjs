// Builds every bundle into dist/. `--watch` keeps on building.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { copyCharacterMaps } from "./lib/character-maps.mjs";
import { writeNotices } from "./lib/notices.mjs";
import { buildNpm } from "./lib/npm-bundle.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const watch = process.argv.includes("--watch");
const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: "linked",
  sourcesContent: false,
  legalComments: "none",
  charset: "utf8",
  // The build for browsers everywhere: the one for Node asks the environment for every token.
  alias: { yaml: path.join(root, "node_modules/yaml/browser/index.js") },
  logLevel: "warning",
  define: { ROLEWRIGHT_VERSION: JSON.stringify(version), ROLEWRIGHT_OPTIONAL_LIBRARIES: "undefined" },
};
// CommonJS for Node: the `yaml` package's build for Node uses `require`, which an ES module bundle has not.
const node = {
  ...common,
  platform: "node",
  format: "cjs",
  target: "node20",
  mainFields: ["module", "main"],
  // For ES modules among the libraries that ask where they are.
  define: {
    ...common.define,
    "import.meta.url": "importMetaUrl",
    "import.meta.dirname": "__dirname",
    "import.meta.resolve": "undefined",
  },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};
const browser = { ...common, platform: "browser", target: "es2022" };

/** The libraries for other file formats are a bundle of their own, beside the others, loaded when first needed. */
const convertersApart = {
  name: "converters-apart",
  setup(build) {
    build.onResolve({ filter: /\/formats\/index\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./formats.cjs", external: true } : undefined,
    );
  },
};

const bundles = [
  { ...node, entryPoints: ["client/src/extension.ts"], outfile: "dist/extension.cjs", external: ["vscode"] },
  {
    ...node,
    entryPoints: ["server/src/host/main.node.ts"],
    outfile: "dist/language-server.cjs",
    plugins: [convertersApart],
  },
  { ...node, entryPoints: ["server/src/host/start.node.ts"], outfile: "dist/server.cjs" },
  { ...node, entryPoints: ["server/src/formats/index.ts"], outfile: "dist/formats.cjs" },
  {
    ...browser,
    format: "cjs",
    entryPoints: ["client/src/extension.web.ts"],
    outfile: "dist/web/extension.js",
    external: ["vscode"],
  },
  {
    ...browser,
    // A worker has no document; some libraries have a build for that.
    conditions: ["worker"],
    format: "iife",
    entryPoints: ["server/src/host/main.browser.ts"],
    outfile: "dist/web/server.js",
  },
  {
    ...browser,
    format: "iife",
    entryPoints: ["client/webview/preview.ts"],
    outfile: "dist/webview/preview.js",
  },
  { ...browser, entryPoints: ["client/webview/preview.css"], outfile: "dist/webview/preview.css" },
  {
    ...browser,
    format: "iife",
    entryPoints: ["client/webview/org-chart.ts"],
    outfile: "dist/webview/org-chart.js",
  },
  { ...browser, entryPoints: ["client/webview/org-chart.css"], outfile: "dist/webview/org-chart.css" },
  {
    ...browser,
    format: "cjs",
    entryPoints: ["test/vscode/suite/index.ts"],
    outfile: "dist/test/vscode/index.cjs",
    external: ["vscode"],
  },
  {
    ...browser,
    format: "cjs",
    entryPoints: ["test/vscode/suite/index.ts"],
    outfile: "dist/test/vscode/index.js",
    external: ["vscode"],
  },
];

execFileSync(process.execPath, [path.join(root, "scripts/generate.mjs")], { stdio: "inherit" });
copyCharacterMaps();
const present = bundles.filter(({ entryPoints: [entry] }) => existsSync(path.join(root, entry)));
const { define, alias } = common;
if (watch) {
  const contexts = await Promise.all(present.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
  await buildNpm({ define, alias, watching: true });
  console.log("watching");
} else {
  const npm = buildNpm({ define, alias, watching: false });
  const built = await Promise.all(present.map((options) => esbuild.build({ ...options, metafile: true })));
  writeNotices(
    built.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
    "dist/THIRD_PARTY_NOTICES.txt",
  );
  await npm;
}
