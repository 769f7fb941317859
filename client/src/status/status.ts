import * as vscode from "vscode";
import { configFileGlob, isServedPath, roleFileGlob } from "../role-files.ts";
import type { Server, ServerState } from "../server.ts";
import { type Counts, countBySeverity } from "./counts.ts";

/** One language status item (the `{}` in the status bar): problems of the file in front, or what the server does. */
export function registerStatus(context: vscode.ExtensionContext, server: Server): void {
  const selector = [{ pattern: roleFileGlob }, { pattern: configFileGlob }];
  const item = vscode.languages.createLanguageStatusItem("rolewright.status", selector);
  item.name = "Rolewright";
  const show = { command: "rolewright.showOutput", title: vscode.l10n.t("Show Output") };
  const restart = { command: "rolewright.restartServer", title: vscode.l10n.t("Restart Server") };

  const update = (): void => {
    const state = server.state();
    item.busy = state === "starting";
    item.command = state === "stopped" ? restart : show;
    item.severity =
      state === "stopped" ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.text = state === "running" ? countsText(countsOfActive()) : stateText(state);
    item.detail = "Rolewright";
  };
  update();
  context.subscriptions.push(
    item,
    server.onDidChangeState(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) update();
    }),
  );
}

function countsOfActive(): Counts {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri || !isServedPath(uri.path)) return countBySeverity([]);
  return countBySeverity(vscode.languages.getDiagnostics(uri));
}

function countsText({ errors, warnings, others }: Counts): string {
  if (errors + warnings + others === 0) return vscode.l10n.t("No problems");
  return `$(error) ${errors} $(warning) ${warnings} $(info) ${others}`;
}

function stateText(state: ServerState): string {
  if (state === "starting") return vscode.l10n.t("Starting…");
  return state === "stopped" ? vscode.l10n.t("Server stopped") : vscode.l10n.t("Not started");
}
