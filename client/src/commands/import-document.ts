import * as vscode from "vscode";
import { importableExtensions } from "../import/file-names.ts";
import { fileSource, type Importer } from "../import/importer.ts";
import { askFolder } from "./ask-folder.ts";

/**
 * Makes role definitions of documents: of `called`, beside them; when there are none, asks whether of files or of the
 * clipboard, and puts them where new roles go.
 */
export async function importDocument(importer: Importer, called: readonly vscode.Uri[]): Promise<void> {
  if (called.length > 0) {
    const [first] = called;
    if (first) await importer.importAll(called.map(fileSource), vscode.Uri.joinPath(first, ".."));
    return;
  }
  const from = await askSource();
  if (from === undefined) return;
  const sources = from === "clipboard" ? await clipboard() : await chosenFiles();
  if (sources === undefined || sources.length === 0) return;
  const folder = await askFolder(undefined);
  if (folder) await importer.importAll(sources, folder);
}

/** What the explorer was asked to import: all that is selected there. */
export function urisOf(argument: unknown, selection: unknown): readonly vscode.Uri[] {
  const selected = Array.isArray(selection) ? selection.filter((entry) => entry instanceof vscode.Uri) : [];
  if (selected.length > 0) return selected;
  return argument instanceof vscode.Uri ? [argument] : [];
}

async function askSource(): Promise<"files" | "clipboard" | undefined> {
  const choice = await vscode.window.showQuickPick(
    [
      {
        label: `$(files) ${vscode.l10n.t("From Files…")}`,
        description: importableExtensions.map((extension) => `.${extension}`).join(" "),
        from: "files" as const,
      },
      {
        label: `$(clippy) ${vscode.l10n.t("From Clipboard")}`,
        description: vscode.l10n.t("the text that was copied last"),
        from: "clipboard" as const,
      },
    ],
    {
      title: vscode.l10n.t("Import Document"),
      placeHolder: vscode.l10n.t("What becomes a role definition?"),
    },
  );
  return choice?.from;
}

async function chosenFiles() {
  const files = await vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t("Import"),
    filters: { [vscode.l10n.t("Documents")]: importableExtensions },
  });
  return files?.map(fileSource);
}

async function clipboard() {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== "") return [{ name: "", read: async () => ({ text }) }];
  void vscode.window.showInformationMessage(vscode.l10n.t("There is no text on the clipboard."));
  return undefined;
}
