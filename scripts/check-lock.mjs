/**
 * Is every lock file one that `npm ci` accepts on every platform, behind every registry?
 *
 * A registry mirror that lacks some platform's package makes npm write a lock file without it, which `npm ci` then
 * refuses elsewhere. And a lock file that names the registry it was made with sends everybody else there. Both are
 * found here by name, right after the dependency was changed.
 */
import fs from "node:fs";
import path from "node:path";
import { editorPackage, root } from "./lib/paths.mjs";

const problems = [root, editorPackage, path.join(root, "test/package"), path.join(root, "bench")].flatMap(
  checkLock,
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** @param {string} dir */
function checkLock(dir) {
  const file = path.join(dir, "package-lock.json");
  const label = path.relative(root, file);
  const { packages } = JSON.parse(fs.readFileSync(file, "utf8"));
  const manifest = JSON.parse(fs.readFileSync(path.join(dir, "package.json"), "utf8"));
  const found = [
    ...missingPackages(packages),
    ...registryNames(packages),
    ...staleVersions(manifest, packages[""]),
  ];
  return found.map((problem) => `${label}: ${problem}`);
}

/** @param {Record<string, { optionalDependencies?: Record<string, string> }>} packages */
function missingPackages(packages) {
  const names = new Set(Object.keys(packages).map(packageName));
  return Object.entries(packages).flatMap(([at, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${packageName(at) || "the package itself"} lists ${name}, which has no entry`),
  );
}

/** @param {Record<string, { resolved?: string }>} packages */
function registryNames(packages) {
  const named = Object.keys(packages).filter((at) => packages[at].resolved !== undefined);
  if (named.length === 0) return [];
  return [`${named.length} entries name a registry; run "npm install --omit-lockfile-registry-resolved"`];
}

/** package.json changed by hand, lock file forgotten. */
function staleVersions(manifest, locked) {
  return ["dependencies", "devDependencies", "optionalDependencies"]
    .filter((key) => !sameEntries(manifest[key], locked[key]))
    .map((key) => `${key} are not those of package.json; run "npm install"`);
}

/**
 * @param {Record<string, string>} [one]
 * @param {Record<string, string>} [other]
 */
function sameEntries(one = {}, other = {}) {
  const lines = (/** @type {Record<string, string>} */ entries) =>
    Object.entries(entries).map(String).sort().join("\n");
  return lines(one) === lines(other);
}

/**
 * `node_modules/a/node_modules/@b/c` is the package `@b/c`.
 * @param {string} at
 */
function packageName(at) {
  const folder = "node_modules/";
  return at.includes(folder) ? at.slice(at.lastIndexOf(folder) + folder.length) : "";
}
