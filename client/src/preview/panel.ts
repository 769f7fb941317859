import * as vscode from "vscode";
import { methods, type PreviewResult } from "../protocol.ts";
import type { Server } from "../server.ts";
import { createLatest } from "./latest.ts";
import { relativePath } from "./links.ts";
import { type FromPage, type PreviewState, readFromPage, type ToPage } from "./messages.ts";
import { createNonce, previewPage } from "./page.ts";

export const previewType = "rolewright.preview";

/** One panel that shows one role at a time. */
export interface Preview extends vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  state(): PreviewState;
  /** Shows another role. */
  show(uri: vscode.Uri): void;
  /** Takes a new picture when it shows this document, or in any case when none is given. */
  refresh(uri?: vscode.Uri): void;
  /** Follows the editor of its document. */
  scrollTo(uri: vscode.Uri, line: number): void;
}

/** How long the other side's scrolling is taken for an echo of one's own, in milliseconds. */
const echo = 250;

export function createPreview(
  context: vscode.ExtensionContext,
  server: Server,
  panel: vscode.WebviewPanel,
  initial: PreviewState,
): Preview {
  let state = initial;
  let ready = false;
  let scrolledAt = 0;
  const folder = vscode.Uri.joinPath(context.extensionUri, "dist/webview");
  panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };

  const send = (message: ToPage): void => void panel.webview.postMessage(message);
  const pictures = createLatest(async () => {
    // Our listener may run before the one that sends the change to the server; the request must come after it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const asked = state;
    const message = await picture(server, asked);
    if (asked.uri !== state.uri) return;
    panel.title =
      message.title === "" ? vscode.l10n.t("Role Preview") : vscode.l10n.t("Preview: {0}", message.title);
    send({ ...message.body, state });
  });
  const refresh = (uri?: vscode.Uri): void => {
    if (ready && panel.visible && (uri === undefined || uri.toString() === state.uri)) pictures.request();
  };
  const change = (next: Partial<PreviewState>): void => {
    state = { ...state, ...next };
    refresh();
  };

  const heard = (message: FromPage): void => {
    if (message.type === "ready") {
      ready = true;
      refresh();
    }
    if (message.type === "variant") change({ variant: message.variant });
    if (message.type === "lock") change({ locked: message.locked });
    if (message.type === "open") void openSource(state, message.line);
    if (message.type === "link") void openLink(state, message.href);
    if (message.type === "scrolled") {
      scrolledAt = Date.now();
      revealLine(state, message.line);
    }
  };
  const registered = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const known = readFromPage(message);
      if (known) heard(known);
    }),
    // A hidden page is thrown away; when it is shown again it starts anew and says so.
    panel.onDidChangeViewState(() => {
      if (!panel.visible) ready = false;
    }),
    server.onDidChangeState((next) => {
      if (next === "running" || next === "stopped") refresh();
    }),
  );
  panel.webview.html = pageFor(panel.webview, folder);

  return {
    panel,
    state: () => state,
    show: (uri) => {
      if (uri.toString() !== state.uri) change({ uri: uri.toString() });
    },
    refresh,
    scrollTo: (uri, line) => {
      const echoed = Date.now() - scrolledAt < echo;
      if (ready && panel.visible && !echoed && uri.toString() === state.uri) send({ type: "scrollTo", line });
    },
    dispose: () => {
      pictures.dispose();
      registered.dispose();
    },
  };
}

interface Picture {
  readonly title: string;
  readonly body:
    | { readonly type: "render"; readonly html: string }
    | { readonly type: "notice"; readonly text: string };
}

async function picture(server: Server, { uri, variant }: PreviewState): Promise<Picture> {
  const notice = (text: string): Picture => ({ title: "", body: { type: "notice", text } });
  try {
    // A restored preview may show a file no editor has open; opening it makes the server know its text.
    await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch {
    return notice(vscode.l10n.t("The file of this preview is not there any more."));
  }
  try {
    const theme = themeOf(vscode.window.activeColorTheme.kind);
    const answer = await server.request<PreviewResult | null>(methods.preview, { uri, variant, theme });
    if (answer === null) return notice(vscode.l10n.t("This file is no role definition."));
    return {
      title: answer.title,
      body: { type: "render", html: answer.html },
    };
  } catch (error) {
    if (server.state() === "stopped")
      return notice(vscode.l10n.t("The preview waits for the language server, which is not running."));
    return notice(vscode.l10n.t("The preview could not be made: {0}", String(error)));
  }
}

function themeOf(kind: vscode.ColorThemeKind): string {
  if (kind === vscode.ColorThemeKind.HighContrast) return "high-contrast";
  if (kind === vscode.ColorThemeKind.HighContrastLight) return "high-contrast-light";
  return kind === vscode.ColorThemeKind.Light ? "light" : "dark";
}

function pageFor(webview: vscode.Webview, folder: vscode.Uri): string {
  const file = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  return previewPage({
    script: file("preview.js"),
    style: file("preview.css"),
    nonce: createNonce(),
    cspSource: webview.cspSource,
    locale: vscode.env.language,
    labels: {
      title: vscode.l10n.t("Role Preview"),
      variant: vscode.l10n.t("Readers"),
      internal: vscode.l10n.t("Internal"),
      posting: vscode.l10n.t("Posting"),
      lock: vscode.l10n.t("Lock"),
      lockHint: vscode.l10n.t("Stay with this role when another one is opened"),
      loading: vscode.l10n.t("Loading…"),
    },
  });
}

function editorOf({ uri }: PreviewState): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
}

async function openSource(state: PreviewState, line: number): Promise<void> {
  const at = new vscode.Position(Math.floor(line), 0);
  const column = editorOf(state)?.viewColumn ?? vscode.ViewColumn.One;
  await vscode.window.showTextDocument(vscode.Uri.parse(state.uri, true), {
    viewColumn: column,
    selection: new vscode.Range(at, at),
  });
}

function revealLine(state: PreviewState, line: number): void {
  const at = new vscode.Position(Math.floor(line), 0);
  editorOf(state)?.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
}

/** Follows a link to a file of the workspace; others never leave the page. */
async function openLink({ uri }: PreviewState, href: string): Promise<void> {
  const path = relativePath(href);
  if (path === null) return;
  const target = vscode.Uri.joinPath(vscode.Uri.parse(uri, true), "..", path);
  if (vscode.workspace.getWorkspaceFolder(target))
    await vscode.commands.executeCommand("vscode.open", target);
}
