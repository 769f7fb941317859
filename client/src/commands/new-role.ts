import * as vscode from "vscode";
import { methods, type NewRoleParams, type NewRoleResult, type RoleChoice } from "../protocol.ts";
import type { Server } from "../server.ts";
import { askFolder } from "./ask-folder.ts";
import { askFormat, askModel, askSuperior, askTemplate, askTitle } from "./new-role-questions.ts";

/**
 * Asks for title, superior, template and format, makes the role's file and opens it with the cursor in the first gap.
 * `argument` is the folder when the command comes from the explorer. No file is ever overwritten.
 */
export async function newRole(server: Server, argument: unknown): Promise<void> {
  const title = await askTitle();
  if (title === undefined) return;
  const known = await knownRoles(server);
  const superior = await askSuperior(known);
  if (superior === undefined) return;
  const template = await askTemplate(known.length > 0);
  if (template === undefined) return;
  const model = template === "outline" ? await askModel(known) : null;
  if (model === undefined) return;
  const format = await askFormat();
  if (format === undefined) return;
  const folder = await askFolder(argument);
  if (folder === undefined) return;
  const role = await requestText(server, {
    folder: folder.toString(),
    title,
    format,
    ...(superior === "" ? {} : { reportsTo: superior }),
    ...(template === "outline" ? {} : { template }),
    ...(model === null ? {} : { outlineOf: { uri: model.uri, title: model.title } }),
  });
  if (role === null) return;
  const uri = vscode.Uri.joinPath(folder, role.fileName);
  if (await exists(uri)) {
    await vscode.window.showTextDocument(uri);
    void vscode.window.showInformationMessage(vscode.l10n.t("This role exists already: {0}", role.fileName));
    return;
  }
  await create(uri, role.snippet);
}

async function requestText(server: Server, params: NewRoleParams): Promise<NewRoleResult | null> {
  try {
    return await server.request<NewRoleResult>(methods.newRole, params);
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("The language server does not answer: {0}", String(error)),
    );
    return null;
  }
}

async function create(uri: vscode.Uri, snippet: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const editor = await vscode.window.showTextDocument(uri);
  await editor.insertSnippet(new vscode.SnippetString(snippet), undefined, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  await editor.document.save();
}

async function knownRoles(server: Server): Promise<readonly RoleChoice[]> {
  try {
    return await server.request<readonly RoleChoice[]>(methods.roles, {});
  } catch {
    return [];
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
