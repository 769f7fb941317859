/**
 * `npm run package`: what is published, in dist/packages/.
 *
 *   rolewright-<version>.vsix   the extension
 *   rolewright-<version>.tgz    the command line, the language server and the library, for npm
 *
 * `--stage` only puts the extension together, unpacked, in dist/stage/extension/; `--npm` makes only the tarball.
 * `--no-build` takes the build that is there.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureEditor, ensureTools } from "./lib/install.mjs";
import { packageForNpm } from "./lib/npm-package.mjs";
import { editorPackage, root } from "./lib/paths.mjs";
import { npm } from "./lib/processes.mjs";
import { copyFiles, readManifest, stageExtension } from "./lib/stage.mjs";

/**
 * An extension that is slow to download is not tried. A third of it is what reads and writes other formats (Word, PDF
 * with the tables of Chinese characters), which is loaded when it is first used.
 */
const vsixBudget = 3.1 * 1024 * 1024;

const packages = path.join(root, "dist/packages");
const extensionStage = path.join(root, "dist/stage/extension");

const { values: options } = parseArgs({
  options: {
    stage: { type: "boolean", default: false },
    npm: { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
  },
});

ensureTools();
if (!options["no-build"]) npm(["run", "-s", "build"], root);
if (options.stage) {
  stageExtension(extensionStage);
} else {
  fs.mkdirSync(packages, { recursive: true });
  if (!options.npm) packageExtension();
  packageForNpm(packages);
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

/** @param {string} file */
function report(file) {
  console.log(`${path.relative(root, file)}  ${inKilobytes(fs.statSync(file).size)}`);
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return `${Math.ceil(bytes / 1024)} KB`;
}
