import fs from "node:fs";
import path from "node:path";
import { root } from "../../../scripts/lib/paths.mjs";

const folder = path.join(root, "dist/test/screenshots");

/**
 * Where the picture of that name goes.
 * @param {string} name
 */
export function screenshotFile(name) {
  fs.mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name.replaceAll(/[^\p{L}\p{N}.-]+/gu, "-")}.png`);
}
