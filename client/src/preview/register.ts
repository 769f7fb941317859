import * as vscode from "vscode";
import { isRolePath } from "../role-files.ts";
import type { Server } from "../server.ts";
import { isTheme, type PreviewState, readState, type Theme, type Variant } from "./messages.ts";
import { createPreview, type Preview, previewType } from "./panel.ts";

/** Commands, restoring, and what makes previews follow the editor. */
export function registerPreview(context: vscode.ExtensionContext, server: Server): void {
  const previews = new Set<Preview>();

  const add = (panel: vscode.WebviewPanel, state: PreviewState): void => {
    const preview = createPreview(context, server, panel, state, scrolling);
    previews.add(preview);
    panel.onDidDispose(() => {
      previews.delete(preview);
      preview.dispose();
    });
  };
  const open = (argument: unknown, column: vscode.ViewColumn): void => {
    const uri = roleOf(argument);
    if (!uri) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t("Open a role definition first (*.role.md, *.role.yaml)."),
      );
      return;
    }
    const key = uri.toString();
    const same = [...previews].find((preview) => preview.state().uri === key);
    const free = same ?? [...previews].find((preview) => !preview.state().locked);
    if (free) {
      free.show(uri);
      free.panel.reveal(undefined, true);
      return;
    }
    const target = { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside };
    const panel = vscode.window.createWebviewPanel(previewType, vscode.l10n.t("Role Preview"), target);
    const choices = { variant: usualVariant(), theme: usualTheme() };
    add(panel, { uri: key, ...choices, locked: false, language: null, findings: false });
  };
  const follow = (editor: vscode.TextEditor | undefined): void => {
    const uri = editor?.document.uri;
    if (!uri || !isRolePath(uri.path) || !setting("preview.followEditor", true)) return;
    for (const preview of previews) {
      if (!preview.state().locked) preview.follow(uri);
    }
  };

  context.subscriptions.push(
    vscode.commands.registerCommand("rolewright.openPreviewToSide", (argument) =>
      open(argument, vscode.ViewColumn.Beside),
    ),
    vscode.commands.registerCommand("rolewright.openPreview", (argument) =>
      open(argument, vscode.ViewColumn.Active),
    ),
    vscode.window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: async (panel, kept: unknown) => {
        const state = readState(kept);
        if (state) add(panel, state);
        else panel.dispose();
      },
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) for (const preview of previews) preview.refresh(document.uri);
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const line = visibleRanges[0]?.start.line;
      if (line === undefined) return;
      for (const preview of previews) preview.scrollTo(textEditor.document.uri, line);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const line = selections[0]?.active.line;
      if (line === undefined) return;
      for (const preview of previews) preview.cursorAt(textEditor.document.uri, line);
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const preview of previews) preview.problemsChanged(uris);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("rolewright.preview.theme")) return;
      for (const preview of previews) preview.useTheme(usualTheme());
    }),
  );
}

/** The role a command is about: the file it was called on, else the one in front. */
function roleOf(argument: unknown): vscode.Uri | undefined {
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  return uri && isRolePath(uri.path) ? uri : undefined;
}

const usualVariant = (): Variant =>
  setting<string>("preview.variant", "internal") === "posting" ? "posting" : "internal";

function usualTheme(): Theme {
  const theme = setting<string>("preview.theme", "modern");
  return isTheme(theme) ? theme : "modern";
}

const scrolling = {
  scrollPreviewWithEditor: () => setting("preview.scrollPreviewWithEditor", true),
  scrollEditorWithPreview: () => setting("preview.scrollEditorWithPreview", true),
};

const setting = <T>(name: string, fallback: T): T =>
  vscode.workspace.getConfiguration("rolewright").get<T>(name, fallback);
