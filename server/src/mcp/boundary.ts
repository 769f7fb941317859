import { lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import path from "node:path";

/** The folder outside of which nothing is read or written, whatever links lead there. */
export interface Boundary {
  /** Without links. */
  readonly root: string;
  /** True when a file, or where it is not there yet the folder it would be in, is really below the root. */
  holds(file: string): boolean;
  /** True when what was opened at a path is what is there below the root: a link may have come in between. */
  isOpened(file: string, opened: Pick<Stats, "dev" | "ino">): boolean;
}

/** Throws when the folder is not there. */
export function createBoundary(folder: string): Boundary {
  const root = realpathSync(folder);
  const holds = (file: string): boolean => isWithin(root, file) && isWithin(root, realPathOf(file));
  return {
    root,
    holds,
    isOpened(file, { dev, ino }) {
      const real = realPathOf(file);
      const there = isWithin(root, real) ? statSync(real, { throwIfNoEntry: false }) : undefined;
      return there?.dev === dev && there.ino === ino;
    },
  };
}

/** Where a path leads to. What is not there is where its folder leads to; a link to nowhere leads nowhere. */
function realPathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file || isThere(file) ? "" : path.join(realPathOf(folder), path.basename(file));
  }
}

function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

/** True for the folder itself, too. An empty path is nowhere. */
export function isWithin(folder: string, file: string): boolean {
  if (!path.isAbsolute(file)) return false;
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
