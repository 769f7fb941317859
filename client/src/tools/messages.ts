import * as vscode from "vscode";

/** What VS Code shows while a tool works, by the tool's name. */
export function invocationMessage(name: string, input: unknown): string | undefined {
  const said = (input ?? {}) as Readonly<Record<string, unknown>>;
  const word = (key: string): string => (typeof said[key] === "string" ? shortened(said[key]) : "");
  switch (name) {
    case "rolewright_list_roles":
      return vscode.l10n.t("Listing roles");
    case "rolewright_inspect_role":
      return vscode.l10n.t("Reading “{0}”", word("role"));
    case "rolewright_check_roles":
      return vscode.l10n.t("Checking roles");
    case "rolewright_explain_rule":
      return vscode.l10n.t("Looking up the rule {0}", word("rule"));
    case "rolewright_organisation_graph":
      return vscode.l10n.t("Looking at the organisation");
    case "rolewright_draft_section":
      return vscode.l10n.t("Drafting the section “{0}”", word("section"));
    case "rolewright_draft_role":
      return vscode.l10n.t("Drafting “{0}”", word("title"));
    default:
      return undefined;
  }
}

/** One short line, whatever a model wrote. */
const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
