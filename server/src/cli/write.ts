import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { codeOf, kindOf } from "./disk.ts";

/**
 * Writes a file whole or not at all: beside it first, then in its place. A link stays a link, the mode stays;
 * what is no file (`/dev/stdout`) is written to. The code (`ENOENT`, `EISDIR`, …) when that fails, null else.
 */
export function writeWhole(file: string, text: string | Uint8Array): string | null {
  endBetweenFiles();
  let beside: string | null = null;
  try {
    const before = statSync(file, { throwIfNoEntry: false });
    if (before !== undefined && !before.isFile()) {
      writeFileSync(file, text);
      return null;
    }
    const target = before === undefined ? file : realpathSync(file);
    // A name of its own, for the file's may be as long as names can be, and another run may have left one.
    beside = path.join(path.dirname(target), `.rolewright-${randomBytes(6).toString("hex")}.tmp`);
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
  endBetweenFiles();
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

/** What shells call these ends: 128 and the signal's number. */
const endings = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const end = (signal: NodeJS.Signals): void =>
  process.exit(signal in endings ? endings[signal as keyof typeof endings] : 1);

/**
 * From now on the program ends by an interruption when it has nothing half done: a signal that has a listener waits
 * until what runs has returned. Before the first file is written the system ends it at once, whatever it is at.
 */
export function endBetweenFiles(): void {
  for (const signal of Object.keys(endings) as (keyof typeof endings)[])
    if (!process.listeners(signal).includes(end)) process.on(signal, end);
}

/** Gives interruptions their turn; between two files of many. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const isFolder = (file: string): boolean => kindOf(file) === "folder";
