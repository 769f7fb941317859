import * as vscode from "vscode";
import { type InsertFieldResult, methods } from "../protocol.ts";
import { isRolePath } from "../role-files.ts";
import type { Server } from "../server.ts";

/** Adds a field to the role in front where such fields stand, and selects what is to be typed over. */
export async function insertField(server: Server, field: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || typeof field !== "string" || !isRolePath(editor.document.uri.path)) return;
  const { document, selection } = editor;
  const { version } = document;
  const params = { uri: document.uri.toString(), field, line: selection.active.line };
  const found = await server.request<InsertFieldResult>(methods.insertField, params).catch(() => null);
  if (!found || found.edits.length === 0 || document.version !== version) {
    void vscode.window.showWarningMessage(vscode.l10n.t("The field could not be inserted. Try again."));
    return;
  }
  const changes = new vscode.WorkspaceEdit();
  changes.set(
    document.uri,
    found.edits.map(({ range: { start, end }, newText }) => {
      return new vscode.TextEdit(
        new vscode.Range(start.line, start.character, end.line, end.character),
        newText,
      );
    }),
  );
  const from = Math.min(...found.edits.map(({ range }) => range.start.line));
  if (!(await vscode.workspace.applyEdit(changes))) return;
  const front = await vscode.window.showTextDocument(document, editor.viewColumn);
  const at = document.getText().indexOf(found.placeholder, document.offsetAt(new vscode.Position(from, 0)));
  if (at < 0) return;
  front.selection = new vscode.Selection(
    document.positionAt(at),
    document.positionAt(at + found.placeholder.length),
  );
  front.revealRange(front.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
