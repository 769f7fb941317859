import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const fixtures = fileURLToPath(new URL("../fixtures/workspace", import.meta.url));

/**
 * An empty folder inside the sandbox. Each has a parent of its own, for the sake of one name that looks natural in a
 * screenshot.
 * @param {import("../../../scripts/lib/sandbox.mjs").Sandbox} sandbox
 */
export function newFolder(sandbox) {
  const parent = path.join(sandbox.dir, "workspaces");
  fs.mkdirSync(parent, { recursive: true });
  const folder = path.join(fs.mkdtempSync(`${parent}${path.sep}`), "roles");
  fs.mkdirSync(folder);
  return folder;
}

/**
 * A copy of the fixture workspace inside the sandbox: tests type into files, and the checkout is not theirs to change.
 * @param {import("../../../scripts/lib/sandbox.mjs").Sandbox} sandbox
 */
export function copyWorkspace(sandbox) {
  const copy = newFolder(sandbox);
  fs.cpSync(fixtures, copy, { recursive: true });
  return copy;
}

/**
 * Give a folder the files of another and some more, and nothing else; the names at its top, and whether anything had to
 * be done. Files that are right already are not touched.
 * @param {string} folder
 * @param {string | undefined} base the fixture workspace when left out
 * @param {Record<string, string>} files
 */
export function restoreWorkspace(folder, base = fixtures, files = {}) {
  const wanted = new Map([...filesIn(base)].map((name) => [name, fs.readFileSync(path.join(base, name))]));
  for (const [name, text] of Object.entries(files)) wanted.set(path.normalize(name), Buffer.from(text));
  const tops = new Set([...wanted.keys()].map((name) => name.split(path.sep)[0]));
  const surplus = [
    ...filesIn(folder).filter((name) => !wanted.has(name)),
    ...fs.readdirSync(folder).filter((name) => !tops.has(name)),
  ];
  for (const name of surplus) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  let changed = surplus.length > 0;
  for (const [name, bytes] of wanted) {
    const file = path.join(folder, name);
    if (fs.existsSync(file) && fs.readFileSync(file).equals(bytes)) continue;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
    changed = true;
  }
  return { tops: [...tops], changed };
}

/** @param {string} folder */
function filesIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}
