import fs from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/** Needed while developing, wrong or useless in the extension. */
const developmentKeys = ["type", "private", "bin", "scripts", "devDependencies", "allowScripts"];

/**
 * Make the extension as a user gets it in a directory of its own. Everything that runs the extension starts from here,
 * so a file that is missing in the package is missed by the tests too.
 * @param {string} target
 */
export function stageExtension(target) {
  fs.rmSync(target, { recursive: true, force: true });
  copyFiles(listedFiles(), target);
  const manifest = readManifest();
  // VS Code refuses "type": "module" together with a browser entry; the bundles are CommonJS in any case.
  for (const key of developmentKeys) delete manifest[key];
  writeJson(path.join(target, "package.json"), manifest);
  requireNamedFiles(manifest, target);
  return target;
}

export function readManifest() {
  return JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
}

/**
 * @param {string} file
 * @param {unknown} value
 */
export function writeJson(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * @param {string[]} files relative to the checkout
 * @param {string} target
 */
export function copyFiles(files, target) {
  for (const file of files) {
    const copy = path.join(target, file);
    fs.mkdirSync(path.dirname(copy), { recursive: true });
    // Nobody reads the JSON of an installed extension; without its blanks it loads sooner.
    if (file.endsWith(".json"))
      fs.writeFileSync(copy, JSON.stringify(JSON.parse(fs.readFileSync(path.join(root, file), "utf8"))));
    else fs.copyFileSync(path.join(root, file), copy);
  }
}

/** Files of the checkout that `.vscodeignore` lets in. Lines that match nothing (yet) are no mistake. */
export function listedFiles() {
  const lines = fs.readFileSync(path.join(root, ".vscodeignore"), "utf8").split(/\r?\n/);
  const patterns = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  return patterns.flatMap(matchingFiles);
}

/**
 * The list needs `*` in the last part of a path and nothing more.
 * @param {string} pattern
 */
function matchingFiles(pattern) {
  const folder = path.posix.dirname(pattern);
  const [before, after] = path.posix.basename(pattern).split("*");
  if (after === undefined) return fs.existsSync(path.join(root, pattern)) ? [pattern] : [];
  if (!fs.existsSync(path.join(root, folder))) return [];
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith(before) && entry.name.endsWith(after))
    .map((entry) => path.posix.join(folder, entry.name))
    .sort();
}

/** Every file that the manifest names must have been copied. */
function requireNamedFiles(manifest, target) {
  const { main, browser, icon, contributes } = manifest;
  const missing = namedFiles({ main, browser, icon: icon && `./${icon}`, contributes }).filter(
    (file) => !fs.existsSync(path.join(target, file)),
  );
  if (missing.length === 0) return;
  throw new Error(
    `package.json names files that were not built or that .vscodeignore leaves out: ${missing.join(", ")}`,
  );
}

/** @returns {string[]} */
function namedFiles(value) {
  if (typeof value === "string") return value.startsWith("./") ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(namedFiles);
}
