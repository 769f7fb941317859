import * as vscode from "vscode";
import { methods, type NormaliseParams, type NormaliseResult } from "../protocol.ts";
import { isRolePath } from "../role-files.ts";
import type { Server } from "../server.ts";
import { defaultParts, type NormalisePart, optionsFor } from "./normalise-parts.ts";

/** Puts the document in front into clean Markdown, in one step that one undo takes back. */
export async function normalise(server: Server): Promise<void> {
  const editor = roleEditor();
  if (editor) await carryOut(server, editor, {}, false);
}

/** The same with what a person chooses: the parts, punctuation among them, and to see the changes first. */
export async function normaliseWith(server: Server): Promise<void> {
  const editor = roleEditor();
  if (!editor) return;
  const picked = await pick();
  if (!picked) return;
  const parts = picked.flatMap(({ part }) => (part === undefined ? [] : [part]));
  const confirm = picked.some(({ part }) => part === undefined);
  await carryOut(server, editor, { options: optionsFor(parts) }, confirm);
}

function roleEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor && isRolePath(editor.document.uri.path)) return editor;
  void vscode.window.showInformationMessage(
    vscode.l10n.t("Open a role definition first (*.role.md, *.role.yaml)."),
  );
  return undefined;
}

async function carryOut(
  server: Server,
  { document }: vscode.TextEditor,
  params: Omit<NormaliseParams, "uri">,
  confirm: boolean,
): Promise<void> {
  const { version } = document;
  const edits = await ask(server, { uri: document.uri.toString(), ...params });
  if (!edits) return;
  if (edits.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("The document needs no normalising."), 5000);
    return;
  }
  if (document.version !== version) {
    void vscode.window.showWarningMessage(vscode.l10n.t("The document changed in the meantime. Try again."));
    return;
  }
  const about: vscode.WorkspaceEditEntryMetadata | undefined = confirm
    ? { needsConfirmation: true, label: vscode.l10n.t("Normalise Document") }
    : undefined;
  const changes = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    const place = new vscode.Range(start.line, start.character, end.line, end.character);
    changes.replace(document.uri, place, newText, about);
  }
  await vscode.workspace.applyEdit(changes);
}

async function ask(server: Server, params: NormaliseParams): Promise<NormaliseResult> {
  try {
    return await server.request<NormaliseResult>(methods.normalise, params);
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("The language server does not answer: {0}", String(error)),
    );
    return null;
  }
}

/** A part, or without one: show the changes first. */
interface Choice extends vscode.QuickPickItem {
  readonly part?: NormalisePart;
}

async function pick(): Promise<readonly Choice[] | undefined> {
  const words: Readonly<Record<NormalisePart, readonly [string, string]>> = {
    headings: [vscode.l10n.t("Headings"), vscode.l10n.t("【…】, 一、… and bold lines become # headings")],
    lists: [vscode.l10n.t("Lists"), vscode.l10n.t("1、…, （1）… and • become Markdown lists")],
    tables: [
      vscode.l10n.t("Tables"),
      vscode.l10n.t("Rows become tables, forms become lists of fields, columns are aligned"),
    ],
    numbering: [vscode.l10n.t("Numbers"), vscode.l10n.t("Items and headings count without gaps")],
    blankLines: [
      vscode.l10n.t("Blank Lines and Spaces"),
      vscode.l10n.t("One blank line between blocks, none to spare"),
    ],
    punctuation: [
      vscode.l10n.t("Punctuation"),
      vscode.l10n.t("Half-width marks between Chinese words become full-width"),
    ],
  };
  const parts = Object.entries(words).map(([part, [label, detail]]) => ({
    part: part as NormalisePart,
    label,
    detail,
    picked: defaultParts.includes(part as NormalisePart),
  }));
  const items: Choice[] = [
    ...parts,
    { label: "", kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t("Show the changes first") },
  ];
  return await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Normalise Document"),
    placeHolder: vscode.l10n.t("What shall be put right?"),
    canPickMany: true,
  });
}
