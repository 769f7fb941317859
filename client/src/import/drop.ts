import * as vscode from "vscode";
import { type ImportFragmentResult, methods } from "../protocol.ts";
import type { Server } from "../server.ts";
import { addressesIn, base64Of, importable, isStructured } from "./file-names.ts";
import { fileSource, type Importer, type ImportSource } from "./importer.ts";

const uriList = "text/uri-list";
const kind = () => vscode.DocumentDropOrPasteEditKind.Empty.append("rolewright", "import");

/** The documents among what is dropped: files of the workspace by address, others with their bytes. */
export async function droppedSources(transfer: vscode.DataTransfer): Promise<readonly ImportSource[]> {
  const sources: ImportSource[] = [];
  for (const [, item] of transfer) {
    const file = item.asFile();
    if (file && importable.test(file.name))
      sources.push({ name: file.name, read: async () => ({ base64: base64Of(await file.data()) }) });
  }
  if (sources.length > 0) return sources;
  const list = transfer.get(uriList);
  if (!list) return [];
  return addressesIn(await list.asString()).flatMap((address) => {
    if (!importable.test(address.replace(/[?#].*$/, ""))) return [];
    return [fileSource(vscode.Uri.parse(address))];
  });
}

/** A document dropped into an empty role file: its text becomes the role's, when the user wants that. */
export function dropIntoEditor(importer: Importer): vscode.DocumentDropEditProvider {
  return {
    async provideDocumentDropEdits(document, _position, transfer, token) {
      if (document.getText().trim() !== "") return undefined;
      const [source] = await droppedSources(transfer);
      if (!source || token.isCancellationRequested) return undefined;
      const folder = vscode.Uri.joinPath(document.uri, "..");
      const to = /\.ya?ml$/i.test(document.uri.path) ? "yaml" : "markdown";
      const text = await importer.textOf(source, folder, to);
      if (text === null) return undefined;
      const edit = new vscode.DocumentDropEdit(text, vscode.l10n.t("Import as Role Definition"), kind());
      return edit;
    },
  };
}

export const dropMetadata = (): vscode.DocumentDropEditProviderMetadata => ({
  providedDropEditKinds: [kind()],
  dropMimeTypes: [uriList, "files"],
});

/** What Word and pages put on the clipboard, offered as clean Markdown; plain text stays the usual way to paste. */
export function pasteIntoEditor(server: Server): vscode.DocumentPasteEditProvider {
  return {
    async provideDocumentPasteEdits(document, _ranges, transfer, context, token) {
      // Text that was copied in an editor is what it is.
      if (transfer.get("vscode-editor-data")) return undefined;
      if (context.only && !context.only.intersects(kind())) return undefined;
      const html = await transfer.get("text/html")?.asString();
      if (html === undefined || !isStructured(html) || token.isCancellationRequested) return undefined;
      const params = { html, uri: document.uri.toString() };
      const result = await server
        .request<ImportFragmentResult>(methods.importFragment, params, token)
        .catch(() => null);
      if (result === null) return undefined;
      const edit = new vscode.DocumentPasteEdit(
        result.text,
        vscode.l10n.t("Paste as Clean Markdown"),
        kind(),
      );
      edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
}

export const pasteMetadata = (): vscode.DocumentPasteProviderMetadata => ({
  providedPasteEditKinds: [kind()],
  pasteMimeTypes: ["text/html"],
});
