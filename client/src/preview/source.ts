import * as vscode from "vscode";
import { relativePath } from "./links.ts";
import type { PreviewState } from "./messages.ts";
import { findWord } from "./source-word.ts";

/** The editor that shows a preview's file, if there is one in sight. */
export function editorOf({ uri }: Pick<PreviewState, "uri">): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
}

/** Opens the source with the cursor at a word (`findWord`). */
export async function openSource(
  state: PreviewState,
  { line, until, word, nth }: { line: number; until: number; word: string; nth: number },
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(state.uri, true));
  const first = Math.min(Math.floor(line), document.lineCount - 1);
  const end = Math.min(Math.max(Math.ceil(until), first + 1), document.lineCount);
  const place = findWord((one) => document.lineAt(one).text, first, end, word, nth);
  await openAt(state, place.line, place.character);
}

/** Opens the source where it is in sight already, else in the first group. */
export async function openAt(state: PreviewState, line: number, character: number): Promise<void> {
  const at = new vscode.Position(line, character);
  await vscode.window.showTextDocument(vscode.Uri.parse(state.uri, true), {
    viewColumn: editorOf(state)?.viewColumn ?? vscode.ViewColumn.One,
    selection: new vscode.Range(at, at),
  });
}

export function revealLine(state: PreviewState, line: number): void {
  const at = new vscode.Position(Math.floor(line), 0);
  editorOf(state)?.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
}

/** Follows a link to a file of the workspace; others never leave the page. */
export async function openLink({ uri }: PreviewState, href: string): Promise<void> {
  const path = relativePath(href);
  if (path === null) return;
  const target = vscode.Uri.joinPath(vscode.Uri.parse(uri, true), "..", path);
  if (vscode.workspace.getWorkspaceFolder(target))
    await vscode.commands.executeCommand("vscode.open", target);
}
