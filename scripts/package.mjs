/**
 * `npm run package`: what is published, in dist/packages/.
 *
 *   rolewright-<version>.vsix   the extension
 *   rolewright-<version>.tgz    the command line and the language server, for npm
 *
 * `--stage` only puts the extension together, unpacked, in dist/stage/extension/. `--no-build` takes the build that is
 * there.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { characterMapFiles } from "./lib/character-maps.mjs";
import { ensureEditor, ensureTools } from "./lib/install.mjs";
import { editorPackage, root } from "./lib/paths.mjs";
import { npm } from "./lib/processes.mjs";
import { copyFiles, readManifest, stageExtension, writeJson } from "./lib/stage.mjs";

/**
 * An extension that is slow to download is not tried. A third of it is what reads and writes other formats (Word, PDF
 * with the tables of Chinese characters), which is loaded when it is first used.
 */
const vsixBudget = 3.1 * 1024 * 1024;

const packages = path.join(root, "dist/packages");
const extensionStage = path.join(root, "dist/stage/extension");
const npmStage = path.join(root, "dist/stage/npm");

/** Files of the npm package, beside its package.json. Those that do not exist yet are left out. */
const npmFiles = [
  "dist/cli.cjs",
  "dist/server.cjs",
  "dist/formats.cjs",
  "dist/THIRD_PARTY_NOTICES.txt",
  ...characterMapFiles,
  "README.md",
  "README.zh-CN.md",
  "CHANGELOG.md",
  "LICENSE",
];

/** What the npm package takes over from our package.json. */
const npmKeys = [
  "name",
  "version",
  "description",
  "license",
  "author",
  "homepage",
  "repository",
  "bugs",
  "keywords",
  "bin",
];

const { values: options } = parseArgs({
  options: {
    stage: { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
  },
});

ensureTools();
if (!options["no-build"]) npm(["run", "-s", "build"], root);
if (options.stage) {
  stageExtension(extensionStage);
} else {
  fs.mkdirSync(packages, { recursive: true });
  packageExtension();
  packageCommandLine();
}

function packageExtension() {
  ensureEditor();
  const { name, version } = readManifest();
  const vsix = path.join(packages, `${name}-${version}.vsix`);
  const vsce = path.join(editorPackage, "node_modules/@vscode/vsce/vsce");
  // The bundles need no node_modules. Relative links stay as they are until there is a public repository to point at.
  const options = [
    "--no-dependencies",
    "--allow-missing-repository",
    "--skip-license",
    "--no-rewrite-relative-links",
  ];
  stageExtension(extensionStage);
  // vsce reads the list once more; should it ever understand it differently, a file is missing and the tests tell.
  copyFiles([".vscodeignore"], extensionStage);
  execFileSync(process.execPath, [vsce, "package", ...options, "--out", vsix], {
    cwd: extensionStage,
    stdio: ["ignore", "ignore", "inherit"],
  });
  report(vsix);
  const size = fs.statSync(vsix).size;
  if (size > vsixBudget) {
    throw new Error(`The extension has ${inKilobytes(size)}, its budget is ${inKilobytes(vsixBudget)}.`);
  }
}

function packageCommandLine() {
  fs.rmSync(npmStage, { recursive: true, force: true });
  copyFiles(
    npmFiles.filter((file) => fs.existsSync(path.join(root, file))),
    npmStage,
  );
  // `rolewright explain` prints these pages.
  fs.cpSync(path.join(root, "docs/rules"), path.join(npmStage, "docs/rules"), { recursive: true });
  const manifest = readManifest();
  const published = Object.fromEntries(
    npmKeys.filter((key) => key in manifest).map((key) => [key, manifest[key]]),
  );
  writeJson(path.join(npmStage, "package.json"), {
    ...published,
    description: inWords(manifest.description),
    type: "commonjs",
    engines: { node: manifest.engines.node },
  });
  npm(
    ["pack", "--silent", "--ignore-scripts", "--pack-destination", path.relative(npmStage, packages)],
    npmStage,
  );
  report(path.join(packages, `${manifest.name}-${manifest.version}.tgz`));
}

/** The manifest's texts are keys of package.nls.json, which npm knows nothing of. */
function inWords(text) {
  const key = /^%(.+)%$/.exec(text)?.[1];
  return key === undefined
    ? text
    : JSON.parse(fs.readFileSync(path.join(root, "package.nls.json"), "utf8"))[key];
}

/** @param {string} file */
function report(file) {
  console.log(`${path.relative(root, file)}  ${inKilobytes(fs.statSync(file).size)}`);
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return `${Math.ceil(bytes / 1024)} KB`;
}
