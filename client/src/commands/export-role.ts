import * as vscode from "vscode";
import { type ExportRoleNote, type ExportRoleResult, methods } from "../protocol.ts";
import { isRolePath } from "../role-files.ts";
import type { Server } from "../server.ts";
import {
  bytesOf,
  type ExportWish,
  type Format,
  formats,
  readWish,
  usualVariant,
  type Variant,
} from "./export-target.ts";

/**
 * Asks what the role is to become and for whom, makes it and saves it where the user wants it. `argument`: an address,
 * or `{uri, format, variant, theme}`; what it says is not asked for.
 */
export async function exportRole(
  server: Server,
  output: vscode.LogOutputChannel,
  argument: unknown,
): Promise<void> {
  const wish = readWish(argument);
  const uri = roleOf(wish);
  if (uri === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Open a role definition first (*.role.md, *.role.yaml)."),
    );
    return;
  }
  const format = wish.format ?? (await askFormat());
  if (format === undefined) return;
  const variant = wish.variant ?? (await askVariant(format));
  if (variant === undefined) return;
  const made = await make(server, { uri, format, variant, theme: wish.theme, language: wish.language });
  if (made === null) return;
  if ("error" in made) {
    void vscode.window.showErrorMessage(vscode.l10n.t("Not exported: {0}", made.error));
    return;
  }
  if (format === "text") await vscode.env.clipboard.writeText(made.text ?? "");
  await save(made, { uri, format }, output);
}

function roleOf({ uri }: ExportWish): vscode.Uri | undefined {
  const role = uri === null ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(uri, true);
  return role !== undefined && isRolePath(role.path) ? role : undefined;
}

const title = (): string => vscode.l10n.t("Export Role");

async function askFormat(): Promise<Format | undefined> {
  const described: Readonly<Record<Format, { readonly label: string; readonly detail: string }>> = {
    html: { label: "HTML", detail: vscode.l10n.t("A page in one file, for browsers and mail") },
    pdf: { label: "PDF", detail: vscode.l10n.t("For printing and filing; needs Chromium, Chrome or Edge") },
    docx: { label: "Word", detail: vscode.l10n.t("A document for Word and LibreOffice") },
    text: {
      label: vscode.l10n.t("Plain Text"),
      detail: vscode.l10n.t("To paste into a job board; copied as well"),
    },
    md: { label: "Markdown", detail: vscode.l10n.t("For wikis and READMEs") },
    jsonld: {
      label: "JSON-LD",
      detail: vscode.l10n.t("JobPosting for search engines; says what is missing"),
    },
    "json-resume": { label: "JSON Resume", detail: vscode.l10n.t("Job description for JSON Resume tools") },
  };
  const endings: Readonly<Record<Format, string>> = {
    html: ".html",
    pdf: ".pdf",
    docx: ".docx",
    text: ".txt",
    md: ".md",
    jsonld: ".jsonld",
    "json-resume": ".job.json",
  };
  const items = formats.map((format) => ({ ...described[format], description: endings[format], format }));
  const picked = await vscode.window.showQuickPick(items, {
    title: title(),
    placeHolder: vscode.l10n.t("What shall it become?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.format;
}

async function askVariant(format: Format): Promise<Variant | undefined> {
  const internal = {
    label: vscode.l10n.t("Internal"),
    detail: vscode.l10n.t("Everything, for the company"),
    variant: "internal" as const,
  };
  const posting = {
    label: vscode.l10n.t("Posting"),
    detail: vscode.l10n.t(
      "What candidates read: without rights, indicators, secrecy rules, codes and grades",
    ),
    variant: "posting" as const,
  };
  const items = usualVariant(format) === "posting" ? [posting, internal] : [internal, posting];
  const picked = await vscode.window.showQuickPick(items, {
    title: title(),
    placeHolder: vscode.l10n.t("Who will read it?"),
  });
  return picked?.variant;
}

interface Wanted {
  readonly uri: vscode.Uri;
  readonly format: Format;
  readonly variant: Variant;
  readonly theme: string | null;
  readonly language: string | null;
}

async function make(
  server: Server,
  { uri, format, variant, theme, language }: Wanted,
): Promise<ExportRoleResult | null> {
  try {
    // Opening it makes the server know its text, wherever it is.
    await vscode.workspace.openTextDocument(uri);
    return await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: title() },
      () =>
        server.request<ExportRoleResult>(methods.exportRole, {
          uri: uri.toString(),
          format,
          variant,
          ...(theme === null ? {} : { theme }),
          ...(language === null ? {} : { language }),
        }),
    );
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t("Not exported: {0}", String(error)));
    return null;
  }
}

type Made = Exclude<ExportRoleResult, { readonly error: string }>;

async function save(
  made: Made,
  { uri, format }: Pick<Wanted, "uri" | "format">,
  output: vscode.LogOutputChannel,
): Promise<void> {
  const ending = made.fileName.slice(made.fileName.lastIndexOf(".") + 1);
  const folder =
    uri.scheme === "untitled" ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, "..");
  const target = await vscode.window.showSaveDialog({
    title: title(),
    filters: { [ending.toUpperCase()]: [ending] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, made.fileName) } : {}),
  });
  if (!target) {
    if (format === "text") tell(vscode.l10n.t("Copied."), null, made, output);
    return;
  }
  try {
    const bytes =
      made.base64 === undefined ? new TextEncoder().encode(made.text ?? "") : bytesOf(made.base64);
    await vscode.workspace.fs.writeFile(target, bytes);
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t("Not exported: {0}", String(error)));
    return;
  }
  const name = target.path.slice(target.path.lastIndexOf("/") + 1);
  const words =
    format === "text" ? vscode.l10n.t("Saved and copied: {0}", name) : vscode.l10n.t("Saved: {0}", name);
  tell(words, target, made, output);
}

/** Not waited for: the message may stay as long as it likes. */
function tell(words: string, target: vscode.Uri | null, made: Made, output: vscode.LogOutputChannel): void {
  const open = vscode.l10n.t("Open");
  const reveal = vscode.l10n.t("Reveal");
  const copy = vscode.l10n.t("Copy");
  const details = vscode.l10n.t("Show Details");
  const missing = made.notes.filter(({ severity }) => severity !== "info");
  const message = [words, summary(made.notes)].filter((text) => text !== "").join(" · ");
  const buttons = [
    ...(missing.length > 1 ? [details] : []),
    ...(target ? [open, reveal] : []),
    ...(target && made.text !== undefined ? [copy] : []),
  ];
  for (const note of made.notes) output.info(`${made.fileName}: ${note.message}`);
  const show = missing.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  void show(message, ...buttons).then((answer) => {
    if (answer === details) output.show();
    if (answer === copy) void vscode.env.clipboard.writeText(made.text ?? "");
    if (answer === open && target) void openFile(target, made.text !== undefined);
    if (answer === reveal && target) void revealFile(target);
  });
}

/** The first thing that is missing, and how many more there are; else what there is to know. */
function summary(notes: readonly ExportRoleNote[]): string {
  const missing = notes.filter(({ severity }) => severity !== "info");
  const [first] = missing.length > 0 ? missing : notes;
  if (first === undefined) return "";
  return missing.length > 1
    ? vscode.l10n.t("{0} (and {1} more)", first.message, String(missing.length - 1))
    : first.message;
}

/** What VS Code cannot show itself is opened by the system, where there is one. */
async function openFile(target: vscode.Uri, isText: boolean): Promise<void> {
  const outside = !isText || /\.html$/i.test(target.path);
  if (outside && target.scheme === "file" && (await vscode.env.openExternal(target))) return;
  await vscode.commands.executeCommand("vscode.open", target);
}

const revealFile = async (target: vscode.Uri): Promise<void> => {
  const inFolder = vscode.workspace.getWorkspaceFolder(target) !== undefined;
  await vscode.commands.executeCommand(inFolder ? "revealInExplorer" : "revealFileInOS", target);
};
