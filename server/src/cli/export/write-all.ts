import { randomBytes } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { Localised } from "../../vocabulary/language.ts";
import { cannotWrite } from "../cannot.ts";
import { relativeTo } from "../discover.ts";
import { codeOf, kindOf } from "../disk.ts";
import { makeFolders, writeWhole } from "../write.ts";

export interface Written {
  /** Absolute. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

export interface WriteOptions {
  readonly cwd: string;
  /** Overwrite what is there. */
  readonly force: boolean;
  /** Files that are never overwritten: what is exported. */
  isSource(file: string): boolean;
}

/** Why files cannot be written where they shall go, before any work is done; null when they can. */
export function obstacle(files: readonly string[], { cwd, force, isSource }: WriteOptions): Localised | null {
  const source = files.find(isSource);
  if (source !== undefined) return overSource(relativeTo(cwd, source));
  const there = files.filter((file) => kindOf(file) === "file");
  const [first] = there;
  if (first !== undefined && !force) return overwrites(relativeTo(cwd, first), there.length - 1);
  const folder = files.find((file) => kindOf(file) === "folder");
  return folder === undefined ? null : cannotWrite(relativeTo(cwd, folder), "EISDIR");
}

/**
 * Writes files, each whole or not at all; a folder that is not there yet comes to be with all of them or not at all.
 * Null when it is done.
 */
export function writeAll(
  files: readonly Written[],
  folder: string | null,
  options: WriteOptions,
): Localised | null {
  const { cwd } = options;
  const blocked = obstacle(
    files.map(({ file }) => file),
    options,
  );
  if (blocked !== null) return blocked;
  const isNew = folder !== null && typeof kindOf(folder) === "object";
  if (!isNew || folder === null) return writeEach(files, cwd);
  // Short: names have 255 bytes at most, and a Chinese character takes three.
  const beside = path.join(path.dirname(folder), `.rolewright-${randomBytes(6).toString("hex")}.tmp`);
  const failure =
    makeFolder(path.dirname(folder), cwd) ??
    writeEach(files, cwd, (file) => path.join(beside, path.relative(folder, file)));
  if (failure === null) {
    try {
      renameSync(beside, folder);
      return null;
    } catch (error) {
      rmSync(beside, { recursive: true, force: true });
      return cannotWrite(relativeTo(cwd, folder), codeOf(error));
    }
  }
  rmSync(beside, { recursive: true, force: true });
  return failure;
}

/** `placeOf`: where a file is written for now. What is said is about the file people asked for. */
function writeEach(
  files: readonly Written[],
  cwd: string,
  placeOf: (file: string) => string = (file) => file,
): Localised | null {
  for (const { file, content } of files) {
    const place = placeOf(file);
    const code = makeFolders(path.dirname(place)) ?? writeWhole(place, content);
    if (code !== null) return cannotWrite(relativeTo(cwd, file), code);
  }
  return null;
}

function makeFolder(folder: string, cwd: string): Localised | null {
  const code = makeFolders(folder);
  return code === null ? null : cannotWrite(relativeTo(cwd, folder), code);
}

const overSource = (name: string): Localised => ({
  "zh-CN": `${name} 是岗位文件，不能用作输出`,
  "zh-TW": `${name} 是職位檔案，不能用作輸出`,
  en: `${name} is a role definition and cannot be the output`,
});

const overwrites = (name: string, more: number): Localised => ({
  "zh-CN": `${name}${more > 0 ? `等 ${more + 1} 个文件` : ""}已存在；要覆盖请加 --force`,
  "zh-TW": `${name}${more > 0 ? `等 ${more + 1} 個檔案` : ""}已存在；要覆寫請加 --force`,
  en: `${name}${more > 0 ? ` and ${more} more` : ""} ${more > 0 ? "are" : "is"} there already; --force overwrites`,
});
