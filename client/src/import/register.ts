import * as vscode from "vscode";
import { askFolder } from "../commands/ask-folder.ts";
import { importDocument, urisOf } from "../commands/import-document.ts";
import type { Server } from "../server.ts";
import { dropIntoEditor, dropMetadata, droppedSources, pasteIntoEditor, pasteMetadata } from "./drop.ts";
import { createImporter } from "./importer.ts";
import { createReports } from "./reports.ts";

/** Takes documents that are dropped on the view “Organisation”. */
export type TakeDropped = (transfer: vscode.DataTransfer) => Promise<void>;

/** Importing: the command, what is dropped into an empty role or on the organisation, what is pasted from Word. */
export function registerImport(context: vscode.ExtensionContext, server: Server): TakeDropped {
  const reports = createReports();
  const importer = createImporter(server, reports);
  const roles = { pattern: "**/*.role.{md,yaml,yml}" };
  context.subscriptions.push(
    reports,
    vscode.commands.registerCommand("rolewright.importDocument", () => importDocument(importer, [])),
    vscode.commands.registerCommand("rolewright.importAsRole", (argument: unknown, selection: unknown) =>
      importDocument(importer, urisOf(argument, selection)),
    ),
    vscode.languages.registerDocumentDropEditProvider(roles, dropIntoEditor(importer), dropMetadata()),
    vscode.languages.registerDocumentPasteEditProvider(
      { pattern: "**/*.role.md" },
      pasteIntoEditor(server),
      pasteMetadata(),
    ),
  );
  return async (transfer) => {
    const sources = await droppedSources(transfer);
    if (sources.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t("Word documents, PDFs, web pages and texts can be dropped here to import them."),
      );
      return;
    }
    const folder = await askFolder(undefined);
    if (folder) await importer.importAll(sources, folder);
  };
}
