import { statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { list, relativeTo } from "../cli/discover.ts";
import type { ConfigFile } from "../config/config-file.ts";
import { includeGlobs, roleFiles } from "../config/role-files.ts";
import { isWithin } from "./boundary.ts";
import type { Configs } from "./configs.ts";

/** A file as it is on the disk, told by what changes when it is written. */
export interface Listed {
  readonly file: string;
  readonly stamp: string;
}

/** The role files below the root, each judged by the config nearest to it, as the command line lists them. */
export async function listRoles(root: string, configs: Configs, named: boolean): Promise<readonly Listed[]> {
  const first = await list(root, globsFor(root, configs.nearest(root), named));
  const files = new Set(first.files);
  if (!named) {
    // A config further down may name files of its own.
    for (const folder of first.configs.map((file) => path.dirname(file)).filter((own) => own !== root)) {
      const globs = includeGlobs(configs.nearest(folder));
      if (globs.length > 0) for (const file of (await list(folder, globs)).files) files.add(file);
    }
  }
  const judges = new Map<string, (path: string) => boolean>();
  const isRole = (file: string): boolean => {
    const nearest = configs.nearest(path.dirname(file));
    const folder = named || nearest === null ? root : folderOf(nearest);
    const judge = judges.get(folder) ?? roleFiles(nearest);
    judges.set(folder, judge);
    return judge(relativeTo(folder, file));
  };
  return [...files]
    .filter((file) => isWithin(root, file) && isRole(file))
    .sort()
    .flatMap((file) => {
      const stamp = stampOf(file);
      return stamp === null ? [] : [{ file, stamp }];
    });
}

/** Globs are relative to their config's folder, which may be above the root. */
function globsFor(root: string, config: ConfigFile | null, named: boolean): readonly string[] {
  const globs = includeGlobs(config);
  if (config === null || named || folderOf(config) === root) return globs;
  return globs.length === 0 ? [] : ["**/*.{md,markdown,yaml,yml,txt}"];
}

const folderOf = ({ uri }: ConfigFile): string => path.dirname(fileURLToPath(uri));

/** Null when the file is gone, or is none. */
export function stampOf(file: string): string | null {
  try {
    const stat = statSync(file);
    // A pipe that somebody called a role would be waited for.
    if (!stat.isFile()) return null;
    const { mtimeMs, ctimeMs, size, ino } = stat;
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  } catch {
    return null;
  }
}
