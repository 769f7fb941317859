import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../virtual", import.meta.url));

/** The folder's address. It begins with an owner, as those of repositories do. */
export const virtualFolder = "memfs://company/roles";

/**
 * An extension that keeps a copy of a folder's files in memory, for the web extension host. Gives the folder it is in.
 * @param {string} target
 * @param {string} folder whose files, not those of folders in it, there will be
 */
export function stageVirtualFolder(target, folder) {
  fs.mkdirSync(target, { recursive: true });
  fs.copyFileSync(path.join(source, "package.json"), path.join(target, "package.json"));
  const files = Object.fromEntries(
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), "utf8")]),
  );
  const code = fs.readFileSync(path.join(source, "extension.js"), "utf8");
  fs.writeFileSync(path.join(target, "extension.js"), `const files = ${JSON.stringify(files)};\n${code}`);
  return target;
}
