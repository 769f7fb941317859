import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

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
    return typeof error === "object" && error !== null && "code" in error
      ? String(error.code)
      : String(error);
  }
}
