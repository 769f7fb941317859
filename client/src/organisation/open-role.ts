import * as vscode from "vscode";
import type { ChartNode, OrganisationGraph } from "../protocol.ts";
import { fileKey } from "./role-at.ts";

/**
 * Opens a role's file at its title: where it is open already, else beside what is in front (`beside`) or in its
 * place. `focus`: and lets the reader type there. A name without a file opens nothing, and why is said.
 */
export async function openRole(
  graph: OrganisationGraph,
  node: ChartNode,
  { beside, focus }: { readonly beside: boolean; readonly focus: boolean },
): Promise<void> {
  if (node.uri === null) {
    await tellUndefined(graph, node);
    return;
  }
  const uri = vscode.Uri.parse(node.uri, true);
  const start = node.titleSpan?.start ?? { line: 0, character: 0 };
  const at = new vscode.Position(start.line, start.character);
  const editor = await vscode.window.showTextDocument(uri, {
    viewColumn: columnOf(uri) ?? (beside ? columnBeside() : vscode.ViewColumn.Active),
    preserveFocus: !focus,
    selection: new vscode.Range(at, at),
  });
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column whose tab shows the file already. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const key = fileKey(uri.toString());
  const shows = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && fileKey(input.uri.toString()) === key;
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(shows))?.viewColumn;
}

/** An editor group that is there and not in front, else a new one. */
function columnBeside(): vscode.ViewColumn {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  return all.find((group) => group !== activeTabGroup)?.viewColumn ?? vscode.ViewColumn.Beside;
}

async function tellUndefined(graph: OrganisationGraph, node: ChartNode): Promise<void> {
  const byId = new Map(graph.nodes.map((one) => [one.id, one]));
  const namedBy = graph.edges
    .flatMap(({ from, to }) => (to === node.id ? [byId.get(from)] : from === node.id ? [byId.get(to)] : []))
    .find((one) => one !== undefined && one.uri !== null);
  const open = vscode.l10n.t("Open Who Names It");
  const create = vscode.l10n.t("New Role");
  const message = node.external
    ? vscode.l10n.t("“{0}” is outside of the organisation described here.", node.title)
    : vscode.l10n.t("No file describes “{0}” yet.", node.title);
  const answers = [...(namedBy ? [open] : []), ...(node.external ? [] : [create])];
  const answer = await vscode.window.showInformationMessage(message, ...answers);
  if (answer === open && namedBy) await openRole(graph, namedBy, { beside: true, focus: true });
  if (answer === create) await vscode.commands.executeCommand("rolewright.newRole");
}
