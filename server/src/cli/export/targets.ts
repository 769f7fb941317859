import path from "node:path";
import { type ExportFormat, formatInfo } from "../../render/export/format.ts";
import { pagePaths } from "../../render/export/site/paths.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { kindOf } from "../disk.ts";
import type { Outcome } from "../outcome.ts";

/** Where an export goes: standard output, one file, or a folder. */
export type Target =
  | { readonly kind: "output" }
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "folder"; readonly folder: string };

export interface Wanted {
  /** `-o` as written; null when it is not there. */
  readonly output: string | null;
  readonly format: ExportFormat;
  /** Several files, or a folder. */
  readonly several: boolean;
  readonly cwd: string;
}

/** Works out where to write; null output is standard output for text, and a mistake for everything else. */
export function targetOf({ output, format, several, cwd }: Wanted): Outcome<Target> {
  const { binary, ending } = formatInfo[format];
  if (output === null || output === "-") {
    if (several) return { failure: needsFolder };
    return binary ? { failure: needsFile(format, ending) } : { value: { kind: "output" } };
  }
  const full = path.resolve(cwd, output);
  const there = kindOf(full);
  if (several) {
    if (there === "file") return { failure: noFolder(output) };
    return { value: { kind: "folder", folder: full } };
  }
  if (there === "folder" || /[\\/]$/.test(output)) return { value: { kind: "folder", folder: full } };
  return { value: { kind: "file", file: full } };
}

/** A file in a folder for each source, named after it; `sources` are relative paths with `/`. */
export const filesIn = (
  folder: string,
  sources: readonly string[],
  format: ExportFormat,
): readonly string[] =>
  pagePaths(sources.map((file) => ({ file, title: null }))).map((name) =>
    path.join(folder, ...`${name.replace(/\.html$/, "")}.${formatInfo[format].ending}`.split("/")),
  );

/** The deepest folder all files are in. */
export function commonFolder(files: readonly string[]): string {
  const [first = "", ...others] = files.map((file) => path.dirname(file));
  return others.reduce((folder, other) => {
    let shared = folder;
    while (shared !== other && !other.startsWith(shared.endsWith(path.sep) ? shared : shared + path.sep)) {
      const up = path.dirname(shared);
      if (up === shared) break;
      shared = up;
    }
    return shared;
  }, first);
}

const needsFile = (format: string, ending: string): Localised => ({
  "zh-CN": `--to ${format} 须用 -o 写明文件，如 -o role.${ending}`,
  en: `--to ${format} needs a file to write to: -o role.${ending}`,
});

const needsFolder: Localised = {
  "zh-CN": "导出多个文件须用 -o 写明文件夹，如 -o site/",
  "zh-TW": "匯出多個檔案須用 -o 寫明資料夾，如 -o site/",
  en: "several files need a folder to go to: -o site/",
};

const noFolder = (name: string): Localised => ({
  "zh-CN": `${name} 是文件；导出多个文件须写明文件夹`,
  "zh-TW": `${name} 是檔案；匯出多個檔案須寫明資料夾`,
  en: `${name} is a file; several files need a folder to go to`,
});
