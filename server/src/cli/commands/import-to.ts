import { statSync } from "node:fs";
import path from "node:path";
import type { Localised } from "../../vocabulary/language.ts";
import type { Outcome } from "../outcome.ts";

/** Where results go: one file, a folder, or (neither) standard output. Absolute paths. */
export interface Destination {
  readonly file: string | null;
  readonly folder: string | null;
}

/**
 * What `-o` means. A folder that is there, a name that ends with `/`, and what several files are given is a folder;
 * anything else is a file. Left out, or `-`: standard output, for one file.
 */
export function destinationOf(output: string | null, sources: number, cwd: string): Outcome<Destination> {
  if (output === null || output === "-")
    return sources > 1 ? { failure: needsFolder } : { value: { file: null, folder: null } };
  const target = path.resolve(cwd, output);
  const kind = kindOf(target);
  if (kind === "folder" || /[\\/]$/u.test(output) || (sources > 1 && kind === null))
    return { value: { file: null, folder: target } };
  if (sources > 1) return { failure: notAFolder(output) };
  return { value: { file: target, folder: null } };
}

function kindOf(target: string): "file" | "folder" | null {
  try {
    return statSync(target).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

const needsFolder: Localised = {
  "zh-CN": "导入多个文件时要用 -o 写明文件夹",
  "zh-TW": "匯入多個檔案時要用 -o 寫明資料夾",
  en: "several files need a folder: -o DIR",
};

const notAFolder = (name: string): Localised => ({
  "zh-CN": `${name} 不是文件夹，不能放多个文件`,
  "zh-TW": `${name} 不是資料夾，不能放多個檔案`,
  en: `${name} is no folder and cannot hold several files`,
});
