import * as vscode from "vscode";
import type { Theme } from "./messages.ts";
import { createNonce, previewPage } from "./page.ts";

/** The preview's page for one webview, in the display language. */
export function previewPageFor(webview: vscode.Webview, folder: vscode.Uri, theme: Theme): string {
  const file = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  return previewPage({
    script: file("preview.js"),
    style: file("preview.css"),
    nonce: createNonce(),
    cspSource: webview.cspSource,
    locale: vscode.env.language,
    theme,
    labels: {
      title: vscode.l10n.t("Role Preview"),
      variant: vscode.l10n.t("Readers"),
      internal: vscode.l10n.t("Internal"),
      posting: vscode.l10n.t("Posting"),
      language: vscode.l10n.t("Language"),
      theme: vscode.l10n.t("Theme"),
      modern: vscode.l10n.t("Modern"),
      classic: vscode.l10n.t("Classic"),
      compact: vscode.l10n.t("Compact"),
      findings: vscode.l10n.t("Problems"),
      findingsHint: vscode.l10n.t("Show the problems beside what they are about"),
      export: vscode.l10n.t("Export…"),
      exportHint: vscode.l10n.t("Export or print the role as it is shown"),
      lock: vscode.l10n.t("Lock"),
      lockHint: vscode.l10n.t("Stay with this role when another one is opened"),
      loading: vscode.l10n.t("Loading…"),
      kept: vscode.l10n.t("As last read: the file has a syntax error"),
    },
  });
}
