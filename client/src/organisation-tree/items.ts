import * as vscode from "vscode";
import type { ChartNode } from "../protocol.ts";
import type { Grouping, TreeEntry } from "./model.ts";

/** Addresses of tree entries: they are no files, but carry badges like files. */
export const entryScheme = "rolewright-role";

export const entryUri = (id: string): vscode.Uri => vscode.Uri.from({ scheme: entryScheme, path: `/${id}` });

/** The entry an address stands for; null for all others. */
export const entryIdOf = ({ scheme, path }: vscode.Uri): string | null =>
  scheme === entryScheme ? path.slice(1) : null;

/** How an entry looks; `expanded`: at first, until the reader folds it. */
export function itemOf(entry: TreeEntry, grouping: Grouping, expanded: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(labelOf(entry), stateOf(entry, expanded));
  // VS Code remembers by this id what is folded; that is another matter in another tree, and for who had no reports.
  item.id = `${grouping}:${entry.children.length === 0 ? "leaf" : "parent"}:${entry.id}`;
  item.resourceUri = entryUri(entry.id);
  item.contextValue = entry.kind;
  if (entry.kind !== "role") {
    item.iconPath = new vscode.ThemeIcon(entry.kind === "organisation" ? "organization" : "folder");
    item.description = String(entry.children.length);
    item.tooltip = labelOf(entry);
    return item;
  }
  const { node, superior } = entry;
  item.iconPath = iconOf(node);
  item.description = describe(node, grouping === "lines" ? node.department : superior);
  item.tooltip = tooltipOf(node, superior);
  item.accessibilityInformation = {
    label: [node.title, describe(node, node.department)].filter((part) => part).join(", "),
  };
  item.command = { command: "rolewright.openRole", title: vscode.l10n.t("Open"), arguments: [entry.id] };
  if (node.path !== null) item.contextValue = "role.file";
  return item;
}

const stateOf = ({ children }: TreeEntry, expanded: boolean): vscode.TreeItemCollapsibleState => {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return expanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
};

function labelOf(entry: TreeEntry): string {
  if (entry.kind === "role") return entry.node.title;
  if (entry.kind === "names") return vscode.l10n.t("Names without a file");
  if (entry.name !== "") return entry.name;
  return entry.kind === "department"
    ? vscode.l10n.t("No department")
    : vscode.l10n.t("No organisation named");
}

function iconOf({ external, undefined: isUndefined, family }: ChartNode): vscode.ThemeIcon {
  if (external) return new vscode.ThemeIcon("link-external");
  if (isUndefined) return new vscode.ThemeIcon("question", new vscode.ThemeColor("list.warningForeground"));
  return new vscode.ThemeIcon(family ? "organization" : "person");
}

/** What a name without a file is; else what the place in the tree does not say. */
function describe({ external, undefined: isUndefined, path }: ChartNode, besides: string | null): string {
  if (external) return vscode.l10n.t("external");
  if (isUndefined && path === null) return vscode.l10n.t("no file");
  return besides ?? "";
}

/** Words of files stay words: nothing in them is read as Markdown. */
function tooltipOf(node: ChartNode, superior: string | null): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendText(node.title);
  const about = [node.code, node.department, node.level].filter((part) => part !== null && part !== "");
  if (about.length > 0) tooltip.appendMarkdown("\n\n").appendText(about.join(" · "));
  if (superior !== null) tooltip.appendMarkdown("\n\n").appendText(vscode.l10n.t("Reports to {0}", superior));
  if (node.path !== null) tooltip.appendMarkdown("\n\n").appendText(node.path);
  return tooltip;
}
