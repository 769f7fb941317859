import * as vscode from "vscode";
import type { RequiredPart } from "../protocol.ts";
import { isRolePath } from "../role-files.ts";
import type { Server } from "../server.ts";
import { completenessOf } from "./ask-completeness.ts";
import { insertCommands, missingParts } from "./completeness-view.ts";

interface Choice extends vscode.QuickPickItem {
  readonly run?: () => void;
}

/** What is missing and what is wrong in the role in front: choosing one inserts it, or goes there. */
export async function showCompleteness(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isRolePath(editor.document.uri.path)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Open a role definition first (*.role.md, *.role.yaml)."),
    );
    return;
  }
  const role = await completenessOf(server, editor).catch(() => null);
  const { fields, sections } = role === null ? { fields: [], sections: [] } : missingParts(role);
  const choices = [
    ...group(vscode.l10n.t("Missing fields"), fields.map(insertion)),
    ...group(vscode.l10n.t("Missing sections"), sections.map(insertion)),
    ...group(vscode.l10n.t("Problems"), problems(editor)),
  ];
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Nothing is missing, and there are no problems."),
    );
    return;
  }
  const picked = await vscode.window.showQuickPick<Choice>(choices, {
    title:
      role === null
        ? vscode.l10n.t("Completeness of the Role")
        : vscode.l10n.t("{0} of {1} required parts are there", role.present, role.total),
    placeHolder: vscode.l10n.t("Insert what is missing, or go to a problem"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  picked?.run?.();
}

const group = (label: string, choices: readonly Choice[]): readonly Choice[] =>
  choices.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices];

const insertion = ({ id, heading, kind }: RequiredPart): Choice => ({
  label: `$(add) ${heading}`,
  description: id,
  run: () => void vscode.commands.executeCommand(insertCommands[kind], id),
});

/** Errors and warnings, as they stand in the file. What is missing stands above already. */
function problems(editor: vscode.TextEditor): readonly Choice[] {
  return vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(
      ({ source, severity }) => source === "rolewright" && severity <= vscode.DiagnosticSeverity.Warning,
    )
    .filter((diagnostic) => !["section/missing", "field/missing"].includes(ruleOf(diagnostic)))
    .sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))
    .map((diagnostic) => ({
      label: `${diagnostic.severity === vscode.DiagnosticSeverity.Error ? "$(error)" : "$(warning)"} ${diagnostic.message}`,
      description: ruleOf(diagnostic),
      detail: vscode.l10n.t("Line {0}", diagnostic.range.start.line + 1),
      run: () => void goTo(editor, diagnostic.range),
    }));
}

const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === "object" && code !== null ? code.value : (code ?? ""));

async function goTo(editor: vscode.TextEditor, range: vscode.Range): Promise<void> {
  await vscode.window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
    selection: range,
  });
}
