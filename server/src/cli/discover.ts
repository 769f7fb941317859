import { type Dirent, readdir } from "node:fs";
import path from "node:path";
import { glob } from "tinyglobby";
import { configFileName } from "../config/config-file.ts";
import { roleFilePattern } from "../config/role-name.ts";
import { below } from "./within.ts";

/** What lies below a folder. Absolute paths. */
export interface Listing {
  /** Files that may be role definitions: named so, or matched by one of the globs. */
  readonly files: readonly string[];
  readonly configs: readonly string[];
  /** Folders that may not be looked into: why, by path. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/**
 * Lists a folder. Links to folders are not followed: a loop ends nowhere, and a file that is reached by two
 * paths would be two roles. `globs` are relative to the folder. What a config excludes is listed, too: a config further down may see it otherwise.
 */
export async function list(folder: string, globs: readonly string[]): Promise<Listing> {
  const unreadable = new Map<string, string>();
  const found = await glob([roleFilePattern, `**/${configFileName}`, ...globs], {
    cwd: folder,
    fs: { readdir: watched(unreadable) },
    absolute: true,
    dot: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  const ending = path.sep + configFileName;
  const isConfig = (file: string): boolean => file.endsWith(ending);
  const sorted = found.map((file) => path.normalize(file)).sort();
  return { files: sorted.filter((file) => !isConfig(file)), configs: sorted.filter(isConfig), unreadable };
}

/** Listing goes on past a folder it may not look into; this tells which there were. One that is gone is none. */
const watched = (unreadable: Map<string, string>): typeof readdir =>
  ((folder: string, options: { withFileTypes: true }, done: Listed) =>
    readdir(folder, options, (error, entries) => {
      const code = error?.code ?? "";
      if (code === "EACCES" || code === "EPERM" || code === "EIO") unreadable.set(path.resolve(folder), code);
      done(error, entries);
    })) as typeof readdir;

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** The files a pattern names, for shells that leave `roles/*.md` as it stands. */
export async function expand(pattern: string, cwd: string): Promise<readonly string[]> {
  const found = await glob([pattern.replaceAll("\\", "/")], {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
  });
  return found.map((file) => path.normalize(file)).sort();
}

export const looksLikePattern = (text: string): boolean => /[*?[\]{}]/.test(text);

/** Path relative to a folder with `/`, as globs and reports have it. */
export const relativeTo = (folder: string, file: string): string => {
  const relative = below(folder, file) ?? path.relative(folder, file);
  return path.sep === "/" ? relative : relative.replaceAll(path.sep, "/");
};
