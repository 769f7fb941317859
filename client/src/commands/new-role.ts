import * as vscode from "vscode";
import { methods, type NewRoleParams, type NewRoleResult, type RoleChoice } from "../protocol.ts";
import type { Server } from "../server.ts";
import { askFolder } from "./ask-folder.ts";
import { roleSnippet } from "./role-snippet.ts";

/**
 * Asks for title, superior and format, makes the role's file from the template of its folder and opens it with
 * the cursor in the first gap. `argument` is the folder when the command comes from the explorer.
 */
export async function newRole(server: Server, argument: unknown): Promise<void> {
  const title = await askTitle();
  if (title === undefined) return;
  const superior = await askSuperior(server);
  if (superior === undefined) return;
  const format = await askFormat();
  if (format === undefined) return;
  const folder = await askFolder(argument);
  if (folder === undefined) return;
  const role = await requestText(server, {
    folder: folder.toString(),
    title,
    format,
    ...(superior === "" ? {} : { reportsTo: superior }),
  });
  if (role === null) return;
  const uri = vscode.Uri.joinPath(folder, role.fileName);
  if (await exists(uri)) {
    await vscode.window.showTextDocument(uri);
    void vscode.window.showInformationMessage(vscode.l10n.t("This role exists already: {0}", role.fileName));
    return;
  }
  await create(uri, role.text);
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

async function create(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const editor = await vscode.window.showTextDocument(uri);
  const snippet = new vscode.SnippetString(roleSnippet(text));
  await editor.insertSnippet(snippet, undefined, { undoStopBefore: true, undoStopAfter: true });
  await editor.document.save();
}

async function knownRoles(server: Server): Promise<readonly RoleChoice[]> {
  try {
    return await server.request<readonly RoleChoice[]>(methods.roles, {});
  } catch {
    return [];
  }
}

const titleOf = (step: number): Pick<vscode.QuickPickOptions, "title" | "ignoreFocusOut"> => ({
  title: `${vscode.l10n.t("New Role")} (${step}/3)`,
  ignoreFocusOut: true,
});

async function askTitle(): Promise<string | undefined> {
  const title = await vscode.window.showInputBox({
    ...titleOf(1),
    prompt: vscode.l10n.t("The role's title, as it shall be referred to"),
    placeHolder: vscode.l10n.t("Customer Service Manager"),
    validateInput: (text) =>
      text !== "" && text.trim() === "" ? vscode.l10n.t("Enter a title.") : undefined,
  });
  const trimmed = title?.trim();
  return trimmed === "" ? undefined : trimmed;
}

interface SuperiorItem extends vscode.QuickPickItem {
  readonly title: string;
}

/** A known role, any other name typed, or `""` for a role that is to be decided or has none. */
async function askSuperior(server: Server): Promise<string | undefined> {
  const later: SuperiorItem = { label: vscode.l10n.t("Decide later"), title: "" };
  const known = (await knownRoles(server)).map(asItem);
  const titles = new Set(known.map(({ title }) => title));
  const pick = vscode.window.createQuickPick<SuperiorItem>();
  Object.assign(pick, titleOf(2));
  pick.placeholder = vscode.l10n.t("Who does it report to? Choose or type a role");
  pick.items = [later, ...known];
  pick.onDidChangeValue((value) => {
    const typed = value.trim();
    const added = typed === "" || titles.has(typed) ? [] : [{ label: typed, title: typed }];
    pick.items = [...added, later, ...known];
  });
  return await new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.title);
      pick.dispose();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

const asItem = ({ title, department }: RoleChoice): SuperiorItem => ({
  label: title,
  title,
  ...(department === null ? {} : { description: department }),
});

async function askFormat(): Promise<NewRoleParams["format"] | undefined> {
  const formats: (vscode.QuickPickItem & Pick<NewRoleParams, "format">)[] = [
    {
      label: "Markdown",
      description: ".role.md",
      detail: vscode.l10n.t("Reads like a document"),
      format: "markdown",
    },
    { label: "YAML", description: ".role.yaml", detail: vscode.l10n.t("Reads like data"), format: "yaml" },
  ];
  return (await vscode.window.showQuickPick(formats, titleOf(3)))?.format;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
