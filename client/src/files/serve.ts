import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FindFilesResult, methods, type ReadFileParams, type ReadFileResult } from "../protocol.ts";
import type { FindOurFiles } from "./find.ts";

/**
 * Answers the server's questions about files it cannot reach itself: a worker has no file system, and a
 * virtual workspace has none on disk. Open documents reach the server in the usual way.
 */
export function serveFiles(client: BaseLanguageClient, findOurFiles: FindOurFiles): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(methods.readFile, (params: unknown) => readFile(params)),
    client.onRequest(
      methods.findFiles,
      async (): Promise<FindFilesResult> => (await findOurFiles()).map((uri) => uri.toString()),
    ),
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
