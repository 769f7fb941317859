import fs from "node:fs";
import path from "node:path";
import { editorPackage, root, vscodeHome } from "./paths.mjs";
import { npm } from "./processes.mjs";

/** The level is named because `npm --silent test` hands its silence down, errors included. */
const options = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];

/** What every command needs: compiler, bundler, test runner. */
export function ensureTools() {
  if (isInstalled(root)) return;
  console.log("Installing the development tools …");
  npm(["ci", ...options], root);
}

/**
 * VS Code, Playwright and vsce. Install scripts stay off: nothing has to be compiled, and the ones that would run only
 * build parts which this use of VS Code never loads.
 */
export function ensureEditor() {
  if (!isInstalled(editorPackage)) {
    console.log("Installing VS Code and its test tools (about 160 MB, once) …");
    npm(["ci", "--ignore-scripts", ...options], editorPackage);
  }
  linkModules();
}

/**
 * VS Code looks for its modules in a directory of its own. They are installed one level higher, from our lock file,
 * because the lock file that comes with VS Code is out of step with its package.json and refuses to install.
 */
function linkModules() {
  const link = path.join(vscodeHome, "node_modules");
  const modules = path.join(editorPackage, "node_modules");
  if (fs.existsSync(link)) return;
  fs.rmSync(link, { force: true });
  // "junction" is what Windows allows without special rights; it needs the whole path. Others ignore the word.
  const target = process.platform === "win32" ? modules : path.relative(vscodeHome, modules);
  fs.symlinkSync(target, link, "junction");
}

/**
 * True when the installed packages are those of the lock file. npm writes down what it installed as its last act, so an
 * interrupted installation does not count. Contents are compared, not times: a copied checkout has any times.
 * @param {string} dir
 */
export function isInstalled(dir) {
  const wanted = readPackages(path.join(dir, "package-lock.json"));
  const present = readPackages(path.join(dir, "node_modules/.package-lock.json"));
  if (!wanted || !present) return false;
  const missing = Object.keys(wanted).filter((at) => at !== "" && !present[at] && !wanted[at].optional);
  const different = Object.keys(present).filter((at) => present[at].version !== wanted[at]?.version);
  return missing.length === 0 && different.length === 0;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readPackages(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(lockFile, "utf8")).packages;
  } catch {
    return undefined;
  }
}
