import { createHash } from "node:crypto";
import path from "node:path";
import { kindOf } from "../../disk.ts";

/** What a cache is called where there is no `node_modules` to keep it in. */
export const cacheFileName = ".rolewright-cache";

/**
 * Where the cache of a run is. `asked` is a file, or a folder when there is one or when it ends with `/`: then each
 * working directory has a file of its own in it. Without it, `node_modules/.cache/rolewright/` of the nearest package,
 * where the tools of Node keep theirs; where there is none, `.rolewright-cache` in the working directory.
 */
export function cacheLocation(cwd: string, asked: string | null): string {
  const own = `${createHash("sha256").update(cwd).digest("hex").slice(0, 12)}.json`;
  if (asked !== null) {
    const full = path.resolve(cwd, asked);
    return /[/\\]$/.test(asked) || kindOf(full) === "folder" ? path.join(full, own) : full;
  }
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const modules = path.join(folder, "node_modules");
    if (kindOf(modules) === "folder") return path.join(modules, ".cache", "rolewright", own);
    if (path.dirname(folder) === folder) return path.join(cwd, cacheFileName);
  }
}
