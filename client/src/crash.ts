import * as vscode from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import { createCrashCounter } from "./crash-counter.ts";

/**
 * After a crash the server comes back by itself, quietly. Only when it keeps crashing does the user hear of
 * it, once, with what can be done.
 */
export function crashHandler(output: vscode.LogOutputChannel, restart: () => void): ErrorHandler {
  const mayRestart = createCrashCounter();
  return {
    error: (error, _message, count) => {
      output.error(`Connection to the language server: ${error.message}`);
      return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      if (mayRestart(Date.now())) {
        output.warn("The language server ended unexpectedly and is started again.");
        return { action: CloseAction.Restart, handled: true };
      }
      output.error("The language server ended too often and is not started again.");
      void tellUser(output, restart);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function tellUser(output: vscode.LogOutputChannel, restart: () => void): Promise<void> {
  const again = vscode.l10n.t("Restart Server");
  const show = vscode.l10n.t("Show Output");
  const message = vscode.l10n.t(
    "Rolewright's language server keeps ending unexpectedly, so roles are not checked any more. The output says why.",
  );
  const answer = await vscode.window.showErrorMessage(message, again, show);
  if (answer === again) restart();
  if (answer === show) output.show();
}
