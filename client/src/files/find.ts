import * as vscode from "vscode";
import { configFileGlob, roleFileGlob } from "../role-files.ts";
import { walkFolder } from "./walk.ts";

/** File systems VS Code can always search itself. */
const searchable = new Set(["file", "vscode-remote"]);

/**
 * How long a search is waited for elsewhere. VS Code waits for somebody to register a search for a file system; most
 * that register a file system never do, and the search never ends.
 */
const patienceMs = 2000;

/** Looks for role and config files in the workspace; the first of them alone when one is enough. */
export type FindOurFiles = (enough?: "one") => Promise<readonly vscode.Uri[]>;

/** Search where there is one; where there is none, folders are listed one by one, from the second time on at once. */
export function createFindOurFiles(): FindOurFiles {
  let searches = true;
  return async (enough) => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const most = enough === "one" ? 1 : undefined;
    const virtual = folders.filter(({ uri }) => !searchable.has(uri.scheme));
    if (virtual.length === 0) return search(most);
    const found = searches ? await inTime((token) => search(most, token)) : [];
    if (found === null) searches = false;
    if (found !== null && found.length > 0) return found;
    const lists = await Promise.all(folders.map(({ uri }) => walkFolder(uri, listing)));
    return lists.flat().slice(0, most);
  };
}

const search = (most?: number, token?: vscode.CancellationToken): Promise<readonly vscode.Uri[]> =>
  Promise.resolve(vscode.workspace.findFiles(`{${roleFileGlob},${configFileGlob}}`, undefined, most, token));

/** Null when the answer does not come in time. */
async function inTime<Answer>(
  ask: (token: vscode.CancellationToken) => Promise<Answer>,
): Promise<Answer | null> {
  const cancel = new vscode.CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  try {
    return await Promise.race([ask(cancel.token).catch(() => null), late]);
  } finally {
    clearTimeout(timer);
    cancel.cancel();
    cancel.dispose();
  }
}

const listing = {
  read: async (uri: vscode.Uri) => {
    const entries = await vscode.workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({ name, folder: (type & vscode.FileType.Directory) !== 0 }));
  },
  child: (uri: vscode.Uri, name: string) => vscode.Uri.joinPath(uri, name),
};
