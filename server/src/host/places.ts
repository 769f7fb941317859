import type { Place } from "./platform.ts";

/** Where the files of a workspace are: its folders, or what surrounds the files of a client that opened no folder. */
export interface Places {
  list(): readonly Place[];
  /** True for what `list` covers. */
  has(uri: string): boolean;
  /** The innermost folder that covers a file, or else the file's own. */
  rootOf(uri: string): string;
  add(folder: string): void;
  remove(folder: string): void;
  /**
   * Takes in the surroundings of a file where no folder is open: all that its config rules, or else the files beside it.
   * Not what is below those: the file may lie in somebody's home.
   */
  surround(uri: string, config: string | null): void;
}

/** `file:///` without its last slash. */
const wholeDisk = "file://";

export function createPlaces(folders: readonly string[]): Places {
  const places = new Map<string, Place>();
  /** Folders the client has open; while there is one, files outside stay by themselves. */
  const opened = new Set<string>();
  const add = (uri: string): void => {
    const folder = uri.replace(/\/$/, "");
    // What an editor that was started from nowhere names as its folder; nobody means the whole disk.
    if (folder === wholeDisk) return;
    opened.add(folder);
    places.set(folder, { folder, deep: true });
  };
  for (const folder of folders) add(folder);
  return {
    list: () => [...places.values()],
    has: (uri) =>
      [...places.values()].some(({ folder, deep }) =>
        deep ? uri.startsWith(`${folder}/`) : folderOf(uri) === folder,
      ),
    rootOf(uri) {
      const roots = [...places.keys()].filter((folder) => uri.startsWith(`${folder}/`));
      return roots.sort().at(-1) ?? folderOf(uri);
    },
    add,
    remove(uri) {
      const folder = uri.replace(/\/$/, "");
      opened.delete(folder);
      places.delete(folder);
    },
    surround(uri, config) {
      if (opened.size > 0) return;
      const folder = folderOf(config ?? uri);
      places.set(folder, { folder, deep: config !== null && folder !== wholeDisk });
    },
  };
}

/** The folder a file is in; empty for what is in none, such as `untitled:1`. */
const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf("/")));
