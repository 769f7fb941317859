import fs from "node:fs";
import path from "node:path";
import { npmFolder, npmList, optionalLibraries } from "./npm-bundle.mjs";
import { root } from "./paths.mjs";
import { npm } from "./processes.mjs";
import { readManifest, writeJson } from "./stage.mjs";

/** All files of the package as they are installed. What CI fetches for every run has to stay small. */
const budget = 2 * 1024 * 1024;

const stage = path.join(root, "dist/stage/npm");

/** Files beside `dist/`: where they come from and what they are called there. */
const documents = [
  ["docs/npm.md", "README.md"],
  ["LICENSE", "LICENSE"],
];

/** What the package takes over from our package.json. */
const sharedKeys = [
  "name",
  "version",
  "description",
  "license",
  "author",
  "homepage",
  "repository",
  "bugs",
  "keywords",
];

/**
 * The npm package of the build that is there, as a tarball. Fails when it is over its budget.
 * @param {string} folder where to put it
 * @returns {string} the tarball
 */
export function packageForNpm(folder) {
  const { files, libraries } = JSON.parse(fs.readFileSync(path.join(root, npmList), "utf8"));
  fs.rmSync(stage, { recursive: true, force: true });
  fs.mkdirSync(path.join(stage, "dist"), { recursive: true });
  for (const file of files) fs.copyFileSync(path.join(root, npmFolder, file), path.join(stage, "dist", file));
  // It is written as a declaration and imports nothing.
  fs.copyFileSync(path.join(root, "server/src/api/types.ts"), path.join(stage, "dist/index.d.ts"));
  for (const [from, to] of documents) fs.copyFileSync(path.join(root, from), path.join(stage, to));
  const manifest = readManifest();
  writeJson(path.join(stage, "package.json"), publishedManifest(manifest, libraries));
  fs.mkdirSync(folder, { recursive: true });
  npm(["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], stage);
  const tarball = path.join(folder, `${manifest.name}-${manifest.version}.tgz`);
  const size = sizeOf(stage);
  const inKilobytes = (/** @type {number} */ bytes) => `${Math.ceil(bytes / 1024)} KB`;
  console.log(
    `${path.relative(root, tarball)}  ${inKilobytes(fs.statSync(tarball).size)}, unpacked ${inKilobytes(size)} of ${inKilobytes(budget)}`,
  );
  if (size > budget)
    throw new Error(
      `The npm package has ${inKilobytes(size)} unpacked, its budget is ${inKilobytes(budget)}.`,
    );
  return tarball;
}

/**
 * @param {Record<string, any>} manifest our own
 * @param {readonly string[]} libraries the build asks for
 */
function publishedManifest(manifest, libraries) {
  const { devDependencies, engines } = manifest;
  const installed = libraries.filter((name) => !optionalLibraries.includes(name));
  const versions = (/** @type {readonly string[]} */ names, prefix = "") =>
    Object.fromEntries(names.map((name) => [name, `${prefix}${devDependencies[name]}`]));
  return {
    ...Object.fromEntries(sharedKeys.filter((key) => key in manifest).map((key) => [key, manifest[key]])),
    type: "module",
    bin: { rolewright: "dist/cli.mjs" },
    main: "./dist/index.mjs",
    types: "./dist/index.d.ts",
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.mjs" },
      "./package.json": "./package.json",
    },
    engines: { node: engines.node },
    dependencies: versions(installed),
    peerDependencies: versions(optionalLibraries, "~"),
    peerDependenciesMeta: Object.fromEntries(optionalLibraries.map((name) => [name, { optional: true }])),
  };
}

/**
 * @param {string} folder
 * @returns {number} bytes of all files in it
 */
function sizeOf(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
