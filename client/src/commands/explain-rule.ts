import * as vscode from "vscode";
import { type ExplainedRule, explainedRules, safeDocsUrl } from "./explained-rules.ts";

/**
 * Opens the page of a rule: of the one given (code actions give `{ rule, url }`), else of the problem at the
 * cursor, else of one chosen among the file's.
 */
export async function explainRule(argument: unknown): Promise<void> {
  const url = givenUrl(argument) ?? (await chosenUrl());
  if (url) await vscode.env.openExternal(vscode.Uri.parse(url, true));
}

function givenUrl(argument: unknown): string | null {
  const url = (argument as { url?: unknown } | null | undefined)?.url;
  return typeof url === "string" ? safeDocsUrl(url) : null;
}

async function chosenUrl(): Promise<string | null> {
  const editor = vscode.window.activeTextEditor;
  const diagnostics = editor ? vscode.languages.getDiagnostics(editor.document.uri) : [];
  const cursor = editor?.selection.active;
  const here = explainedRules(
    diagnostics.filter(({ range }) => cursor !== undefined && range.contains(cursor)).map(asPlain),
  );
  if (here.length === 1) return here[0]?.url ?? null;
  const choices = here.length > 0 ? here : explainedRules(diagnostics.map(asPlain));
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("This file has no Rolewright problem to explain."),
    );
    return null;
  }
  const picked = await vscode.window.showQuickPick(choices.map(asItem), {
    title: vscode.l10n.t("Explain Rule"),
    matchOnDescription: true,
  });
  return picked?.url ?? null;
}

const asPlain = ({ source, code, message }: vscode.Diagnostic) => {
  if (typeof code !== "object" || code === null)
    return { source, rule: String(code ?? ""), url: null, message };
  return { source, rule: String(code.value), url: code.target.toString(), message };
};

const asItem = ({ rule, url, message }: ExplainedRule) => ({ label: rule, description: message, url });
