import * as vscode from "vscode";
import { type ConvertRoleParams, type ConvertRoleResult, methods } from "../protocol.ts";
import { isRolePath } from "../role-files.ts";
import type { Server } from "../server.ts";

/** The commands, for the server to know that they may be asked for. */
export const convertCommands = ["rolewright.convertToYaml", "rolewright.convertToMarkdown"] as const;

/**
 * Writes a role file's other format beside it and opens it. The old file goes (to the trash, where there is one) or
 * stays, as the person says; both are one step for undo. `argument` is the file when the command comes from a menu.
 */
export async function convertRole(
  server: Server,
  to: ConvertRoleParams["to"],
  argument?: unknown,
): Promise<void> {
  const source = sourceOf(argument);
  if (!source || !isRolePath(source.path)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Open a role definition first (*.role.md, *.role.yaml)."),
    );
    return;
  }
  const document = await vscode.workspace.openTextDocument(source);
  const result = await ask(server, { uri: source.toString(), to });
  if (!result) return;
  if (result.files.length === 0) {
    void vscode.window.showWarningMessage(result.notes.join(" "));
    return;
  }
  const folder = vscode.Uri.joinPath(source, "..");
  const files = result.files.map(({ fileName, text }) => ({
    uri: vscode.Uri.joinPath(folder, fileName),
    text,
  }));
  if (await refusesExisting(files.map(({ uri }) => uri))) return;
  const replace = await asksToReplace(source, files.length);
  if (replace === undefined) return;
  // What was typed and not saved must be in the trash, too.
  if (replace && document.isDirty && !(await document.save())) return;
  const change = new vscode.WorkspaceEdit();
  if (replace)
    for (const { uri, edits } of result.references) change.set(vscode.Uri.parse(uri), edits.map(asEdit));
  for (const { uri, text } of files) change.createFile(uri, { contents: new TextEncoder().encode(text) });
  if (replace) change.deleteFile(source, { ignoreIfNotExists: true });
  if (!(await vscode.workspace.applyEdit(change))) {
    void vscode.window.showErrorMessage(vscode.l10n.t("The file could not be created."));
    return;
  }
  const [first] = files;
  if (first) await vscode.window.showTextDocument(first.uri, { preview: false });
  if (result.notes.length > 0) void vscode.window.showInformationMessage(result.notes.join(" "));
}

function sourceOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === "string") return vscode.Uri.parse(argument);
  return vscode.window.activeTextEditor?.document.uri;
}

async function ask(server: Server, params: ConvertRoleParams): Promise<ConvertRoleResult | null> {
  try {
    return await server.request<ConvertRoleResult>(methods.convertRole, params);
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("The language server does not answer: {0}", String(error)),
    );
    return null;
  }
}

/** Nothing is written over: a file that is there already is shown instead. */
async function refusesExisting(uris: readonly vscode.Uri[]): Promise<boolean> {
  for (const uri of uris) {
    const exists = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!exists) continue;
    const open = vscode.l10n.t("Open");
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t("{0} exists already and is not written over.", name),
      open,
    );
    if (answer === open) await vscode.window.showTextDocument(uri);
    return true;
  }
  return false;
}

/** True to delete the old file, false to keep it, undefined when the person gave up. */
async function asksToReplace(source: vscode.Uri, count: number): Promise<boolean | undefined> {
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  const replace = {
    label: vscode.l10n.t("Replace {0}", name),
    detail: vscode.l10n.t("The old file is deleted; undo brings it back."),
  };
  const keep = {
    label: vscode.l10n.t("Keep both"),
    detail: vscode.l10n.t("The role is then defined twice."),
  };
  const picked = await vscode.window.showQuickPick([replace, keep], {
    title: vscode.l10n.t("Convert Role"),
    placeHolder:
      count > 1 ? vscode.l10n.t("The file holds {0} roles; each gets a file of its own.", count) : name,
  });
  return picked === undefined ? undefined : picked === replace;
}

const asEdit = ({
  range,
  newText,
}: ConvertRoleResult["references"][number]["edits"][number]): vscode.TextEdit =>
  new vscode.TextEdit(
    new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
    newText,
  );
