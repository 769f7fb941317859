import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What nothing is made from: what is made, installed or tested. */
const apart = new Set([".git", "coverage", "dist", "node_modules", "test"]);
/** What is made and not committed. */
const made = ["server/src/generated", "snippets"];

const stampFile = (/** @type {string} */ root) => path.join(root, "dist/generated.txt");

/**
 * Whether everything that is made is there already, from the files as they are. Goes by names, sizes and times.
 * @param {string} root
 */
export function isFresh(root) {
  const file = stampFile(root);
  return existsSync(file) && readFileSync(file, "utf8") === `${sourcesOf(root)} ${madeOf(root)}\n`;
}

/**
 * Remembers that all was made from these sources; not when they have changed since, by whomever.
 * @param {string} root
 * @param {string} sources `sourcesOf` before it was made
 */
export function remember(root, sources) {
  if (sourcesOf(root) !== sources) return;
  const file = stampFile(root);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${sources} ${madeOf(root)}\n`);
}

/**
 * A digest of everything that something may be made from.
 * @param {string} root
 */
export const sourcesOf = (root) =>
  digest(root, ["."], (name) => !apart.has(path.basename(name)) && !made.includes(name));

const madeOf = (/** @type {string} */ root) => digest(root, made, () => true);

/**
 * @param {string} root
 * @param {string[]} folders
 * @param {(name: string) => boolean} counts
 */
function digest(root, folders, counts) {
  const hash = createHash("sha256").update(process.version);
  const look = (/** @type {string} */ folder) => {
    if (!existsSync(path.join(root, folder))) return;
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true }).sort(byName)) {
      const name = path.posix.join(folder, entry.name);
      if (!counts(name)) continue;
      if (entry.isDirectory()) look(name);
      else if (entry.isFile()) {
        const { size, mtimeMs } = statSync(path.join(root, name));
        hash.update(`${name}\0${size}\0${mtimeMs}\n`);
      }
    }
  };
  folders.forEach(look);
  return hash.digest("hex");
}

const byName = (/** @type {{ name: string }} */ a, /** @type {{ name: string }} */ b) =>
  a.name < b.name ? -1 : 1;
