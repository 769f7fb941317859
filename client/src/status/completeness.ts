import * as vscode from "vscode";
import type { RequiredPart } from "../protocol.ts";
import { isRolePath } from "../role-files.ts";
import type { Server } from "../server.ts";
import { completenessOf } from "./ask-completeness.ts";
import {
  type Completeness,
  insertCommands,
  insertLink,
  missingParts,
  plainMarkdown,
  statusText,
} from "./completeness-view.ts";
import { countBySeverity } from "./counts.ts";
import { insertField } from "./insert-field.ts";
import { showCompleteness } from "./show-completeness.ts";

/** So long nobody types before it is asked anew. */
const restMs = 250;

/** How complete the role in front is, in the status bar; hidden for other files. */
export function registerCompleteness(context: vscode.ExtensionContext, server: Server): void {
  const item = vscode.window.createStatusBarItem(
    "rolewright.completeness",
    vscode.StatusBarAlignment.Left,
    10,
  );
  item.name = vscode.l10n.t("Completeness of the Role");
  item.command = "rolewright.showCompleteness";
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Completeness | null = null;

  const show = (uri: vscode.Uri): void => {
    if (shown === null) {
      item.hide();
      return;
    }
    const counts = countBySeverity(vscode.languages.getDiagnostics(uri));
    item.text = statusText(shown, counts);
    item.tooltip = tooltip(shown);
    item.accessibilityInformation = { label: label(shown, counts.errors), role: "button" };
    item.show();
  };
  const update = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    // Panels and output have the focus for a while; the role is still the one they are about.
    if (!editor && vscode.window.visibleTextEditors.some(isRoleEditor)) return;
    const turn = ++asked;
    if (!editor || !isRoleEditor(editor) || server.state() !== "running") {
      shown = null;
      item.hide();
      return;
    }
    const answer = await completenessOf(server, editor).catch(() => null);
    if (turn !== asked) return;
    // While the syntax is broken, what seems to be missing may be there.
    if (answer !== null && !answer.complete && shown?.title === answer.title) return;
    shown = answer;
    show(editor.document.uri);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), restMs);
  };
  context.subscriptions.push(
    item,
    { dispose: () => clearTimeout(timer) },
    server.onDidChangeState(() => void update()),
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      // Which of several roles is meant; Markdown files have one.
      if (textEditor === vscode.window.activeTextEditor && /\.ya?ml$/i.test(textEditor.document.uri.path))
        soon();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) soon();
    }),
    // Other files and the config change what is asked for; diagnostics come whenever that was looked at.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri;
      if (active && uris.some((uri) => uri.toString() === active.toString())) soon();
    }),
    vscode.commands.registerCommand("rolewright.showCompleteness", () => showCompleteness(server)),
    vscode.commands.registerCommand(insertCommands.field, (field) => insertField(server, field)),
  );
  void update();
}

const isRoleEditor = ({ document }: vscode.TextEditor): boolean => isRolePath(document.uri.path);

function tooltip(role: Completeness): vscode.MarkdownString {
  const { fields, sections } = missingParts(role);
  const list = (title: string, parts: readonly RequiredPart[]): readonly string[] =>
    parts.length === 0
      ? []
      : [
          `**${title}**`,
          parts.map((part) => `- [${plainMarkdown(part.heading)}](${insertLink(part)})`).join("\n"),
        ];
  const head = role.title === "" ? "" : `**${plainMarkdown(role.title)}** — `;
  const text = [
    `${head}${plainMarkdown(vscode.l10n.t("{0} of {1} required parts are there", role.present, role.total))}`,
    ...list(vscode.l10n.t("Missing fields"), fields),
    ...list(vscode.l10n.t("Missing sections"), sections),
  ].join("\n\n");
  const shown = new vscode.MarkdownString(text);
  shown.isTrusted = { enabledCommands: Object.values(insertCommands) };
  return shown;
}

function label({ present, total }: Completeness, errors: number): string {
  const parts = vscode.l10n.t("{0} of {1} required parts are there", present, total);
  return errors === 0 ? parts : `${parts}, ${vscode.l10n.t("errors: {0}", errors)}`;
}
