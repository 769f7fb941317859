import * as vscode from "vscode";
import { fileKey } from "../organisation/role-at.ts";
import type { OrganisationSource } from "../organisation/source.ts";
import { isRolePath } from "../role-files.ts";
import { chartType, createOrgChart, type OrgChart, type Wanted } from "./panel.ts";

/** What other parts of the client want of the chart. */
export interface OrgCharts {
  /** Opens the chart, or brings it to the front, and shows a role in it. */
  show(isWanted?: Wanted): void;
}

/** The command, restoring, and what makes the chart follow the editor. There is one chart at a time. */
export function registerOrgChart(context: vscode.ExtensionContext, source: OrganisationSource): OrgCharts {
  let chart: OrgChart | undefined;

  const add = (panel: vscode.WebviewPanel): void => {
    const made = createOrgChart(context, source, panel, setting("organisation.followEditor", true));
    chart = made;
    panel.onDidDispose(() => {
      if (chart === made) chart = undefined;
      made.dispose();
    });
  };
  const show = (isWanted?: Wanted): void => {
    if (chart) chart.panel.reveal();
    else {
      const role = vscode.window.activeTextEditor?.document.uri;
      // Beside a role that is being written; in front of anything else.
      const viewColumn = role && isRolePath(role.path) ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
      const title = vscode.l10n.t("Organisation Chart");
      add(vscode.window.createWebviewPanel(chartType, title, { viewColumn }));
    }
    if (isWanted) chart?.reveal(isWanted);
  };
  const follow = (editor: vscode.TextEditor | undefined): void => chart?.follow(editor);

  context.subscriptions.push(
    vscode.commands.registerCommand("rolewright.showOrgChart", (file: unknown) =>
      show(
        file instanceof vscode.Uri
          ? ({ uri }) => uri !== null && fileKey(uri) === fileKey(file.toString())
          : undefined,
      ),
    ),
    vscode.commands.registerCommand("rolewright.exportOrgChart", () => chart?.export()),
    vscode.window.registerWebviewPanelSerializer(chartType, {
      deserializeWebviewPanel: async (panel) => {
        if (chart) panel.dispose();
        else add(panel);
      },
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) follow(textEditor);
    }),
  );
  return { show };
}

const setting = <T>(name: string, fallback: T): T =>
  vscode.workspace.getConfiguration("rolewright").get<T>(name, fallback);
