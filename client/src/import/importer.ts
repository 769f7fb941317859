import * as vscode from "vscode";
import { type ImportDocumentParams, type ImportDocumentResult, methods } from "../protocol.ts";
import type { Server } from "../server.ts";
import { base64Of, freeName } from "./file-names.ts";
import type { Reports } from "./reports.ts";

/** A document that is to become a role. */
export interface ImportSource {
  readonly name: string;
  read(): Promise<Pick<ImportDocumentParams, "base64" | "text" | "html">>;
}

export interface Importer {
  /** Makes roles of the documents in a folder and opens the first; says what it could not. */
  importAll(sources: readonly ImportSource[], folder: vscode.Uri): Promise<void>;
  /** The text of one document as a role; tells why not and gives null. */
  textOf(source: ImportSource, folder: vscode.Uri, to: "markdown" | "yaml"): Promise<string | null>;
}

export const fileSource = (uri: vscode.Uri): ImportSource => ({
  name: nameOf(uri),
  read: async () => ({ base64: base64Of(await vscode.workspace.fs.readFile(uri)) }),
});

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf("/") + 1);

type Made = Exclude<ImportDocumentResult, { readonly error: string }>;

export function createImporter(server: Server, reports: Reports): Importer {
  const request = async (
    source: ImportSource,
    folder: vscode.Uri,
    to: "markdown" | "yaml",
  ): Promise<Made | { readonly error: string }> => {
    try {
      const content = await source.read();
      const params: ImportDocumentParams = { name: source.name, to, folder: folder.toString(), ...content };
      const result = await server.request<ImportDocumentResult | null>(methods.importDocument, params);
      return result ?? { error: vscode.l10n.t("“{0}” could not be imported.", source.name) };
    } catch (error) {
      return { error: failed(source, error) };
    }
  };

  const importAll = async (sources: readonly ImportSource[], folder: vscode.Uri): Promise<void> => {
    const made: { readonly uri: vscode.Uri; readonly result: Made }[] = [];
    const errors: string[] = [];
    await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t("Importing…"),
        cancellable: sources.length > 1,
      },
      async (progress, token) => {
        for (const source of sources) {
          if (token.isCancellationRequested) break;
          progress.report({ message: source.name, increment: 100 / sources.length });
          const result = await request(source, folder, "markdown");
          if ("error" in result) errors.push(result.error);
          else
            await write(folder, result).then(
              (uri) => made.push({ uri, result }),
              (error) => errors.push(failed(source, error)),
            );
        }
      },
    );
    if (errors.length > 0) void vscode.window.showErrorMessage(errors.join("\n"));
    const [first] = made;
    if (first === undefined) return;
    await vscode.window.showTextDocument(first.uri);
    const show = vscode.l10n.t("Show Report");
    const done =
      made.length === 1
        ? vscode.l10n.t("Imported as {0}.", nameOf(first.uri))
        : vscode.l10n.t("{0} role definitions imported.", made.length);
    void vscode.window.showInformationMessage(done, show).then((chosen) => {
      if (chosen === show)
        void reports.show(nameOf(first.uri), made.map(({ result }) => result.reportText).join("\n"));
    });
  };

  const textOf: Importer["textOf"] = async (source, folder, to) => {
    const result = await request(source, folder, to);
    if (!("error" in result)) return result.text;
    void vscode.window.showErrorMessage(result.error);
    return null;
  };

  return { importAll, textOf };
}

/** Writes a result under a free name. */
async function write(folder: vscode.Uri, { fileName, text }: Made): Promise<vscode.Uri> {
  const isTaken = (name: string): Promise<boolean> =>
    Promise.resolve(
      vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name)).then(
        () => true,
        () => false,
      ),
    );
  const uri = vscode.Uri.joinPath(folder, await freeName(fileName, isTaken));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

const failed = ({ name }: ImportSource, error: unknown): string =>
  vscode.l10n.t(
    "“{0}” could not be imported: {1}",
    name,
    error instanceof Error ? error.message : String(error),
  );
