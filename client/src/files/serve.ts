import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FindFilesResult, methods, type ReadFileParams, type ReadFileResult } from "../protocol.ts";
import { configFileGlob, roleFileGlob } from "../role-files.ts";
import { walkFolder } from "./walk.ts";

/**
 * Answers the server's questions about files it cannot reach itself: a worker has no file system, and a
 * virtual workspace has none on disk. Open documents reach the server in the usual way.
 */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(methods.readFile, (params: unknown) => readFile(params)),
    client.onRequest(methods.findFiles, () => findFiles()),
  );
}

async function readFile(params: unknown): Promise<ReadFileResult> {
  const uri = uriOf(params);
  // Nothing outside the workspace is ever asked for; a mistake in a path must not become a leak.
  if (!uri || !vscode.workspace.getWorkspaceFolder(uri)) return null;
  try {
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return null;
  }
}

function uriOf(params: unknown): vscode.Uri | null {
  const uri = (params as Partial<ReadFileParams> | null)?.uri;
  if (typeof uri !== "string") return null;
  try {
    return vscode.Uri.parse(uri, true);
  } catch {
    return null;
  }
}

async function findFiles(): Promise<FindFilesResult> {
  const found = await vscode.workspace.findFiles(`{${roleFileGlob},${configFileGlob}}`);
  const files = found.length > 0 ? found : await walkFolders();
  return files.map((uri) => uri.toString());
}

/** Some virtual file systems have no search; then folders are listed one by one. */
async function walkFolders(): Promise<vscode.Uri[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme !== "file");
  const lists = await Promise.all(folders.map(({ uri }) => walkFolder(uri, listing)));
  return lists.flat();
}

const listing = {
  read: async (uri: vscode.Uri) => {
    const entries = await vscode.workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({ name, folder: (type & vscode.FileType.Directory) !== 0 }));
  },
  child: (uri: vscode.Uri, name: string) => vscode.Uri.joinPath(uri, name),
};
