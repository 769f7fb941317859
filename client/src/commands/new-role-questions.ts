import * as vscode from "vscode";
import type { NewRoleParams, RoleChoice } from "../protocol.ts";

const titleOf = (step: number): Pick<vscode.QuickPickOptions, "title" | "ignoreFocusOut"> => ({
  title: `${vscode.l10n.t("New Role")} (${step}/4)`,
  ignoreFocusOut: true,
});

export async function askTitle(): Promise<string | undefined> {
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

interface RoleItem extends vscode.QuickPickItem {
  readonly title: string;
  readonly role: RoleChoice | null;
}

const asItem = (role: RoleChoice): RoleItem => {
  const about = [role.department, role.level].filter((part) => part !== null && part !== "").join(" · ");
  return {
    label: role.title,
    title: role.title,
    role,
    ...(about === "" ? {} : { description: about }),
  };
};

/** A known role, any other name typed, or `""` for a role that is to be decided or has none. */
export async function askSuperior(roles: readonly RoleChoice[]): Promise<string | undefined> {
  const later: RoleItem = { label: vscode.l10n.t("Decide later"), title: "", role: null };
  const known = roles.map(asItem);
  const titles = new Set(known.map(({ title }) => title));
  const pick = vscode.window.createQuickPick<RoleItem>();
  Object.assign(pick, titleOf(2));
  pick.placeholder = vscode.l10n.t("Who does it report to? Choose or type a role");
  pick.matchOnDescription = true;
  pick.items = [later, ...known];
  pick.onDidChangeValue((value) => {
    const typed = value.trim();
    const added = typed === "" || titles.has(typed) ? [] : [{ label: typed, title: typed, role: null }];
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

type Template = NonNullable<NewRoleParams["template"]> | "outline";

/** What kind of document it is to be; an outline only where there is a role to take it from. */
export async function askTemplate(hasRoles: boolean): Promise<Template | undefined> {
  const templates: (vscode.QuickPickItem & { readonly template: Template })[] = [
    {
      label: vscode.l10n.t("Position"),
      detail: vscode.l10n.t("A role in the organisation, with what the folder's preset asks for"),
      iconPath: new vscode.ThemeIcon("person"),
      template: "position",
    },
    {
      label: vscode.l10n.t("Job posting"),
      detail: vscode.l10n.t("An advertisement: duties, requirements, pay, how to apply"),
      iconPath: new vscode.ThemeIcon("megaphone"),
      template: "posting",
    },
    {
      label: vscode.l10n.t("Occupation"),
      detail: vscode.l10n.t("A general description that belongs to no organisation"),
      iconPath: new vscode.ThemeIcon("mortar-board"),
      template: "occupation",
    },
  ];
  if (hasRoles)
    templates.push({
      label: vscode.l10n.t("Outline of another role"),
      detail: vscode.l10n.t("Its headings and fields, none of its words"),
      iconPath: new vscode.ThemeIcon("list-tree"),
      template: "outline",
    });
  return (await vscode.window.showQuickPick(templates, titleOf(3)))?.template;
}

/** The role whose outline is taken. */
export async function askModel(roles: readonly RoleChoice[]): Promise<RoleChoice | undefined> {
  const picked = await vscode.window.showQuickPick(roles.map(asItem), {
    ...titleOf(3),
    placeHolder: vscode.l10n.t("Which role's outline?"),
    matchOnDescription: true,
  });
  return picked?.role ?? undefined;
}

export async function askFormat(): Promise<NewRoleParams["format"] | undefined> {
  const formats: (vscode.QuickPickItem & Pick<NewRoleParams, "format">)[] = [
    {
      label: "Markdown",
      description: ".role.md",
      detail: vscode.l10n.t("Reads like a document"),
      format: "markdown",
    },
    { label: "YAML", description: ".role.yaml", detail: vscode.l10n.t("Reads like data"), format: "yaml" },
  ];
  return (await vscode.window.showQuickPick(formats, titleOf(4)))?.format;
}
