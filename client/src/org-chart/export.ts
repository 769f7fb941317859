import * as vscode from "vscode";
import { type ExportFormat, exportFormats } from "./messages.ts";

const endings: Readonly<Record<ExportFormat, string>> = {
  svg: "svg",
  png: "png",
  mermaid: "mmd",
  dot: "dot",
};

/** Asks what kind of file it shall be. */
export async function askFormat(): Promise<ExportFormat | undefined> {
  const described: Readonly<Record<ExportFormat, string>> = {
    svg: vscode.l10n.t("Drawing, sharp at every size"),
    png: vscode.l10n.t("Picture for documents and slides"),
    mermaid: vscode.l10n.t("Text for Markdown documents and wikis"),
    dot: vscode.l10n.t("Text for Graphviz"),
  };
  const names: Readonly<Record<ExportFormat, string>> = {
    svg: "SVG",
    png: "PNG",
    mermaid: "Mermaid",
    dot: "DOT",
  };
  const items = exportFormats.map((format) => ({
    label: names[format],
    description: `.${endings[format]}`,
    detail: described[format],
    format,
  }));
  const title = vscode.l10n.t("Export Organisation Chart");
  return (await vscode.window.showQuickPick(items, { title }))?.format;
}

/** Asks where the file goes and writes it, on whatever file system that is. */
export async function saveExport(format: ExportFormat, data: string | Uint8Array): Promise<void> {
  const ending = endings[format];
  const name = `${vscode.l10n.t("Organisation Chart")}.${ending}`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t("Export Organisation Chart"),
    filters: { [ending.toUpperCase()]: [ending] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(
      target,
      typeof data === "string" ? new TextEncoder().encode(data) : data,
    );
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t("The chart could not be saved: {0}", String(error)));
    return;
  }
  const open = vscode.l10n.t("Open");
  const saved = vscode.l10n.t("Saved: {0}", target.path.slice(target.path.lastIndexOf("/") + 1));
  // Not waited for: the message may stay as long as it likes.
  void vscode.window.showInformationMessage(saved, open).then((answer) => {
    if (answer === open) void vscode.commands.executeCommand("vscode.open", target);
  });
}
