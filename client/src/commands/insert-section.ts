import * as vscode from "vscode";
import { type InsertSectionResult, methods, type SectionChoice } from "../protocol.ts";
import { isRolePath } from "../role-files.ts";
import type { Server } from "../server.ts";
import { placeOfCursor } from "./cursor-place.ts";
import { type ChoiceGroup, groupChoices } from "./section-groups.ts";

/** Asks for a section, has the server put it at its canonical place, and leaves the cursor in it. */
export async function insertSection(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isRolePath(editor.document.uri.path)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Open a role definition first (*.role.md, *.role.yaml)."),
    );
    return;
  }
  const { document } = editor;
  const uri = document.uri.toString();
  const choices = await ask<readonly SectionChoice[]>(server, methods.sections, { uri });
  const section = choices && (await pick(choices));
  if (!section) return;
  const { version } = document;
  const edits = await ask<InsertSectionResult>(server, methods.insertSection, { uri, section });
  if (!edits || edits.length === 0 || document.version !== version) {
    void vscode.window.showWarningMessage(vscode.l10n.t("The section could not be inserted. Try again."));
    return;
  }
  const changes = new vscode.WorkspaceEdit();
  changes.set(
    document.uri,
    edits.map(({ range, newText }) => new vscode.TextEdit(asRange(range), newText)),
  );
  if (!(await vscode.workspace.applyEdit(changes))) return;
  const { line, character } = placeOfCursor(edits);
  const cursor = new vscode.Position(line, character);
  const front = await vscode.window.showTextDocument(document, editor.viewColumn);
  front.selection = new vscode.Selection(cursor, cursor);
  front.revealRange(front.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
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

async function pick(choices: readonly SectionChoice[]): Promise<string | undefined> {
  const titles: Readonly<Record<ChoiceGroup, string>> = {
    required: vscode.l10n.t("Required and missing"),
    missing: vscode.l10n.t("Missing"),
    present: vscode.l10n.t("Present already"),
  };
  const items = groupChoices(choices).flatMap(({ group, choices: members }) => [
    { label: titles[group], kind: vscode.QuickPickItemKind.Separator, id: "" },
    ...members.map(({ id, heading, purpose }) => ({ label: heading, description: id, detail: purpose, id })),
  ]);
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Insert Section"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id;
}

const asRange = ({ start, end }: NonNullable<InsertSectionResult>[number]["range"]): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
