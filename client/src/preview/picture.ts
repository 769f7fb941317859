import * as vscode from "vscode";
import { methods, type PreviewParams, type PreviewResult, type PreviewVersion } from "../protocol.ts";
import type { Server } from "../server.ts";
import type { LanguageChoice, PreviewState } from "./messages.ts";

/** What a panel is to show. */
export interface Picture {
  /** Empty when nothing is shown. */
  readonly title: string;
  readonly versions: readonly PreviewVersion[];
  readonly body:
    | {
        readonly type: "render";
        readonly html: string;
        readonly broken: boolean;
        readonly languages: readonly LanguageChoice[];
      }
    | { readonly type: "notice"; readonly text: string };
}

/** Asks the server for a picture. Never rejects: what went wrong is said in the picture's place. */
export async function takePicture(server: Server, state: PreviewState): Promise<Picture> {
  const { uri, variant, theme, language } = state;
  const notice = (text: string): Picture => ({ title: "", versions: [], body: { type: "notice", text } });
  try {
    // A restored preview may show a file no editor has open; opening it makes the server know its text.
    await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch {
    return notice(vscode.l10n.t("The file of this preview is not there any more."));
  }
  try {
    const params: PreviewParams = { uri, variant, theme, ...(language === null ? {} : { language }) };
    const answer = await server.request<PreviewResult | null>(methods.preview, params);
    if (answer === null) return notice(vscode.l10n.t("This file is no role definition."));
    const { title, html, broken, versions } = answer;
    const languages = versions.map((version) => ({
      language: version.language,
      label: version.label,
      shown: version.language === answer.language,
    }));
    return { title, versions, body: { type: "render", html, broken, languages } };
  } catch (error) {
    if (server.state() === "stopped")
      return notice(vscode.l10n.t("The preview waits for the language server, which is not running."));
    return notice(vscode.l10n.t("The preview could not be made: {0}", String(error)));
  }
}
