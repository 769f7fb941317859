import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { codeOf, kindOf } from "./disk.ts";

/**
 * Writes a file whole or not at all: beside it first, then in its place. A link stays a link, the mode stays;
 * what is no file (`/dev/stdout`) is written to. The code (`ENOENT`, `EISDIR`, …) when that fails, null else.
 */
export function writeWhole(file: string, text: string | Uint8Array): string | null {
  let beside: string | null = null;
  try {
    const before = statSync(file, { throwIfNoEntry: false });
    if (before !== undefined && !before.isFile()) {
      writeFileSync(file, text);
      return null;
    }
    const target = before === undefined ? file : realpathSync(file);
    beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    writeFileSync(beside, text, { flag: "wx" });
    if (before !== undefined) chmodSync(beside, before.mode);
    renameSync(beside, target);
    return null;
  } catch (error) {
    if (beside !== null) rmSync(beside, { force: true });
    return codeOf(error);
  }
}

/**
 * Makes a folder and those it is in. The code when that fails, null else. One after another: Node's own way of making
 * them all never returns where a file system says that a folder is not there though the one around it is (`/proc/x`).
 */
export function makeFolders(folder: string): string | null {
  if (isFolder(folder)) return null;
  const around = path.dirname(folder);
  const failed = around === folder ? null : makeFolders(around);
  if (failed !== null) return failed;
  try {
    mkdirSync(folder);
    return null;
  } catch (error) {
    // Somebody else may have made it in between.
    return isFolder(folder) ? null : codeOf(error);
  }
}

const isFolder = (file: string): boolean => kindOf(file) === "folder";
