import * as vscode from "vscode";
import { isRolePath } from "../role-files.ts";
import type { Server } from "../server.ts";
import { shownFindings } from "./findings.ts";
import { createLatest } from "./latest.ts";
import { roleAddress } from "./links.ts";
import { type FromPage, type PreviewState, readFromPage, type Theme, type ToPage } from "./messages.ts";
import { previewPageFor } from "./page-for.ts";
import { type Picture, takePicture } from "./picture.ts";
import { editorOf, openAt, openLink, openSource, revealLine } from "./source.ts";

export const previewType = "rolewright.preview";

/** One panel that shows one role at a time. */
export interface Preview extends vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  state(): PreviewState;
  /** Shows another role. */
  show(uri: vscode.Uri): void;
  /** Shows another role because its editor came to the front, unless the reader went from it to another language. */
  follow(uri: vscode.Uri): void;
  useTheme(theme: Theme): void;
  /** Takes a new picture when it shows this document, or in any case when none is given. */
  refresh(uri?: vscode.Uri): void;
  /** Follows the editor of its document. */
  scrollTo(uri: vscode.Uri, line: number): void;
  /** The cursor of its document's editor moved. */
  cursorAt(uri: vscode.Uri, line: number): void;
  /** Problems of these documents changed. */
  problemsChanged(uris: readonly vscode.Uri[]): void;
}

export interface PreviewSettings {
  scrollPreviewWithEditor(): boolean;
  scrollEditorWithPreview(): boolean;
}

/** How long the other side's scrolling is taken for an echo of one's own, in milliseconds. */
const echo = 250;

export function createPreview(
  context: vscode.ExtensionContext,
  server: Server,
  panel: vscode.WebviewPanel,
  initial: PreviewState,
  settings: PreviewSettings,
): Preview {
  let state = initial;
  let ready = false;
  let scrolledAt = 0;
  let fresh = true;
  /** The line a link led to. */
  let wanted: number | null = null;
  let versions: Picture["versions"] = [];
  /** The file the reader left for another language of the same role. */
  let left: string | null = null;
  const folder = vscode.Uri.joinPath(context.extensionUri, "dist/webview");
  panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };

  const send = (message: ToPage): void => void panel.webview.postMessage(message);
  const listens = (): boolean => ready && panel.visible;
  const isShown = (uri: vscode.Uri): boolean => uri.toString() === state.uri;

  const sendFindings = (): void => {
    if (!listens()) return;
    const found = vscode.languages.getDiagnostics(vscode.Uri.parse(state.uri, true));
    send({ type: "findings", findings: shownFindings(found, severities()) });
  };
  const sendPlaces = (): void => {
    const editor = editorOf(state);
    const line = editor?.visibleRanges[0]?.start.line;
    const first = settings.scrollPreviewWithEditor() ? (line ?? 0) : 0;
    if ((wanted ?? first) > 0) send({ type: "scrollTo", line: wanted ?? first });
    wanted = null;
    send({ type: "cursor", line: editor?.selection.active.line ?? null, reveal: false });
  };
  const pictures = createLatest(async () => {
    // Our listener may run before the one that sends the change to the server; the request must come after it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const asked = state;
    const picture = await takePicture(server, asked);
    if (asked.uri !== state.uri) return;
    ({ versions } = picture);
    const { title } = picture;
    panel.title = title === "" ? vscode.l10n.t("Role Preview") : vscode.l10n.t("Preview: {0}", title);
    send({ ...picture.body, state });
    if (!fresh) return;
    fresh = false;
    sendPlaces();
    sendFindings();
  });
  const refresh = (uri?: vscode.Uri): void => {
    if (listens() && (uri === undefined || isShown(uri))) pictures.request();
  };
  const change = (next: Partial<PreviewState>): void => {
    if (next.uri !== undefined && next.uri !== state.uri) fresh = true;
    state = { ...state, ...next };
    refresh();
  };
  const show = (uri: string): void => {
    left = null;
    if (uri !== state.uri) change({ uri, language: null });
  };
  const speak = (language: string): void => {
    const version = versions.find((one) => one.language === language);
    if (version === undefined) return;
    const before = state.uri;
    // The server's spelling of an address need not be the editor's.
    const uri = vscode.Uri.parse(version.uri, true).toString();
    change({ uri, language });
    if (uri !== before) left = before;
  };
  const openRole = async (href: string, source: boolean): Promise<void> => {
    const address = roleAddress(href);
    if (address === null) return;
    const target = vscode.Uri.parse(address.uri, true);
    if (!isRolePath(target.path)) return;
    if (source) return openAt({ ...state, uri: target.toString() }, address.line, 0);
    wanted = address.line;
    show(target.toString());
  };

  const heard = (message: FromPage): void => {
    switch (message.type) {
      case "ready":
        ready = true;
        fresh = true;
        refresh();
        break;
      case "variant":
        change({ variant: message.variant });
        break;
      case "theme":
        change({ theme: message.theme });
        break;
      case "language":
        speak(message.language);
        break;
      case "lock":
        change({ locked: message.locked });
        break;
      case "findings":
        change({ findings: message.shown });
        break;
      case "finding":
        void openAt(state, message.line, message.character);
        break;
      case "open":
        void openSource(state, message);
        break;
      case "link":
        void openLink(state, message.href);
        break;
      case "role":
        void openRole(message.href, message.source);
        break;
      case "export":
        void exportRole(state);
        break;
      case "scrolled":
        scrolledAt = Date.now();
        if (settings.scrollEditorWithPreview()) revealLine(state, message.line);
        break;
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
    // Names may lead elsewhere now, and others may stand above or below.
    server.onDidChangeOrganisation(() => refresh()),
  );
  panel.webview.html = previewPageFor(panel.webview, folder, initial.theme);

  return {
    panel,
    state: () => state,
    show: (uri) => show(uri.toString()),
    follow: (uri) => {
      if (uri.toString() !== left) show(uri.toString());
    },
    useTheme: (theme) => change({ theme }),
    refresh,
    scrollTo: (uri, line) => {
      const echoed = Date.now() - scrolledAt < echo;
      if (listens() && !echoed && isShown(uri) && settings.scrollPreviewWithEditor())
        send({ type: "scrollTo", line });
    },
    cursorAt: (uri, line) => {
      if (listens() && isShown(uri))
        send({ type: "cursor", line, reveal: settings.scrollPreviewWithEditor() });
    },
    problemsChanged: (uris) => {
      if (uris.some(isShown)) sendFindings();
    },
    dispose: () => {
      pictures.dispose();
      registered.dispose();
    },
  };
}

/** A page in an editor cannot print; what is exported can. */
async function exportRole({ uri, variant, theme, language }: PreviewState): Promise<void> {
  await vscode.commands.executeCommand("rolewright.exportRole", { uri, variant, theme, language });
}

const severities = (): readonly string[] => [
  vscode.l10n.t("Error"),
  vscode.l10n.t("Warning"),
  vscode.l10n.t("Information"),
  vscode.l10n.t("Hint"),
];
