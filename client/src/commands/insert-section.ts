import * as vscode from "vscode";
import { type InsertSectionResult, methods, type SectionChoice } from "../protocol.ts";
import { isRolePath } from "../role-files.ts";
import type { Server } from "../server.ts";
import { placeOfCursor } from "./cursor-place.ts";
import { pickSection } from "./pick-section.ts";

/** Asks for a section unless one is `given` by its id, has the server put it at its canonical place, and leaves the cursor in its first gap. */
export async function insertSection(server: Server, given?: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isRolePath(editor.document.uri.path)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Open a role definition first (*.role.md, *.role.yaml)."),
    );
    return;
  }
  const { document } = editor;
  const uri = document.uri.toString();
  const { line: from } = editor.selection.active;
  const section = typeof given === "string" ? given : await chosen(server, editor, uri);
  if (!section) return;
  const { version } = document;
  const edits = await ask<InsertSectionResult>(server, methods.insertSection, { uri, section, line: from });
  if (!edits || edits.length === 0 || document.version !== version) {
    void vscode.window.showWarningMessage(vscode.l10n.t("The section could not be inserted. Try again."));
    return;
  }
  // Snippets work in the editor in front only.
  const front = await vscode.window.showTextDocument(document, editor.viewColumn);
  const changes = new vscode.WorkspaceEdit();
  changes.set(document.uri, edits.map(asEdit));
  if (!(await vscode.workspace.applyEdit(changes))) return;
  if (!edits.some(({ snippet }) => snippet !== undefined)) {
    const { line, character } = placeOfCursor(edits);
    const cursor = new vscode.Position(line, character);
    front.selection = new vscode.Selection(cursor, cursor);
  }
  front.revealRange(front.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function chosen(server: Server, editor: vscode.TextEditor, uri: string): Promise<string | undefined> {
  const choices = await ask<readonly SectionChoice[]>(server, methods.sections, {
    uri,
    line: editor.selection.active.line,
  });
  return choices === null ? undefined : await pickSection(editor, choices);
}

/** The server's answer; null, and a message, when it has none. */
async function ask<Result>(server: Server, method: string, params: unknown): Promise<Result | null> {
  try {
    return await server.request<Result>(method, params);
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("The language server does not answer: {0}", String(error)),
    );
    return null;
  }
}

/** With tab stops where there are gaps. The text is indented already: VS Code must not indent it again. */
function asEdit({
  range,
  newText,
  snippet,
}: NonNullable<InsertSectionResult>[number]): vscode.TextEdit | vscode.SnippetTextEdit {
  const place = asRange(range);
  if (snippet === undefined) return new vscode.TextEdit(place, newText);
  const edit = new vscode.SnippetTextEdit(place, new vscode.SnippetString(snippet));
  edit.keepWhitespace = true;
  return edit;
}

const asRange = ({ start, end }: NonNullable<InsertSectionResult>[number]["range"]): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
