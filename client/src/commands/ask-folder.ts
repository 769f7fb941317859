import * as vscode from "vscode";
import { isRolePath } from "../role-files.ts";

/**
 * Where a new file goes: the folder the command was called on, else that of the role in front, else the
 * workspace folder (asked for when there are several), else a folder of the user's choice.
 */
export async function askFolder(argument: unknown): Promise<vscode.Uri | undefined> {
  const folder = await calledOn(argument);
  if (folder) return folder;
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active && active.scheme !== "untitled" && isRolePath(active.path))
    return vscode.Uri.joinPath(active, "..");
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: vscode.l10n.t("Create Role Here"),
  });
  return chosen?.[0];
}

/** The folder of an explorer item, the item itself when it is a folder. */
async function calledOn(argument: unknown): Promise<vscode.Uri | undefined> {
  if (!(argument instanceof vscode.Uri)) return undefined;
  try {
    const { type } = await vscode.workspace.fs.stat(argument);
    return type & vscode.FileType.Directory ? argument : vscode.Uri.joinPath(argument, "..");
  } catch {
    return undefined;
  }
}
