import * as vscode from "vscode";

/** Import reports as documents that can be read and not changed. */
export interface Reports extends vscode.Disposable {
  show(name: string, text: string): Promise<void>;
}

const scheme = "rolewright-import-report";
/** Older ones are forgotten; an open one keeps its text. */
const mostKept = 20;

export function createReports(): Reports {
  const texts = new Map<string, string>();
  let count = 0;
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? "",
  });
  return {
    async show(name, text) {
      count++;
      const title = vscode.l10n.t("Import report of {0}", name.replace(/\.role\.(?:md|ya?ml)$/i, ""));
      const uri = vscode.Uri.from({ scheme, path: `/${title}.md`, query: String(count) });
      texts.set(uri.toString(), text);
      const [oldest] = texts.keys();
      if (texts.size > mostKept && oldest !== undefined) texts.delete(oldest);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    },
    dispose: () => provider.dispose(),
  };
}
